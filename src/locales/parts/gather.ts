import type { GatherWords } from '../gather-words';
import { gather as en } from '../en/gather';
import type { Language } from '../language';
import { gather as vi } from '../vi/gather';

export function gatherWords(language: Language): GatherWords {
  return language === 'en' ? en : vi;
}
