import type { BallotFigure } from '../domain/awards/votes/ballot';
import type { Fields } from './wording/fields';

/** One unit on the list, everything as it is printed. */
export interface ProposedUnit {
  readonly unit: string;
  /** For a Government flag: the cluster that the unit leads. */
  readonly clusterLed: string;
  readonly total: string;
  readonly rank: string;
  readonly votes: string;
  readonly history: string;
  readonly summary: string;
  readonly note: string;
}

export interface ProposedAward {
  readonly award: string;
  readonly authority: string;
  readonly units: readonly ProposedUnit[];
}

/** A unit that is not on the list, or not yet. */
export interface OtherUnit {
  readonly unit: string;
  readonly total: string;
  readonly rank: string;
  /** The award it is about; '' where it gets none. */
  readonly award: string;
  readonly reason: string;
}

export interface RankedUnit {
  readonly unit: string;
  /** By section, then bonus and deductions, in the order of `sections`. */
  readonly points: readonly string[];
  readonly total: string;
  readonly percent: string;
  readonly rank: string;
  readonly classification: string;
}

export interface VoteLine {
  readonly matter: string;
  readonly unit: string;
  readonly method: string;
  readonly present: string;
  readonly collected: string;
  readonly agree: string;
  readonly disagree: string;
  /** Blank or invalid ballots. */
  readonly empty: string;
  readonly percent: string;
}

/** One row of a vote on paper; '' where nobody has counted. */
export interface BallotLine {
  readonly unit: string;
  readonly figures: Readonly<Record<BallotFigure | 'percent', string>>;
}

/** A vote on paper, held or to be held. */
export interface BallotMatter {
  readonly matter: string;
  readonly round: string;
  readonly voters: string;
  /** What it takes: `từ 80% tổng số thành viên`; '' where no rule says. */
  readonly condition: string;
  readonly advice: string;
  readonly lines: readonly BallotLine[];
  /** Not counted yet: ballots are wanted. */
  readonly open: boolean;
}

export interface ChangedPoints {
  readonly code: string;
  readonly title: string;
  readonly self: string;
  readonly verified: string;
  readonly difference: string;
  readonly reason: string;
}

/** What one unit is told. */
export interface UnitResult {
  readonly unit: string;
  /** Why it has no rank; '' where it has one. */
  readonly standing: string;
  readonly total: string;
  readonly rank: string;
  readonly classification: string;
  readonly award: string;
  readonly changes: readonly ChangedPoints[];
  /** Nothing was changed, though it was verified; '' otherwise. */
  readonly unchanged: string;
  /** Day until which it may be contested; '' where nobody has said. */
  readonly deadline: string;
}

/** What the members agreed on, and the day on which each signed; '': it has not. */
export interface PrintedPact {
  readonly contents: readonly { readonly field: string; readonly content: string }[];
  readonly signers: readonly { readonly unit: string; readonly signedOn: string }[];
}

/** What the papers say, in words and printed figures; who computes it knows the year. */
export interface PaperFacts {
  /** Something in the book is in error or undecided, or changed after the ranking. */
  readonly draft: boolean;
  readonly fields: Fields;
  readonly awards: readonly ProposedAward[];
  readonly undecided: readonly OtherUnit[];
  readonly leftOut: readonly OtherUnit[];
  readonly sections: readonly string[];
  readonly ranking: readonly RankedUnit[];
  /** The order is by percent: then the column is shown. */
  readonly byPercent: boolean;
  readonly votes: readonly VoteLine[];
  readonly ballots: readonly BallotMatter[];
  /** Ballots may be printed while the awards wait for them, but not while figures are in error. */
  readonly ballotsDraft: boolean;
  readonly results: readonly UnitResult[];
  /** The vote, or the unit, that a paper of several is about. */
  readonly ballot?: BallotMatter;
  readonly result?: UnitResult;
  readonly pact: PrintedPact;
}
