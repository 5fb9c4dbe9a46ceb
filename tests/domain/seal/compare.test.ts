import fc from 'fast-check';
import { NOWHERE } from '../../../src/domain/findings/finding';
import { compareSealed } from '../../../src/domain/seal/compare';
import type { PlacedRow, SealedRow } from '../../../src/domain/seal/sealed-row';

const COLUMNS = ['a', 'b', 'c', 'd'] as const;

function placed(rows: readonly SealedRow[]): readonly PlacedRow[] {
  return rows.map((row, index) => ({
    ...row,
    placeOf: (column) => ({ file: null, sheet: row.sheet, cell: `${column}${String(index)}` }),
  }));
}

function row(sheet: string, key: string, ...values: readonly (string | null)[]): SealedRow {
  const cells = values.flatMap((value, at) =>
    value === null ? [] : [[COLUMNS[at] ?? '', value] as const],
  );
  return { sheet, key, cells: new Map(cells) };
}

/** Rows whose keys repeat, as those of records may. */
const content = fc
  .array(
    fc.tuple(
      fc.constantFrom('S', 'T'),
      fc.constantFrom('x', 'y', 'z'),
      fc.array(fc.option(fc.constantFrom('1', '2', '3')), { minLength: 4, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => rows.map(([sheet, key, values]) => row(sheet, key, ...values)));

test('the same content in another order is no difference', () => {
  fc.assert(
    fc.property(content, fc.integer(), (rows, seed) => {
      const turned = [...rows].sort(
        (a, b) => ((a.key.length * 31 + seed) % 7) - (b.cells.size % 7),
      );
      expect(compareSealed(rows, placed(turned))).toEqual([]);
    }),
  );
});

test('one changed cell is found, alone, wherever its row has gone', () => {
  fc.assert(
    fc.property(content, fc.nat(), fc.constantFrom(...COLUMNS), (rows, pick, column) => {
      const at = pick % rows.length;
      const old = rows[at];
      if (!old) return;
      const cells = new Map(old.cells).set(column, 'new');
      const changed = { ...old, cells };
      const after = [...rows.slice(0, at), changed, ...rows.slice(at + 1)].reverse();
      const found = compareSealed(rows, placed(after));
      // Rows of one key that say the same may stand for one another: the change itself is there.
      expect(found).toContainEqual(
        expect.objectContaining({ sheet: old.sheet, row: old.key, column, after: 'new' }),
      );
      const same = rows.filter((one) => one.sheet === old.sheet && one.key === old.key);
      if (same.length === 1) {
        expect(found).toHaveLength(1);
        expect(found[0]?.before).toBe(old.cells.get(column) ?? null);
      }
    }),
  );
});

it.each([
  ['a row more', [row('S', 'x', '1')], [row('S', 'x', '1'), row('S', 'y', '2')], ['added y.a 2']],
  ['a row less', [row('S', 'x', '1'), row('S', 'y', '2')], [row('S', 'x', '1')], ['removed y.a 2']],
  [
    'another key: the cell of the key alone',
    [row('S', 'x', 'x', '1', '2')],
    [row('S', 'y', 'y', '1', '2')],
    ['changed y.a x → y'],
  ],
  [
    'rows of one key, the first of them changed',
    [row('S', 'x', '1', 'p', 'q'), row('S', 'x', '3', 'r', 's')],
    [row('S', 'x', '5', 'p', 'q'), row('S', 'x', '3', 'r', 's')],
    ['changed x.a 1 → 5'],
  ],
  ['a sheet that is gone', [row('S', 'x', '1')], [], ['removed x.a 1']],
])('%s', (_, before, after, expected) => {
  const shown = compareSealed(before, placed(after)).map((found) =>
    [`${found.kind} ${found.row}.${found.column} ${found.before ?? ''}`.trim(), found.after]
      .filter((part) => part !== null)
      .join(found.before === null ? ' ' : ' → '),
  );
  expect(shown).toEqual(expected);
});

it('lines that came into the log since are no difference; one that is gone is', () => {
  const before = [row('NhatKy', 'x', '1'), row('NhatKy', 'y', '2')];
  const after = [row('NhatKy', 'x', '1'), row('NhatKy', 'z', '3', '4', '5')];
  expect(compareSealed(before, placed(after))).toEqual([
    {
      kind: 'removed',
      sheet: 'NhatKy',
      row: 'y',
      column: 'a',
      before: '2',
      after: null,
      place: NOWHERE,
    },
  ]);
});

it('what was changed comes before what follows from it, each at its cell', () => {
  const sheet = 'Phieu:A';
  const of = (self: string | null, final: string): SealedRow => ({
    sheet,
    key: 'I',
    cells: new Map([...(self === null ? [] : [['self', self] as const]), ['final', final]]),
  });
  const at = (column: string) => ({ file: null, sheet, cell: `${column}0` });
  const cell = (column: string, more: object) => ({
    sheet,
    row: 'I',
    column,
    place: at(column),
    ...more,
  });
  expect(compareSealed([of('8', '8')], placed([of('9', '9')]))).toEqual([
    cell('self', { kind: 'changed', before: '8', after: '9' }),
    cell('final', { kind: 'changed', before: '8', after: '9' }),
  ]);
  expect(compareSealed([of('8', '8')], placed([of(null, '8')]))).toEqual([
    cell('self', { kind: 'removed', before: '8', after: null }),
  ]);
  expect(compareSealed([of(null, '8')], placed([of('0', '8')]))).toEqual([
    cell('self', { kind: 'added', before: null, after: '0' }),
  ]);
});
