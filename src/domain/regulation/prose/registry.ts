import { AWARDS_IN_WORDS } from './awards';
import { BANDS_IN_WORDS } from './bands';
import { JUDGED } from './judged';
import { LEVELS_IN_WORDS } from './levels';
import { MET_OR_NOT } from './met-or-not';
import { PER_EVENT } from './per-event';
import { PROPORTION } from './proportion';
import type { ProseReading } from './reading';

/** Every way of wording a rule that is understood. None is better than another: two answers are none. */
export const PROSE_READINGS: readonly ProseReading[] = [
  PER_EVENT,
  BANDS_IN_WORDS,
  MET_OR_NOT,
  LEVELS_IN_WORDS,
  AWARDS_IN_WORDS,
  PROPORTION,
  JUDGED,
];
