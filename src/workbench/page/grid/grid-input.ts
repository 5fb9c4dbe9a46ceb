import { clearByUser, pasteByUser, widenByUser } from '../../host/user-edits';
import { typedText } from '../../host/culture-text';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import { getCell } from '../../model/cells';
import { findSheet } from '../../model/sheets';
import { columnWidth } from '../../objects/geometry';
import { edgeAt, pullEdge } from './column-edge';
import type { GridDesk } from './grid-desk';
import type { GridView } from './grid-view';
import { linkTarget } from './link-target';
import { moved, moveOf } from './movement';
import { HEADINGS, toPixels, toPoints } from './sheet-shape';

function typesText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  // `Process`: an input method begins a word.
  return key.length === 1 || key === 'Process';
}

function onKey(event: KeyboardEvent, view: GridView, desk: GridDesk): boolean {
  const { key, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (typesText(event)) {
    // Not prevented: the key goes on into the editor, which has the focus by then.
    view.edit();
    return true;
  }
  if (key === 'F2') view.edit(view.editText);
  else if (key === 'Delete' || key === 'Backspace') {
    desk.act(() => clearByUser(desk.book().host, view.sheet, view.grid.chosen.area));
  } else if (key === 'ArrowDown' && event.altKey) view.choices.open();
  else {
    const move = moveOf({ key, ctrl, shift: shiftKey });
    if (move === null) return false;
    const { active, visibleRowCount } = view.grid;
    const to = moved(view.sheet, active, move, Math.max(1, visibleRowCount - 2));
    if (shiftKey && key !== 'Enter') {
      const { top, left, bottom, right } = view.grid.area;
      view.select(view.sheet, {
        top: Math.min(top, to.row),
        left: Math.min(left, to.column),
        bottom: Math.max(bottom, to.row),
        right: Math.max(right, to.column),
      });
    } else view.moveTo(to);
  }
  event.preventDefault();
  return true;
}

/** A press on the headings selects a whole row or column, or pulls a column's edge. */
function onHeading(event: MouseEvent, col: number, row: number, view: GridView, desk: GridDesk) {
  const { grid, sheet } = view;
  const column = col - HEADINGS;
  if (row < HEADINGS && col >= HEADINGS) {
    const { left } = grid.canvas.getBoundingClientRect();
    const edge = edgeAt(event.clientX - left, column, grid.getCellRelativeRect(col, row));
    if (edge !== null) {
      const { host } = desk.book();
      pullEdge(event, toPixels(columnWidth(sheet, edge)), (pixels) => {
        desk.act(() => widenByUser(host, sheet, edge, toPoints(pixels)));
      });
      return;
    }
  }
  const [top, bottom] = row < HEADINGS ? [0, MAX_ROWS - 1] : [row - HEADINGS, row - HEADINGS];
  const [left, right] = col < HEADINGS ? [0, MAX_COLUMNS - 1] : [column, column];
  view.select(sheet, { top, left, bottom, right });
  view.focus();
}

function followLink(row: number, column: number, view: GridView, desk: GridDesk): void {
  const cell = getCell(view.sheet, row, column);
  const target = cell && linkTarget(cell);
  if (!target) return;
  const words = desk.words();
  if (target.kind === 'address') {
    desk.say(words.outside(target.address));
    return;
  }
  const { workbook } = desk.book().host;
  const sheet = target.sheet === undefined ? view.sheet : findSheet(workbook, target.sheet);
  if (sheet?.visibility === 'Visible') view.select(sheet, target.area);
  else desk.say(words.noPlace(target.sheet ?? ''));
}

/** Mouse, keyboard and clipboard of the grid. */
export function listenToGrid(view: GridView, desk: GridDesk): void {
  const { grid } = view;
  grid.listen('keydown', ({ event, stopCellMoving }) => {
    if (onKey(event, view, desk)) stopCellMoving();
  });
  grid.listen('mousedown_cell', ({ col, row, event }) => {
    if (row >= HEADINGS && col >= HEADINGS) return true;
    event.preventDefault();
    onHeading(event, col, row, view, desk);
    return false;
  });
  grid.listen('dblclick_cell', ({ col, row }) => {
    if (row >= HEADINGS && col >= HEADINGS) view.edit(view.editText);
  });
  grid.listen('click_cell', ({ col, row }) => {
    followLink(row - HEADINGS, col - HEADINGS, view, desk);
  });
  grid.listen('mousemove_cell', ({ col, row }) => {
    const cell = getCell(view.sheet, row - HEADINGS, col - HEADINGS);
    grid.getElement().style.cursor = cell && linkTarget(cell) ? 'pointer' : '';
  });
  grid.listen('paste_cell', ({ rangeBoxValues }) => {
    const { rowCount, colCount } = rangeBoxValues;
    const rows = Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: colCount }, (__, across) =>
        typedText(rangeBoxValues.getCellValue(across, down), desk.culture()),
      ),
    );
    desk.act(() => pasteByUser(desk.book().host, view.sheet, grid.active, rows));
  });
  let due = 0;
  grid.listen('scroll', () => {
    view.placeOverlays();
    // The library redraws the strip that came into view; texts that flow into it start elsewhere.
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => grid.invalidate());
  });
}
