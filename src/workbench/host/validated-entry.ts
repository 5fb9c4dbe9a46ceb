import { formulaReader, formulaValues } from '../calculate/formula-at';
import { includesCell } from '../model/areas';
import { getCell, hasContent } from '../model/cells';
import { putCell, removeCell } from '../model/cell-store';
import { shownText } from '../model/shown-text';
import type { CellValue, DataValidationModel, SheetModel, WorkbookModel } from '../model/types';
import { keepsRule } from '../objects/data-validation';
import { guardContents } from '../objects/guards';
import { enterValue } from '../objects/range-grid';
import { isRecord } from '../protocol/arguments';
import { enterByUser } from './user-edits';
import type { WorkbookHost } from './workbook-host';

interface Place {
  readonly row: number;
  readonly column: number;
}

export type Entered =
  | { readonly kind: 'entered' }
  /** Excel asks whether to keep it; here it is kept, and said. */
  | { readonly kind: 'warned'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

function validationAt(sheet: SheetModel, { row, column }: Place): DataValidationModel | undefined {
  return sheet.validations.find(({ areas }) =>
    areas.some((area) => includesCell(area, row, column)),
  );
}

function partOf(rule: DataValidationModel['rule'], kind: string): Record<string, unknown> {
  const part = rule[kind];
  return isRecord(part) ? part : {};
}

/** The entries of a cell's drop-down list; null: it has none. */
export function listAt(
  workbook: WorkbookModel,
  sheet: SheetModel,
  place: Place,
): readonly string[] | null {
  const list = partOf(validationAt(sheet, place)?.rule ?? {}, 'list');
  const { source } = list;
  if (typeof source !== 'string' || list['inCellDropDown'] === false) return null;
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim());
  const style = getCell(sheet, place.row, place.column)?.style;
  return formulaValues(source, workbook, sheet)
    .filter((value) => value !== null && value !== '')
    .map((value) =>
      typeof value === 'string' || !style ? String(value) : shownText({ value, style }),
    );
}

function keeps(
  value: CellValue,
  validation: DataValidationModel,
  workbook: WorkbookModel,
  sheet: SheetModel,
  place: Place,
): boolean {
  if (value === null) return true;
  const { formula } = partOf(validation.rule, 'custom');
  if (typeof formula === 'string') {
    const verdict = formulaReader(workbook)(
      { formula, areas: validation.areas },
      { sheet, ...place },
    );
    return verdict === true || (typeof verdict === 'number' && verdict !== 0);
  }
  const { source } = partOf(validation.rule, 'list');
  if (typeof source === 'string' && source.startsWith('=')) {
    return listAt(workbook, sheet, place)?.includes(String(value)) ?? true;
  }
  return keepsRule(value, validation);
}

/** Whether the value that typing would leave keeps the cell's rule; the cell stays as it was. */
function wouldKeep(
  host: WorkbookHost,
  sheet: SheetModel,
  place: Place,
  typed: string,
  validation: DataValidationModel,
): boolean {
  const { row, column } = place;
  const known = getCell(sheet, row, column);
  const before = known && { ...known };
  try {
    enterValue(sheet, row, column, typed, host);
    const cell = getCell(sheet, row, column);
    if (!cell || !hasContent(cell) || cell.formula !== undefined) return true;
    return keeps(cell.value, validation, host.workbook, sheet, place);
  } finally {
    if (before) putCell(sheet, row, column, before);
    else removeCell(sheet, row, column);
  }
}

/** Types into a cell as a person does: a rule of the cell may refuse it or have its say. */
export function enterValidated(
  host: WorkbookHost,
  sheet: SheetModel,
  place: Place,
  typed: string,
): Entered {
  const { row, column } = place;
  guardContents(sheet, { top: row, bottom: row, left: column, right: column });
  const validation = validationAt(sheet, place);
  const alert = validation?.errorAlert ?? {};
  const breaks =
    validation !== undefined &&
    alert['showAlert'] !== false &&
    !wouldKeep(host, sheet, place, typed, validation);
  const message = String(alert['message'] ?? '');
  if (breaks && (alert['style'] ?? 'Stop') === 'Stop') return { kind: 'refused', message };
  enterByUser(host, sheet, place, typed);
  return breaks ? { kind: 'warned', message } : { kind: 'entered' };
}
