import { useMemo } from 'react';
import { wordsBeside, type Words } from '../locales/words';
import { useCulture, useLanguage } from './pane-words';

/** What the pane shares with the sheets and the command line; nothing the home screen opens with. */
export function useAllWords(): Words {
  const language = useLanguage();
  const culture = useCulture();
  return useMemo(() => wordsBeside(language, culture), [language, culture]);
}
