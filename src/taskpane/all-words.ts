import { wordsFor, type Words } from '../locales/words';
import { useLanguage } from './pane-words';

/** What the pane shares with the sheets and the command line; nothing the home screen opens with. */
export function useAllWords(): Words {
  return wordsFor(useLanguage());
}
