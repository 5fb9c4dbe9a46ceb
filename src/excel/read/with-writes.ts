import type { CellWrite } from '../../domain/findings/finding';
import type { TableCell, TableRow } from '../../domain/book/table';
import type { SchemaId } from '../../domain/book/schemas';
import type { BookSnapshot } from './book';
import type { CellInput, TableSnapshot } from './table-snapshot';

/** The book as it will be read once these cells of our tables are written. */
export function withWrites(snapshot: BookSnapshot, writes: readonly CellWrite[]): BookSnapshot {
  const tables = new Map<SchemaId, TableSnapshot>();
  for (const [id, table] of snapshot.tables) {
    const own = writes.filter(({ place }) => place.sheet === table.sheetName);
    tables.set(id, own.length === 0 ? table : patch(table, own));
  }
  return { ...snapshot, tables };
}

function patch(snapshot: TableSnapshot, writes: readonly CellWrite[]): TableSnapshot {
  const { table, columns } = snapshot;
  const values = snapshot.values.map((row): CellInput[] => [...row]);
  const rows = table.rows.map((row, index): TableRow => {
    const cells: Partial<Record<string, TableCell>> = { ...row.cells };
    for (const [key, cell] of Object.entries(row.cells)) {
      const write = writes.find(({ place }) => place.cell === cell?.address);
      if (!write || !cell) continue;
      const value = typeof write.value === 'string' ? write.value : write.value.toNumber();
      cells[key] = { ...cell, value: value === '' ? null : value };
      const column = columns.get(key);
      const line = values[index];
      if (line && column !== undefined) line[column] = value;
    }
    return { ...row, cells: cells as TableRow['cells'] };
  });
  return { ...snapshot, values, table: { ...table, rows } };
}
