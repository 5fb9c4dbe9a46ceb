import type { Grid } from '../../../src/domain/score-sheet/grid';
import { dateText } from '../../../src/domain/settings/dates';
import { SheetView } from '../../../src/intake/recognise/sheet-view';

const view = (date1904: boolean, value: number, numberFormat: string): SheetView => {
  const grid: Grid = {
    name: 'A',
    visibility: 'visible',
    rowCount: 1,
    columnCount: 1,
    cells: new Map([[0, new Map([[0, { kind: 'number', value, numberFormat }]])]]),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904,
  };
  return new SheetView('a.xlsx', grid);
};

// Macs counted from 1904: the fifth of October 2025 is another number there.
it.each([
  ['a day', true, 44_473, 'dd/mm/yyyy', 45_935, '05/10/2025'],
  ['a day counted from 1900', false, 45_935, 'dd/mm/yyyy', 45_935, '05/10/2025'],
  ['a time of day', true, 0.5, 'h:mm', 0.5, undefined],
  ['a score', true, 9.5, '0.00', 9.5, undefined],
] as const)('%s', (_, date1904, value, numberFormat, expected, shown) => {
  const cell = view(date1904, value, numberFormat).source(0, 0);
  expect(cell?.value).toBe(expected);
  expect(dateText(cell?.value ?? null)).toBe(shown);
});
