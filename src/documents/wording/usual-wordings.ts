import { LEFT_OUT, LIST, SUMMARY } from './annexes';
import { LETTER } from './letter';
import { MINUTES } from './minutes';
import type { PaperKind, Wording } from './wording';

/** How the papers are worded where *Mẫu văn bản* says nothing else. */
export const USUAL_WORDINGS: Readonly<Record<PaperKind, Wording>> = {
  letter: LETTER,
  minutes: MINUTES,
  list: LIST,
  leftOut: LEFT_OUT,
  summary: SUMMARY,
};
