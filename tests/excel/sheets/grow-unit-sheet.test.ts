import { UNIT_COLUMNS, type UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { growUnitSheet, missingIn } from '../../../src/excel/sheets/grow-unit-sheet';
import { NOTHING_KNOWN } from '../../../src/excel/sheets/unit-known';
import { standardLayout, type UnitLayout } from '../../../src/excel/sheets/unit-layout';
import { writeUnitSheets } from '../../../src/excel/sheets/write-units';
import { SheetOrder } from '../../../src/excel/write/sheet-order';
import { Writer } from '../../../src/excel/write/writer';
import type { CellModel } from '../../../src/workbench/model/types';
import { regulationOf, type CriterionLine } from '../../domain/builders';
import { findCell, sheetOf, valueAt } from '../../support/cells';
import { freshExcel } from '../fresh-excel';

const BEFORE: readonly CriterionLine[] = [
  ['I', 'Mục', '20', 'Cộng'],
  ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
  ['I.2', 'Tiêu chí', '10', 'Trực tiếp'],
  ['II', 'Mục', '10', 'Cộng'],
  ['II.1', 'Tiêu chí', '10', 'Trực tiếp'],
];
const COUNTED = 'cộng 3 mỗi lần khen; trừ 3 mỗi lần phê bình';
/** In front, between, below, a section of two levels, and rows that a criterion counts in. */
const AFTER: readonly CriterionLine[] = [
  ['I', 'Mục', '40', 'Cộng'],
  ['I.0', 'Tiêu chí', '5', 'Trực tiếp'],
  ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
  ['I.1a', 'Tiêu chí', '15', 'Cộng/trừ', COUNTED],
  ['I.2', 'Tiêu chí', '10', 'Trực tiếp'],
  ['II', 'Mục', '10', 'Cộng'],
  ['II.1', 'Tiêu chí', '10', 'Trực tiếp'],
  ['III', 'Mục', '10', 'Cộng'],
  ['III.1', 'Mục', '10', 'Cộng'],
  ['III.1.1', 'Tiêu chí', '10', 'Trực tiếp'],
];
const ADDED = ['I.0', 'I.1a', 'I.1a#cộng', 'I.1a#trừ', 'III', 'III.1', 'III.1.1'];
const TWICE = { 'Số lần thẩm định': '2' };
const old = regulationOf({ criteria: BEFORE });

const excel = freshExcel();
beforeEach(async () => {
  await inExcel(async (session) => {
    const order = new SheetOrder(await readInventory(session), () => 0);
    const writer = new Writer(session);
    const input = {
      code: 'A',
      rosterIndex: 0,
      owner: 'A',
      sheetName: 'A',
      existing: null,
      source: '',
      rows: new Map(),
      known: NOTHING_KNOWN,
    };
    const texts = { title: 'PHIẾU', cluster: '', preparedBy: '', headOfUnit: '', valueHint: '' };
    await writeUnitSheets(writer, [input], old, texts, order);
    await writer.flush();
  });
  excel().calculate();
});

const sheet = () => sheetOf(excel().workbook, 'A');
const rowOf = (code: string): number => findCell(sheet(), code).row;
const TOTAL = 'TỔNG ĐIỂM';

async function grow(
  regulation: Regulation,
  layout: UnitLayout = standardLayout(old),
  totalRow: number | null = rowOf(TOTAL),
): Promise<UnitLayout> {
  const grown = await inExcel(async (session) => {
    const writer = new Writer(session);
    const own = session.context.workbook.worksheets.getItem('A');
    const after = await growUnitSheet(
      writer,
      { sheet: own, layout, headerRow: 5, totalRow },
      regulation,
    );
    await writer.flush();
    return after;
  });
  excel().calculate();
  return grown;
}

function cell(code: string, key: UnitColumnKey, layout: UnitLayout): CellModel | undefined {
  return sheet()
    .cells.get(rowOf(code))
    ?.get(layout.columns.get(key) ?? -1);
}

describe('rows', () => {
  it('that are missing, and nothing else', () => {
    const regulation = regulationOf({ criteria: AFTER, settings: TWICE });
    const { rows, columns } = missingIn(standardLayout(old), regulation);
    expect(rows.map(({ code }) => code)).toEqual(ADDED);
    expect(columns).toEqual(['verifiedResult2', 'verified2', 'reason2']);
    expect(missingIn(standardLayout(regulation), regulation)).toEqual({ rows: [], columns: [] });
  });

  it('come in where the regulation has them; the layout says where everything stands now', async () => {
    const regulation = regulationOf({ criteria: AFTER });
    const layout = await grow(regulation);
    expect([...standardLayout(regulation).rows]).toEqual(expect.arrayContaining([...layout.rows]));
    expect(layout.rows.size).toBe(standardLayout(regulation).rows.size);
    for (const [code, row] of layout.rows) expect([code, rowOf(code)]).toEqual([code, row]);
    expect(rowOf(TOTAL)).toBe(6 + layout.rows.size);
  });

  it('have what the regulation prints, and the looks of their kind', async () => {
    const layout = await grow(regulationOf({ criteria: AFTER }));
    const look = (code: string) => {
      const style = cell(code, 'title', layout)?.style;
      return [style?.font.bold, style?.font.italic, style?.fill];
    };
    const value = (code: string, key: UnitColumnKey) => cell(code, key, layout)?.value;
    expect([value('I.0', 'max'), value('III', 'max')]).toEqual([5, 10]);
    expect(value('III.1.1', 'title')).toBe('Tiêu chí III.1.1');
    expect(look('III')).toEqual(look('II'));
    expect(look('I.0')).toEqual(look('I.2'));
    expect(look('III')).not.toEqual(look('III.1'));
    expect(look('III.1')[0]).toBe(true);
    expect(look('I.1a#cộng')[1]).toBe(true);
    expect(look('III.1.1').slice(0, 2)).toEqual(look('II.1').slice(0, 2));
    expect(cell('I.1a', 'code', layout)?.style.numberFormat).toBe('@');
  });

  it('keep people’s figures where they were, beside their criterion', async () => {
    for (const [code, self] of [
      ['I.1', 7],
      ['I.2', 8],
      ['II.1', 9],
    ] as const) {
      excel().userTypes('A', `G${String(rowOf(code) + 1)}`, self);
    }
    const layout = await grow(regulationOf({ criteria: AFTER }));
    const self = (code: string) => cell(code, 'self', layout)?.value ?? '';
    expect(['I.0', 'I.1', 'I.1a', 'I.2', 'II.1', 'III.1.1'].map(self)).toEqual([
      '',
      7,
      '',
      8,
      9,
      '',
    ]);
  });

  it('go below what stands there where the clerk moved rows or took some away', async () => {
    const { columns, rows } = standardLayout(old);
    const without = new Map([...rows].filter(([code]) => code !== 'I.1'));
    const layout = await grow(old, { columns, rows: without });
    // The deleted one comes again, right below its section.
    expect(layout.rows.get('I.1')).toBe((rows.get('I') ?? 0) + 1);
    expect(layout.rows.get('I.2')).toBe((rows.get('I.2') ?? 0) + 1);
  });
});

describe('the unit’s own totals', () => {
  it('add up the sections that there are now', async () => {
    const layout = await grow(regulationOf({ criteria: AFTER }));
    const total = sheet().cells.get(rowOf(TOTAL));
    const max = total?.get(layout.columns.get('max') ?? 0);
    // Of I the old maximum: the ranking that follows prints it anew.
    expect(max?.value).toBe(20 + 10 + 10);
    expect(max?.formula).toContain(`D${String(rowOf('III') + 1)}`);
    // Nothing of it came into a criterion's row.
    expect(cell('III.1.1', 'max', layout)).toMatchObject({ value: 10 });
    expect(cell('III.1.1', 'max', layout)?.formula).toBeUndefined();
  });

  it('stay away where the clerk took them away', async () => {
    const layout = await grow(regulationOf({ criteria: AFTER }), standardLayout(old), null);
    const total = sheet().cells.get(6 + layout.rows.size);
    expect(total?.get(layout.columns.get('max') ?? 0)?.formula ?? '').not.toContain(
      String(rowOf('III') + 1),
    );
  });
});

describe('columns of a second verification', () => {
  const regulation = regulationOf({ criteria: BEFORE, settings: TWICE });
  const headings = (layout: UnitLayout) =>
    Object.fromEntries(
      [...layout.columns].map(([key, column]) => [key, valueAt(sheet(), 5, column)]),
    );
  const wanted = Object.fromEntries(
    [...standardLayout(regulation).columns.keys()].map((key) => [key, UNIT_COLUMNS[key].heading]),
  );

  it('come in front of the final scores, in their order', async () => {
    const layout = await grow(regulation);
    expect(headings(layout)).toEqual(wanted);
    expect(Object.fromEntries(layout.columns)).toEqual(
      Object.fromEntries(standardLayout(regulation).columns),
    );
  });

  it('where final scores and base are gone, at the end', async () => {
    const { columns, rows } = standardLayout(old);
    const without = (...keys: readonly UnitColumnKey[]): UnitLayout => ({
      columns: new Map([...columns].filter(([key]) => !keys.includes(key))),
      rows,
    });
    const end = columns.get('base') ?? 0;
    const layout = await grow(regulation, without('final', 'base'));
    for (const key of ['verifiedResult2', 'verified2', 'reason2'] as const) {
      expect(valueAt(sheet(), 5, layout.columns.get(key) ?? 0)).toBe(UNIT_COLUMNS[key].heading);
    }
    expect(new Set(layout.columns.values()).size).toBe(layout.columns.size);
    expect(Math.max(...layout.columns.values())).toBeGreaterThanOrEqual(end);
  });
});
