import fc from 'fast-check';
import { batchesOf } from '../../../src/excel/read/batches';

const weigh = (one: number): number => one;
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

it.each<readonly [string, readonly number[], readonly (readonly number[])[]]>([
  ['nothing at all', [], []],
  ['one', [3], [[3]]],
  ['just as much as may be', [4, 6], [[4, 6]]],
  ['a little more', [4, 6, 1], [[4, 6], [1]]],
  ['what is too much by itself travels alone', [4, 11, 4], [[4], [11], [4]]],
  [
    'what weighs nothing goes with what was before',
    [10, 0, 1, 0],
    [
      [10, 0],
      [1, 0],
    ],
  ],
])('%s', (_, all, batches) => {
  expect(batchesOf(all, 10, weigh)).toEqual(batches);
});

it('everything in its order, as little apart as can be', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(15)), (all) => {
      const batches = batchesOf(all, 10, weigh);
      expect(batches.flat()).toEqual(all);
      batches.forEach((batch, at) => {
        expect(batch.length === 1 || sum(batch) <= 10).toBe(true);
        const next = batches[at + 1]?.[0];
        if (next !== undefined) expect(sum(batch) + next).toBeGreaterThan(10);
      });
    }),
  );
});
