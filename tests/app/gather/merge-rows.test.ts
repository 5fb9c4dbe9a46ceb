import fc from 'fast-check';
import { mergeRows, type StandingRow } from '../../../src/app/gather/merge-rows';

const row = (text: string, owner: string | null): StandingRow => {
  const cells = text.split(' ');
  return { cells, values: cells, owner };
};
const keyOf = ([key = '']: readonly string[]): string => key;
const cellsOf = (standing: readonly StandingRow[], fresh: readonly (readonly string[])[]) =>
  mergeRows(standing, fresh, keyOf).rows.map((one) =>
    ('kept' in one ? (standing[one.kept]?.cells ?? []) : one.fresh).join(' '),
  );

test.each([
  ['nothing stands there', [], ['a 1'], ['a 1']],
  ['what stands there already', [row('a 1', 'f')], ['a 1'], ['a 1']],
  [
    'another value, in its place',
    [row('a 1', 'f'), row('b 1', 'f')],
    ['b 1', 'a 2'],
    ['a 2', 'b 1'],
  ],
  ['taken back', [row('a 1', 'f'), row('x 9', null)], [], ['x 9']],
  ['new rows below', [row('x 9', null), row('a 1', 'f')], ['a 1', 'b 1'], ['x 9', 'a 1', 'b 1']],
  [
    'a row of the province with the same key stays beside it',
    [row('a 9', null)],
    ['a 1'],
    ['a 9', 'a 1'],
  ],
  ['twice the same is twice the same', [row('a 1', 'f')], ['a 1', 'a 1'], ['a 1', 'a 1']],
] as const)('%s', (_, standing, fresh, wanted) => {
  expect(
    cellsOf(
      standing,
      fresh.map((text) => text.split(' ')),
    ),
  ).toEqual(wanted);
});

const CELL = fc.constantFrom('a', 'b', 'c');
const ROWS = fc.array(fc.tuple(CELL, CELL), { maxLength: 8 });

test('what was written once is not written again, and nobody else’s row is touched', () => {
  fc.assert(
    fc.property(ROWS, ROWS, ROWS, (others, before, now) => {
      const standing = [
        ...others.map((cells) => ({ cells, values: cells, owner: null })),
        ...before.map((cells) => ({ cells, values: cells, owner: 'f' })),
      ];
      const { rows } = mergeRows(standing, now, keyOf);
      const written = rows.map((one): StandingRow => {
        if ('kept' in one) return standing[one.kept] ?? row('', null);
        return { cells: one.fresh, values: [...one.fresh], owner: 'f' };
      });
      const count = (list: readonly StandingRow[], owner: string | null): string[] =>
        list.flatMap((one) => (one.owner === owner ? [one.cells.join()] : [])).sort();
      expect(count(written, null)).toEqual(others.map((cells) => cells.join()).sort());
      expect(count(written, 'f')).toEqual(now.map((cells) => cells.join()).sort());
      expect(mergeRows(written, now, keyOf).changes).toEqual([]);
    }),
  );
});
