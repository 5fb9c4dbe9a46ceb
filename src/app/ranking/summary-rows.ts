import { rowText } from '../../domain/book/table';
import { fold } from '../../domain/text/fold';
import type { Unit } from '../../domain/units/unit';
import type { TableSnapshot } from '../../excel/read/table-snapshot';
import type { Writer } from '../../excel/write/writer';

/** Which unit stands in which row of *Tổng hợp*: people sort it, and write rows of their own between. */
export interface SummaryRows {
  /** Unit code by row below the heading; null: a row of the user's own. */
  readonly units: readonly (string | null)[];
  /** How many rows there are up to the last unit's. */
  readonly end: number;
  /** Rows of units that are no more, as the sheet stands now; the last one first. */
  readonly removed: readonly number[];
  /** Rows to put in front of the user's own last ones, once those are gone. */
  readonly inserted: { readonly at: number; readonly count: number } | null;
}

/**
 * A unit keeps the row that it has, because notes, formats and comments beside it are about it. A
 * name that no unit has any more is a unit that was renamed, as long as there is one without a row.
 */
export function summaryRows(
  existing: TableSnapshot | undefined,
  units: readonly Pick<Unit, 'code' | 'name'>[],
): SummaryRows {
  const written = (existing?.table.rows ?? []).map((row) => ({
    name: fold(rowText(row, 'unit')),
    // A row that a person added has no number of ours.
    ours: typeof row.cells.order?.value === 'number' && rowText(row, 'unit') !== '',
  }));
  const left = new Map(units.map((unit) => [unit.code, fold(unit.name)]));
  const named = written.map(({ name, ours }): string | null => {
    const code = ours ? [...left].find(([, one]) => one === name)?.[0] : undefined;
    if (code !== undefined) left.delete(code);
    return code ?? null;
  });
  const removed: number[] = [];
  const placed = written.flatMap(({ ours }, row): (string | null)[] => {
    const code = named[row] ?? null;
    if (code !== null || !ours) return [code];
    const [renamed] = left.keys();
    if (renamed === undefined) {
      removed.unshift(row);
      return [];
    }
    left.delete(renamed);
    return [renamed];
  });
  const end = 1 + Math.max(-1, ...placed.map((code, row) => (code === null ? -1 : row)));
  const added = [...left.keys()];
  // A table that nobody filled yet has one blank row.
  const rest = end === 0 ? [] : placed.slice(end);
  const inserted = rest.length > 0 && added.length > 0 ? { at: end, count: added.length } : null;
  return {
    units: [...placed.slice(0, end), ...added, ...rest],
    end: end + added.length,
    removed,
    inserted,
  };
}

/**
 * Takes rows out and puts rows in, whole ones, as a person would: what stands beside and below goes
 * along. Returns the table as it stands then.
 */
export async function moveSummaryRows(
  writer: Writer,
  existing: TableSnapshot,
  { removed, inserted }: SummaryRows,
): Promise<TableSnapshot> {
  if (removed.length === 0 && inserted === null) return existing;
  const sheet = writer.context.workbook.worksheets.getItem(existing.sheetId);
  const top = existing.headerRow + 1;
  for (const row of removed) {
    sheet
      .getRangeByIndexes(top + row, 0, 1, 1)
      .getEntireRow()
      .delete('Up');
  }
  const values = existing.values.filter((_, row) => !removed.includes(row));
  if (inserted !== null) {
    const { at, count } = inserted;
    sheet
      .getRangeByIndexes(top + at, 0, count, 1)
      .getEntireRow()
      .insert('Down');
    const blank = existing.headings.map(() => '');
    values.splice(at, 0, ...Array.from({ length: count }, () => blank));
  }
  await writer.calls(removed.length + 1);
  return { ...existing, values };
}
