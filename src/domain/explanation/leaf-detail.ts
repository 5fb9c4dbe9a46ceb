import { computeFrom } from '../checks/rule-agreement';
import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import { isBlank, lastResult } from '../score-sheet/claim-figures';
import type { Claim, FigureField } from '../score-sheet/score-sheet';
import { scopesOf } from '../scoring/compare-units';
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
  const { outside, unit } = facts.context;
  const pointsOf = (other: string): Exact | null => facts.scores.nodes.get(other)?.final ?? null;
  const byRule =
    rule && !rule.automatic && claim
      ? computeFrom(rule, lastResult(claim), { claim, pointsOf })
      : null;
  return {
    cells: FIELDS.flatMap((field) => {
      const cell = claim?.[field];
      return cell && !isBlank(cell) ? [{ field, cell }] : [];
    }),
    data: [...(claim?.data ?? [])].map(([name, cell]) => ({ name, cell })),
    marks: outside.of(code, unit),
    honours: rule?.kind === 'awardBonus' ? facts.context.honours : [],
    rivals: rule?.comparison ? rivalsOf(criterion, facts) : [],
    byRule,
    reason: [claim?.reason, claim?.reason2].filter(Boolean).join('; '),
    explanation: claim?.explanation ?? '',
  };
}

/** So many of those that did best are named. */
const RIVALS = 3;

function rivalsOf(criterion: Criterion, facts: UnitFacts): readonly RivalResult[] {
  const { year, scorer, context } = facts;
  const scope = criterion.rule?.comparison?.scope ?? null;
  const group = scopesOf(year, scope).find((units) =>
    units.some(({ code }) => code === context.unit),
  );
  const rivals = (group ?? []).flatMap((unit): readonly RivalResult[] => {
    const computed = scorer.contextOf(unit).comparedBy(criterion);
    if (unit.code === context.unit || computed === undefined) return [];
    const claim = year.sheets.get(unit.code)?.claims.get(criterion.code);
    return [
      {
        unit: unit.code,
        result: claim ? lastResult(claim) : null,
        target: claim?.target ?? null,
        points: computed.kind === 'points' ? computed.points : null,
      },
    ];
  });
  const order = (a: RivalResult, b: RivalResult): number =>
    a.points && b.points ? b.points.compare(a.points) : Number(!a.points) - Number(!b.points);
  return [...rivals].sort(order).slice(0, RIVALS);
}
