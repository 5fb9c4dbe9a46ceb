import { SCHEMA_LIST } from '../../../src/domain/book/schemas';
import { cellText, isWritten, rowLines, type TableCell } from '../../../src/domain/book/table';
import { fold } from '../../../src/domain/text/fold';

describe('the text of a cell', () => {
  it.each<readonly [Omit<TableCell, 'address'>, string]>([
    [{ value: null }, ''],
    [{ value: '  Đạt:\u00a02 ' }, 'Đạt: 2'],
    [{ value: 0.8, numberFormat: '0%' }, '80%'],
    [{ value: 0.125, numberFormat: '0.0%' }, '12.5%'],
    [{ value: 0.1 + 0.2 }, '0.3'],
    [{ value: 1.1 }, '1.1'],
    [{ value: true }, 'TRUE'],
    [{ value: false }, 'FALSE'],
    [{ value: 0 }, '0'],
    [{ value: 3, numberFormat: '0.00' }, '3'],
    [{ value: '80', numberFormat: '0%' }, '80'],
    [{ value: '' }, ''],
  ])('%j is %j', (cell, text) => {
    expect(cellText({ ...cell, address: 'A1' })).toBe(text);
  });

  it('is nothing where there is no cell', () => {
    expect(cellText(undefined)).toBe('');
  });

  it('keeps lines apart where they matter', () => {
    const row = { row: 2, cells: { a: { value: ' x  y \r\n\n z ', address: 'A3' } } };
    expect(rowLines<'a'>(row, 'a')).toBe('x y\nz');
    const of = (value: TableCell['value']): string =>
      rowLines<'a'>({ row: 2, cells: { a: { value, address: 'A3' } } }, 'a');
    expect([of('x\ny'), of(' \n '), of(0.5), of(null), of(true)]).toEqual([
      'x\ny',
      '',
      '0.5',
      '',
      'TRUE',
    ]);
    expect(rowLines<'a'>({ row: 2, cells: {} }, 'a')).toBe('');
  });

  it('is written in a row, in whatever column, or in none', () => {
    const cell = (value: TableCell['value']): TableCell => ({ value, address: 'A3' });
    const written = (...values: readonly TableCell['value'][]): boolean =>
      isWritten({ row: 2, cells: Object.fromEntries(values.map((one, at) => [at, cell(one)])) });
    expect(written()).toBe(false);
    expect(written(null, '', ' \u00a0 ')).toBe(false);
    expect(written(null, '', 'x')).toBe(true);
    expect(written(0, null)).toBe(true);
    expect(written(false)).toBe(true);
  });
});

describe('the sheets', () => {
  it('have ids, names and headings that no other reading claims', () => {
    expect(new Set(SCHEMA_LIST.map(({ id }) => id)).size).toBe(SCHEMA_LIST.length);
    expect(new Set(SCHEMA_LIST.map(({ sheetName }) => sheetName)).size).toBe(SCHEMA_LIST.length);
    for (const { columns } of SCHEMA_LIST) {
      const words = Object.values(columns).flatMap(({ heading, alsoRead = [] }) =>
        [heading, ...alsoRead].map(fold),
      );
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('fit the limits of Excel', () => {
    for (const { sheetName, tableName } of SCHEMA_LIST) {
      expect(sheetName.length).toBeLessThanOrEqual(31);
      expect(sheetName).not.toMatch(/[[\]:*?/\\]/);
      expect(tableName).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
    }
  });
});
