import { cellText, type TableCell } from '../../book/table';
import { Exact } from '../../numbers/exact';
import { tidy } from '../../text/fold';
import { parsed, unreadable, type Parsed } from './parsed';

const PLAIN = /^(?:âm\s+|am\s+|minus\s+|-|−)?\d+(?:[.,]\d+)?$/iu;
/** No figure of a regulation is longer: what a typed text can cost stays bounded. */
const LONGEST = 40;
/** Points that no regulation and no scale reaches; only tells 1.000 = one thousand from 1,000 = one. */
export const MOST_POINTS = Exact.integer(1_000_000);
/** The same for results, targets and counts, in whatever they are measured. */
export const MOST_OF_ANYTHING = Exact.integer(1_000_000_000);
/** A group of thousands never begins with a zero: 0.125 is an eighth. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * `10`, `1,5`, `0.5`, `âm 5`. A dot before exactly three digits is a thousands dot only where such
 * a number is possible (`largest`); otherwise nobody can tell 1.000 from 1, so it is not read.
 */
export function readNumber(text: string, largest: Exact | null): Parsed<Exact> {
  const written = tidy(text);
  if (written.length > LONGEST) return unreadable('notANumber', written);
  if (GROUPED.test(written)) {
    const thousands = Exact.parse(written.replaceAll('.', ''));
    return largest !== null && thousands.compare(largest) <= 0
      ? parsed(thousands)
      : unreadable('ambiguousNumber', written);
  }
  if (!PLAIN.test(written)) return unreadable('notANumber', written);
  const digits = written.replace(/^\D+/u, '').replace(',', '.');
  const value = Exact.parse(digits);
  return parsed(/^\d/.test(written) ? value : value.negated());
}

/** A cell that holds a number is that number: its dot was never typed, so it is no thousands dot. */
export function readCellNumber(cell: TableCell | undefined, largest: Exact | null): Parsed<Exact> {
  const percent = cell?.numberFormat?.includes('%') === true;
  return typeof cell?.value === 'number' && !percent
    ? parsed(Exact.fromDouble(cell.value))
    : readNumber(cellText(cell), largest);
}

/** The regulation's normal form: decimal comma, `âm` for minus (a leading `-` is a formula to Excel). */
export function printNumber(value: Exact): string {
  const text = value.toString().replace('.', ',');
  return text.startsWith('-') ? `âm ${text.slice(1)}` : text;
}
