import { columnOf, recordsOf, sheetOf } from './cells';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';

/** Types into a row of *Kiểm tra*, as the clerk does: the first row that answers to `matches`. */
export function decide(excel: EmbeddedExcel, matches: Matches, action: string, reason = ''): void {
  typeInto(excel, matches, { 'Xử lý': action, 'Lý do': reason });
}

/** The clerk answers a question about a file, to be remembered. */
export function answer(excel: EmbeddedExcel, matches: Matches, said: string): void {
  typeInto(excel, matches, { 'Đề xuất sửa thành': said, 'Xử lý': 'Ghi nhớ' });
}

type Matches = (row: Readonly<Record<string, unknown>>) => boolean;

function typeInto(
  excel: EmbeddedExcel,
  matches: Matches,
  texts: Readonly<Record<string, string>>,
): void {
  const sheet = sheetOf(excel.workbook, 'Kiểm tra');
  const index = recordsOf(sheet, 'Mã').findIndex(matches);
  if (index < 0) throw new Error('no such row in Kiểm tra');
  for (const [heading, text] of Object.entries(texts)) {
    const { column, top } = columnOf(sheet, heading);
    const letter = String.fromCharCode(65 + column);
    excel.userTypes('Kiểm tra', `${letter}${String(top + index + 1)}`, text);
  }
}

export function checkRowsOf(excel: EmbeddedExcel): readonly Readonly<Record<string, unknown>>[] {
  return recordsOf(sheetOf(excel.workbook, 'Kiểm tra'), 'Mã');
}
