import type { FindingKind } from '../domain/findings/catalogue';

/** What happened, and what to do about it. Figures in `params` are already in the reader's form. */
export interface FindingWords {
  readonly message: (p: (name: string) => string) => string;
  readonly advice: string;
}

export type FindingCatalogue = Readonly<Record<FindingKind, FindingWords>>;

/** About the versions of the regulation and the forms made under them. */
export type VersionFindings = Pick<
  FindingCatalogue,
  'oldForm' | 'versionUnreadable' | 'versionAfterPeriod' | 'versionByStage' | 'regulationEdited'
>;

/** About the year's round: roles, pact, decisions, units that were merged. */
export type RoundFindings = Pick<
  FindingCatalogue,
  | 'rolesUnclear'
  | 'pactUnsigned'
  | 'handoverFlagAsAward'
  | 'rotationBroken'
  | 'decisionUnclear'
  | 'lineageOpen'
>;
