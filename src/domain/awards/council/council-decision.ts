import type { PROPOSAL_SHEET } from '../../book/sheets/proposal';
import { trimMarksEnd } from '../../text/trim-marks';
import { rowText, type Table, type TableRow } from '../../book/table';
import type { ColumnKey } from '../../book/sheet-schema';
import { printCivilDate, readCivilDate } from '../../settings/dates';
import { fold, tidy } from '../../text/fold';

type Column = ColumnKey<typeof PROPOSAL_SHEET>;

/** What came back for one proposal: 69 were proposed, 48 decided (domain §2, step 10). */
export interface CouncilDecision {
  readonly unit: string;
  readonly award: string;
  readonly outcome: DecisionOutcome;
  /** Number of the decision, without its date. */
  readonly number: string;
  /** `dd/mm/yyyy`; '' where none is written. */
  readonly signedOn: string;
  readonly refusal: string;
  readonly row: TableRow<Column>;
}

/** `unclear`: what is written says two things, or nothing that could be read. */
export type DecisionOutcome = 'awarded' | 'refused' | 'open' | 'unclear';

const AWARDED =
  /^(?:(?:duoc |da )*(?:tang|khen|tang thuong|khen thuong|trao tang|cong nhan|duyet)(?: thuong)?|dong y|nhat tri|dat|co|yes|awarded|granted|approved)\b/;
/** Folded like *tặng*, *có* and *đạt*, and another word: “Tăng cường …”, “Cờ thi đua …”, “Đặt vấn đề”. */
const OTHER_WORD = /^(?:(?:được|đã) )*(?:tăng|cờ|đặt)(?!\p{L})/iu;
const REFUSED = /^(?:khong|chua|bi loai|loai|refused|rejected|not|no)\b/;
/** `(Bằng khen của Bộ trưởng)` behind the words: it was decided about another proposal. */
const ABOUT = / ?\(([^()]{3,120})\)$/;

/** The three columns that the clerk fills when the decision has come, of one row. */
export function readDecision(row: TableRow<Column>): CouncilDecision {
  const [unit, award] = [rowText(row, 'unit'), rowText(row, 'award')];
  const [decision, written] = [rowText(row, 'decision'), rowText(row, 'decisionNumber')];
  const refusal = rowText(row, 'refusal');
  const about = aboutAward(decision);
  const said = withoutAward(decision);
  const other = about !== null && fold(about) !== fold(award);
  const outcome = other ? 'unclear' : outcomeOf(said, written, refusal);
  return { unit, award, outcome, ...splitNumber(written), refusal, row };
}

/** The award that a decision says it is about; null: the one of its row. */
export function aboutAward(decision: string): string | null {
  return ABOUT.exec(tidy(decision))?.[1] ?? null;
}

export function withoutAward(decision: string): string {
  return tidy(decision).replace(ABOUT, '').trim();
}

function outcomeOf(said: string, number: string, refusal: string): DecisionOutcome {
  const words = fold(said);
  if (words === '') {
    if (number !== '' && refusal !== '') return 'unclear';
    if (refusal !== '') return 'refused';
    return number === '' ? 'open' : 'awarded';
  }
  if (REFUSED.test(words)) return 'refused';
  if (!AWARDED.test(words) || OTHER_WORD.test(said)) return 'unclear';
  return refusal === '' ? 'awarded' : 'unclear';
}

const DATE = /(?:,|;|\bngày|\bngay|\bof|\bon)?\s?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/i;

/** `12/QĐ-BNV, ngày 05/02/2021` → number and date. */
function splitNumber(written: string): Pick<CouncilDecision, 'number' | 'signedOn'> {
  const text = tidy(written);
  const date = readCivilDate(DATE.exec(text.slice(-40))?.[1] ?? '');
  if (!date) return { number: text, signedOn: '' };
  const before = text.slice(0, text.length - (DATE.exec(text.slice(-40))?.[0].length ?? 0));
  const number = trimMarksEnd(
    trimMarksEnd(before, ' ,;–-').replace(/[ ,;](?:ngày|ngay)$/i, ''),
    ' ,;',
  );
  return { number, signedOn: printCivilDate(date) };
}

/** Rows whose status says that they are proposed. */
export function readDecisions(
  table: Table<Column>,
  isProposed: (status: string) => boolean,
): readonly CouncilDecision[] {
  return table.rows
    .filter((row) => rowText(row, 'unit') !== '' && isProposed(rowText(row, 'status')))
    .filter((row) => rowText(row, 'award') !== '')
    .map(readDecision);
}

/** “đề nghị 4, được tặng 3”. */
export interface DecisionCount {
  readonly proposed: number;
  readonly awarded: number;
  readonly refused: number;
  /** Nothing has come back, or nothing that could be read. */
  readonly open: number;
}

export function countDecisions(decisions: readonly CouncilDecision[]): DecisionCount {
  const of = (...outcomes: readonly DecisionOutcome[]): number =>
    decisions.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    proposed: decisions.length,
    awarded: of('awarded'),
    refused: of('refused'),
    open: of('open', 'unclear'),
  };
}
