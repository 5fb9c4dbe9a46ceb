import { fold, tidy } from '../text/fold';
import { Exact } from './exact';

/** How a person wrote a number that the cell holds as text. */
export type TypedForm =
  | 'text'
  | 'comma'
  | 'unit'
  | 'outOf'
  | 'plus'
  | 'minus'
  | 'parentheses'
  | 'spaces'
  | 'fullWidth'
  | 'percent'
  | 'thousands'
  | 'lookalike';

export type TypedNumber =
  | { readonly kind: 'number'; readonly value: Exact; readonly form: TypedForm }
  /** `1.000` where both one and a thousand are possible. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

const NONE: TypedNumber = { kind: 'none' };
const AMOUNT = String.raw`\d+(?: ?[.,]\d+)*`;
const UNIT = String.raw`(?: ?(?:d|diem)\.?)`;
const SIGNED = new RegExp(`^(-?)(${AMOUNT})$`);
const WITH_UNIT = new RegExp(`^(-?${AMOUNT})${UNIT}$`);
const OUT_OF = new RegExp(`^(${AMOUNT})${UNIT}? ?/ ?(${AMOUNT})${UNIT}?$`);
const PLUS = new RegExp(`^\\+ ?(${AMOUNT})${UNIT}?$`);
const PARENTHESES = new RegExp(`^\\( ?(${AMOUNT}) ?\\)$`);
const PERCENT = new RegExp(`^(${AMOUNT}) ?%$`);
/** An amount with something around it that says how it was meant. */
const FORMS: readonly (readonly [shape: RegExp, form: TypedForm])[] = [
  [WITH_UNIT, 'unit'],
  [PLUS, 'plus'],
  [PARENTHESES, 'parentheses'],
  [PERCENT, 'percent'],
];

/** A group of thousands never begins with a zero: 0.125 is an eighth. */
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
/** Both signs, so that one of them parts the thousands; three decimals would be one doubt more. */
const GROUPED_DECIMAL = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?!\1)([.,])(\d{1,2})$/;
const DECIMAL = /^\d+(?: ?[.,]\d+)?$/;
/** Only a space that keeps digits together: `1 000` with a plain one may be two numbers. */
const SPACED = /^[1-9]\d{0,2}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d{1,2})?$/;
/** O for 0 and l for 1, where old typewriters had no others; figures alone are read before. */
const LOOKALIKE = /^(?![0Oo][\dOo])(?=.*\d)[\dOol][\dOo]*(?:[.,][\dOo]{1,2})?$/;

/** What is seen is not what is stored: text run backwards, struck-out or marked digits, two lines. */
const DECEPTIVE =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\p{N}.,/]\p{M}|\S[^\S\r\n]*[\r\n]\s*\S/u;
/** Nobody writes a figure at greater length. */
const LONGEST = 60;

/**
 * The number that a text stands for, if it stands for one. Never used to score: only to propose.
 * `max` is the most that the figure can be; it tells 9/10 and 1.000 apart (domain rows 1, 2, 4, 5).
 */
export function readTypedNumber(text: string, max: Exact | null): TypedNumber {
  if (text.length > LONGEST && tidy(text).length > LONGEST) return NONE;
  if (DECEPTIVE.test(text.normalize('NFC'))) return NONE;
  const written = fold(text).replace(/^'/, '');
  const spaced = text.trim();
  if (SPACED.test(spaced)) return within(spaced.replace(/\s/g, '').replace(',', '.'), max);
  const [, minus, plain] = SIGNED.exec(written) ?? [];
  if (plain !== undefined) return readAmount(plain, max, plainForm(text, written), minus === '-');
  const [, part, whole] = OUT_OF.exec(written) ?? [];
  if (part !== undefined && whole !== undefined) return readOutOf(part, whole, max);
  for (const [shape, form] of FORMS) {
    const amount = shape.exec(written)?.[1];
    if (amount !== undefined) return readAmount(amount, max, form);
  }
  return readLookalike(tidy(text), max);
}

function readAmount(
  text: string,
  max: Exact | null,
  form: TypedForm,
  negative = false,
): TypedNumber {
  const amount = text.replace(/^-/, '').replace(' ', '');
  if (GROUPED.test(amount)) return negative ? NONE : readGrouped(amount, max, form);
  const decimals = GROUPED_DECIMAL.exec(amount)?.[3];
  if (decimals !== undefined) {
    const whole = amount.slice(0, -decimals.length - 1).replace(/[.,]/g, '');
    return negative ? NONE : within(`${whole}.${decimals}`, max);
  }
  if (!DECIMAL.test(amount)) return NONE;
  const value = decimal(amount);
  return number(negative || text.startsWith('-') ? value.negated() : value, form);
}

/** `1.000`: by what the most is. */
function readGrouped(amount: string, max: Exact | null, form: TypedForm): TypedNumber {
  const thousands = decimal(amount.replace(/[.,]/g, ''));
  const groups = amount.split(/[.,]/).length;
  if (max === null) return { kind: 'ambiguous' };
  const large = !max.lessThan(thousands);
  if (large) return groups === 2 ? { kind: 'ambiguous' } : number(thousands, 'thousands');
  return groups === 2 ? number(decimal(amount), form) : NONE;
}

/** 9/10 is nine points out of ten only where ten is the maximum; 05/10 is a day. */
function readOutOf(part: string, whole: string, max: Exact | null): TypedNumber {
  if (max === null || /^0\d/.test(part)) return NONE;
  const inThousands = GROUPED.test(whole) && decimal(whole.replace(/[.,]/g, '')).equals(max);
  if (!inThousands && !(DECIMAL.test(whole) && decimal(whole).equals(max))) return NONE;
  const points = inThousands && GROUPED.test(part) ? part.replace(/[.,]/g, '') : part;
  if (!DECIMAL.test(points)) return NONE;
  const value = decimal(points);
  return max.lessThan(value) ? NONE : number(value, 'outOf');
}

function readLookalike(text: string, max: Exact | null): TypedNumber {
  if (max === null || !LOOKALIKE.test(text)) return NONE;
  const value = decimal(text.replace(/[Oo]/g, '0').replace(/l/g, '1'));
  return max.lessThan(value) ? NONE : number(value, 'lookalike');
}

function within(digits: string, max: Exact | null): TypedNumber {
  const value = decimal(digits);
  return max?.lessThan(value) ? NONE : number(value, 'thousands');
}

function plainForm(text: string, written: string): TypedForm {
  if (/[\uff10-\uff19]/.test(text)) return 'fullWidth';
  if (written.startsWith('-') && !tidy(text).replace(/^'/, '').startsWith('-')) return 'minus';
  if (written.includes(' ')) return 'spaces';
  if (written.includes(',')) return 'comma';
  return tidy(text) === text ? 'text' : 'spaces';
}

function decimal(text: string): Exact {
  return Exact.parse(text.replace(' ', '').replace(',', '.'));
}

function number(value: Exact, form: TypedForm): TypedNumber {
  return { kind: 'number', value, form };
}
