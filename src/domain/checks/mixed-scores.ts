import { finding, type Finding } from '../findings/finding';
import { othersMark, sectionsMixed } from '../scoring/mix-others';
import type { LeafResult } from '../scoring/results';
import { mixesOthers } from '../scoring/score-policy';
import type { ScoringPlan } from '../scoring/scoring-plan';
import type { Unit } from '../units/unit';
import type { Year } from '../year/year';

/** Peers or the council have a share in the score, and too few of them have given one. */
export function checkMixedScores(
  unit: Unit,
  leaves: readonly LeafResult[],
  { regulation, outside }: Year,
  plan: ScoringPlan,
): readonly Finding[] {
  const { policy } = plan;
  if (!mixesOthers(policy)) return [];
  const codes = codesMixed(leaves, plan);
  return policy.source.terms.flatMap(({ source }) => {
    if (source !== 'peer' && source !== 'council') return [];
    const lacking = codes.filter(
      (code) => othersMark(source, outside.of(code, unit.code), unit.code, policy) === null,
    );
    return lacking.map((code) =>
      finding({
        kind: 'missingMarks',
        unit: unit.code,
        // A total is no criterion: without one the whole sheet waits.
        criterion: code,
        params: { rule: regulation.settings.text('scoreSource') },
      }),
    );
  });
}

/** Where marks are expected of others; null: for the total. */
function codesMixed(leaves: readonly LeafResult[], plan: ScoringPlan): readonly (string | null)[] {
  if (plan.policy.mixLevel === 'total') return [null];
  const scored = leaves.filter(({ state }) => state !== 'notApplicable');
  if (plan.policy.mixLevel === 'section') {
    const applicable = new Set(scored.map(({ criterion }) => criterion));
    const sections = sectionsMixed(plan, ({ criterion }) => applicable.has(criterion));
    return sections.map(({ criterion }) => criterion.code);
  }
  return scored
    .filter(({ criterion }) => !criterion.rule?.automatic)
    .map(({ criterion }) => criterion.code);
}
