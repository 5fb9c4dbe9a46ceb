import { rowText, type Table, type TableRow } from '../book/table';
import type { RECEIVED_SHEET } from '../book/sheets/received';
import type { ColumnKey } from '../book/sheet-schema';
import {
  dateText,
  dayNumber,
  printCivilDate,
  readCivilDate,
  type CivilDate,
} from '../settings/dates';
import type { Settings } from '../settings/settings';
import { findUnit, type Unit } from '../units/unit';

/** When a unit's sheet came, by what *Phiếu đã nhận* records. */
export interface Submission {
  readonly received: CivilDate | null;
  /**
   * The date of receipt is only the moment at which the file was taken in: the sheet itself may
   * have come long before, so nothing is concluded from it before a person has looked.
   */
  readonly receivedByImport: boolean;
  readonly signed: CivilDate | null;
  /** Likewise: the day was read from the paper, and nobody has looked yet. */
  readonly signedFromPaper: boolean;
  readonly sent: CivilDate | null;
  /** A1 address of the date of receipt. */
  readonly cell: string | null;
  readonly sheet: string;
}

type Column = ColumnKey<typeof RECEIVED_SHEET>;

/** How the add-in itself writes a moment; a clerk writes a day. */
const WRITTEN_BY_IMPORT = /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/;
const WRITTEN_FROM_PAPER = /^ngày \d{2}\/\d{2}\/\d{4}$/;

/** The day that a paper bears, as the add-in puts it where the clerk has not written anything. */
export function printPaperDay(date: CivilDate): string {
  return `ngày ${printCivilDate(date)}`;
}

export function isFromPaper(document: string): boolean {
  return WRITTEN_FROM_PAPER.test(document);
}

const DATE_IN_TEXT = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/;

export function readSubmissions(
  table: Table<Column>,
  units: readonly Unit[],
): ReadonlyMap<string, Submission> {
  const submissions = new Map<string, Submission>();
  for (const row of table.rows) {
    const unit = findUnit(units, rowText(row, 'unit'));
    if (!unit) continue;
    const written = rowText(row, 'receivedOn');
    submissions.set(unit.code, {
      received: dateOf(row, 'receivedOn'),
      receivedByImport: WRITTEN_BY_IMPORT.test(written),
      // `Số 12/BC-SNV ngày 18/11/2020`
      signed: readCivilDate(DATE_IN_TEXT.exec(rowText(row, 'document'))?.[1] ?? '') ?? null,
      signedFromPaper: isFromPaper(rowText(row, 'document')),
      sent: dateOf(row, 'sentOn'),
      cell: row.cells.receivedOn?.address ?? null,
      sheet: table.sheet,
    });
  }
  return submissions;
}

function dateOf(row: TableRow<Column>, column: 'receivedOn' | 'sentOn'): CivilDate | null {
  const text = dateText(row.cells[column]?.value ?? null);
  return (text === undefined ? undefined : readCivilDate(text)) ?? null;
}

export interface Lateness {
  /** Whole days after the deadline; 0: in time. Null: nobody knows when the sheet came. */
  readonly days: number | null;
  /** A person has stood for the date. */
  readonly confirmed: boolean;
  /** The date that was compared. */
  readonly date: CivilDate | null;
  readonly basis: Basis;
}

type Basis = 'received' | 'signed' | 'sent';

/** Days late by the date that *Ngày nộp tính theo* names. Null: there is no deadline. */
export function latenessOf(
  submission: Submission | undefined,
  settings: Settings,
): Lateness | null {
  const deadline = readCivilDate(settings.text('deadline'));
  if (!deadline) return null;
  const basis = settings.choice('submissionDateBasis');
  const date = submission?.[basis] ?? null;
  if (!submission || date === null) return { days: null, confirmed: false, date, basis };
  const unseen = { received: submission.receivedByImport, signed: submission.signedFromPaper };
  const confirmed = basis === 'sent' || !unseen[basis];
  return { days: daysAfter(deadline, date), confirmed, date, basis };
}

/** Nothing comes before it is signed: so many days late at least, whatever the date of receipt. */
export function signedLate(
  submission: Submission | undefined,
  settings: Settings,
): Lateness | null {
  const deadline = readCivilDate(settings.text('deadline'));
  const date = submission?.signed;
  if (!deadline || !date) return null;
  return { days: daysAfter(deadline, date), confirmed: true, date, basis: 'signed' };
}

function daysAfter(deadline: CivilDate, date: CivilDate): number {
  return Math.max(0, dayNumber(date) - dayNumber(deadline));
}
