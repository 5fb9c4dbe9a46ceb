import type { ComponentType, ReactElement } from 'react';
import { LoadScreen } from '../load-screen';
import type { Step, StepScreenProps } from './step';

/** Each screen is a file of its own, fetched when it is wanted first. */
const LOAD: Readonly<Record<Step, () => Promise<ComponentType<StepScreenProps>>>> = {
  regulation: async () => (await import('../versions/versions-screen')).VersionsScreen,
  forms: async () => (await import('../forms/forms-screen')).FormsScreen,
  votes: async () => (await import('../votes/votes-screen')).VotesScreen,
  papers: async () => (await import('../papers/papers-screen')).PapersScreen,
  closing: async () => (await import('../seal/closing-screen')).ClosingScreen,
};

interface Props extends StepScreenProps {
  readonly step: Step;
}

export function StepScreen({ step, ...props }: Props): ReactElement {
  return <LoadScreen key={step} load={LOAD[step]} props={props} />;
}
