import type { CloseYearWords } from '../close-year-words';
import { closeYear as en } from '../en/close-year';
import type { Language } from '../language';
import { closeYear as vi } from '../vi/close-year';

export function closeYearWords(language: Language): CloseYearWords {
  return language === 'en' ? en : vi;
}
