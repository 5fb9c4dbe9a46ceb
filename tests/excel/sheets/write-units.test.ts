import { type UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import { standardLayout } from '../../../src/excel/sheets/unit-layout';
import { type UnitRowInput } from '../../../src/excel/sheets/write-units';
import type { CellModel, SheetModel } from '../../../src/workbench/model/types';
import { findCell, sheetOf, valueAt } from '../../support/cells';
import { freshExcel } from '../fresh-excel';
import {
  columnAt,
  FIRST,
  inputOf,
  lookOf,
  NO_TEXTS,
  TWO_ROUNDS,
  writeUnits,
} from './unit-sheet-drafts';

const excel = freshExcel();

async function write(...args: Parameters<typeof writeUnits>): Promise<void> {
  await writeUnits(...args);
  excel().calculate();
}

function cell(sheet: SheetModel, row: number, column: number): CellModel {
  const found = sheet.cells.get(row)?.get(column);
  if (!found) throw new Error(`nothing at ${String(row)},${String(column)}`);
  return found;
}

const ROWS: Readonly<Record<string, UnitRowInput>> = {
  'I.1': {
    ...NO_TEXTS,
    target: { value: '3/4', numberFormat: '@' },
    result: { value: 0.95, numberFormat: '0.0%' },
    self: { value: 9.5 },
    evidence: '=công văn',
    unitNote: '+ ghi chú',
    verification: new Map([
      ['verified', { value: 9, numberFormat: '0.0' }],
      ['reason', { value: '-thiếu' }],
    ]),
  },
  I: { ...NO_TEXTS, result: { value: 'không ghi vào mục' } },
  'II.1.1': { ...NO_TEXTS, result: { value: 'Đã ban hành' }, self: { value: 20 } },
};

describe('what a unit sent', () => {
  it('stands in its cells as it was in the file, in the first sheet as in its copies', async () => {
    await write([inputOf('A', ROWS), inputOf('B', ROWS)]);
    for (const name of ['A', 'B']) {
      const sheet = sheetOf(excel().workbook, name);
      const { row } = findCell(sheet, 'I.1');
      const shown = (key: UnitColumnKey): unknown => valueAt(sheet, row, columnAt(key));
      expect([shown('target'), shown('result'), shown('self')]).toEqual(['3/4', 0.95, 9.5]);
      expect([shown('evidence'), shown('unitNote')]).toEqual(['=công văn', '+ ghi chú']);
      expect([shown('verified'), shown('reason')]).toEqual([9, '-thiếu']);
      expect(cell(sheet, row, columnAt('evidence')).formula).toBeUndefined();
      expect(lookOf(sheet, row, 'target').numberFormat).toBe('@');
      expect(lookOf(sheet, row, 'result').numberFormat).toBe('0.0%');
      expect(lookOf(sheet, row, 'verified').numberFormat).toBe('0.0');
      expect(lookOf(sheet, row, 'self').numberFormat).toBe('General');
      // A section is added up, whatever the file says there.
      expect(valueAt(sheet, FIRST, columnAt('result'))).toBeNull();
      expect(valueAt(sheet, FIRST, columnAt('self'))).toBe('');
      expect([valueAt(sheet, 0, 0), valueAt(sheet, 3, 0)]).toEqual([
        `Đơn vị ${name}`,
        `=tệp ${name}`,
      ]);
    }
  });

  it('each sheet is marked, stands at its place and is whole', async () => {
    await write([inputOf('B'), inputOf('A')]);
    expect(
      excel().workbook.names.map(({ name, formula, visible }) => [name, formula, visible]),
    ).toEqual(
      expect.arrayContaining([
        ['_ThiDua.Unit.A', '=A!$A$1', false],
        ['_ThiDua.Unit.B', '=B!$A$1', false],
      ]),
    );
    expect(excel().workbook.names).toHaveLength(2);
    expect(excel().workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['A', 'B']),
    );
    const order = excel().workbook.sheets.map(({ name }) => name);
    expect(order.indexOf('A')).toBeLessThan(order.indexOf('B'));
  });

  it('replaces what stands in a sheet that is there already; the cluster’s columns stay', async () => {
    await write([inputOf('A', ROWS)]);
    const [sheet] = excel().workbook.sheets.filter(({ name }) => name === 'A');
    if (!sheet) throw new Error('no sheet');
    const { row } = findCell(sheet, 'I.1');
    excel().userTypes('A', `L${String(row + 1)}`, 'lý do của cụm');
    excel().userTypes('A', `D${String(row + 1)}`, 99);
    const existing = { sheetId: sheet.id, layout: standardLayout(TWO_ROUNDS) };
    const again = { 'I.1': { ...NO_TEXTS, self: { value: 7 } } };
    await write([{ ...inputOf('A', again), existing, cluster: '=Cụm hai' }]);
    const shown = (key: UnitColumnKey): unknown => valueAt(sheet, row, columnAt(key)) ?? '';
    expect([shown('target'), shown('result'), shown('self'), shown('evidence')]).toEqual([
      '',
      '',
      7,
      '',
    ]);
    expect([shown('verified'), shown('reason')]).toEqual([9, 'lý do của cụm']);
    // What the regulation prints is printed anew.
    expect(shown('max')).toBe(10);
    expect(valueAt(sheet, 2, 0)).toBe('=Cụm hai');
    expect(valueAt(sheet, FIRST + 7, columnAt('self')) ?? '').toBe('');
  });
});
