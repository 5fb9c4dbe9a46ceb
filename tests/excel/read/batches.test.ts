import fc from 'fast-check';
import { batchesOf } from '../../../src/excel/read/batches';

const weigh = (one: number): number => one;
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

it.each<readonly [string, readonly number[], readonly (readonly number[])[]]>([
  ['nothing at all', [], []],
  ['one', [3], [[3]]],
  ['just as much as may be', [4, 6], [[4, 6]]],
  ['a little more: in two that are alike', [4, 6, 1], [[4], [6, 1]]],
  [
    'three that are alike, not two full ones and a rest',
    [4, 4, 4, 4, 4, 4, 4],
    [[4, 4], [4, 4], [4, 4], [4]],
  ],
  ['what is too much by itself travels alone', [4, 11, 4], [[4], [11], [4]]],
  ['what weighs nothing makes no batch', [10, 0, 1, 0], [[10], [0, 1, 0]]],
])('%s', (_, all, batches) => {
  expect(batchesOf(all, 10, weigh)).toEqual(batches);
});

/** As much as goes into each, one after the other: no way has fewer. */
function filled(all: readonly number[], most: number): number[][] {
  const batches: number[][] = [];
  for (const one of all) {
    const last = batches.at(-1);
    if (last && sum(last) + one <= most) last.push(one);
    else batches.push([one]);
  }
  return batches;
}

it('everything in its order, as little apart as can be, the heaviest as light as can be', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(15)), (all) => {
      const batches = batchesOf(all, 10, weigh);
      expect(batches.flat()).toEqual(all);
      expect(batches).toHaveLength(filled(all, 10).length);
      const heaviest = Math.max(0, ...batches.map(sum));
      for (const batch of batches) expect(batch.length === 1 || sum(batch) <= 10).toBe(true);
      if (heaviest > 10 || heaviest === 0) return;
      expect(
        filled(all, heaviest - 1).length > batches.length || Math.max(...all) === heaviest,
      ).toBe(true);
    }),
  );
});
