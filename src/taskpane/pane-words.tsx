import { createContext, use } from 'react';
import type { Culture } from '../domain/text/culture';
import { cultureOf } from '../locales/culture';
import type { Language } from '../locales/language';
import type { PaneWords } from '../locales/pane-words';
import { paneWords } from '../locales/parts/pane';

export const LanguageContext = createContext<Language>('vi');

/** Undefined before the workbook has been read. */
export const CultureContext = createContext<Culture | undefined>(undefined);

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** As the cells beside the pane are written, whatever its own language. */
export function useCulture(): Culture {
  const language = useLanguage();
  return use(CultureContext) ?? cultureOf(language);
}

export function useWords(): PaneWords {
  return paneWords(useLanguage());
}
