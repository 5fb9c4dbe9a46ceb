import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnName,
  fixedAddress,
  quoteSheet,
  sheetNameFor,
  SheetNames,
  sheetOfReference,
} from '../../src/excel/addresses';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});

test('addresses', () => {
  expect(cellAddress(4, 2)).toBe('C5');
  expect(fixedAddress(4, 2)).toBe('$C$5');
  expect(areaAddress(0, 0, 1, 1)).toBe('A1');
  expect(areaAddress(1, 1, 2, 3)).toBe('B2:D3');
  expect(quoteSheet("L'Hôte")).toBe("'L''Hôte'");
});

test.each<[string, string | null]>([
  ["='Bảng tiêu chí'!$A$1", 'Bảng tiêu chí'],
  ["='L''Hôte'!$A$1", "L'Hôte"],
  ['=Sheet1!$A$1', 'Sheet1'],
  ['=#REF!$A$1', '#REF'],
  ['=1+1', null],
])('the sheet of %s', (formula, sheet) => {
  expect(sheetOfReference(formula)).toBe(sheet);
});

const NAME = fc.string({ unit: 'grapheme', maxLength: 60 });

test('any text makes a sheet name that Excel takes, and no name twice', () => {
  fc.assert(
    fc.property(fc.array(NAME, { maxLength: 12 }), (wanted) => {
      const taken: string[] = [];
      for (const text of wanted) {
        const name = sheetNameFor(text, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[/\\?*:[\]]/);
        expect(name).not.toMatch(/^'|'$/);
        expect(name.toLowerCase()).not.toBe('history');
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
        taken.push(name);
      }
    }),
  );
});

test('a quoted name comes back out of its reference', () => {
  fc.assert(
    fc.property(NAME, (text) => {
      const name = sheetNameFor(text, []);
      expect(sheetOfReference(`=${quoteSheet(name)}!$A$1`)).toBe(name);
    }),
  );
});

describe('a name that is as long as Excel takes', () => {
  const LONG = 'Ủy ban nhân dân phường Hải Châu';

  test.each([
    [LONG, [], LONG],
    [`${LONG} Một`, [], LONG],
    [LONG, [LONG], 'Ủy ban nhân dân phường Hải (2)'],
    // A character of two units is kept whole or left out.
    ['x'.repeat(29) + '𝒳', [], 'x'.repeat(29) + '𝒳'],
    ['x'.repeat(30) + '𝒳', [], 'x'.repeat(30)],
    // Nor does it end with a space or an apostrophe that the cut brought to the end.
    [`${'x'.repeat(30)} y`, [], 'x'.repeat(30)],
    [`${'x'.repeat(29)}'' y`, [], 'x'.repeat(29)],
  ])('%s beside %j: %s', (wanted, taken, name) => {
    expect(LONG).toHaveLength(31);
    expect(sheetNameFor(wanted, taken)).toBe(name);
  });

  test.each([
    ['a/b\\c?d*e:f[g]h', 'a b c d e f g h'],
    ["'Huế'", 'Huế'],
    ['  nhiều   khoảng  ', 'nhiều khoảng'],
    ["' '", 'Đơn vị'],
    ['', 'Đơn vị'],
    ['History', 'History (2)'],
  ])('“%s” becomes “%s”', (wanted, name) => {
    expect(sheetNameFor(wanted, [])).toBe(name);
  });

  test('a name that differs in its case or in how its accents are made up is taken', () => {
    expect(sheetNameFor('Huế', ['HUẾ'])).toBe('Huế (2)');
    expect(sheetNameFor('Huế'.normalize('NFD'), ['Huế', 'huế (2)'])).toBe('Huế (3)');
  });

  test('names that are given one after the other are all different', () => {
    const names = new SheetNames(['Huế']);
    expect(['Huế', 'huế', 'Đà Nẵng'].map((wanted) => names.take(wanted))).toEqual([
      'Huế (2)',
      'huế (3)',
      'Đà Nẵng',
    ]);
  });
});
