import type { SheetModel, WorkbookModel } from './types';

/**
 * Gives the new text of a formula; `own` is the sheet that a reference without prefix means, or
 * undefined in a workbook-wide name.
 */
export type FormulaChange = (formula: string, own: SheetModel | undefined) => string;

/** Rules of validations and conditional formats hold formulas as strings at any depth. */
function mapRule(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => mapRule(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapRule(item, change)]),
  );
}

function mapSheet(sheet: SheetModel, change: (formula: string) => string): void {
  for (const line of sheet.cells.values()) {
    for (const cell of line.values()) {
      if (cell.formula !== undefined) cell.formula = change(cell.formula);
      const target = cell.hyperlink?.documentReference;
      if (cell.hyperlink !== undefined && target !== undefined) {
        cell.hyperlink = { ...cell.hyperlink, documentReference: change(target) };
      }
    }
  }
  for (const name of sheet.names) name.formula = change(name.formula);
  for (const validation of sheet.validations) {
    validation.rule = mapRule(validation.rule, change) as Record<string, unknown>;
  }
  for (const format of sheet.conditionalFormats) {
    format.rule = mapRule(format.rule, change) as Record<string, unknown>;
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.values = change(series.values);
      series.categories = change(series.categories);
      if (series.name.startsWith('=')) series.name = change(series.name);
    }
  }
}

/** Every formula of one sheet: cells, links, names, rules, charts. */
export function mapSheetFormulas(sheet: SheetModel, change: FormulaChange): void {
  mapSheet(sheet, (formula) => change(formula, sheet));
}

/** Every formula of the workbook. */
export function mapFormulas(workbook: WorkbookModel, change: FormulaChange): void {
  for (const name of workbook.names) name.formula = change(name.formula, undefined);
  for (const sheet of workbook.sheets) mapSheetFormulas(sheet, change);
}

export function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** Excel compares sheet names without case; `undefined` means the formula's own sheet. */
export function refersTo(
  sheet: SheetModel,
  prefix: string | undefined,
  own: SheetModel | undefined,
): boolean {
  return prefix === undefined ? own === sheet : sameName(prefix, sheet.name);
}
