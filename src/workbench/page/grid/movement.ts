import { getCell, hasContent, usedArea } from '../../model/cells';
import type { SheetModel } from '../../model/types';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export type Move =
  | { readonly kind: 'step'; readonly rows: number; readonly columns: number }
  /** Ctrl with an arrow: to the edge of the data. */
  | { readonly kind: 'jump'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: 'rowStart' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'page'; readonly pages: -1 | 1 };

interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** Where a key leads, beside the plain arrows; null: it moves nothing. */
export function moveOf({ key, ctrl, shift }: Key): Move | null {
  if (key === 'Enter' && !ctrl) return { kind: 'step', rows: shift ? -1 : 1, columns: 0 };
  if (key === 'Home') return { kind: ctrl ? 'start' : 'rowStart' };
  if (key === 'End' && ctrl) return { kind: 'end' };
  if (key === 'PageUp' && !ctrl) return { kind: 'page', pages: -1 };
  if (key === 'PageDown' && !ctrl) return { kind: 'page', pages: 1 };
  if (!ctrl) return null;
  if (key === 'ArrowUp') return { kind: 'jump', rows: -1, columns: 0 };
  if (key === 'ArrowDown') return { kind: 'jump', rows: 1, columns: 0 };
  if (key === 'ArrowLeft') return { kind: 'jump', rows: 0, columns: -1 };
  if (key === 'ArrowRight') return { kind: 'jump', rows: 0, columns: 1 };
  return null;
}

function isHidden(sheet: SheetModel, { row, column }: Cell): boolean {
  return sheet.rows.get(row)?.hidden === true || sheet.columns.get(column)?.hidden === true;
}

/** One step over hidden rows and columns and over the rest of a merged area; null at the edge. */
export function stepped(
  sheet: SheetModel,
  from: Cell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Cell | null {
  const within = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      from.row >= top && from.row <= bottom && from.column >= left && from.column <= right,
  );
  let { row, column } = from;
  do {
    row += rows;
    column += columns;
    if (row < 0 || column < 0) return null;
  } while (
    isHidden(sheet, { row, column }) ||
    (within !== undefined &&
      row >= within.top &&
      row <= within.bottom &&
      column >= within.left &&
      column <= within.right)
  );
  return { row, column };
}

function filled(sheet: SheetModel, { row, column }: Cell): boolean {
  const cell = getCell(sheet, row, column);
  return cell !== undefined && hasContent(cell);
}

/** To the last filled cell of a block, or over a gap to the next one; else to the used edge. */
function jumped(sheet: SheetModel, from: Cell, by: { rows: number; columns: number }): Cell {
  const used = usedArea(sheet, true) ?? { bottom: 0, right: 0 };
  const inside = ({ row, column }: Cell): boolean => row <= used.bottom && column <= used.right;
  const next = stepped(sheet, from, by);
  if (next === null) return from;
  const gap = !filled(sheet, from) || !filled(sheet, next);
  let at = next;
  for (;;) {
    if (gap && filled(sheet, at)) return at;
    const further = stepped(sheet, at, by);
    if (further === null || !inside(further)) return at;
    if (!gap && !filled(sheet, further)) return at;
    at = further;
  }
}

export function moved(sheet: SheetModel, from: Cell, move: Move, pageRows: number): Cell {
  switch (move.kind) {
    case 'step':
      return stepped(sheet, from, move) ?? from;
    case 'jump':
      return jumped(sheet, from, move);
    case 'rowStart':
      return { row: from.row, column: sheet.freeze.columns };
    case 'start':
      return { row: sheet.freeze.rows, column: sheet.freeze.columns };
    case 'end': {
      const used = usedArea(sheet, true);
      return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
    }
    case 'page':
      return { row: Math.max(0, from.row + move.pages * pageRows), column: from.column };
  }
}
