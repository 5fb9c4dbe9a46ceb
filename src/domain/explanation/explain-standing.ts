import { holdsEverybody } from '../findings/catalogue';
import { isBlocking } from '../findings/status';
import { evaluateAll, type Condition } from '../regulation/conditions/conditions';
import type { Case } from '../eligibility/judge';
import type { UnitOutcome } from '../year/outcome';
import type { CheckedYear } from '../year/year';
import type { ConditionCheck, StandingNode } from './node';

/** Whether the unit is ranked at all, and everything that speaks against it. */
export function explainStanding(
  { scores, status, notRankedWhy, rankOpen }: UnitOutcome,
  year: CheckedYear,
  unitCase: Case,
): StandingNode {
  const { code } = scores.unit;
  return {
    status,
    sent: year.sheets.has(code),
    notRankedWhy,
    rankOpen,
    blocking: year.findings.filter(
      (found) =>
        isBlocking(found) &&
        (found.unit === code || (found.unit === null && holdsEverybody(found.kind))),
    ),
    missing: [...scores.leaves.values()].flatMap(({ state, criterion }) =>
      state === 'missing' ? [criterion] : [],
    ),
    exclusions: unitCase.exclusions,
    failed: considerationsOn(unitCase),
  };
}

/** *Điều kiện xét*, as far as it can be tested and is not met. */
function considerationsOn({ considerations, context }: Case): readonly ConditionCheck[] {
  return considerations.flatMap(({ byPerson, conditions, text, basis, place }) => {
    if (byPerson) return [];
    const { verdict } = evaluateAll(conditions, context);
    return verdict === 'met' ? [] : [{ text, verdict, basis, place }];
  });
}

/** Every condition by itself, and how the unit stands to it. */
export function checkConditions(
  conditions: readonly Condition[],
  { context }: Case,
  basis: string,
): readonly ConditionCheck[] {
  return conditions.map((condition) => ({
    text: condition.print(),
    verdict: condition.evaluate(context).verdict,
    basis,
    place: null,
  }));
}
