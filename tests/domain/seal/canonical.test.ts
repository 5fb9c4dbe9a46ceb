import fc from 'fast-check';
import {
  canonicalText,
  linesOf,
  readCanonical,
  readCanonicalLine,
  wholeRows,
} from '../../../src/domain/seal/canonical';
import type { SealedRow } from '../../../src/domain/seal/sealed-row';

const rows = fc.array(
  fc
    .record({
      sheet: fc.constantFrom('DonVi', 'Phieu:A', 'Phieu:B'),
      key: fc.string({ maxLength: 4 }),
      cells: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string())),
    })
    .map(({ cells, ...row }): SealedRow => ({ ...row, cells: new Map(cells) })),
  { maxLength: 12 },
);

test('the order of rows and columns is no part of it', () => {
  fc.assert(
    fc.property(rows, (content) => {
      const turned = [...content].reverse().map((row) => ({
        ...row,
        cells: new Map([...row.cells].reverse()),
      }));
      expect(canonicalText(turned)).toBe(canonicalText(content));
    }),
  );
});

test('what was sealed is read back to the character', () => {
  fc.assert(
    fc.property(rows, (content) => {
      const text = canonicalText(content);
      expect(canonicalText(readCanonical(text) ?? [])).toBe(text);
    }),
  );
});

it.each([
  ['nothing', ''],
  ['another head', 'thidua-seal 9\n["DonVi","A",[]]'],
  ['no JSON', 'thidua-seal 1\n["DonVi","A",['],
  ['a row without cells', 'thidua-seal 1\n["DonVi","A"]'],
  ['a cell that is a number', 'thidua-seal 1\n["DonVi","A",[["a",1]]]'],
  ['a key that is no text', 'thidua-seal 1\n["DonVi",1,[]]'],
  ['a sheet that is no text', 'thidua-seal 1\n[1,"A",[]]'],
  ['cells that are no list', 'thidua-seal 1\n["DonVi","A","ab"]'],
  ['a cell of three parts', 'thidua-seal 1\n["DonVi","A",[["a","b","c"]]]'],
  ['a cell of one part', 'thidua-seal 1\n["DonVi","A",[["a"]]]'],
  ['a cell that is no list', 'thidua-seal 1\n["DonVi","A",["ab"]]'],
  ['one good cell and a bad one', 'thidua-seal 1\n["DonVi","A",[["a","b"],["a",null]]]'],
  ['a line that is no list', 'thidua-seal 1\n{"0":"DonVi"}'],
  ['one good line and a bad one', 'thidua-seal 1\n["DonVi","A",[]]\n7'],
])('%s is no sealed content', (_, text) => {
  expect(readCanonical(text)).toBeNull();
});

// Another text would be another fingerprint: no seal that stands would hold any more.
test('the text is the one that the seals that stand were made of', () => {
  const row = (sheet: string, key: string, cells: Readonly<Record<string, string>>): SealedRow => ({
    sheet,
    key,
    cells: new Map(Object.entries(cells)),
  });
  const text = canonicalText([
    row('Phieu:A', 'I', { self: '9', note: "'ă\n“b”" }),
    row('DonVi', 'B', {}),
    row('DonVi', 'A', { name: "'Đà Nẵng", Code: "'A" }),
  ]);
  expect(text.split('\n')).toEqual([
    'thidua-seal 1',
    `["DonVi","A",[["Code","'A"],["name","'Đà Nẵng"]]]`,
    '["DonVi","B",[]]',
    `["Phieu:A","I",[["note","'ă\\n“b”"],["self","9"]]]`,
  ]);
  expect(linesOf(text)).toHaveLength(3);
  expect(linesOf('x')).toBeNull();
  expect(readCanonical('thidua-seal 1')).toEqual([]);
});

test('rows that were read one after the other are whole, or none is', () => {
  const row = readCanonicalLine('["DonVi","A",[["name","x"]]]');
  expect(row).toEqual({ sheet: 'DonVi', key: 'A', cells: new Map([['name', 'x']]) });
  expect(wholeRows([row, row])).toEqual([row, row]);
  expect(wholeRows([row, readCanonicalLine('["DonVi"')])).toBeNull();
  expect(wholeRows([])).toEqual([]);
});
