import { fold, tidy } from '../../text/fold';
import type { Answer, ConditionContext } from './condition';

/** Small letters only: `Đạt …` may begin the name of an award, `đạt` is a verb of the clause. */
const BEFORE_NAME = /^(?:(?:đạt|được|tặng thưởng|tặng|[Dd]anh hiệu) )+/u;

/** The award that a clause names: `đạt danh hiệu Tập thể lao động xuất sắc`, without verb and kind. */
export function awardName(written: string): string {
  return written.replace(BEFORE_NAME, '');
}

function awardKey(name: string): string {
  return fold(awardName(tidy(name)));
}

/** A record counts wherever it stands; that there is none counts only where records are complete. */
export function heldIn(
  { honours, historyFrom }: ConditionContext,
  award: string,
  year: number,
): Answer {
  const key = awardKey(award);
  if (honours.some((held) => held.year === year && awardKey(held.award) === key)) return true;
  return historyFrom !== null && historyFrom <= year ? false : null;
}

/** In each of the last `years` years, this one included. */
export function heldInEach(context: ConditionContext, award: string, years: number): Answer {
  const answers = lastYears(context.year, years).map((year) => heldIn(context, award, year));
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** In at least one of the last `years` years, this one included. */
export function heldInAny(context: ConditionContext, award: string, years: number): Answer {
  const answers = lastYears(context.year, years).map((year) => heldIn(context, award, year));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function lastYears(year: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, back) => year - back);
}
