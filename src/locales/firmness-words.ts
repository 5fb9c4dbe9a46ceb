import type { Choice } from '../domain/settings/settings';

/** How firmly an award stands, in sentences. Units, codes and figures come as the reader writes them. */
export interface FirmnessWords {
  readonly title: string;
  /** The button of the pane, and what it says while it works and after. */
  readonly show: string;
  readonly working: string;
  readonly found: (count: number) => string;
  /** @param ranks `4–5`, or one rank where no rule told the units apart */
  readonly edge: (award: string, ranks: string, group: string) => string;
  /** An award without an edge. */
  readonly award: (award: string, groups: string) => string;
  readonly noEdge: {
    readonly people: string;
    readonly waiting: (units: string) => string;
    readonly nobody: string;
  };
  /** @param units those that have no result yet and could reach the edge */
  readonly waiting: (units: string) => string;
  /** Before a sentence that is true only without the units that wait. */
  readonly underCondition: (sentence: string) => string;
  readonly figure: Readonly<Record<Choice<'rankBasis'>, (figure: string) => string>>;
  readonly and: string;
  readonly ahead: (upper: string, lower: string, gap: string) => string;
  readonly byChain: (upper: string, lower: string, figure: string) => string;
  readonly level: (units: string, figure: string) => string;
  readonly undecided: string;
  readonly change: Readonly<
    Record<'flips' | 'level', (criterion: string, unit: string, from: string, to: string) => string>
  >;
  /** After the change: a rule makes the points of a result. */
  readonly byRule: string;
  readonly noChange: string;
  readonly matters: (count: number, ranks: string) => string;
  /** @param endsOnly scores that nobody has were tried as nothing and as the maximum only */
  readonly noMatters: (tried: number, endsOnly: boolean) => string;
  readonly nothingToTry: string;
  readonly difference: (unit: string, criterion: string, self: string, verified: string) => string;
  readonly finding: (unit: string, criterion: string, proposed: string) => string;
  /** @param unit empty: the decision is about everybody */
  readonly notScored: (unit: string, criterion: string) => string;
  /** Goes on after `notScored`. */
  readonly openScores: (units: number, max: string) => string;
  readonly untried: (count: number) => string;
  readonly rate: Readonly<Record<'exact' | 'sampled', (share: string, of: string) => string>>;
  readonly nothingInDispute: string;
  /** The award goes by votes, too. */
  readonly votesApart: string;
  readonly almostAll: string;
  readonly almostNone: string;
  readonly percent: (whole: number) => string;
  readonly none: string;
}
