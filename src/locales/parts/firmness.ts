import { firmness as en } from '../en/firmness';
import type { FirmnessWords } from '../firmness-words';
import type { Language } from '../language';
import { firmness as vi } from '../vi/firmness';

export function firmnessWords(language: Language): FirmnessWords {
  return language === 'en' ? en : vi;
}
