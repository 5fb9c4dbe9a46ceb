import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { splitClauses, splitLabel } from '../language/clauses';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable } from '../language/parsed';
import { scored, type HeldHonour, type RuleKind } from '../rule';
import { printLevels, type Level } from './choice';

/** Points for titles the unit already holds, from *Khen thưởng đã có*; the unit writes nothing. */
export const AWARD_BONUS: RuleKind = {
  kind: 'awardBonus',
  label: 'Thưởng theo danh hiệu',
  alsoRead: ['Điểm thưởng khen thưởng', 'award bonus'],
  grammar:
    'danh hiệu: điểm; … [; lấy mức cao nhất | cộng dồn] [; tối đa y] [; trong kỳ | trong n năm]',
  example: {
    max: '15',
    points: 'Cờ thi đua của Chính phủ: 15; Cờ thi đua của Bộ, tỉnh: 10; lấy mức cao nhất',
  },
  parse(points, max) {
    const levels: Level[] = [];
    let cumulative = false;
    let cap: Exact | null = null;
    let years: number | null = null;
    for (const clause of splitClauses(points)) {
      const written = fold(clause);
      const capText = /^(?:toi da|max|up to) ([\d.,]+)$/.exec(written)?.[1];
      if (['lay muc cao nhat', 'highest only'].includes(written)) cumulative = false;
      else if (['cong don', 'cumulative'].includes(written)) cumulative = true;
      else if (['trong ky', 'in the period'].includes(written)) years = null;
      else if (YEARS.test(written)) years = Number(YEARS.exec(written)?.[1]);
      else if (capText !== undefined) {
        const read = readNumber(capText, max);
        if (!read.ok) return read;
        if (cap !== null) return unreadable('saidTwice', clause);
        cap = read.value;
      } else {
        const labelled = splitLabel(clause);
        if (!labelled.ok) return unreadable('unknownWord', clause, 'lấy mức cao nhất');
        const read = readNumber(labelled.value.value, max);
        if (!read.ok) return unreadable(read.error.problem, clause);
        levels.push({ label: labelled.value.label, points: read.value });
      }
    }
    if (levels.length === 0) return unreadable('empty', points);
    const limit = cap;
    const adds = cumulative;
    const span = years;
    return parsed({
      kind: AWARD_BONUS.kind,
      needsResult: 'no',
      needsTarget: false,
      labels: [],
      automatic: true,
      print: () =>
        [
          printLevels(levels),
          adds ? 'cộng dồn' : 'lấy mức cao nhất',
          ...(limit === null ? [] : [`tối đa ${printNumber(limit)}`]),
          ...(span === null ? [] : [`trong ${String(span)} năm`]),
        ].join('; '),
      compute: ({ honours }) => {
        const earned = honours.flatMap((honour) => {
          const level = levels.find(({ label }) => fold(label) === fold(honour.award));
          return level && counts(honour, span) ? [level.points] : [];
        });
        const total = adds ? Exact.sum(earned) : earned.reduce(Exact.max, Exact.zero);
        return scored(limit === null ? total : Exact.min(total, limit));
      },
      possible: () => true,
      check: () =>
        levels
          .filter((level) => max.lessThan(level.points))
          .map((level) => ({ issue: 'aboveMaximum', at: level.label })),
    });
  },
};

/** `trong 3 năm`: this year and the two before it. */
const YEARS = /^(?:trong|in the last|within) (\d{1,2}) (?:nam|years?)$/;

function counts({ inPeriod, yearsAgo }: HeldHonour, span: number | null): boolean {
  return span === null ? inPeriod : yearsAgo >= 0 && yearsAgo < span;
}
