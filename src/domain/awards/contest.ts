import type { Place } from '../ranking/rank';
import type { AwardTier } from './award-tier';
import type { Certainty } from './certainty';

/** By a rank among other units than *Xếp hạng* says: two ranks of one unit must not read alike. */
type RankedApart = 'byRankInCluster' | 'byRankInGroup' | 'byRankInBook';

/** Why a unit is, is not, or may yet be proposed. */
export type ProposalReason =
  | { readonly reason: 'byRank' | RankedApart; readonly rank: number }
  | { readonly reason: 'byVote'; readonly agree: number; readonly of: number }
  | { readonly reason: 'byConclusion'; readonly basis: string }
  | { readonly reason: 'refusedByConclusion'; readonly basis: string }
  /** By the table of awards the unit would not get it, however the open ends turn out. */
  | { readonly reason: 'againstLadder' }
  /** More units are granted the award than there are places. */
  | { readonly reason: 'overQuantity'; readonly places: number }
  /** From a table of awards over other units; two for one achievement are for a meeting to say. */
  | { readonly reason: 'holdsOther'; readonly award: string }
  | { readonly reason: 'quotaFull' }
  | {
      readonly reason: 'votesTooFew';
      readonly agree: number;
      readonly of: number;
      /** What the award asks for: `từ 80%`. */
      readonly share: string;
      /** The one who chairs has to be among those who agree. */
      readonly withChair: boolean;
    }
  | { readonly reason: 'blocked' }
  | { readonly reason: 'notRanked' }
  | { readonly reason: 'tieAtEdge'; readonly units: readonly string[] }
  | { readonly reason: 'blockedCouldReach'; readonly units: readonly string[] }
  | { readonly reason: 'othersOpen' }
  | { readonly reason: 'comparisonOpen'; readonly codes: readonly string[] }
  | { readonly reason: 'needsVote' }
  | { readonly reason: 'notVotedOn' }
  | { readonly reason: 'needsCouncil' }
  | { readonly reason: 'votesTied'; readonly units: readonly string[] }
  | { readonly reason: 'voteUnclear' }
  | { readonly reason: 'notConsidered'; readonly why: string; readonly basis: string }
  | { readonly reason: 'deferred'; readonly why: string; readonly basis: string }
  /** `basis`: the article of the award, where *Căn cứ* of its row says it. */
  | { readonly reason: 'conditionFailed'; readonly condition: string; readonly basis?: string }
  | { readonly reason: 'conditionUnknown'; readonly condition: string }
  | { readonly reason: 'notReviewed' }
  | { readonly reason: 'submittedLate' }
  | { readonly reason: 'alreadyHeld'; readonly award: string }
  | { readonly reason: 'notInSource'; readonly awards: readonly string[] }
  | { readonly reason: 'sourceOpen'; readonly awards: readonly string[] }
  | { readonly reason: 'isLeader' };

/** Whether a unit may have an award at all, rank and places apart. */
export interface Eligibility {
  readonly status: 'eligible' | 'excluded' | 'unknown';
  readonly reasons: readonly ProposalReason[];
}

export const ELIGIBLE: Eligibility = { status: 'eligible', reasons: [] };

/** What was voted on one unit for one award. */
export interface Ballots {
  readonly outcome: 'agreed' | 'refused' | 'unclear';
  readonly agree: number;
  /** What the share is taken of. */
  readonly of: number;
}

/** What a meeting grants or refuses, with or against the table of awards. */
export interface Conclusion {
  readonly granted: boolean;
  readonly basis: string;
}

/** A unit without a total, and the units it could still stand level with or above. */
export interface Waiting {
  readonly unit: string;
  readonly couldReach: ReadonlySet<string>;
  /** It has a total, but nobody can judge this condition of being ranked; absent: errors hold it. */
  readonly condition?: string;
  /** Errors hold it in a year whose figures decide: nothing is proposed for it, votes or not. */
  readonly inDoubt?: true;
}

/** How many units another contest proposes for an award: surely, and at most. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/** Units that compete for the same places, and everything that decides between them. */
export interface Contest {
  /** Best first; a place with more than one unit is shared. */
  readonly places: readonly Place[];
  readonly waiting: readonly Waiting[];
  /** Best award first. */
  readonly tiers: readonly AwardTier[];
  readonly members: number;
  /** Clusters of the book, for shares of the leaders. */
  readonly leaders: number;
  /** *Tổng số tập thể để tính tỷ lệ (ngoài sổ)*. */
  readonly outside: number | null;
  judge(unit: string, tier: AwardTier): Eligibility;
  /** Null: nothing was voted on this unit. */
  ballotsOn(unit: string, tier: AwardTier): Ballots | null;
  /** Null: a meeting has said nothing about it. */
  concludedOn(unit: string, tier: AwardTier): Conclusion | null;
  /** Whether a unit is proposed for an award that is dealt with elsewhere. */
  heldElsewhere(unit: string, award: string): Certainty;
  countElsewhere(award: string): CountRange;
  /** First of its cluster, where the places are counted wider than that; null: the first of all. */
  leads(unit: string): Certainty | null;
}

/**
 * A conclusion settles what nobody could tell, and comes after the vote; it does not lift what keeps
 * the unit from the award (a sheet that failed a condition, a discipline).
 */
export function judgeConcluded(verdict: Eligibility, conclusion: Conclusion | null): Eligibility {
  if (conclusion === null) return verdict;
  if (!conclusion.granted) {
    const refused: ProposalReason = { reason: 'refusedByConclusion', basis: conclusion.basis };
    const before = verdict.status === 'excluded' ? verdict.reasons : [];
    return { status: 'excluded', reasons: [...before, refused] };
  }
  return verdict.status === 'unknown' ? ELIGIBLE : verdict;
}

/** Every unit of the contest, those without a total last. */
export function competitors({ places, waiting }: Contest): readonly string[] {
  const ranked = places.flatMap(({ units }) => units.map(({ unit }) => unit.code));
  return [...ranked, ...waiting.map(({ unit }) => unit)];
}

/** Whether the council has said whom it grants or refuses the award. */
export function isConcluded(tier: AwardTier, contest: Contest): boolean {
  return competitors(contest).some((unit) => contest.concludedOn(unit, tier) !== null);
}
