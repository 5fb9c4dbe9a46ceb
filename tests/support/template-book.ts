import { makeForm, readForForms, type ForForms } from '../../src/app/forms/blank-forms';
import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import { loadTemplate } from '../../src/app/create/templates';
import { ApplicabilityIndex } from '../../src/domain/regulation/applicability-index';
import type { Unit } from '../../src/domain/units/unit';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { columnOf, findCell, sheetOf, valueAt } from './cells';
import { drawing, plausibleForm, type FormEntry } from './plausible-form';

/** A day before the deadline of every template. */
export const IN_TIME = { now: () => new Date(2026, 10, 16, 9, 0) };

export async function openTemplate(name: string): Promise<EmbeddedExcel> {
  const excel = await openEmbeddedExcel();
  excel.install();
  await createClusterWorkbook(await loadTemplate(name), IN_TIME);
  return excel;
}

type Typed = string | number;

/** Rows at the end of one of our tables, as Excel grows it when somebody types below. */
export async function addRows(
  tableName: string,
  rows: readonly (readonly Typed[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    const columns = table.columns.load('count');
    await context.sync();
    const values = rows.map((row) => [
      ...row,
      ...new Array<string>(columns.count - row.length).fill(''),
    ]);
    table.rows.add(undefined, values);
    await context.sync();
  });
}

/** Types a setting where its words stand in *Mục*. */
export function typeSetting(excel: EmbeddedExcel, label: string, value: string): void {
  const sheet = sheetOf(excel.workbook, 'Thiết lập');
  const { row } = findCell(sheet, label);
  excel.userTypes('Thiết lập', address(row, columnOf(sheet, 'Giá trị').column), value);
}

/** Types into the row of one unit in *Phiếu đã nhận*. */
export function typeInReceived(
  excel: EmbeddedExcel,
  unit: string,
  heading: string,
  value: string,
): void {
  const sheet = sheetOf(excel.workbook, 'Phiếu đã nhận');
  const { row } = findCell(sheet, unit);
  excel.userTypes(sheet.name, address(row, columnOf(sheet, heading).column), value);
}

/** Types into one column of *Đơn vị* for every unit of the roster. */
export function typeForUnits(
  excel: EmbeddedExcel,
  heading: string,
  count: number,
  value: string,
): void {
  const { column, top } = columnOf(sheetOf(excel.workbook, 'Đơn vị'), heading);
  for (let row = 0; row < count; row += 1)
    excel.userTypes('Đơn vị', address(top + row, column), value);
}

/** A number into every cell of *Giao chỉ tiêu* that is still blank; `KG` stays. */
export function typeTargets(excel: EmbeddedExcel): void {
  const sheet = sheetOf(excel.workbook, 'Giao chỉ tiêu');
  const { column, top } = columnOf(sheet, 'Đơn vị');
  const codes = [...(sheet.cells.get(top - 1) ?? [])].filter(([at]) => at > column);
  for (let row = top; valueAt(sheet, row, column) !== null; row += 1) {
    for (const [at] of codes) {
      if ((valueAt(sheet, row, at) ?? '') !== '') continue;
      const draw = drawing(`${String(row)} ${String(at)}`);
      excel.userTypes(sheet.name, address(row, at), draw([20, 40, 60, 120, 250]));
    }
  }
}

/** Every unit's blank form, filled in and sent back as a file. */
export async function filledForms(
  excel: EmbeddedExcel,
  seed: string,
): Promise<readonly SubmittedFile[]> {
  excel.install();
  const blank = await readForForms(IN_TIME);
  excel.uninstall();
  const files: SubmittedFile[] = [];
  for (const unit of blank.year.units) files.push(await filledForm(blank, unit, seed));
  excel.install();
  return files;
}

async function filledForm(blank: ForForms, unit: Unit, seed: string): Promise<SubmittedFile> {
  const form = await openEmbeddedExcel({ bytes: await makeForm(blank, unit) });
  form.install();
  const [sheet] = form.workbook.sheets;
  if (!sheet) throw new Error('no form');
  const { regulation, notScored } = blank.year;
  const targets = blank.year.targets.get(unit.code);
  const effectOn = new ApplicabilityIndex(regulation, notScored).forUnit(unit);
  const entries = plausibleForm({
    regulation,
    seed: `${seed} ${unit.code}`,
    targetOf: (code) => {
      const value = targets?.get(code)?.value;
      return typeof value === 'number' ? value : null;
    },
    applies: (code) => {
      const criterion = regulation.find(code);
      const assigned = targets?.get(code)?.value !== 'KG';
      return criterion !== undefined && assigned && effectOn(criterion) === null;
    },
  });
  const type = (code: string, heading: string, value: Typed | undefined): void => {
    if (value === undefined) return;
    const { row } = findCell(sheet, code);
    form.userTypes(sheet.name, address(row, findCell(sheet, heading).column), value);
  };
  for (const [code, entry] of entries) typeEntry(code, entry, type);
  const { bytes } = await form.save();
  form.uninstall();
  return { name: `${unit.shortName}.xlsx`, bytes };
}

function typeEntry(
  code: string,
  { result, self, evidence, data = {} }: FormEntry,
  type: (code: string, heading: string, value: Typed | undefined) => void,
): void {
  type(code, 'Kết quả thực hiện', result);
  type(code, 'Điểm tự chấm', self);
  type(code, 'Minh chứng', evidence);
  for (const [name, value] of Object.entries(data)) {
    type(`${code}#${name}`, 'Kết quả thực hiện', value);
  }
}

function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}
