import type { SheetModel } from '../model/types';
import { boxOf } from './geometry';

/**
 * Changes the size of a row or column. A new chart moves and sizes with cells (`xlMoveAndSize`): those
 * behind the line move with it, those that lie across it grow.
 */
export function stretchCharts(
  sheet: SheetModel,
  axis: 'row' | 'column',
  at: number,
  change: () => void,
): void {
  if (sheet.charts.length === 0) {
    change();
    return;
  }
  const rows = axis === 'row';
  const [place, extent] = rows ? (['top', 'height'] as const) : (['left', 'width'] as const);
  const box = (): ReturnType<typeof boxOf> =>
    boxOf(sheet, {
      top: rows ? at : 0,
      bottom: rows ? at : 0,
      left: rows ? 0 : at,
      right: rows ? 0 : at,
    });
  const before = box();
  change();
  const grown = box()[extent] - before[extent];
  if (grown === 0) return;
  for (const chart of sheet.charts) {
    const inside = before[place] + before[extent] > chart[place];
    if (!inside) chart[place] += grown;
    else if (before[place] < chart[place] + chart[extent]) {
      chart[extent] = Math.max(0, chart[extent] + grown);
    }
  }
}
