import type { AwardTier } from '../awards/award-tier';
import {
  ELIGIBLE,
  judgeConcluded,
  type Ballots,
  type Conclusion,
  type Eligibility,
  type ProposalReason,
} from '../awards/contest';
import { votesTooFew } from '../awards/votes/tally';
import { judgeAward } from '../eligibility/judge';
import type { Leading } from './leading';
import type { UnitOutcome } from './outcome';
import type { YearAtWork } from './year-at-work';

/** What was said and voted on one unit for one award. */
export interface Said {
  readonly conclusion: Conclusion | null;
  readonly ballots: Ballots | null;
}

/** Whether a unit may have an award at all: its case, what is open about its rank, votes, conclusions. */
export function judgeCandidate(
  outcome: UnitOutcome,
  tier: AwardTier,
  { conclusion, ballots }: Said,
  leading: Leading,
  work: YearAtWork,
): Eligibility {
  const { scores, rank, classification, classOpen } = outcome;
  const unitCase = work.cases.of(scores, { rank, classification });
  const conditions = [
    ...tier.conditions,
    ...unitCase.considerations.flatMap((one) => (one.byPerson ? [] : one.conditions)),
  ];
  const needsClass = conditions.some(({ needs }) => needs.classification);
  const needsRank = conditions.find(({ needs }) => needs.rank);
  // A conclusion comes after the vote and may differ from it.
  const byVote = tier.method === 'rankAndVote' && conclusion?.granted !== true;
  const verdict = hardest([
    judgeAward(tier, unitCase),
    // What depends on a class or a first place that is open is open too.
    needsClass && classOpen !== null ? unknown(classOpen) : ELIGIBLE,
    needsRank && leading === 'open' ? unknown(needsRank.print()) : ELIGIBLE,
    byVote ? judgeVote(ballots, tier) : ELIGIBLE,
  ]);
  return judgeConcluded(verdict, conclusion);
}

function judgeVote(ballots: Ballots | null, tier: AwardTier): Eligibility {
  if (ballots === null) return { status: 'unknown', reasons: [{ reason: 'needsVote' }] };
  if (ballots.outcome === 'unclear') {
    return { status: 'unknown', reasons: [{ reason: 'voteUnclear' }] };
  }
  if (ballots.outcome === 'agreed') return ELIGIBLE;
  return { status: 'excluded', reasons: [votesTooFew(ballots, tier)] };
}

function unknown(condition: string): Eligibility {
  return { status: 'unknown', reasons: [{ reason: 'conditionUnknown', condition }] };
}

function hardest(verdicts: readonly Eligibility[]): Eligibility {
  const reasonsOf = (status: Eligibility['status']): readonly ProposalReason[] =>
    verdicts.filter((one) => one.status === status).flatMap(({ reasons }) => reasons);
  for (const status of ['excluded', 'unknown'] as const) {
    if (verdicts.some((one) => one.status === status)) {
      return { status, reasons: reasonsOf(status) };
    }
  }
  return ELIGIBLE;
}
