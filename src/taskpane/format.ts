import type { Language } from '../locales/language';

/** An exact decimal string as people of that language write it: `1234.5` → `1.234,5`. */
export function formatScore(score: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(score);
  if (!match) return score;
  const [, sign = '', whole = '', fraction] = match;
  const [point, group] = language === 'vi' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return sign.replace('-', '−') + grouped + (fraction ? point + fraction : '');
}

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

export function formatTime(moment: Date, language: Language): string {
  return moment.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}

/** A recorded moment for reading; whatever is not a date is shown as it was recorded. */
export function formatMoment(recorded: string, language: Language): string {
  const moment = new Date(recorded);
  if (Number.isNaN(moment.getTime())) return recorded;
  const day = moment.toLocaleDateString(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  return `${formatTime(moment, language)} ${day}`;
}
