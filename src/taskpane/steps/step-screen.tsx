import type { ComponentType, ReactElement } from 'react';
import { loadOnUse } from '../load-on-use';
import type { Step, StepScreenProps } from './step';

/** Each screen is a file of its own, fetched when it is wanted first. */
const SCREENS: Readonly<Record<Step, ComponentType<StepScreenProps>>> = {
  regulation: loadOnUse(async () => (await import('../versions/versions-screen')).VersionsScreen),
  forms: loadOnUse(async () => (await import('../forms/forms-screen')).FormsScreen),
  votes: loadOnUse(async () => (await import('../votes/votes-screen')).VotesScreen),
  papers: loadOnUse(async () => (await import('../papers/papers-screen')).PapersScreen),
  closing: loadOnUse(async () => (await import('../seal/closing-screen')).ClosingScreen),
};

interface Props extends StepScreenProps {
  readonly step: Step;
}

export function StepScreen({ step, ...props }: Props): ReactElement {
  const Screen = SCREENS[step];
  return <Screen {...props} />;
}
