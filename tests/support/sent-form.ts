import { importSubmissions } from '../../src/app/import/import-submissions';
import type { RankReport } from '../../src/app/ranking/rank-report';
import type { ImportReport } from '../../src/app/import/take-candidates';
import { saveXlsx } from '../../src/workbench/file/save';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { createEmptyWorkbook, createSheet } from '../../src/workbench/model/create';
import { ensureCell } from '../../src/workbench/model/cells';
import type { SheetModel } from '../../src/workbench/model/types';
import { before } from '../intake/recognise/row-changes';
import { form, type FormChange } from '../intake/recognise/sample-book';
import { columnOf, findCell, recordsOf, sheetOf, valueAt } from './cells';
import { NOW } from './sample-book';

export function sheetFrom(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): SheetModel {
  const sheet = createSheet(name);
  rows.forEach((row, top) => {
    row.forEach((value, column) => {
      if (value !== null) ensureCell(sheet, top, column).value = value;
    });
  });
  return sheet;
}

/** The sample’s form with changes, as a file that is imported. */
export async function send(name: string, changed: FormChange): Promise<ImportReport> {
  const { cells, rowCount, columnCount } = form(changed);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const value = cells.get(row)?.get(column)?.value ?? null;
      return typeof value === 'boolean' ? null : value;
    }),
  );
  const workbook = createEmptyWorkbook();
  workbook.sheets.push(sheetFrom('Phiếu', rows));
  return importSubmissions([{ name, bytes: (await saveXlsx(workbook)).bytes }], NOW);
}

export function kinds(report: ImportReport | RankReport): readonly string[] {
  return report.findings.map(({ kind }) => kind);
}

export function asks(code: string) {
  return (row: Readonly<Record<string, unknown>>): boolean => row['Mã'] === code;
}

export function remembered(excel: EmbeddedExcel): readonly Readonly<Record<string, unknown>>[] {
  return recordsOf(sheetOf(excel.workbook, 'Ghi nhớ'), 'Loại');
}

export function selfScore(excel: EmbeddedExcel, unit: string, criterion: string): unknown {
  const sheet = sheetOf(excel.workbook, unit);
  return valueAt(sheet, findCell(sheet, criterion).row, columnOf(sheet, 'Điểm tự chấm').column);
}

export function typeMemory(
  excel: EmbeddedExcel,
  ...rows: readonly (readonly [string, string, string])[]
): void {
  const typed = [['Loại', 'Đã gặp', 'Hiểu là', 'Ngày'], ...rows.map((row) => [...row, ''])];
  excel.workbook.sheets.push(sheetFrom('Ghi nhớ', typed));
}

export const FIRE = 'Phòng cháy, chữa cháy, bảo vệ trụ sở';
export const GIA_LAI: NonNullable<FormChange['above']> = [
  ['SỞ NỘI VỤ TỈNH GIA LAI'],
  ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2020'],
];

/** A row nobody knows, in place of one that is missing. */
export function unknownRow(score: string | number | null): FormChange {
  return {
    rows: (rows) => {
      before('II', ['', '', FIRE, null, null, score, null])(rows);
      rows.delete('III.1.1');
    },
  };
}
