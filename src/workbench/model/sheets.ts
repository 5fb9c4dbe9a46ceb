import { createSheet, nextId } from './create';
import { mapFormulas, mapSheetFormulas, sameName } from './map-formulas';
import { removeSheetFrom, renameSheetIn } from './sheet-prefix';
import { renameTableIn } from './table-names';
import type { CellModel, SheetModel, WorkbookModel } from './types';

/** Excel counts UTF-16 code units: an emoji costs two. */
const MAX_SHEET_NAME = 31;

/** Why Excel refuses the name, or null. `except` is the sheet that is being renamed. */
export function validateSheetName(
  name: string,
  workbook: WorkbookModel,
  except?: SheetModel,
): string | null {
  if (name.trim() === '') return 'A sheet name may not be empty.';
  if (name.length > MAX_SHEET_NAME) return 'A sheet name has at most 31 characters.';
  // eslint-disable-next-line no-control-regex -- Excel refuses these in a name as well.
  if (/[/\\?*:[\]\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(name)) {
    return 'A sheet name may not contain / \\ ? * : [ ].';
  }
  if (/^'|'$/.test(name)) return 'A sheet name may not begin or end with an apostrophe.';
  // Reserved for the change history of shared workbooks.
  if (name.toLowerCase() === 'history') return 'The sheet name "History" is reserved.';
  const taken = workbook.sheets.some(
    (sheet) => sheet !== except && sameSheetName(sheet.name, name),
  );
  return taken ? 'A sheet of that name exists already.' : null;
}

/** Without case, but NFC and NFD spellings are two names for Excel (libxlsxwriter #223). */
function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function findSheet(workbook: WorkbookModel, name: string): SheetModel | undefined {
  return (
    workbook.sheets.find((sheet) => sameSheetName(sheet.name, name)) ??
    workbook.sheets.find((sheet) => sameName(sheet.name, name))
  );
}

/** `Tên (2)`, shortened so that the number fits. */
export function copiedName(name: string, workbook: WorkbookModel): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const shortened = stem.slice(0, MAX_SHEET_NAME - suffix.length);
    const candidate = shortened.replace(/[\ud800-\udbff]$/, '') + suffix;
    if (validateSheetName(candidate, workbook) === null) return candidate;
  }
}

function cloneCells(cells: SheetModel['cells']): SheetModel['cells'] {
  return new Map(
    [...cells].map(([row, line]) => [
      row,
      new Map([...line].map(([column, cell]) => [column, copyCell(cell)])),
    ]),
  );
}

/** Styles are shared and never changed in place: the copy keeps the same objects. */
function copyCell(cell: CellModel): CellModel {
  return cell.hyperlink === undefined ? { ...cell } : { ...cell, hyperlink: { ...cell.hyperlink } };
}

function tableName(name: string, taken: Set<string>): string {
  const stem = name.replace(/_?\d+$/, '');
  for (let number = 2; ; number += 1) {
    const candidate = `${stem}_${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * `worksheet.copy`: a whole sheet with everything on it. Names scoped to the sheet come along, tables
 * get names of their own, and what pointed at the original from inside points at the copy.
 */
export function copySheet(
  workbook: WorkbookModel,
  sheet: SheetModel,
  newName: string | undefined,
  position: number,
): SheetModel {
  const { cells, columns, rows, customProperties, ...plain } = sheet;
  const name = newName ?? copiedName(sheet.name, workbook);
  const copy: SheetModel = {
    ...structuredClone(plain),
    id: createSheet(name).id,
    name,
    cells: cloneCells(cells),
    columns: new Map([...columns].map(([at, column]) => [at, { ...column }])),
    rows: new Map([...rows].map(([at, row]) => [at, { ...row }])),
    customProperties: new Map(customProperties),
  };
  const taken = new Set(
    workbook.sheets.flatMap((other) => other.tables.map((table) => table.name.toLowerCase())),
  );
  const renamed = new Map<string, string>();
  for (const table of copy.tables) {
    const name = tableName(table.name, taken);
    taken.add(name.toLowerCase());
    renamed.set(table.name, name);
    table.id = nextId('table-');
    table.name = name;
  }
  for (const chart of copy.charts) chart.id = nextId('chart-');
  for (const format of copy.conditionalFormats) format.id = nextId('cf-');
  mapSheetFormulas(copy, (formula) => {
    const own = renameSheetIn(formula, sheet.name, copy.name);
    return [...renamed].reduce((text, [from, to]) => renameTableIn(text, from, to), own);
  });
  workbook.sheets.splice(Math.max(0, Math.min(position, workbook.sheets.length)), 0, copy);
  return copy;
}

/** Every formula, name, rule and chart that names the sheet follows. Validate the name first. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  mapFormulas(workbook, (formula) => renameSheetIn(formula, sheet.name, name));
  sheet.name = name;
}

/** References to the sheet become `#REF!`, its own names go. The caller refuses the last visible one. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  const at = workbook.sheets.indexOf(sheet);
  if (at < 0) return;
  workbook.sheets.splice(at, 1);
  mapFormulas(workbook, (formula) => removeSheetFrom(formula, sheet.name));
  if (workbook.activeSheetId !== sheet.id) return;
  const visible = [...workbook.sheets.slice(at), ...workbook.sheets.slice(0, at).reverse()].find(
    ({ visibility }) => visibility === 'Visible',
  );
  workbook.activeSheetId = visible?.id ?? workbook.sheets[0]?.id ?? '';
}
