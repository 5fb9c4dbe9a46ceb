import type { Culture } from '../domain/text/culture';
import type { Language } from './language';

/**
 * How each language writes figures where no Excel says otherwise: in what is written into
 * sheets and papers, whoever's Excel writes it, and on the command line.
 */
const CULTURES: Readonly<Record<Language, Culture>> = {
  vi: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
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
