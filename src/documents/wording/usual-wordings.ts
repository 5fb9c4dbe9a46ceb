import { LEFT_OUT, LIST, SUMMARY } from './annexes';
import { BALLOT, TALLY } from './ballots';
import { LETTER } from './letter';
import { MINUTES } from './minutes';
import { PACT } from './pact';
import { PROGRESS, PROGRESS_SUMMARY } from './progress';
import { UNIT_RESULT } from './unit-result';
import type { PaperKind, Wording } from './wording';

/** How the papers are worded where *Mẫu văn bản* says nothing else. */
export const USUAL_WORDINGS: Readonly<Record<PaperKind, Wording>> = {
  letter: LETTER,
  minutes: MINUTES,
  list: LIST,
  leftOut: LEFT_OUT,
  progress: PROGRESS,
  summary: SUMMARY,
  ballot: BALLOT,
  tally: TALLY,
  unitResult: UNIT_RESULT,
  pact: PACT,
};

/** The same in a book of half a year: what goes with the letter goes with the minutes there. */
export const HALF_YEAR_WORDINGS: Readonly<Record<PaperKind, Wording>> = {
  ...USUAL_WORDINGS,
  summary: PROGRESS_SUMMARY,
};
