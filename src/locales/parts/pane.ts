import { pane as en } from '../en/pane';
import type { Language } from '../language';
import type { PaneWords } from '../pane-words';
import { pane as vi } from '../vi/pane';

/** One part of `wordsFor`: what the home screen shows comes without all the others. */
export function paneWords(language: Language): PaneWords {
  return language === 'en' ? en : vi;
}
