import { failures as en } from '../en/failures';
import type { FailureCatalogue } from '../failure-words';
import type { Language } from '../language';
import { failures as vi } from '../vi/failures';

export function failureWords(language: Language): FailureCatalogue {
  return language === 'en' ? en : vi;
}
