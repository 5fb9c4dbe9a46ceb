import type { Exact } from '../../numbers/exact';
import { tidy } from '../../text/fold';
import { NO_LIMITS, printLimits, readLimit } from '../language/limits';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { nearestWord } from '../language/suggestion';
import { LATE_CONSEQUENCES } from './consequence';

/** So many points for every day: `Trừ 1 mỗi ngày; tối đa 5`. */
export interface LatePerDay {
  readonly kind: 'perDay';
  /** A positive figure: the sign comes from the setting's name. */
  readonly points: Exact;
  /** Undefined: nothing was said; null: said to be unlimited. */
  readonly cap: Exact | null | undefined;
}

const BEFORE =
  /^(?:(?:trừ|tru|deduct) )?([\d.,]+) ?(?:(?:điểm|diem|points?) ?)?(?:mỗi |moi |per |\/ ?)(?:ngày|ngay|day)(?: (?:chậm|cham|late))?$/iu;
const AFTER = /^(?:trừ|tru) (?:mỗi|moi) (?:ngày|ngay)(?: (?:chậm|cham))? ([\d.,]+)$/iu;

export function readLatePerDay(first: string, others: readonly string[]): Parsed<LatePerDay> {
  const written = tidy(first);
  const amount = (BEFORE.exec(written) ?? AFTER.exec(written))?.[1];
  if (amount === undefined) {
    const words = [...Object.values(LATE_CONSEQUENCES), 'Trừ 1 mỗi ngày'];
    return unreadable('unknownWord', first, nearestWord(first, words));
  }
  const points = readNumber(amount, null);
  if (!points.ok) return unreadable(points.error.problem, first);
  if (points.value.sign() <= 0) return unreadable('notPositive', first);
  let limits = NO_LIMITS;
  for (const clause of others) {
    const limit = readLimit(clause, limits, null);
    // A least deduction would also be taken from a sheet that came in time.
    if (!limit || (limit.ok && limit.value.floor !== null)) {
      return unreadable('unknownWord', clause, 'tối đa');
    }
    if (!limit.ok) return limit;
    limits = limit.value;
  }
  return parsed({ kind: 'perDay', points: points.value, cap: limits.cap });
}

export function printLatePerDay({ points, cap }: LatePerDay): string {
  return [`Trừ ${printNumber(points)} mỗi ngày`, ...printLimits({ cap, floor: null })].join('; ');
}
