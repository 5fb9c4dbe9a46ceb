import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatAbsoluteArea,
  formatArea,
  parseAddress,
  quoteSheet,
} from '../../../src/workbench/model/address';

describe('addresses', () => {
  it.each([
    ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
    ['$B$2:C3', { top: 1, left: 1, bottom: 2, right: 2 }],
    ['C3:B2', { top: 1, left: 1, bottom: 2, right: 2 }],
    ['A:C', { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
    ['1:3', { top: 0, left: 0, bottom: 2, right: 16_383 }],
    ['XFD1048576', { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ])('reads %s', (text, area) => {
    expect(parseAddress(text)).toEqual({ area });
  });

  it.each([
    ["'Tổng hợp'!A1", 'Tổng hợp'],
    ["'Bảng ''x'''!$A$1:$B$2", "Bảng 'x'"],
    ['Sheet1!A:A', 'Sheet1'],
  ])('reads the sheet of %s', (text, sheet) => {
    expect(parseAddress(text).sheet).toBe(sheet);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1:B', 'A1:B2:C3', 'Tổng', 'A1048577'])(
    'refuses %p',
    (text) => {
      expect(() => parseAddress(text)).toThrow('Not a cell address');
    },
  );

  it.each([
    ['Sheet1', 'Sheet1'],
    ['Tổng hợp', "'Tổng hợp'"],
    ['Tổng', "'Tổng'"],
    ["Bảng 'x'", "'Bảng ''x'''"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['RC', "'RC'"],
    ['2026', "'2026'"],
    ['TRUE', "'TRUE'"],
    ['a-b', "'a-b'"],
    ['du_lieu', 'du_lieu'],
  ])('quotes %s as %s', (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  it('names columns both ways', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (index) => columnIndex(columnName(index)) === index),
      { numRuns: 300 },
    );
    expect(columnIndex('XFE')).toBe(-1);
  });

  it('reads back any area it writes', () => {
    const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const area = {
          top: Math.min(a.row, b.row),
          left: Math.min(a.column, b.column),
          bottom: Math.max(a.row, b.row),
          right: Math.max(a.column, b.column),
        };
        expect(parseAddress(formatArea(area)).area).toEqual(area);
        expect(parseAddress(formatAbsoluteArea(area)).area).toEqual(area);
      }),
    );
  });
});
