import { moved, moveOf, stepped } from '../../../../src/workbench/page/grid/movement';
import { createSheet } from '../../../../src/workbench/model/create';
import { ensureCell } from '../../../../src/workbench/model/cells';
import type { SheetModel } from '../../../../src/workbench/model/types';

/** Filled cells by row: `xx.x` is filled in A, B and D. */
function sheetOf(...rows: readonly string[]): SheetModel {
  const sheet = createSheet('A');
  for (const [row, marks] of rows.entries()) {
    for (const [column, mark] of [...marks].entries()) {
      if (mark === 'x') ensureCell(sheet, row, column).value = 1;
    }
  }
  return sheet;
}

it.each([
  [
    { key: 'Enter', ctrl: false, shift: false },
    { kind: 'step', rows: 1, columns: 0 },
  ],
  [
    { key: 'Enter', ctrl: false, shift: true },
    { kind: 'step', rows: -1, columns: 0 },
  ],
  [{ key: 'Home', ctrl: false, shift: false }, { kind: 'rowStart' }],
  [{ key: 'Home', ctrl: true, shift: false }, { kind: 'start' }],
  [{ key: 'End', ctrl: true, shift: false }, { kind: 'end' }],
  [
    { key: 'PageDown', ctrl: false, shift: false },
    { kind: 'page', pages: 1 },
  ],
  [
    { key: 'ArrowLeft', ctrl: true, shift: false },
    { kind: 'jump', rows: 0, columns: -1 },
  ],
  // The library's own, and the browser's.
  [{ key: 'ArrowLeft', ctrl: false, shift: false }, null],
  [{ key: 'Tab', ctrl: false, shift: false }, null],
])('%j is %j', (key, move) => {
  expect(moveOf(key)).toEqual(move);
});

describe('one step', () => {
  it('passes hidden rows and columns', () => {
    const sheet = sheetOf('xxx', 'xxx', 'xxx');
    sheet.rows.set(1, { hidden: true });
    sheet.columns.set(1, { hidden: true });
    expect(stepped(sheet, { row: 0, column: 0 }, { rows: 1, columns: 0 })).toEqual({
      row: 2,
      column: 0,
    });
    expect(stepped(sheet, { row: 0, column: 2 }, { rows: 0, columns: -1 })).toEqual({
      row: 0,
      column: 0,
    });
  });

  it('leaves a merged area whole', () => {
    const sheet = sheetOf('x');
    sheet.merges.push({ top: 1, left: 0, bottom: 3, right: 4 });
    expect(stepped(sheet, { row: 1, column: 0 }, { rows: 1, columns: 0 })).toEqual({
      row: 4,
      column: 0,
    });
    expect(stepped(sheet, { row: 1, column: 0 }, { rows: 0, columns: 1 })).toEqual({
      row: 1,
      column: 5,
    });
  });

  it('ends at the edge of the sheet', () => {
    expect(stepped(sheetOf('x'), { row: 0, column: 0 }, { rows: -1, columns: 0 })).toBeNull();
  });
});

describe('Ctrl with an arrow', () => {
  const sheet = sheetOf('xxx..xx', '.......', 'x......');
  const jump = (row: number, column: number, rows: -1 | 0 | 1, columns: -1 | 0 | 1) =>
    moved(sheet, { row, column }, { kind: 'jump', rows, columns }, 10);

  it.each([
    ['to the end of a block', jump(0, 0, 0, 1), { row: 0, column: 2 }],
    ['over a gap', jump(0, 2, 0, 1), { row: 0, column: 5 }],
    ['back to the beginning', jump(0, 6, 0, -1), { row: 0, column: 5 }],
    ['down over an empty row', jump(0, 0, 1, 0), { row: 2, column: 0 }],
    ['nowhere at the edge', jump(0, 0, -1, 0), { row: 0, column: 0 }],
    ['to the edge of what is used', jump(1, 0, 0, 1), { row: 1, column: 6 }],
  ])('goes %s', (_what, to, expected) => {
    expect(to).toEqual(expected);
  });
});

it('goes to the ends of the sheet, behind what is frozen', () => {
  const sheet = sheetOf('xxx', 'xxx', 'x.x');
  sheet.freeze = { rows: 1, columns: 1 };
  const from = { row: 2, column: 2 };
  expect(moved(sheet, from, { kind: 'start' }, 10)).toEqual({ row: 1, column: 1 });
  expect(moved(sheet, from, { kind: 'rowStart' }, 10)).toEqual({ row: 2, column: 1 });
  expect(moved(sheet, { row: 0, column: 0 }, { kind: 'end' }, 10)).toEqual({ row: 2, column: 2 });
  expect(moved(sheet, from, { kind: 'page', pages: 1 }, 10)).toEqual({ row: 12, column: 2 });
  expect(moved(sheet, from, { kind: 'page', pages: -1 }, 10)).toEqual({ row: 0, column: 2 });
});
