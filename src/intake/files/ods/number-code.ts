import type { Attributes } from '../xml/attributes';
import type { OdfNames } from './odf-names';

/** Elements of a date or time format: short form, long form. */
const DATE_PARTS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['number:day', ['d', 'dd']],
  ['number:month', ['m', 'mm']],
  ['number:year', ['yy', 'yyyy']],
  ['number:day-of-week', ['ddd', 'dddd']],
  ['number:hours', ['h', 'hh']],
  ['number:minutes', ['m', 'mm']],
  ['number:seconds', ['s', 'ss']],
  ['number:am-pm', ['AM/PM', 'AM/PM']],
  // Excel has no code for these, but they are parts of a date.
  ['number:era', ['yyyy', 'yyyy']],
  ['number:quarter', ['m', 'mm']],
  ['number:week-of-year', ['d', 'dd']],
]);
const KINDS: ReadonlySet<string> = new Set([
  'number:number-style',
  'number:currency-style',
  'number:percentage-style',
  'number:date-style',
  'number:time-style',
  'number:boolean-style',
  'number:text-style',
]);
const MOST_DIGITS = 30;
const MOST_THOUSANDS = 5;
const GENERAL = 'General';

export function isNumberStyle(name: string): boolean {
  return KINDS.has(name);
}

/** Collects the children of one data style as the format code that Excel would have. */
export class NumberCode {
  private code = '';
  private literal: string | undefined;
  /** Styles for numbers of another sign, in the order in which Excel has its sections. */
  readonly applied: string[] = [];

  constructor(private readonly kind: string) {}

  open(name: string, attributes: Attributes, names: OdfNames): void {
    const date = DATE_PARTS.get(name);
    if (date) {
      const long = names.get(attributes, 'number:style') === 'long';
      const textual = names.get(attributes, 'number:textual') === 'true';
      this.code += `${textual ? 'mm' : ''}${date[long ? 1 : 0]}`;
    } else if (name === 'number:number') this.code += numberCode(attributes, names);
    else if (name === 'number:scientific-number') this.code += '0.00E+00';
    else if (name === 'number:fraction') this.code += '# ?/?';
    else if (name === 'number:text-content') this.code += '@';
    else if (name === 'style:map') {
      this.applied.push(names.get(attributes, 'style:apply-style-name') ?? '');
    } else if (name === 'number:text' || name === 'number:currency-symbol') this.literal = '';
  }

  get listening(): boolean {
    return this.literal !== undefined;
  }

  text(value: string): void {
    if (this.literal !== undefined) this.literal += value;
  }

  close(): void {
    if (this.literal === undefined) return;
    const text = this.literal;
    this.literal = undefined;
    if (this.kind === 'number:percentage-style' && text.includes('%')) {
      this.code += text.split('%').map(quote).join('%');
    } else this.code += quote(text);
  }

  /** Undefined for a number shown as it is. */
  finish(): string | undefined {
    return this.code === '' || this.code === GENERAL ? undefined : this.code;
  }
}

function numberCode(attributes: Attributes, names: OdfNames): string {
  const decimals = names.get(attributes, 'number:decimal-places');
  if (decimals === undefined) return GENERAL;
  const whole = digits(names.get(attributes, 'number:min-integer-digits'));
  const grouped = names.get(attributes, 'number:grouping') === 'true';
  const places = digits(decimals);
  const always = digits(names.get(attributes, 'number:min-decimal-places') ?? decimals);
  const shown = Math.min(always, places);
  const factor = names.get(attributes, 'number:display-factor') ?? '';
  const thousands = /^10*$/.test(factor) ? Math.floor((factor.length - 1) / 3) : 0;
  return [
    grouped ? '#,##' : '',
    whole === 0 && !grouped ? '#' : '0'.repeat(Math.max(1, whole)),
    places === 0 ? '' : `.${'0'.repeat(shown)}${'#'.repeat(places - shown)}`,
    ','.repeat(Math.min(MOST_THOUSANDS, thousands)),
  ].join('');
}

function digits(text: string | undefined): number {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Math.min(MOST_DIGITS, Number(text)) : 0;
}

/** Marks that mean themselves stay bare, as Excel writes them; letters would be read as a date. */
function quote(text: string): string {
  if (text === '' || /^[-/:,. ()]+$/.test(text)) return text;
  return `"${text.replaceAll('"', "'")}"`;
}
