import { run as en } from '../en/run';
import type { Language } from '../language';
import type { RunWords } from '../run-words';
import { run as vi } from '../vi/run';

export function runWords(language: Language): RunWords {
  return language === 'en' ? en : vi;
}
