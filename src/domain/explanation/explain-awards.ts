import type { ProposalReason } from '../awards/contest';
import { judgeAward } from '../eligibility/judge';
import { fold } from '../text/fold';
import { awardsOfPeriod } from '../year/awards-of-period';
import type { Outcome, UnitOutcome } from '../year/outcome';
import type { YearAtWork } from '../year/year-at-work';
import { checkConditions } from './explain-standing';
import type { AwardNode } from './node';

/** For every award: whether the unit is proposed for it, why or why not, and who is. */
export function explainAwards(
  outcome: UnitOutcome,
  { proposal }: Outcome,
  work: YearAtWork,
): readonly AwardNode[] {
  const { scores, rank, classification } = outcome;
  const unitCase = work.cases.of(scores, { rank, classification });
  return awardsOfPeriod(work.year.regulation).map((tier): AwardNode => {
    const about = proposal.filter(({ award }) => award && fold(award.name) === fold(tier.name));
    const own = about.find(({ unit }) => unit === scores.unit.code);
    const judged = judgeAward(tier, unitCase);
    return {
      tier,
      status: own?.status ?? null,
      reasons: own?.reasons ?? judged.reasons,
      conditions: checkConditions(tier.conditions, unitCase, tier.basis),
      holders: about.filter(({ status }) => status !== 'excluded'),
    };
  });
}

/** Null: there is an award that the unit gets or may get. */
export function whyNoAward(unit: string, { proposal }: Outcome): readonly ProposalReason[] | null {
  return proposal.find((line) => line.unit === unit && line.award === null)?.reasons ?? null;
}
