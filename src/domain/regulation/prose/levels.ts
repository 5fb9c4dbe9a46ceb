import type { Exact } from '../../numbers/exact';
import { printNumber } from '../language/numbers';
import { LEVELS } from '../rules/levels';
import { isHarmless } from './harmless';
import { capitalised, lastPart, readList, wordCount, type Listed } from './listed';
import { MET_OR_NOT } from './met-or-not';
import type { ProseReading } from './reading';
import type { Wording } from './wording';

/** Words of which only one can be true: prizes, grades, classes. */
const LADDER =
  /(?:^|\s)(?:giai|nhat|nhi|ba|tu|khuyen khich|xuat sac|gioi|tot|kha|trung binh|dat|yeu|kem|hoan thanh|loai|hang|top|muc|bac|cap|day du|mot phan)(?:\s|$)/;
/** `hạng 1`, `tốp 10`, `loại A1`: a digit that is part of a name. */
const NAMED_DIGIT = /(?:hang|top|loai|muc|bac|cap|thu)(?: thu)? [a-z]?\d{1,3}/g;
const LONGEST = 9;
/** For each of several, or under a condition: then it is not one level that counts, and once. */
const SAYS_MORE = /(?:^|\s)(?:moi|cu|tru|neu)(?:\s|$)/;

/** `giải Nhất 5 điểm, giải Nhì 4 điểm, không có giải 0 điểm`. */
export const LEVELS_IN_WORDS: ProseReading = (statement, context) => {
  // "đạt 5 điểm, không đạt 0 điểm" are two levels by all that is said here, but have their own kind.
  if (MET_OR_NOT(statement, context)) return null;
  const items = readList(statement);
  const last = items?.at(-1);
  if (!items || !last || !isHarmless(last.mention.after)) return null;
  const beside = [...items.map(({ label }) => label), last.mention.after];
  if (beside.some((words) => SAYS_MORE.test(saidPlainly(words)))) return null;
  const labels = items.map(({ label }, index) => (index === 0 ? nameOf(label) : label));
  if (!labels.every(isName) || !areAlternatives(items, labels, context.max)) return null;
  const points = items.map(({ mention }, index) => {
    return `${capitalised(labels[index]?.text ?? '')}: ${printNumber(mention.points)}`;
  });
  return { method: LEVELS.label, points: points.join('; ') };
};

/** `Tham gia hội thao: giải Nhất`, `Kết quả hội thi, đạt giải Nhất`: the level without the title. */
function nameOf(label: Wording): Wording {
  const part = lastPart(label);
  const comma = part.folded.lastIndexOf(', ');
  const tail = comma < 0 ? part : part.slice(comma + 2);
  const prize = /(?:^|\s)(?:dat )?giai (?:nhat|dac biet|a)$/.exec(tail.folded);
  return prize ? tail.slice(prize.index).trim() : tail;
}

function isName(label: Wording): boolean {
  const { folded } = label;
  const known = folded.replace(NAMED_DIGIT, '');
  if (/[\d%;:\n]/.test(known) || folded === '') return false;
  return wordCount(label) <= LONGEST;
}

/** "mới" and "cử" are no "mỗi" and "cứ". */
function saidPlainly(label: Wording): string {
  return label.folded.replace(/(?:moi|cu)/g, (word, at: number) =>
    label.says(at, word === 'moi' ? 'mỗi' : 'cứ') ? word : '-',
  );
}

/**
 * One of several, not one after the other: "có kế hoạch 2 điểm, có báo cáo 3 điểm" are parts that add
 * up. Alternatives fall from the maximum step by step, and end in nothing or are grades by name.
 */
function areAlternatives(
  items: readonly Listed[],
  labels: readonly Wording[],
  max: Exact,
): boolean {
  const points = items.map(({ mention }) => mention.points);
  if (items.some(({ mention }) => mention.sign === 'minus' && mention.points.sign() > 0)) {
    return false;
  }
  const falls = points.every((value, at) => {
    const before = points[at - 1];
    return before === undefined || value.lessThan(before);
  });
  const names = new Set(labels.map(({ folded }) => folded));
  if (!falls || !points[0]?.equals(max) || names.size !== labels.length) return false;
  const endsInNothing = points.at(-1)?.sign() === 0 && points.length > 2;
  return endsInNothing || labels.every(({ folded }) => LADDER.test(folded));
}
