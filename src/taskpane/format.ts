import type { Language } from '../locales/language';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

export function formatTime(moment: Date, language: Language): string {
  return moment.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}
