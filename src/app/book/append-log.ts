import { rowText } from '../../domain/book/table';
import { logSheet, type LogRow } from '../../excel/sheets/record';
import type { Writer } from '../../excel/write/writer';
import { writeTable, type WriteContext } from './write-book';

/** Adds rows to *Nhật ký*; what is there stays. */
export async function appendLog(
  writer: Writer,
  state: WriteContext,
  rows: readonly LogRow[],
  owner: string,
): Promise<void> {
  if (rows.length === 0) return;
  const existing = state.snapshot.tables.get('NhatKy');
  const before = (existing?.table.rows ?? [])
    .map((row): LogRow => ({
      time: rowText(row, 'time'),
      person: rowText(row, 'person'),
      action: rowText(row, 'action'),
      subject: rowText(row, 'subject'),
      before: rowText(row, 'before'),
      after: rowText(row, 'after'),
      reason: rowText(row, 'reason'),
    }))
    .filter((row) => row.time !== '' || row.action !== '');
  await writeTable(writer, state, logSheet([...before, ...rows], owner));
}
