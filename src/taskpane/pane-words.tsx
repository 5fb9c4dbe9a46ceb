import { createContext, use } from 'react';
import type { Language } from '../locales/language';
import type { PaneWords } from '../locales/pane-words';
import { paneWords } from '../locales/parts/pane';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return use(LanguageContext);
}

export function useWords(): PaneWords {
  return paneWords(useLanguage());
}
