import { computeFrom } from '../checks/rule-agreement';
import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { Measured } from '../regulation/rule';
import { isBlank, lastResult } from '../score-sheet/claim-figures';
import type { Claim, FigureField } from '../score-sheet/score-sheet';
import { rivalOf, scopesOf } from '../scoring/compare-units';
import type { Unit } from '../units/unit';
import { honourUses } from './honour-uses';
import { marksOn } from './mark-uses';
import type { LeafDetail, RivalResult } from './node';
import type { UnitFacts } from './unit-facts';

const FIELDS: readonly FigureField[] = [
  'target',
  'result',
  'self',
  'verifiedResult',
  'verified',
  'verifiedResult2',
  'verified2',
];

/** What a person looks at to judge the score of a leaf. */
export function detailOf(
  criterion: Criterion,
  claim: Claim | undefined,
  facts: UnitFacts,
): LeafDetail {
  const { rule, code } = criterion;
  const { context, plan, scores } = facts;
  const pointsOf = (other: string): Exact | null => scores.nodes.get(other)?.final ?? null;
  const byRule =
    rule && !rule.automatic && claim
      ? computeFrom(rule, lastResult(claim), { claim, pointsOf })
      : null;
  return {
    ...marksOn(code, rule, plan.policy.mixesLeaves, facts),
    ...comparisonOf(criterion, facts),
    cells: FIELDS.flatMap((field) => {
      const cell = claim?.[field];
      return cell && !isBlank(cell) ? [{ field, cell }] : [];
    }),
    data: [...(claim?.data ?? [])].map(([name, cell]) => ({ name, cell })),
    honours: honourUses(criterion, context.honours),
    byRule,
    reason: [claim?.reason, claim?.reason2].filter(Boolean).join('; '),
    explanation: claim?.explanation ?? '',
  };
}

/** What others gave for a section, or for the total (null), in which they have a share. */
export function sharedDetail(code: string | null, facts: UnitFacts): LeafDetail {
  return {
    ...marksOn(code, null, true, facts),
    ...NOT_COMPARED,
    cells: [],
    data: [],
    honours: [],
    byRule: null,
    reason: '',
    explanation: '',
  };
}

const NOT_COMPARED: Pick<LeafDetail, 'measured' | 'rivals'> = { measured: null, rivals: [] };

/** So many of those that did best are named. */
const RIVALS = 3;

/** Nobody is set beside a unit that has nothing to compare, nor beside one that has. */
function comparisonOf(
  criterion: Criterion,
  facts: UnitFacts,
): Pick<LeafDetail, 'measured' | 'rivals'> {
  const { year, context, plan } = facts;
  const comparison = criterion.rule?.comparison;
  if (!comparison || context.comparedBy(criterion) === undefined) return NOT_COMPARED;
  const { settings } = plan.regulation;
  const measure = (unit: Unit): Measured | null =>
    comparison.measure?.(rivalOf(unit, criterion, year, plan), settings) ?? null;
  const group = scopesOf(year, comparison.scope).find((units) =>
    units.some(({ code }) => code === context.unit),
  );
  const own = group?.find(({ code }) => code === context.unit);
  const measured = own ? measure(own) : null;
  if (comparison.measure && measured === null) return NOT_COMPARED;
  const rivals = (group ?? []).flatMap((unit): readonly RivalResult[] => {
    const rival = unit === own ? null : rivalResult(unit, criterion, measure(unit), facts);
    if (rival === null) return [];
    if (!comparison.measure) return rival.ranks.length > 0 ? [rival] : [];
    const alike = rival.measured?.by !== 'result' || measured?.by === 'result';
    return rival.measured && alike ? [rival] : [];
  });
  const order = (a: RivalResult, b: RivalResult): number =>
    a.points && b.points ? b.points.compare(a.points) : Number(!a.points) - Number(!b.points);
  return { measured, rivals: [...rivals].sort(order).slice(0, RIVALS) };
}

/** Null: the criterion is not compared for that unit. */
function rivalResult(
  unit: Unit,
  criterion: Criterion,
  measured: Measured | null,
  { year, scorer }: UnitFacts,
): RivalResult | null {
  const computed = scorer.contextOf(unit).comparedBy(criterion);
  if (computed === undefined) return null;
  const claim = year.sheets.get(unit.code)?.claims.get(criterion.code);
  const result = claim ? lastResult(claim) : null;
  const marks = year.outside.of(criterion.code, unit.code).filter(({ rank }) => rank !== null);
  return {
    unit: unit.code,
    result,
    target: claim?.target ?? null,
    measured,
    ranks: marks.flatMap(({ rank }) => rank ?? []),
    place: (measured ? result?.own : marks[0]?.place) ?? null,
    points: computed.kind === 'points' ? computed.points : null,
  };
}
