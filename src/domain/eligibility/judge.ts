import type { AwardTier } from '../awards/award-tier';
import { ELIGIBLE, type Eligibility, type ProposalReason } from '../awards/contest';
import { evaluateAll, type ConditionContext } from '../regulation/conditions/conditions';
import type { LateEffect } from '../regulation/submission/late-rule';
import { fold } from '../text/fold';
import type { Consideration } from './consideration';
import { concernsAward, type Consequence } from './consequence';
import type { Exclusion } from './exclusion';

/** Everything that speaks for or against one unit. */
export interface Case {
  readonly context: ConditionContext;
  readonly exclusions: readonly Exclusion[];
  readonly considerations: readonly Consideration[];
  readonly late: LateEffect['consequence'];
  /** *Một thành tích được khen nhiều lần*: no. */
  readonly onceOnly: boolean;
}

/** Whether a unit may have this award: every reason is kept, the hardest one decides. */
export function judgeAward(tier: AwardTier, unitCase: Case): Eligibility {
  const { exclusions, considerations, late, context } = unitCase;
  const failed: ProposalReason[] = [];
  const open: ProposalReason[] = [];
  for (const { consequence, awards, reason: why, basis } of exclusions) {
    if (!concernsAward(awards, tier.name)) continue;
    if (consequence === 'notConsidered' || consequence === 'deferred') {
      failed.push({ reason: consequence, why, basis });
    }
  }
  if (late === 'notConsidered') failed.push({ reason: 'submittedLate' });
  if (unitCase.onceOnly && holdsAlready(tier.name, context)) {
    failed.push({ reason: 'alreadyHeld', award: tier.name });
  }
  for (const consideration of considerations) {
    const { consequence, awards, byPerson, conditions, text, basis } = consideration;
    if (!concernsAward(awards, tier.name)) continue;
    if (consequence !== 'notConsidered' && consequence !== 'deferred') continue;
    if (byPerson) {
      if (!context.exclusionsReviewed) open.push({ reason: 'notReviewed' });
      continue;
    }
    const verdict = evaluateAll(conditions, context);
    if (verdict.verdict === 'failed') failed.push({ reason: consequence, why: text, basis });
    if (verdict.verdict === 'unknown') {
      open.push({ reason: 'conditionUnknown', condition: verdict.clause });
    }
  }
  judgeConditions(tier, context, failed, open);
  if (failed.length > 0) return { status: 'excluded', reasons: failed };
  return open.length > 0 ? { status: 'unknown', reasons: open } : ELIGIBLE;
}

/** The same award in the same year would reward one achievement twice (Law 2022, article 5). */
function holdsAlready(award: string, { honours, year }: ConditionContext): boolean {
  return honours.some((held) => held.year === year && fold(held.award) === fold(award));
}

function judgeConditions(
  { conditions, basis }: Pick<AwardTier, 'conditions' | 'basis'>,
  context: ConditionContext,
  failed: ProposalReason[],
  open: ProposalReason[],
): void {
  for (const condition of conditions) {
    const verdict = condition.evaluate(context);
    if (verdict.verdict === 'failed') {
      const article = basis === '' ? {} : { basis };
      failed.push({ reason: 'conditionFailed', condition: verdict.clause, ...article });
    }
    if (verdict.verdict === 'unknown') {
      open.push({ reason: 'conditionUnknown', condition: verdict.clause });
    }
  }
}

/** Whether a unit stands in the order at all; `open`: nobody can judge that condition yet. */
export type Ranked =
  | { readonly ranked: 'yes' }
  | { readonly ranked: 'no'; readonly why: string }
  | { readonly ranked: 'open'; readonly why: string };

export function judgeRanked({ exclusions, considerations, context }: Case): Ranked {
  const recorded = exclusions.find(({ consequence }) => consequence === 'notRanked');
  if (recorded) return { ranked: 'no', why: recorded.reason };
  let open: string | null = null;
  for (const { consequence, byPerson, conditions, text } of considerations) {
    if (consequence !== 'notRanked') continue;
    const verdict = byPerson ? reviewed(context) : evaluateAll(conditions, context).verdict;
    if (verdict === 'failed') return { ranked: 'no', why: text };
    if (verdict === 'unknown') open ??= text;
  }
  return open === null ? { ranked: 'yes' } : { ranked: 'open', why: open };
}

/** *Đơn vị không xét*: whether anything keeps the unit from every award, rank and places apart. */
export function judgeLeftOut({ exclusions, considerations, late, context }: Case): Ranked {
  const recorded = exclusions.find(({ awards, consequence }) => {
    return awards.length === 0 && keepsFromAwards(consequence);
  });
  if (recorded) return { ranked: 'no', why: recorded.reason };
  if (late === 'notConsidered') return { ranked: 'no', why: '' };
  let open: string | null = null;
  for (const { consequence, awards, byPerson, conditions, text } of considerations) {
    // What people look at leaves every award open until they have, and is recorded once they have.
    if (byPerson || awards.length > 0 || !keepsFromAwards(consequence)) continue;
    const { verdict } = evaluateAll(conditions, context);
    if (verdict === 'failed') return { ranked: 'no', why: text };
    if (verdict === 'unknown') open ??= text;
  }
  return open === null ? { ranked: 'yes' } : { ranked: 'open', why: open };
}

function keepsFromAwards(consequence: Consequence): boolean {
  return consequence === 'notConsidered' || consequence === 'deferred';
}

/** Who fails what people look at is recorded among the exclusions, once somebody has looked. */
function reviewed({ exclusionsReviewed }: ConditionContext): 'met' | 'unknown' {
  return exclusionsReviewed ? 'met' : 'unknown';
}

/** How many classes lower a unit stands. */
export interface ClassSteps {
  /** What is recorded or failed. */
  readonly sure: number;
  /** Conditions that nobody can judge yet. */
  readonly open: readonly string[];
}

export function classStepsDown({ exclusions, considerations, context }: Case): ClassSteps {
  let sure = exclusions.filter(({ consequence }) => consequence === 'classLower').length;
  const open: string[] = [];
  for (const { consequence, byPerson, conditions, text } of considerations) {
    if (consequence !== 'classLower') continue;
    const verdict = byPerson ? reviewed(context) : evaluateAll(conditions, context).verdict;
    if (verdict === 'failed') sure += 1;
    if (verdict === 'unknown') open.push(text);
  }
  return { sure, open };
}
