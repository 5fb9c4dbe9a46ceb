import { partsOf, type DateParts } from './serial-date';
import type { Section, Token } from './number-format-section';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function isDateSection(section: Section): boolean {
  return section.tokens.some(
    ({ kind, text }) => kind === 'code' && /^([ymdhs]|\[[hms]+\]|AM\/PM|A\/P)$/i.test(text),
  );
}

/** Equal letters in a row are one code: `yyyy`, `mm`. */
function grouped(tokens: readonly Token[]): Token[] {
  const groups: Token[] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    const code = token.kind === 'code' ? token.text.toLowerCase() : '';
    if (last?.kind === 'code' && /^[ymdhs0]$/.test(code) && last.text.startsWith(code)) {
      groups[groups.length - 1] = { kind: 'code', text: last.text + code };
    } else if (token.kind === 'code' && /^[ymdhs]$/.test(code)) {
      groups.push({ kind: 'code', text: code });
    } else groups.push(token);
  }
  return groups;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** `m` means minutes right after hours or right before seconds. */
function isMinute(groups: readonly Token[], at: number): boolean {
  const codes = (part: readonly Token[]): string[] =>
    part
      .filter(({ kind, text }) => kind === 'code' && /^(y+|m+|d+|h+|s+|\[[hms]+\])$/.test(text))
      .map(({ text }) => text);
  const before = codes(groups.slice(0, at)).at(-1) ?? '';
  const after = codes(groups.slice(at + 1))[0] ?? '';
  return /^\[?h/.test(before) || /^\[?s/.test(after);
}

function elapsed(code: string, seconds: number): string {
  const unit = code.startsWith('[h') ? 3600 : code.startsWith('[m') ? 60 : 1;
  return String(Math.floor(seconds / unit)).padStart(code.length - 2, '0');
}

function dayText(code: string, parts: DateParts): string {
  const weekday = WEEKDAYS[parts.weekday] ?? '';
  if (code.length > 3) return weekday;
  if (code.length === 3) return weekday.slice(0, 3);
  return code.length === 2 ? pad(parts.day) : String(parts.day);
}

function monthText(code: string, parts: DateParts): string {
  const month = MONTHS[parts.month - 1] ?? '';
  if (code.length === 5) return month.slice(0, 1);
  if (code.length > 3) return month;
  if (code.length === 3) return month.slice(0, 3);
  return code.length === 2 ? pad(parts.month) : String(parts.month);
}

function clockText(code: string, number: number): string {
  return code.length > 1 ? pad(number) : String(number);
}

/** A serial as a date or time; Excel fills the cell with # when it has no such day. */
export function dateText(serial: number, section: Section, date1904: boolean): string {
  const groups = grouped(section.tokens);
  const fractions = groups.some(({ kind, text }) => kind === 'code' && /^0+$/.test(text));
  // Without a fraction in the format Excel rounds to the whole second before it splits.
  const shown = fractions ? serial : Math.round(serial * 86_400) / 86_400;
  const parts = partsOf(shown, date1904);
  if (parts === undefined) return '#'.repeat(10);
  const seconds = Math.round(shown * 86_400_000) / 1000;
  const half = groups.some(({ kind, text }) => kind === 'code' && /^(AM\/PM|A\/P)$/i.test(text));
  const hours = half ? ((parts.hours + 11) % 12) + 1 : parts.hours;
  return groups
    .map(({ kind, text }, at) => {
      if (kind === 'text') return text;
      if (/^\[[hms]+\]$/.test(text)) return elapsed(text, seconds);
      if (/^y+$/.test(text)) return text.length > 2 ? String(parts.year) : pad(parts.year % 100);
      if (/^d+$/.test(text)) return dayText(text, parts);
      if (/^h+$/.test(text)) return clockText(text, hours);
      if (/^s+$/.test(text)) return clockText(text, parts.seconds);
      if (/^m+$/.test(text)) {
        return isMinute(groups, at) ? clockText(text, parts.minutes) : monthText(text, parts);
      }
      if (/^AM\/PM$/i.test(text)) return parts.hours < 12 ? 'AM' : 'PM';
      if (/^A\/P$/i.test(text)) return parts.hours < 12 ? 'A' : 'P';
      if (/^0+$/.test(text)) return (seconds % 1).toFixed(text.length).slice(2);
      return text;
    })
    .join('');
}
