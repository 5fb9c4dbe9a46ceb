import type { AreaModel, TableModel } from '../model/types';

/** The cells of `Bảng[[#Data],[Cột]]`; undefined when the table has no such part (`#REF!`). */
export function structuredArea(
  table: TableModel,
  columns: readonly string[],
  specials: readonly string[],
  row: number,
): AreaModel | undefined {
  const { area } = table;
  const has = (name: string): boolean => specials.some((special) => special.toLowerCase() === name);
  const firstData = area.top + Number(table.showHeaders);
  const lastData = area.bottom - Number(table.showTotals);
  let [top, bottom] = [firstData, lastData];
  if (has('#all')) [top, bottom] = [area.top, area.bottom];
  else if (has('#this row') || has('@')) {
    if (row < firstData || row > lastData) return undefined;
    [top, bottom] = [row, row];
  } else {
    if (has('#headers')) [top, bottom] = [area.top, has('#data') ? lastData : area.top];
    if (has('#totals')) [top, bottom] = [has('#data') ? top : area.bottom, area.bottom];
    if (has('#headers') && !table.showHeaders) return undefined;
    if (has('#totals') && !table.showTotals) return undefined;
  }
  if (columns.length === 0) return { top, bottom, left: area.left, right: area.right };
  const places = columns.map((name) => {
    const wanted = name.toLowerCase();
    return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  });
  if (places.some((place) => place < 0)) return undefined;
  const [left, right] = [Math.min(...places), Math.max(...places)];
  return { top, bottom, left: area.left + left, right: area.left + right };
}
