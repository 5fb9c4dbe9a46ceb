/** How the numbers of a text file are written, as far as its unambiguous ones show. */
export type DecimalSign = 'comma' | 'dot' | 'both' | 'none';

/** A double holds fifteen digits; more would change on the way. */
const MOST_DIGITS = 15;
/** No leading zero before a digit: `07` and `0123` are codes or telephone numbers. */
const PLAIN = /^-?(0|[1-9]\d{0,14})(?:([.,])(\d{1,15}))?$/;

/**
 * The numbers of one text file. Only what every Vietnamese and every English reader takes for the
 * same number becomes one; `1.000` and `1,234` stay text, and the check of figures asks.
 */
export class PlainNumbers {
  private comma = false;
  private dot = false;
  /** Whether anything was read as a number. */
  used = false;

  read(field: string): number | undefined {
    const match = field.length > 40 ? null : PLAIN.exec(field.replace(/^ +| +$/g, ''));
    if (!match) return undefined;
    const [written, whole = '', sign, fraction = ''] = match;
    if (whole.length + fraction.length > MOST_DIGITS) return undefined;
    if (fraction.length === 3 && whole !== '0' && whole.length <= 3) return undefined;
    this.used = true;
    if (sign === ',') this.comma = true;
    else if (sign === '.') this.dot = true;
    return Number(written.replace(',', '.'));
  }

  get decimalSign(): DecimalSign {
    if (this.comma) return this.dot ? 'both' : 'comma';
    return this.dot ? 'dot' : 'none';
  }
}
