import type { AwardTier } from '../awards/award-tier';
import type { ProposalReason } from '../awards/contest';
import type { ProposalLine, ProposalStatus } from '../awards/proposal-line';
import type { Exclusion } from '../eligibility/exclusion';
import type { HandledFinding, Place } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import type { OutsideScore } from '../outside/outside-scores';
import type { ClassBand } from '../ranking/classification';
import type { TieEnding } from '../ranking/tie-chain';
import type { Verdict } from '../regulation/conditions/conditions';
import type { Criterion } from '../regulation/criterion';
import type { CompareScope, Computed, HeldHonour, Measured } from '../regulation/rule';
import type { AssessorMean } from '../regulation/sources/assessor-mean';
import type { FigureCell, FigureField } from '../score-sheet/score-sheet';
import type { Unit } from '../units/unit';
import type { UnitStatus } from '../year/outcome';
import type { Step } from './step';

export type PointsSubject =
  | { readonly about: 'total' | 'bonus' | 'deduction' | 'base' | 'percent' }
  | {
      readonly about: 'section' | 'leaf' | 'sectionBase' | 'leafBase';
      readonly criterion: Criterion;
    };

/** A figure, how it came about, and the figures that it came from. */
export interface PointsNode {
  readonly subject: PointsSubject;
  /** Unique among its siblings: a code, or which branch it is. */
  readonly key: string;
  /** As the core has it. */
  readonly value: Exact | null;
  readonly steps: readonly Step[];
  readonly children: readonly PointsNode[];
  /** The unit's own figure and the verified one, where there is such a thing. */
  readonly self: Exact | null;
  readonly verified: Exact | null;
  readonly detail: LeafDetail | null;
  /** In the unit's sheet of the workbook. */
  readonly place: Place | null;
  /** In the file that was sent, while it is known. */
  readonly origin: Place | null;
  readonly findings: readonly HandledFinding[];
}

/** What stands behind the score of a leaf. */
export interface LeafDetail {
  /** Cells of its row that hold something. */
  readonly cells: readonly { readonly field: FigureField; readonly cell: FigureCell }[];
  /** Rows such as `II.3.2#cộng`. */
  readonly data: readonly { readonly name: string; readonly cell: FigureCell }[];
  readonly marks: readonly MarkUse[];
  /** How several marks became one, for each source that has a share here. */
  readonly means: readonly MarkMean[];
  /** Awards that the unit holds, where these give the points. */
  readonly honours: readonly HonourUse[];
  /** What the comparison sets against the others; null: no comparison, or nothing to compare. */
  readonly measured: Measured | null;
  /** The best of those that it was compared with. */
  readonly rivals: readonly RivalResult[];
  /** What the rule makes of the result that counts; null: people judge. */
  readonly byRule: Computed | null;
  /** Why the verifier changed the score, in the verifier's words. */
  readonly reason: string;
  readonly explanation: string;
}

/** A mark from outside, and what became of it. */
export interface MarkUse {
  readonly mark: OutsideScore;
  /** Its rank is what counts, not its points. */
  readonly asRank: boolean;
  readonly use: 'counted' | 'highest' | 'lowest' | 'beyondMiddle' | 'notCounted';
}

export interface MarkMean {
  /** `outside`: whoever the criterion's own rule names. */
  readonly source: 'peer' | 'council' | 'outside';
  readonly how: AssessorMean;
  /** Marks that the figure is the mean of. */
  readonly counted: number;
  /** What fell away, the lowest first. */
  readonly dropped: readonly Exact[];
  /** Null: too few have given marks. */
  readonly points: Exact | null;
}

/** An award that the unit holds, and what it gave. */
export interface HonourUse {
  readonly honour: HeldHonour;
  /** `lower`: worth points, but another one gave more and only the highest counts. */
  readonly use: 'earned' | 'lower' | 'nothing';
  /** What it is worth by itself. */
  readonly points: Exact;
}

/** What another unit has to show for the same criterion, and the points that the comparison gives. */
export interface RivalResult {
  readonly unit: string;
  readonly result: FigureCell | null;
  readonly target: FigureCell | null;
  readonly measured: Measured | null;
  /** Ranks from outside, where these are compared. */
  readonly ranks: readonly Exact[];
  readonly points: Exact | null;
  /** Where its result stands, or the first of its ranks. */
  readonly place: Place | null;
}

/** Whether the unit stands in the order at all, and what holds it back. */
export interface StandingNode {
  readonly status: UnitStatus;
  readonly sent: boolean;
  readonly notRankedWhy: string | null;
  readonly rankOpen: string | null;
  /** Errors that hold the unit back: its own, and those of the regulation. */
  readonly blocking: readonly HandledFinding[];
  /** Leaves without a score. */
  readonly missing: readonly Criterion[];
  readonly exclusions: readonly Exclusion[];
  readonly failed: readonly ConditionCheck[];
}

/** A condition, and how the unit stands to it. */
export interface ConditionCheck {
  readonly text: string;
  readonly verdict: Verdict['verdict'];
  readonly basis: string;
  readonly place: Place | null;
}

/** Figure by which a unit is ranked, beside it that of a neighbour. */
export interface Neighbour {
  readonly unit: string;
  readonly rank: number;
  readonly figure: Exact | null;
}

export interface RankNode {
  readonly value: number;
  readonly basis: 'points' | 'percent' | 'normalised';
  /** Compared without the regulation's rounding. */
  readonly exact: boolean;
  readonly figure: Exact | null;
  readonly scope: CompareScope;
  /** Units that have a rank here. */
  readonly among: number;
  /** Ranks are counted by places, not by units. */
  readonly dense: boolean;
  /** Units, or places, before this one. */
  readonly ahead: number;
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
  readonly tie: TieNode | null;
}

export interface TieNode {
  /** All that have as much. */
  readonly others: readonly string[];
  readonly stages: readonly TieStageNode[];
  /** Units that nothing told this one apart from. */
  readonly level: readonly string[];
  readonly ending: TieEnding;
}

/** One step of the chain, as far as this unit was concerned. */
export interface TieStageNode {
  readonly step: string;
  /** Those it was still level with, itself among them, and what the step measures of each. */
  readonly measured: readonly { readonly unit: string; readonly value: Exact | number | null }[];
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly level: readonly string[];
}

export interface ClassNode {
  readonly value: string | null;
  /** What nobody can judge yet. */
  readonly open: string | null;
  readonly basis: 'points' | 'percent' | 'normalised';
  readonly figure: Exact | null;
  /** Points above the limit for classes do not count. */
  readonly cappedFrom: Exact | null;
  readonly bands: readonly BandNode[];
  /** Classes lower by what is recorded or failed. */
  readonly stepsDown: number;
}

export interface BandNode {
  readonly band: ClassBand;
  readonly reached: boolean;
  readonly conditions: readonly ConditionCheck[];
}

export interface AwardNode {
  readonly tier: AwardTier;
  /** Null: nothing is said of this unit and this award. */
  readonly status: ProposalStatus | null;
  readonly reasons: readonly ProposalReason[];
  readonly conditions: readonly ConditionCheck[];
  /** Who is proposed for it, or may yet be. */
  readonly holders: readonly ProposalLine[];
}

/** Everything that answers "why" about one unit. */
export interface Explanation {
  readonly unit: Unit;
  readonly standing: StandingNode;
  readonly total: PointsNode;
  readonly base: PointsNode;
  readonly percent: PointsNode;
  /** Null: the unit has none. */
  readonly rank: RankNode | null;
  readonly classification: ClassNode | null;
  readonly awards: readonly AwardNode[];
  /** Why the unit gets no award at all; null: it gets one, or may. */
  readonly noAward: readonly ProposalReason[] | null;
  /** Open findings about the unit as a whole. */
  readonly findings: readonly HandledFinding[];
}
