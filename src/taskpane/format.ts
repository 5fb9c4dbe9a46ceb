import type { Culture } from '../domain/text/culture';
import { formatDay } from '../locales/culture';
import type { Language } from '../locales/language';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

export function formatTime(moment: Date, language: Language): string {
  return moment.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}

/** A recorded moment for reading; whatever is not a date is shown as it was recorded. */
export function formatMoment(recorded: string, language: Language, culture: Culture): string {
  const moment = new Date(recorded);
  if (Number.isNaN(moment.getTime())) return recorded;
  return `${formatTime(moment, language)} ${formatDay(moment, culture)}`;
}
