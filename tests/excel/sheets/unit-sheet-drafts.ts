import { unitColumnKeys, type UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { NOTHING_KNOWN } from '../../../src/excel/sheets/unit-known';
import {
  writeUnitSheets,
  type UnitRowInput,
  type UnitSheetInput,
} from '../../../src/excel/sheets/write-units';
import { SheetOrder } from '../../../src/excel/write/sheet-order';
import { Writer } from '../../../src/excel/write/writer';
import type { CellStyle, SheetModel } from '../../../src/workbench/model/types';
import { regulationOf } from '../../domain/builders';
import { styleAt } from '../../support/cells';

/** Sections in sections, a criterion with rows of its own figures, a bonus; verified twice. */
export const TWO_ROUNDS = regulationOf({
  settings: { 'Số lần thẩm định': '2' },
  criteria: [
    ['I', 'Mục', '20', 'Cộng'],
    ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
    ['I.2', 'Tiêu chí', '10', 'Cộng/trừ', 'cộng 3 mỗi lần khen; trừ 3 mỗi lần phê bình'],
    ['II', 'Mục', '20', 'Cộng'],
    ['II.1', 'Mục', '20', 'Cộng'],
    ['II.1.1', 'Tiêu chí', '20', 'Đạt/Không đạt', 'Đã ban hành: 20; Không: 0'],
    ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
  ],
});

export const KEYS = unitColumnKeys(TWO_ROUNDS.settings);
/** Row of its first criterion. */
export const FIRST = 6;

export const TEXTS = {
  title: '=PHIẾU CHẤM ĐIỂM',
  cluster: 'Cụm số 1',
  preparedBy: 'Người lập',
  headOfUnit: 'Thủ trưởng',
  valueHint: 'Chữ nghiêng là giá trị',
};

export const NO_TEXTS = { evidence: '', unitNote: '' } as const;

export function inputOf(
  name: string,
  rows: Readonly<Record<string, UnitRowInput>> = {},
): UnitSheetInput {
  return {
    code: name,
    rosterIndex: name === 'A' ? 0 : 1,
    owner: `Đơn vị ${name}`,
    sheetName: name,
    existing: null,
    source: `=tệp ${name}`,
    rows: new Map(Object.entries(rows)),
    known: NOTHING_KNOWN,
  };
}

/** Into the Excel that is installed. */
export async function writeUnits(
  inputs: readonly UnitSheetInput[],
  regulation: Regulation = TWO_ROUNDS,
  texts: Parameters<typeof writeUnitSheets>[3] = TEXTS,
): Promise<void> {
  await inExcel(async (session) => {
    const order = new SheetOrder(await readInventory(session), () => 0);
    const writer = new Writer(session);
    await writeUnitSheets(writer, inputs, regulation, texts, order);
    await writer.flush();
  });
}

export const columnAt = (key: UnitColumnKey): number => KEYS.indexOf(key);

export const lookOf = (sheet: SheetModel, row: number, key: UnitColumnKey): CellStyle =>
  styleAt(sheet, row, columnAt(key));
