import type { ChecksWords } from '../../locales/checks-words';
import { wordsFor } from '../../locales/words';
import { useLanguage } from '../pane-words';

export function useChecksWords(): ChecksWords {
  return wordsFor(useLanguage()).checks;
}
