import type { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { printNumber, readNumber } from './numbers';
import { parsed, unreadable, type Parsed } from './parsed';

/** What a text says about limits. Cap: undefined = nothing was said, null = said to be unlimited. */
export interface WrittenLimits {
  readonly cap: Exact | null | undefined;
  readonly floor: Exact | null;
}

export const NO_LIMITS: WrittenLimits = { cap: undefined, floor: null };

/** Folded words that begin a clause about limits; a comma may stand before them. */
export const LIMIT_KEYWORDS = [
  'toi da',
  'toi thieu',
  'khong gioi han',
  'max',
  'at most',
  'min',
  'at least',
  'no limit',
  'unlimited',
];

const UNLIMITED = ['khong gioi han', 'no limit', 'unlimited'];
const LIMIT = /^(toi da|max|at most|toi thieu|min|at least) (.+)/;

/** One clause more: `tối đa 10`, `tối thiểu 0`, `không giới hạn`. Null: the clause is about something else. */
export function readLimit(
  clause: string,
  before: WrittenLimits,
  largest: Exact | null,
): Parsed<WrittenLimits> | null {
  const written = fold(clause);
  if (UNLIMITED.includes(written)) {
    return before.cap === undefined
      ? parsed({ ...before, cap: null })
      : unreadable('saidTwice', clause);
  }
  const [, word, amount = ''] = LIMIT.exec(written) ?? [];
  if (word === undefined) return null;
  const read = readNumber(amount, largest);
  if (!read.ok) return unreadable(read.error.problem, clause);
  const isCap = ['toi da', 'max', 'at most'].includes(word);
  if (isCap ? before.cap !== undefined : before.floor !== null) {
    return unreadable('saidTwice', clause);
  }
  const { cap, floor } = isCap ? { ...before, cap: read.value } : { ...before, floor: read.value };
  if (cap && floor && cap.lessThan(floor)) return unreadable('contradiction', clause);
  return parsed({ cap, floor });
}

export function printLimits({ cap, floor }: WrittenLimits): readonly string[] {
  return [
    ...(cap === null ? ['không giới hạn'] : cap ? [`tối đa ${printNumber(cap)}`] : []),
    ...(floor === null ? [] : [`tối thiểu ${printNumber(floor)}`]),
  ];
}
