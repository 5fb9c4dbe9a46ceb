import { fold, tidy } from '../text/fold';
import { Exact } from './exact';

/** How a person wrote a number that the cell holds as text. */
export type TypedForm =
  | 'text'
  | 'comma'
  | 'unit'
  | 'outOf'
  | 'plus'
  | 'parentheses'
  | 'spaces'
  | 'fullWidth'
  | 'percent'
  | 'thousands';

export type TypedNumber =
  | { readonly kind: 'number'; readonly value: Exact; readonly form: TypedForm }
  /** `1.000` where both one and a thousand are possible. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

const NONE: TypedNumber = { kind: 'none' };
const AMOUNT = String.raw`\d+(?:[.,]\d+)?`;
const PLAIN = new RegExp(`^-?${AMOUNT}$`);
const WITH_UNIT = new RegExp(`^(-?${AMOUNT}) ?(?:d|diem)\\.?$`);
const OUT_OF = new RegExp(`^(${AMOUNT}) ?/ ?(${AMOUNT})(?: ?(?:d|diem))?$`);
const PLUS = new RegExp(`^\\+ ?(${AMOUNT})$`);
const PARENTHESES = new RegExp(`^\\( ?(${AMOUNT}) ?\\)$`);
const PERCENT = new RegExp(`^(${AMOUNT}) ?%$`);
/** A group of thousands never begins with a zero: 0.125 is an eighth. */
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;

/**
 * The number that a text stands for, if it stands for one. Never used to score: only to propose.
 * `max` is the most that the figure can be; it tells 9/10 and 1.000 apart (domain rows 1, 2, 4, 5).
 */
export function readTypedNumber(text: string, max: Exact | null): TypedNumber {
  const written = fold(narrow(text)).replace(/^'/, '');
  if (GROUPED.test(written)) return readGrouped(written, max);
  if (PLAIN.test(written)) return found(written, plainForm(text, written));
  const unit = WITH_UNIT.exec(written);
  if (unit) return found(unit[1], 'unit');
  const outOf = OUT_OF.exec(written);
  if (outOf) {
    const whole = amount(outOf[2]);
    // 9/10 is nine points out of ten only where ten is the maximum.
    return max !== null && whole.equals(max) ? found(outOf[1], 'outOf') : NONE;
  }
  const plus = PLUS.exec(written);
  if (plus) return found(plus[1], 'plus');
  const parentheses = PARENTHESES.exec(written);
  if (parentheses) return found(parentheses[1], 'parentheses');
  const percent = PERCENT.exec(written);
  return percent ? found(percent[1], 'percent') : NONE;
}

/** Full-width letters and digits only: NFKC would also read the footnote mark of `9²` as a digit. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

function readGrouped(written: string, max: Exact | null): TypedNumber {
  const thousands = Exact.parse(written.replace(/[.,]/g, ''));
  const groups = written.split(/[.,]/).length;
  if (max === null) return { kind: 'ambiguous' };
  const large = !max.lessThan(thousands);
  if (large) return groups === 2 ? { kind: 'ambiguous' } : number(thousands, 'thousands');
  return groups === 2 ? found(written, written.includes(',') ? 'comma' : 'text') : NONE;
}

function plainForm(text: string, written: string): TypedForm {
  if (/[\uff10-\uff19]/.test(text)) return 'fullWidth';
  if (written.includes(',')) return 'comma';
  return tidy(text) === text ? 'text' : 'spaces';
}

function amount(text: string | undefined): Exact {
  return Exact.parse((text ?? '').replace(',', '.'));
}

function found(text: string | undefined, form: TypedForm): TypedNumber {
  return number(amount(text), form);
}

function number(value: Exact, form: TypedForm): TypedNumber {
  return { kind: 'number', value, form };
}
