import { dateText, isDateSection } from './date-format';
import { digitsText } from './digits-format';
import { generalText } from './general-text';
import type { Section, Token } from './number-format-section';

const cache = new Map<string, readonly Section[]>();
const CONDITION = /^(<=|>=|<>|=|<|>)(-?[\d.]+)$/;

/** `[$đ-42A]` shows its symbol, `[h]` stays a code, colours and conditions show nothing. */
function bracket(inner: string, tokens: Token[]): Section['condition'] {
  const condition = CONDITION.exec(inner);
  if (condition !== null) return { operator: condition[1] ?? '', limit: Number(condition[2]) };
  if (inner.startsWith('$')) {
    const [symbol = ''] = inner.slice(1).split('-');
    if (symbol !== '') tokens.push({ kind: 'text', text: symbol });
  } else if (/^(h+|m+|s+)$/i.test(inner)) {
    tokens.push({ kind: 'code', text: `[${inner.toLowerCase()}]` });
  }
  return undefined;
}

function parse(format: string): Section[] {
  const sections: Section[] = [];
  let tokens: Token[] = [];
  let condition: Section['condition'];
  const close = (): void => {
    sections.push(condition === undefined ? { tokens } : { tokens, condition });
    tokens = [];
    condition = undefined;
  };
  const pattern = /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(;)|(AM\/PM|A\/P|General)|(.)/gis;
  for (const match of format.matchAll(pattern)) {
    const [whole, quoted, escaped, space, fill, inner, end, word] = match;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: 'text', text: escaped });
    else if (space !== undefined) tokens.push({ kind: 'text', text: ' ' });
    else if (fill !== undefined) continue;
    else if (inner !== undefined) condition = bracket(inner, tokens) ?? condition;
    else if (end !== undefined) close();
    else tokens.push({ kind: 'code', text: word ?? whole });
  }
  close();
  return sections;
}

function sectionsOf(format: string): readonly Section[] {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const sections = parse(format);
  cache.set(format, sections);
  return sections;
}

function holds(number: number, condition: NonNullable<Section['condition']>): boolean {
  const { operator, limit } = condition;
  if (operator === '<') return number < limit;
  if (operator === '<=') return number <= limit;
  if (operator === '>') return number > limit;
  if (operator === '>=') return number >= limit;
  return operator === '=' ? number === limit : number !== limit;
}

/** The section for a number and whether it writes the minus sign itself. */
function choose(number: number, sections: readonly Section[]): [Section | undefined, boolean] {
  const numeric = sections.slice(0, 3);
  if (numeric.some((section) => section.condition !== undefined)) {
    const found = numeric.find(
      ({ condition }) => condition === undefined || holds(number, condition),
    );
    return [found, number < 0];
  }
  const [positive, negative, zero] = numeric;
  if (number < 0 && negative !== undefined) return [negative, false];
  if (number === 0 && zero !== undefined) return [zero, false];
  return [positive, number < 0];
}

function plainText(section: Section, text: string): string {
  return section.tokens
    .map((token) => (token.kind === 'text' || token.text !== '@' ? token.text : text))
    .join('');
}

/** A value as a number format shows it. */
export function formatNumber(value: number | string, format: string, date1904: boolean): string {
  const sections = sectionsOf(format);
  if (typeof value === 'string') {
    const own = sections.length > 3 ? sections[3] : sections.find(hasTextMark);
    return own === undefined ? value : plainText(own, value);
  }
  const [section, minus] = choose(value, sections);
  if (section === undefined) return generalText(value);
  const size = Math.abs(value);
  if (isDateSection(section)) {
    return value < 0 ? '#'.repeat(10) : dateText(value, section, date1904);
  }
  const sign = minus ? '-' : '';
  if (section.tokens.some(({ kind, text }) => kind === 'code' && /^General$/i.test(text))) {
    const shown = generalText(size);
    return sign + section.tokens.map((t) => (t.kind === 'code' ? shown : t.text)).join('');
  }
  if (hasTextMark(section)) return plainText(section, sign + generalText(size));
  return digitsText(size, section, sign);
}

function hasTextMark(section: Section): boolean {
  return section.tokens.some(({ kind, text }) => kind === 'code' && text === '@');
}
