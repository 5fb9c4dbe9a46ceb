import type { Section, Token } from './number-format-section';

const isPlace = (token: Token): boolean => token.kind === 'code' && /^[0#?]$/.test(token.text);
const isCode = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'code' && token.text === text;

/** Half away from zero in decimal: 1.005 with two places shows 1.01 as Excel does. */
function rounded(number: number, places: number): string {
  if (number >= 1e15) return number.toFixed(places);
  const exact = Number(`${Number(number.toPrecision(15))}e${places}`);
  if (!Number.isFinite(exact)) return number.toFixed(places);
  return Number(`${Math.round(exact)}e-${places}`).toFixed(places);
}

function fraction(number: number, tokens: readonly Token[], sign: string): string {
  const slash = tokens.findIndex((token) => isCode(token, '/'));
  const below = tokens.slice(slash + 1);
  const fixed = below.map(({ text }) => text).join('');
  const digits = below.filter(isPlace).length;
  const whole = tokens.slice(0, slash).some((token) => token.text === ' ') ? Math.floor(number) : 0;
  const rest = number - whole;
  let best: [number, number] = [Math.round(rest), 1];
  const known = /^\d+$/.test(fixed.trim()) && !/[#?]/.test(fixed) ? Number(fixed) : 0;
  if (known > 0) best = [Math.round(rest * known), known];
  else {
    for (let bottom = 1; bottom < 10 ** digits; bottom += 1) {
      const top = Math.round(rest * bottom);
      if (Math.abs(rest - top / bottom) < Math.abs(rest - best[0] / best[1]) - 1e-12) {
        best = [top, bottom];
      }
    }
  }
  const [top, bottom] = best;
  if (top === 0) return `${sign}${whole}${' '.repeat(1 + digits * 2 + 1)}`;
  const hasWhole = whole > 0 ? `${whole} ` : '';
  return `${sign}${hasWhole}${String(top).padStart(digits)}/${String(bottom).padEnd(digits)}`;
}

/** Digits before the point, put into their places from the right; extra ones go to the first. */
function wholePart(places: readonly Token[], digits: string, grouped: boolean): string {
  const shown = digits === '0' ? '' : digits;
  const marks = places.filter(isPlace);
  const needed = marks.length - marks.findIndex(({ text }) => text === '0');
  const zeros = marks.some(({ text }) => text === '0') ? needed : 0;
  const padded = shown.padStart(zeros, '0');
  const separated = (text: string): string =>
    grouped ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text;
  if (places.every((token) => isPlace(token) || isCode(token, ','))) return separated(padded);
  let left = padded;
  let result = '';
  let remaining = marks.length;
  for (const token of [...places].reverse()) {
    if (!isPlace(token)) {
      if (!isCode(token, ',')) result = token.text + result;
      continue;
    }
    remaining -= 1;
    const take = remaining === 0 ? left.length : 1;
    result = left.slice(left.length - take) + result;
    left = left.slice(0, left.length - take);
  }
  return grouped ? separated(result) : result;
}

function decimalPart(places: readonly Token[], digits: string): string {
  let result = '';
  let at = 0;
  const marks = places.filter(isPlace);
  const needed = marks.reduce((last, { text }, index) => (text === '0' ? index + 1 : last), 0);
  const significant = digits.replace(/0+$/, '').length;
  for (const token of places) {
    if (!isPlace(token)) {
      result += token.text;
      continue;
    }
    if (at < Math.max(needed, significant)) result += digits[at] ?? '0';
    else if (token.text === '?') result += ' ';
    at += 1;
  }
  return result;
}

function scientific(number: number, tokens: readonly Token[], sign: string): string {
  const at = tokens.findIndex((token) => isCode(token, 'E') || isCode(token, 'e'));
  const mantissa = tokens.slice(0, at);
  const point = mantissa.findIndex((token) => isCode(token, '.'));
  const places = point < 0 ? 0 : mantissa.slice(point).filter(isPlace).length;
  const [digits = '0', power = '0'] = number.toExponential(places).split('e');
  const width = tokens.slice(at + 2).filter(isPlace).length;
  const mark = Number(power) < 0 ? '-' : isCode(tokens[at + 1], '+') ? '+' : '';
  return `${sign}${digits}E${mark}${String(Math.abs(Number(power))).padStart(width, '0')}`;
}

/** A size without sign by one section of `0`, `#`, `?`, `,`, `.`, `%`, `E` and texts. */
export function digitsText(size: number, section: Section, sign: string): string {
  const { tokens } = section;
  if (!tokens.some(isPlace)) return sign + tokens.map(({ text }) => text).join('');
  if (tokens.some((token) => isCode(token, '/'))) return fraction(size, tokens, sign);
  if (tokens.some((token) => isCode(token, 'E') || isCode(token, 'e'))) {
    return scientific(size, tokens, sign);
  }
  const first = tokens.findIndex(isPlace);
  const last = tokens.length - 1 - [...tokens].reverse().findIndex(isPlace);
  let end = last + 1;
  while (isCode(tokens[end], ',')) end += 1;
  // Commas after the last digit divide by a thousand each.
  const scale = 1000 ** (end - last - 1);
  const percents = tokens.filter((token) => isCode(token, '%')).length;
  const point = tokens.findIndex((token) => isCode(token, '.'));
  const body = tokens.slice(first, last + 1);
  const dot = body.findIndex((token) => isCode(token, '.'));
  const before = dot < 0 ? body : body.slice(0, dot);
  const after = dot < 0 ? [] : body.slice(dot + 1);
  const places = after.filter(isPlace).length;
  const text = rounded((size * 100 ** percents) / scale, places);
  const [whole = '0', decimals = ''] = text.split('.');
  const grouped = before.some((token) => isCode(token, ','));
  const outside = (part: readonly Token[]): string => part.map((token) => token.text).join('');
  const leading = point >= 0 && point < first;
  const start = leading ? tokens.slice(0, point) : tokens.slice(0, first);
  const fractionText = leading
    ? `.${decimalPart(body, rounded(size * 100 ** percents, body.length).split('.')[1] ?? '')}`
    : decimalPart(after, decimals);
  const wholeText = leading ? (whole === '0' ? '' : whole) : wholePart(before, whole, grouped);
  const mark = dot >= 0 ? '.' : '';
  const isZero = !/[1-9]/.test(text);
  return `${isZero ? '' : sign}${outside(start)}${wholeText}${mark}${fractionText}${outside(tokens.slice(end))}`;
}
