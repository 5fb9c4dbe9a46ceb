import type { Home } from '../../app/home/home.types';

/** Steps of the year that have a screen of their own, in the year's order. */
export const STEPS = ['regulation', 'forms', 'votes', 'papers', 'closing'] as const;
export type Step = (typeof STEPS)[number];

/** What every such screen is given. */
export interface StepScreenProps {
  readonly home: Home;
  readonly onBack: () => void;
  /** The home screen is read anew: the workbook says something else now. */
  readonly refresh: () => Promise<void>;
}

/** Id of the button that leads to a step. */
export function toStep(step: Step): string {
  return `to-${step}`;
}

/** Votes and the closing of the year rest on a ranking; the pact is a paper of its first months. */
export function isOpenStep(step: Step, { ranked, units }: Home): boolean {
  switch (step) {
    case 'regulation':
      return true;
    case 'forms':
    case 'papers':
      return units.length > 0;
    case 'votes':
    case 'closing':
      return ranked;
  }
}
