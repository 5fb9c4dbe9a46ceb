import { Exact } from '../numbers/exact';
import { readFigure } from '../score-sheet/read-figure';
import { dateText } from '../settings/dates';

type Stored = string | number | boolean | null;

const DATE = 'd';

/** Formulas round to ten digits; two programs may differ beyond. */
const COMPUTED_DIGITS = 9;

/**
 * A cell as stored, on one line of text: `12.5`, `80%`, `d45000` (a date), `TRUE`, and `'12.5` for
 * characters, as Excel marks them. A percentage is what its format makes of it. Null: blank.
 */
export function sealedValue(value: Stored, numberFormat?: string, computed = false): string | null {
  if (value === null || value === '') return null;
  // A workbook saved by another program has other line ends.
  if (typeof value === 'string') return `'${value.replace(/\r\n?/g, '\n')}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const figure = readFigure(value, numberFormat);
  if (figure.state === 'date') return `${DATE}${Exact.fromDouble(value).toString()}`;
  const exact = figure.state === 'number' ? figure.value : Exact.fromDouble(value);
  const kept = computed ? exact.round(COMPUTED_DIGITS, 'halfUp') : exact;
  return `${kept.toString()}${figure.state === 'number' && figure.percent ? '%' : ''}`;
}

/** As a person reads it. */
export function shownSealed(value: string): string {
  if (value.startsWith("'")) return value.slice(1);
  if (!value.startsWith(DATE)) return value;
  const serial = Number(value.slice(DATE.length));
  return dateText(serial) ?? value.slice(DATE.length);
}
