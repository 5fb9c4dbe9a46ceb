import { RECEIVED_SHEET } from '../../domain/book/sheets/received';
import { rowText, type Table } from '../../domain/book/table';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import {
  printReceivedUnder,
  type ReceivedUnder,
} from '../../domain/regulation/versions/received-under';
import { isFromPaper, printPaperDay } from '../../domain/submission/submission';
import type { UndoCell } from '../../domain/undo/undo-record';
import type { BookSnapshot } from '../../excel/read/book';
import { receivedSheet, type ReceivedRow } from '../../excel/sheets/record';
import type { Writer } from '../../excel/write/writer';
import { nameIn } from '../book/name-in';
import type { BookState } from '../book/read-state';
import { writeTable } from '../book/write-book';
import type { Candidate } from './candidate';
import type { ImportPlan } from './import-plan';

type ReceivedTable = Table<ColumnKey<typeof RECEIVED_SHEET>>;

export function knownFingerprints(snapshot: BookSnapshot): ReadonlySet<string> {
  const rows = (snapshot.tables.get('PhieuNhan')?.table as ReceivedTable | undefined)?.rows ?? [];
  return new Set(rows.map((row) => rowText(row, 'fingerprint')).filter((hash) => hash !== ''));
}

/** What *Phiếu đã nhận* says of a sheet that is taken, and what it said before. */
export interface Received {
  readonly fresh: ReceivedRow;
  readonly replaced: ReceivedRow | undefined;
}

/** *Phiếu đã nhận* as it stands; blank rows are none. */
export function standingReceived({ snapshot }: BookState): readonly ReceivedRow[] {
  const table = snapshot.tables.get('PhieuNhan')?.table as ReceivedTable | undefined;
  return (table?.rows ?? [])
    .map(
      (row) =>
        Object.fromEntries(RECEIVED_KEYS.map((key) => [key, rowText(row, key)])) as ReceivedRow,
    )
    .filter((row) => row.unit !== '');
}

export const RECEIVED_KEYS = Object.keys(RECEIVED_SHEET.columns) as readonly (keyof ReceivedRow)[];

export function receivedRows(
  state: BookState,
  plan: ImportPlan,
  time: string,
  status: string,
): readonly Received[] {
  const nameOf = nameIn(state.year);
  const before = new Map(standingReceived(state).map((row) => [row.unit, row]));
  return plan.taken.map(({ unit, candidate }): Received => {
    const replaced = before.get(nameOf(unit));
    const fresh: ReceivedRow = {
      unit: nameOf(unit),
      file: candidate.sheet.file,
      sheet: candidate.sheet.sheet,
      receivedOn: time,
      sentOn: replaced?.sentOn ?? '',
      document: documentOf(candidate, replaced?.document ?? ''),
      signed: replaced?.signed ?? '',
      regulation: printReceivedUnder(receivedUnder(candidate, state)),
      fingerprint: candidate.fingerprint,
      status,
      replaces: replaced?.file ?? '',
    };
    return { fresh, replaced };
  });
}

export function receivedCells(received: readonly Received[]): readonly UndoCell[] {
  return received.flatMap(({ fresh, replaced }) =>
    RECEIVED_KEYS.map((column) => ({
      sheet: RECEIVED_SHEET.id,
      row: fresh.unit,
      column,
      before: replaced?.[column] ?? '',
      wrote: fresh[column],
    })),
  );
}

/** With its row a file counts as taken: not before everything else of it is there. */
export async function writeReceived(
  writer: Writer,
  state: BookState,
  received: readonly Received[],
): Promise<void> {
  if (received.length === 0) return;
  const fresh = received.map((one) => one.fresh);
  const renewed = new Set(fresh.map((row) => row.unit));
  const kept = standingReceived(state).filter((row) => !renewed.has(row.unit));
  const owner = state.year.regulation.settings.text('clusterName');
  await writeTable(writer, state, receivedSheet([...kept, ...fresh], owner));
}

/** The day on the paper, unless a person wrote number and day of the document. */
function documentOf({ sheet }: Candidate, before: string): string {
  if (before !== '' && !isFromPaper(before)) return before;
  const date = sheet.marks?.date;
  return date ? printPaperDay(date) : '';
}

/** What the form says of itself; one that says nothing is judged by the version in force. */
function receivedUnder({ sheet }: Candidate, { versions }: BookState): ReceivedUnder {
  return sheet.form ?? { version: versions.current, fingerprint: null };
}
