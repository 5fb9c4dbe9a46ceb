import { makeForm, readForForms } from '../../src/app/forms/blank-forms';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import type { AmendmentDraft } from '../../src/domain/regulation/versions/amendment';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { ensureCell } from '../../src/workbench/model/cells';
import { columnOf, findCell, recordsOf, sheetOf, valueAt } from './cells';

type Cells = Readonly<Record<string, unknown>>;

/** An amendment that the sample's year allows. */
export const DRAFT: AmendmentDraft = {
  name: 'Sửa đổi, bổ sung Quy chế chấm điểm',
  document: '30/QĐ-CTĐ',
  adoptedOn: '15/7/2020',
  effectiveFrom: '01/12/2019',
};

/** Types into the row that shows `row`, under that heading, as the clerk does. */
export function typeInto(
  excel: EmbeddedExcel,
  sheet: string,
  row: string,
  heading: string,
  value: string | number,
): void {
  const model = sheetOf(excel.workbook, sheet);
  const letter = String.fromCharCode(65 + columnOf(model, heading).column);
  excel.userTypes(sheet, `${letter}${String(findCell(model, row).row + 1)}`, value);
}

export function versionRows({ workbook }: EmbeddedExcel): readonly Cells[] {
  return recordsOf(sheetOf(workbook, 'Các bản quy chế'), 'Bản');
}

export function receivedRows({ workbook }: EmbeddedExcel): readonly Cells[] {
  return recordsOf(sheetOf(workbook, 'Phiếu đã nhận'), 'Đơn vị');
}

export function settingOf({ workbook }: EmbeddedExcel, label: string): unknown {
  const rows = recordsOf(sheetOf(workbook, 'Thiết lập'), 'Nhóm');
  return rows.find((row) => row['Mục'] === label)?.['Giá trị'];
}

export function logRows({ workbook }: EmbeddedExcel, action: string): readonly Cells[] {
  const rows = recordsOf(sheetOf(workbook, 'Nhật ký'), 'Thời điểm');
  return rows.filter((row) => row['Việc'] === action);
}

/** The form of a unit as it is sent out, in a workbook of its own; `excel` stays the open one. */
export async function sendForm(
  excel: EmbeddedExcel,
  code: string,
  fill?: (form: EmbeddedExcel) => void,
): Promise<SubmittedFile> {
  const blank = await readForForms();
  const unit = blank.year.units.find((one) => one.code === code);
  if (!unit) throw new Error(code);
  const form = await openEmbeddedExcel({ bytes: await makeForm(blank, unit) });
  form.install();
  fill?.(form);
  const { bytes } = await form.save();
  form.uninstall();
  excel.install();
  return { name: 'tra loi.xlsx', bytes };
}

/** Every leaf that a unit scores itself at full marks. */
export function fillIn(form: EmbeddedExcel): void {
  const sheet = sheetOf(form.workbook, 'Phiếu tự chấm');
  const self = columnOf(sheet, 'Điểm tự chấm');
  const max = columnOf(sheet, 'Điểm tối đa').column;
  for (let row = self.top; row < self.top + 60; row += 1) {
    const cell = sheet.cells.get(row)?.get(self.column);
    const most = valueAt(sheet, row, max);
    if (cell?.style.locked === false && typeof most === 'number') {
      ensureCell(sheet, row, self.column).value = most;
    }
  }
}

export function markOf({ workbook }: EmbeddedExcel): unknown {
  return valueAt(sheetOf(workbook, 'Phiếu tự chấm'), 3, 0);
}
