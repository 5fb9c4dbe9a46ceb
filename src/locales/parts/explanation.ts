import { explanation as en } from '../en/explanation';
import type { ExplanationWords } from '../explanation-words';
import type { Language } from '../language';
import { explanation as vi } from '../vi/explanation';

export function explanationWords(language: Language): ExplanationWords {
  return language === 'en' ? en : vi;
}
