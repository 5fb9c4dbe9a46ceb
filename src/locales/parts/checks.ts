import type { ChecksWords } from '../checks-words';
import { checks as en } from '../en/checks';
import type { Language } from '../language';
import { checks as vi } from '../vi/checks';

export function checksWords(language: Language): ChecksWords {
  return language === 'en' ? en : vi;
}
