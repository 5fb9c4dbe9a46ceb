import type { Criterion } from '../regulation/criterion';
import {
  NO_INPUT,
  type CompareScope,
  type Comparison,
  type Computed,
  type Rival,
} from '../regulation/rule';
import type { Unit } from '../units/unit';
import { unitScopes } from '../units/unit-scopes';
import type { Year } from '../year/year';
import { lastResult } from '../score-sheet/claim-figures';
import { isUnassigned, resultValue } from './score-leaf';
import type { ScoringPlan } from './scoring-plan';

/** Criterion → unit → what the comparison with the others gave. */
export type Comparisons = ReadonlyMap<string, ReadonlyMap<string, Computed>>;

type Applies = (unit: Unit, criterion: Criterion) => boolean;

/**
 * The pass for rules in which a unit's points depend on the others': each criterion once.
 * @param leftOut units that are not considered for awards, as far as that is known before points
 */
export function compareUnits(
  year: Year,
  plan: ScoringPlan,
  applies: Applies,
  leftOut: ReadonlySet<string>,
): Comparisons {
  const comparisons = new Map<string, ReadonlyMap<string, Computed>>();
  for (const criterion of plan.regulation.leaves) {
    const comparison = criterion.rule?.comparison;
    if (!comparison) continue;
    const compared = new Map<string, Computed>();
    for (const units of scopesOf(year, comparison.scope)) {
      const members = units.filter((unit) => applies(unit, criterion));
      compareScope(members, criterion, comparison, year, plan, leftOut, compared);
    }
    comparisons.set(criterion.code, compared);
  }
  return comparisons;
}

function compareScope(
  units: readonly Unit[],
  criterion: Criterion,
  comparison: Comparison,
  year: Year,
  plan: ScoringPlan,
  leftOut: ReadonlySet<string>,
  into: Map<string, Computed>,
): void {
  const { settings } = plan.regulation;
  const rivals = units.map((unit) => rivalOf(unit, criterion, year, plan));
  for (const [unit, points] of comparison.compare(rivals, settings)) into.set(unit, points);
  const outOfIt = settings.choice('excludedLeads') === 'ignore' ? leftOut : NOBODY;
  if (!units.some(({ code }) => outOfIt.has(code))) return;
  // Who is left out is measured against all, but the others are not measured against it.
  const others = rivals.filter(({ unit }) => !outOfIt.has(unit));
  for (const [unit, points] of comparison.compare(others, settings)) into.set(unit, points);
}

/** A unit as the comparison sees it. */
export function rivalOf(
  unit: Unit,
  criterion: Criterion,
  { sheets, outside }: Pick<Year, 'sheets' | 'outside'>,
  { policy }: Pick<ScoringPlan, 'policy'>,
): Rival {
  const claim = sheets.get(unit.code)?.claims.get(criterion.code);
  const target = claim?.target.figure;
  return {
    unit: unit.code,
    unassigned: isUnassigned(criterion, claim, policy),
    input: {
      ...NO_INPUT,
      result: resultValue(claim && lastResult(claim)),
      target: target?.state === 'number' ? target.value : null,
      outside: outside.of(criterion.code, unit.code),
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Units that are compared with each other. Null: as *Phạm vi xếp hạng, so sánh* says. */
export function scopesOf(year: Year, scope: CompareScope | null): readonly (readonly Unit[])[] {
  return unitScopes(year.units, scope ?? rankScope(year));
}

/** Of whom the ranks are, where a rule or an award says nothing else. */
export function rankScope({ regulation }: Pick<Year, 'regulation'>): CompareScope {
  return regulation.settings.choice('rankScope');
}
