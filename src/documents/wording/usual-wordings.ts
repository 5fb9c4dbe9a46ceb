import { LEFT_OUT, LIST, SUMMARY } from './annexes';
import { BALLOT, TALLY } from './ballots';
import { LETTER } from './letter';
import { MINUTES } from './minutes';
import { UNIT_RESULT } from './unit-result';
import type { PaperKind, Wording } from './wording';

/** How the papers are worded where *Mẫu văn bản* says nothing else. */
export const USUAL_WORDINGS: Readonly<Record<PaperKind, Wording>> = {
  letter: LETTER,
  minutes: MINUTES,
  list: LIST,
  leftOut: LEFT_OUT,
  summary: SUMMARY,
  ballot: BALLOT,
  tally: TALLY,
  unitResult: UNIT_RESULT,
};
