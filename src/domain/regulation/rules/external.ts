import type { Exact } from '../../numbers/exact';
import { fold, tidy } from '../../text/fold';
import { nearest } from '../../text/likeness';
import { splitClauses } from '../language/clauses';
import { MOST_POINTS, printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable } from '../language/parsed';
import { meanOf } from '../sources/assessor-mean';
import { scored, unknown, type Computed, type RuleInput, type RuleKind } from '../rule';

interface Terms {
  /** Who gives the marks: a survey, a department. */
  readonly source: string;
  /** What a full mark is; null: the criterion's own maximum. */
  readonly scale: Exact | null;
  /** Mean without the highest and the lowest mark. */
  readonly trimmed: boolean;
}

const SOURCE = /^(?:nguồn|nguon|source) ?: ?(.+)/iu;
const MEANS: ReadonlyMap<string, boolean> = new Map([
  ['trung binh', false],
  ['mean', false],
  ['trung binh, bo cao nhat va thap nhat', true],
  ['mean, highest and lowest dropped', true],
  ['trimmed mean', true],
]);
const WORDS = ['nguồn', 'thang', 'trung bình', 'trung bình, bỏ cao nhất và thấp nhất'];

/** Marks of somebody outside, from *Điểm chấm ngoài*: `nguồn: điều tra xã hội học; thang 100`. */
export const EXTERNAL: RuleKind = {
  kind: 'external',
  label: 'Bên ngoài chấm',
  alsoRead: ['Điểm điều tra', 'Điểm chuyên môn', 'external'],
  grammar: 'nguồn: tên [; thang n] [; trung bình | trung bình, bỏ cao nhất và thấp nhất]',
  example: { max: '30', points: 'nguồn: Kết quả điều tra xã hội học; thang 100' },
  parse(points, max) {
    let source = '';
    let scale: Exact | null = null;
    let trimmed = false;
    for (const clause of splitClauses(points)) {
      const written = fold(clause);
      const name = SOURCE.exec(clause)?.[1];
      const scaleText = /^(?:thang|scale) (.+)/.exec(written)?.[1];
      const mean = MEANS.get(written);
      if (name !== undefined) {
        if (source !== '') return unreadable('saidTwice', clause);
        source = tidy(name);
      } else if (scaleText !== undefined) {
        const read = readNumber(scaleText, MOST_POINTS);
        if (!read.ok) return read;
        if (read.value.sign() <= 0) return unreadable('notANumber', clause);
        if (scale !== null) return unreadable('saidTwice', clause);
        scale = read.value;
      } else if (mean !== undefined) trimmed = mean;
      else return unreadable('unknownWord', clause, nearest(clause, WORDS));
    }
    if (source === '') return unreadable('empty', points);
    const terms: Terms = { source, scale, trimmed };
    return parsed({
      kind: EXTERNAL.kind,
      needsResult: 'no',
      needsTarget: false,
      labels: [],
      automatic: true,
      marks: terms.trimmed ? 'trimmed' : 'mean',
      print: () => print(terms),
      compute: (input) => compute(terms, max, input),
      possible: (score) => score.sign() >= 0 && !max.lessThan(score),
      check: () => [],
    });
  },
};

function compute({ scale, trimmed }: Terms, max: Exact, { outside }: RuleInput): Computed {
  const marks = outside.flatMap(({ points }) => points ?? []);
  const beyond = (mark: Exact): boolean => mark.sign() < 0 || (scale ?? max).lessThan(mark);
  if (marks.some(beyond)) return unknown('resultUnreadable');
  const mean = meanOf(marks, trimmed ? 'trimmed' : 'mean', 1);
  if (mean === null) return unknown('noMarks');
  return scored(scale === null ? mean : max.times(mean).dividedBy(scale));
}

function print({ source, scale, trimmed }: Terms): string {
  return [
    `nguồn: ${source}`,
    ...(scale === null ? [] : [`thang ${printNumber(scale)}`]),
    ...(trimmed ? ['trung bình, bỏ cao nhất và thấp nhất'] : []),
  ].join('; ');
}
