/** A typed number with the format it gives a General cell. */
export interface TypedNumber {
  readonly number: number;
  readonly format?: string;
}

/** Built-in formats 6 and 8 (ECMA-376 18.8.30) as en-US Excel names them. */
const MONEY = '$#,##0_);[Red]($#,##0)';
const MONEY_CENTS = '$#,##0.00_);[Red]($#,##0.00)';

/** Digits with optional groups of three, a decimal part and an exponent. */
const PLAIN = /^(?:(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,3}))?$/;
/** `1 3/4`; a bare `3/4` is a date. */
const FRACTION = /^(\d+) (\d{1,5})\/(\d{1,5})$/;

function fraction(text: string): TypedNumber | undefined {
  const match = FRACTION.exec(text);
  if (match === null) return undefined;
  const [, whole, top = '', bottom = ''] = match;
  if (Number(bottom) === 0) return undefined;
  const wide = Math.max(top.length, bottom.length) > 1;
  return {
    number: Number(whole) + Number(top) / Number(bottom),
    format: wide ? '# ??/??' : '# ?/?',
  };
}

function plain(text: string): (TypedNumber & { decimals: boolean; grouped: boolean }) | undefined {
  const match = PLAIN.exec(text);
  if (match === null) return undefined;
  const number = Number(text.replaceAll(',', ''));
  // Excel keeps 15 significant digits and no number beyond 9.99E+307.
  if (!Number.isFinite(number) || Math.abs(number) > 9.999_999_999_999_99e307) return undefined;
  const rounded = /\d{16}/.test(text.replace(/[.,]/g, '')) ? keep15(text, number) : number;
  const decimals = (match[2] ?? match[3] ?? '') !== '';
  const grouped = match[1]?.includes(',') === true;
  const format = match[4] === undefined ? undefined : '0.00E+00';
  return { number: rounded, decimals, grouped, ...(format === undefined ? {} : { format }) };
}

/** Digits after the fifteenth become zeros (they are cut, not rounded). */
function keep15(text: string, number: number): number {
  const [mantissa = '', exponent] = text.replaceAll(',', '').toLowerCase().split('e');
  const first = mantissa.search(/[1-9]/);
  if (first < 0) return number;
  let seen = 0;
  const cut = [...mantissa]
    .map((digit, at) => {
      if (digit === '.' || at < first) return digit;
      seen += 1;
      return seen > 15 ? '0' : digit;
    })
    .join('');
  return Number(exponent === undefined ? cut : `${cut}e${exponent}`);
}

function formatOf(parsed: ReturnType<typeof plain>, mark: '%' | '$' | ''): string | undefined {
  if (parsed === undefined) return undefined;
  if (mark === '%') return parsed.decimals ? '0.00%' : '0%';
  if (mark === '$') return parsed.decimals ? MONEY_CENTS : MONEY;
  if (parsed.format !== undefined) return parsed.format;
  if (!parsed.grouped) return undefined;
  return parsed.decimals ? '#,##0.00' : '#,##0';
}

/** Numbers, percentages, dollars, brackets for negatives, fractions. */
export function parseTypedNumber(text: string): TypedNumber | undefined {
  let rest = text;
  let sign = 1;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed?.[1] !== undefined) {
    sign = -1;
    rest = bracketed[1];
  } else if (/^[+-]/.test(rest)) {
    sign = rest.startsWith('-') ? -1 : 1;
    rest = rest.slice(1).trimStart();
  }
  let mark: '%' | '$' | '' = '';
  if (rest.startsWith('$')) {
    mark = '$';
    rest = rest.slice(1).trimStart();
    if (sign === 1 && /^[+-]/.test(rest)) {
      sign = rest.startsWith('-') ? -1 : 1;
      rest = rest.slice(1);
    }
  }
  if (/%$/.test(rest) && mark === '') {
    mark = '%';
    rest = rest.slice(0, -1).trimEnd();
  } else if (rest.startsWith('%') && mark === '') {
    mark = '%';
    rest = rest.slice(1).trimStart();
  }
  const mixed = mark === '' ? fraction(rest) : undefined;
  if (mixed !== undefined) return { ...mixed, number: sign * mixed.number };
  const parsed = plain(rest);
  if (parsed === undefined) return undefined;
  const size = mark === '%' ? percent(parsed.number) : parsed.number;
  const format = formatOf(parsed, mark);
  const number = size === 0 ? 0 : sign * size;
  return format === undefined ? { number } : { number, format };
}

/** 5.7 % is 0.057 and not 0.05700000000000001. */
function percent(number: number): number {
  return Number((number / 100).toPrecision(15));
}
