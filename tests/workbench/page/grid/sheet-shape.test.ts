import { ensureCell } from '../../../../src/workbench/model/cells';
import { createSheet } from '../../../../src/workbench/model/create';
import {
  HEADING_HEIGHT,
  rowAt,
  shapeOf,
  toPixels,
  toPoints,
} from '../../../../src/workbench/page/grid/sheet-shape';

const window = { width: 900, height: 600 };
const nowhere = { row: 0, column: 0 };

it('counts a default row as 20 and a default column as 64 pixels, as Excel does', () => {
  const shape = shapeOf(createSheet('A'), window, nowhere);
  expect([shape.height(0), shape.width(0)]).toEqual([20, 64]);
  expect(toPoints(toPixels(48))).toBe(48);
});

it('gives hidden rows and columns no room and finds rows by their height', () => {
  const sheet = createSheet('A');
  sheet.rows.set(1, { hidden: true });
  sheet.rows.set(2, { height: 45 });
  sheet.columns.set(3, { width: 30, hidden: true });
  const shape = shapeOf(sheet, window, nowhere);
  expect(shape.width(3)).toBe(0);
  expect([0, 1, 2, 3].map(shape.topOf)).toEqual([22, 42, 42, 102]);
  expect(rowAt(shape, HEADING_HEIGHT)).toBe(0);
  expect(rowAt(shape, 41.5)).toBe(0);
  expect(rowAt(shape, 42)).toBe(2);
  expect(rowAt(shape, 102)).toBe(3);
  expect(rowAt(shape, 1e9)).toBe(-1);
});

it('leaves room behind the last cell and around the one that is looked for', () => {
  const sheet = createSheet('A');
  ensureCell(sheet, 299, 89).value = 1;
  const shape = shapeOf(sheet, window, { row: 1_000, column: 5 });
  expect(shape.rows).toBeGreaterThan(1_000);
  expect(shape.columns).toBeGreaterThan(90);
});

it('freezes no more than leaves something to scroll', () => {
  const sheet = createSheet('A');
  sheet.freeze = { rows: 6, columns: 40 };
  const shape = shapeOf(sheet, window, nowhere);
  expect(shape.frozenRows).toBe(6);
  expect(shape.frozenColumns).toBeLessThan(10);
});
