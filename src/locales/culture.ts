import type { Culture } from '../domain/text/culture';
import type { Language } from './language';

/**
 * How each language writes figures and dates where no Excel says otherwise: in what is written into
 * sheets and papers, whoever's Excel writes it, and on the command line.
 */
const CULTURES: Readonly<Record<Language, Culture>> = {
  vi: { decimal: ',', group: '.', shortDate: 'dd/MM/yyyy' },
  en: { decimal: '.', group: ',', shortDate: 'dd/MM/yyyy' },
};

export function cultureOf(language: Language): Culture {
  return CULTURES[language];
}

const FIGURE = /^(-?)(\d+)(?:\.(\d+))?$/;
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** An exact decimal string with its thousands apart: `1234.5` → `1.234,5`. Text is left alone. */
export function formatFigure(figure: string, { decimal, group }: Culture): string {
  const match = FIGURE.exec(figure);
  if (!match) return figure;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(THOUSANDS, group.replace('$', '$$$$'));
  return sign.replace('-', '−') + grouped + (fraction ? decimal + fraction : '');
}

const DATE_PARTS = /yyyy|yy|MM?(?!M)|dd?(?!d)/g;

/** The local day of a moment. A pattern that names months or weekdays is written in figures. */
export function formatDay(moment: Date, { shortDate }: Culture): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  const values: Readonly<Record<string, string>> = {
    yyyy: String(year).padStart(4, '0'),
    yy: String(year % 100).padStart(2, '0'),
    MM: String(month).padStart(2, '0'),
    M: String(month),
    dd: String(day).padStart(2, '0'),
    d: String(day),
  };
  const pattern = /MMM|ddd/.test(shortDate) ? 'dd/MM/yyyy' : shortDate;
  return pattern.replace(DATE_PARTS, (part) => values[part] ?? part);
}
