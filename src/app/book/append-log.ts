import { tidy } from '../../domain/text/fold';
import { rowText } from '../../domain/book/table';
import { logSheet, type LogRow } from '../../excel/sheets/record';
import type { Writer } from '../../excel/write/writer';
import { writeTable, type WriteContext } from './write-book';

/**
 * Adds rows to *Nhật ký*; what is there stays. They go out before what they are about, so that
 * nothing is written over without a line; a run that was cut off has written them already.
 */
export async function appendLog(
  writer: Writer,
  state: WriteContext,
  rows: readonly LogRow[],
  owner: string,
): Promise<void> {
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
  const { begun } = state.snapshot.inventory;
  const since = before.findIndex(({ time }) => begun.some((run) => run.time === time));
  const known = new Set(since < 0 ? [] : before.slice(since).map(said));
  const fresh = rows.filter((row) => !known.has(said(row)));
  if (fresh.length === 0) return;
  await writeTable(writer, state, logSheet([...before, ...fresh], owner));
}

/** What a line says, whenever it was written; as it reads once it stands in the sheet. */
function said({ action, subject, before, after, reason }: LogRow): string {
  return [action, subject, before, after, reason].map(tidy).join('\n');
}
