import { fold, tidy } from '../../text/fold';
import type { Answer, ConditionContext } from './condition';
import type { HeldAward } from './held-award';
import type { MergedRule } from './merged-history';

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
export function heldIn(context: ConditionContext, award: string, year: number): Answer {
  const { honours, historyFrom, merged } = context;
  const key = awardKey(award);
  const complete = historyFrom !== null && historyFrom <= year;
  const among = (held: readonly HeldAward[]): Answer => {
    const found = held.some((one) => one.year === year && awardKey(one.award) === key);
    return found || (complete ? false : null);
  };
  if (!merged) return among(honours);
  const { own, predecessors } = merged.in(year);
  if (predecessors.length === 0) return among(honours);
  const answers = predecessors.map(among);
  return together(merged.rule, own ? [among(honours), ...answers] : answers, own);
}

/** What several units held before they became one counts as the regulation says, or is not known. */
function together(rule: MergedRule, answers: readonly Answer[], own: boolean): Answer {
  switch (rule) {
    case 'any':
      return answers.includes(true) || (answers.includes(null) ? null : false);
    case 'each':
      return answers.includes(false) ? false : answers.includes(null) ? null : true;
    case 'none':
      return own ? (answers[0] ?? false) : false;
    case 'open': {
      const [first = null] = answers;
      return answers.every((answer) => answer === first) ? first : null;
    }
  }
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
