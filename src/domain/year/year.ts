import type { Exclusion } from '../eligibility/exclusion';
import type { HandledFinding, Place } from '../findings/finding';
import { OutsideScores } from '../outside/outside-scores';
import type { TieDecision } from '../ranking/rank';
import { NO_PACT, type Pact } from '../pact/pact';
import { NO_MEMORY, type Memory } from '../memory/memory';
import type { NotScored } from '../regulation/not-scored';
import type { Regulation } from '../regulation/regulation';
import type { RoleTerm } from '../roles/read-roles';
import type { ScoreSheet } from '../score-sheet/score-sheet';
import type { Submission } from '../submission/submission';
import type { Targets } from '../targets/read-targets';
import type { Unit } from '../units/unit';
import type { VoteRecord } from '../awards/votes/vote-record';

/** A title or award that a unit holds; it earns points only if it falls into the period. */
export interface Honour {
  readonly unit: string;
  readonly counts: boolean;
  readonly award: string;
  /** Of the achievement, not of the decision. */
  readonly year: number;
  readonly place: Place;
}

/** The same of a unit that another one has taken over since: *Kế thừa từ* of *Đơn vị*. */
export interface InheritedHonour {
  /** The unit that stands in its place now. */
  readonly unit: string;
  /** Name of the unit that was honoured. */
  readonly former: string;
  readonly award: string;
  readonly year: number;
  /** It falls into the period: whether it earns points, no regulation says by itself. */
  readonly counts: boolean;
  readonly place: Place;
}

/** Everything a ranking depends on, read from the workbook. */
export interface Year {
  readonly regulation: Regulation;
  readonly units: readonly Unit[];
  readonly sheets: ReadonlyMap<string, ScoreSheet>;
  readonly targets: Targets;
  readonly notScored: readonly NotScored[];
  readonly honours: readonly Honour[];
  readonly inherited: readonly InheritedHonour[];
  readonly outside: OutsideScores;
  /** Unit code → when its sheet came. */
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly exclusions: readonly Exclusion[];
  readonly votes: readonly VoteRecord[];
  /** Who leads, and who is deputy, in this year and the next. */
  readonly roles: readonly RoleTerm[];
  readonly pact: Pact;
  /** Awards that a council or a conference has decided on, in *Kết luận*. */
  readonly awardDecisions: readonly AwardDecision[];
  readonly tieDecisions: readonly TieDecision[];
  /** How the clerk once settled what a file left open. */
  readonly memory: Memory;
}

/** A conclusion that a unit gets, or does not get, an award, whatever the ladder says. */
export interface AwardDecision {
  readonly award: string;
  readonly unit: string;
  readonly granted: boolean;
  readonly basis: string;
}

/** A year whose doubts have been looked through: what blocks, blocks. */
export interface CheckedYear extends Year {
  readonly findings: readonly HandledFinding[];
}

/** A year in which nothing was recorded beside the sheets. */
export const NO_RECORDS: Omit<Year, 'regulation' | 'units' | 'sheets'> = {
  targets: new Map(),
  notScored: [],
  honours: [],
  inherited: [],
  outside: OutsideScores.none,
  submissions: new Map(),
  exclusions: [],
  votes: [],
  roles: [],
  pact: NO_PACT,
  awardDecisions: [],
  tieDecisions: [],
  memory: NO_MEMORY,
};
