import fc from 'fast-check';
import type { AwardTier } from '../../../src/domain/awards/award-tier';
import { proposeAwards } from '../../../src/domain/awards/propose';
import { contestOf, except, tierOf, waitingFor } from './ladder';

/**
 * The oracle knows nothing of spans: it writes down every order in which the year could end. Ties
 * go any way; a blocked unit stands below everybody it cannot reach, else anywhere.
 */
function finalOrders(
  groups: readonly (readonly string[])[],
  blocked: readonly { readonly unit: string; readonly reaches: number }[],
): readonly (readonly string[])[] {
  let orders: readonly (readonly string[])[] = [[]];
  for (const group of groups) {
    orders = orders.flatMap((order) => permutations(group).map((tail) => [...order, ...tail]));
  }
  const unreachable = (reaches: number): ReadonlySet<string> =>
    new Set(groups.slice(0, reaches).flat());
  for (const { unit, reaches } of blocked) {
    const above = unreachable(reaches);
    orders = orders.flatMap((order) => {
      const lowest = Math.max(-1, ...order.map((code, index) => (above.has(code) ? index : -1)));
      const slots = Array.from({ length: order.length - lowest }, (_, step) => lowest + 1 + step);
      return slots.map((slot) => [...order.slice(0, slot), unit, ...order.slice(slot)]);
    });
  }
  return orders;
}

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

/** Awards by plain reading: down the list, each tier to those who still have nothing. */
function awardsOf(
  order: readonly string[],
  tiers: readonly AwardTier[],
): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const { name, quantity, rankFrom, rankTo } of tiers) {
    const count = quantity.kind === 'fixed' ? quantity.count : 0;
    let given = 0;
    order.forEach((unit, index) => {
      const inRange = index + 1 >= (rankFrom ?? 1) && index + 1 <= (rankTo ?? order.length);
      if (!inRange || given >= count || held.has(unit)) return;
      held.set(unit, name);
      given += 1;
    });
  }
  return held;
}

const tiers = fc
  .array(
    fc.record({
      count: fc.integer({ min: 0, max: 3 }),
      rankFrom: fc.constantFrom(null, null, null, 1, 2, 3),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => {
    const names = list.map((_, index) => `Hình thức ${String(index + 1)}`);
    return list.map(({ count, rankFrom }, index) =>
      tierOf(names[index] ?? '', count, { rankFrom, ...except(...names.slice(0, index)) }),
    );
  });

const clusters = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .filter((sizes) => sizes.reduce((sum, size) => sum + size, 0) <= 5)
  .map((sizes) => {
    let next = 0;
    return sizes.map((size) => Array.from({ length: size }, () => `U${String(next++)}`));
  });

describe('the proposal against every possible end of the year', () => {
  it('proposes exactly what holds in all of them', () => {
    fc.assert(
      fc.property(
        clusters,
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }),
        tiers,
        (groups, reaches, awards) => {
          const blocked = reaches.map((level, index) => ({
            unit: `X${String(index)}`,
            reaches: Math.min(level, groups.length),
          }));
          const waiting = blocked.map(({ unit, reaches: level }) =>
            waitingFor(unit, groups.slice(level).flat()),
          );
          const order = groups.map((level) => level.join('=')).join(' ');
          const lines = proposeAwards(contestOf({ order, waiting, tiers: awards }));
          const ends = finalOrders(groups, blocked).map((order) => awardsOf(order, awards));

          expect(lines.map(({ unit }) => unit)).toEqual([
            ...groups.flat(),
            ...blocked.map(({ unit }) => unit),
          ]);
          for (const { unit, status, award } of lines) {
            const possible = new Set(ends.map((end) => end.get(unit) ?? null));
            const [only = null] = possible;
            if (unit.startsWith('X')) {
              const nothing = possible.size === 1 && only === null;
              expect([unit, status]).toEqual([unit, nothing ? 'excluded' : 'undecided']);
            } else if (possible.size > 1) {
              expect([unit, status]).toEqual([unit, 'undecided']);
            } else {
              expect([unit, status, award?.name ?? null]).toEqual([
                unit,
                only === null ? 'excluded' : 'proposed',
                only,
              ]);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
