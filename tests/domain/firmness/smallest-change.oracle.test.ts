import fc from 'fast-check';
import { firmnessOf, type EdgeFirmness } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { CheckedYear } from '../../../src/domain/year/year';
import { exact, textOf } from '../builders';
import { cluster, CODES, LEAVES, type Cluster } from './clusters';
import { doubtless, holdersOf, verifiedAs } from './oracle';

/** All points of the test are tenths or halves: as whole numbers they are compared without a doubt. */
const tenths = (points: number): number => Math.round(points * 10);

/** Every point that the criterion can give, on the regulation's grid or the rule's own. */
function pointsOf({ regulation }: CheckedYear, code: string): readonly number[] {
  const rule = regulation.find(code)?.rule;
  const free = rule?.kind === 'direct' && !rule.print().includes('bước');
  const parts = free ? 10 ** regulation.settings.integer('roundDigits') : 2;
  return Array.from(
    { length: (LEAVES[code] ?? 0) * parts + 1 },
    (_, index) => index / parts,
  ).filter((one) => rule?.possible(exact(String(one))) !== false);
}

/** Tenths of the smallest change of one criterion of a unit at the edge, by trying them all. */
function smallestByTrying(year: CheckedYear, draft: Cluster, edge: EdgeFirmness): number | null {
  const before = holdersOf(evaluateYear(year), edge.award.code);
  const upper = edge.upper.units.map(({ unit }) => unit.code);
  const lower = edge.lower?.units.map(({ unit }) => unit.code) ?? upper;
  let smallest: number | null = null;
  for (const code of CODES) {
    const points = pointsOf(year, code);
    for (const [units, way] of [
      [lower, 1],
      [upper, -1],
    ] as const) {
      for (const unit of units) {
        const now = Number(draft.sheets[unit]?.[code]?.verified);
        for (const verified of points) {
          const change = tenths(verified) - tenths(now);
          if (Math.sign(change) !== (code === 'P' ? -way : way)) continue;
          if (smallest !== null && Math.abs(change) >= smallest) continue;
          const after = evaluateYear(verifiedAs(year, draft, [{ unit, code, verified }]));
          if (holdersOf(after, edge.award.code) !== before) smallest = Math.abs(change);
        }
      }
    }
  }
  return smallest;
}

describe('the smallest change that gives an award to somebody else', () => {
  it('is what trying every point of every criterion finds, and does what it says', () => {
    fc.assert(
      fc.property(cluster, (draft) => {
        const year = doubtless(draft);
        const outcome = evaluateYear(year);
        for (const edge of firmnessOf(year, outcome)) {
          const { change, award } = edge;
          const size = change && Math.abs(tenths(change.to.minus(change.from).toNumber()));
          expect(size).toEqual(smallestByTrying(year, draft, edge));
          if (!change) continue;
          const { unit, criterion: code } = change;
          expect(textOf(change.from)).toBe(String(draft.sheets[unit]?.[code]?.verified));
          const verified = change.to.toNumber();
          const after = evaluateYear(verifiedAs(year, draft, [{ unit, code, verified }]));
          expect(holdersOf(after, award.code)).not.toBe(holdersOf(outcome, award.code));
          if (change.then === 'level') {
            expect(after.proposal.some(({ status }) => status === 'undecided')).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
