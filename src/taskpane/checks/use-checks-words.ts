import type { ChecksWords } from '../../locales/checks-words';
import { checksWords } from '../../locales/parts/checks';
import { useLanguage } from '../pane-words';

export function useChecksWords(): ChecksWords {
  return checksWords(useLanguage());
}
