import fc from 'fast-check';
import { canonicalText, readCanonical } from '../../../src/domain/seal/canonical';
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
])('%s is no sealed content', (_, text) => {
  expect(readCanonical(text)).toBeNull();
});
