import { MAX_COLUMNS, MAX_ROWS } from './address';
import { contains } from './areas';
import { areaOfSheet, eachCell, putCell, removeCell } from './cell-store';
import { replaceReferences, writeReference } from './formula-text';
import { inheritedStyle } from './inherited-style';
import type { AreaModel, CellModel, SheetModel } from './types';

/** `Excel.RangeCopyType`. */
export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyTarget {
  sheet: SheetModel;
  row: number;
  column: number;
}

/** A formula moved by rows and columns: what has no `$` moves along, what leaves the sheet is lost. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return replaceReferences(formula, (reference) => {
    const { area, fixed } = reference;
    const moved = {
      top: area.top + (fixed.top ? 0 : rows),
      bottom: area.bottom + (fixed.bottom ? 0 : rows),
      left: area.left + (fixed.left ? 0 : columns),
      right: area.right + (fixed.right ? 0 : columns),
    };
    const whole = areaOfSheet();
    if (reference.shape === 'columns') Object.assign(moved, { top: 0, bottom: MAX_ROWS - 1 });
    if (reference.shape === 'rows') Object.assign(moved, { left: 0, right: MAX_COLUMNS - 1 });
    return contains(whole, moved) ? writeReference(reference, moved) : '#REF!';
  });
}

function copiedCell(
  source: CellModel | undefined,
  target: CellModel,
  what: CopyWhat,
  shift: { rows: number; columns: number },
): CellModel {
  const cell: CellModel = { ...target };
  if (what === 'All' || what === 'Formats') cell.style = source?.style ?? cell.style;
  if (what === 'Formats') return cell;
  delete cell.formula;
  cell.value = source?.value ?? null;
  if (source?.formula !== undefined && what !== 'Values') {
    cell.formula = shiftFormula(source.formula, shift.rows, shift.columns);
  }
  if (what === 'All') {
    delete cell.hyperlink;
    if (source?.hyperlink !== undefined) cell.hyperlink = { ...source.hyperlink };
  }
  return cell;
}

/** `Range.copyFrom`: the source is read whole before anything is written, so both may overlap. */
export function copyArea(
  source: SheetModel,
  area: AreaModel,
  target: CopyTarget,
  what: CopyWhat = 'All',
): void {
  const rows = target.row - area.top;
  const columns = target.column - area.left;
  const copies = new Map<string, CellModel>();
  eachCell(source, area, (cell, row, column) => copies.set(`${row},${column}`, { ...cell }));
  const goal: AreaModel = {
    top: target.row,
    left: target.column,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  const there = new Map<string, CellModel>();
  eachCell(target.sheet, goal, (cell, row, column) =>
    there.set(`${row - rows},${column - columns}`, cell),
  );
  for (const key of new Set([...copies.keys(), ...there.keys()])) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const style = inheritedStyle(target.sheet, row + rows, column + columns);
    const from = copies.get(key) ?? { value: null, style: inheritedStyle(source, row, column) };
    const cell = copiedCell(from, there.get(key) ?? { value: null, style }, what, {
      rows,
      columns,
    });
    removeCell(target.sheet, row + rows, column + columns);
    putCell(target.sheet, row + rows, column + columns, cell);
  }
  if (what === 'All') copyMerges(source, area, target, goal);
}

function copyMerges(
  source: SheetModel,
  area: AreaModel,
  target: CopyTarget,
  goal: AreaModel,
): void {
  const rows = target.row - area.top;
  const columns = target.column - area.left;
  const moved = source.merges
    .filter((merge) => contains(area, merge))
    .map((merge) => ({
      top: merge.top + rows,
      bottom: merge.bottom + rows,
      left: merge.left + columns,
      right: merge.right + columns,
    }));
  const kept = target.sheet.merges.filter((merge) => !contains(goal, merge));
  target.sheet.merges = [...kept, ...moved];
}
