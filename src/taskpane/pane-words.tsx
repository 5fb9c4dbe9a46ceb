import { createContext, use } from 'react';
import type { Language } from '../locales/language';
import type { PaneWords } from '../locales/vi/pane';
import { wordsFor, type Words } from '../locales/words';

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return use(LanguageContext);
}

export function useWords(): PaneWords {
  return wordsFor(useLanguage()).pane;
}

/** What the pane shares with the sheets and the command line. */
export function useAllWords(): Words {
  return wordsFor(useLanguage());
}
