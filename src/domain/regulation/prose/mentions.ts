import { Exact } from '../../numbers/exact';
import { readNumber } from '../language/numbers';
import type { Wording } from './wording';

/** Points as they stand in the prose: a number, or `không có điểm`, `hết điểm`, `điểm tối đa`. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly points: Exact;
  readonly sign: 'minus' | null;
}

const NUMBER = /\d{1,4}(?:[.,]\d{1,3})?/g;
/** `5 điểm`, `5đ`; but `5 đ/c` are five comrades. */
const UNIT = /^ ?(?:diem|d(?!\/c))(?![\p{L}\p{N}])/u;
const NOTHING =
  /(?:^|[^\p{L}])((?:khong|ko) (?:duoc |co |cho )?diem)(?! (?:cong|thuong|tru))(?!\p{L})/gu;
const EVERYTHING = /((?:tru )?(?:het|toan bo)(?: so)? diem)(?!\p{L})/gu;
const THE_MAXIMUM = /((?:so )?diem toi da)(?! ?(?:la|:)? ?\d)/gu;

/** Null: a number of points that cannot be read. */
export function findMentions(prose: Wording, max: Exact): readonly Found[] | null {
  const found: Found[] = [];
  for (const match of prose.folded.matchAll(NUMBER)) {
    const { index } = match;
    const end = endOfPoints(prose.folded, index, match[0]);
    if (end === null) continue;
    const read = readNumber(match[0], max);
    if (!read.ok) return null;
    found.push({ start: index, end, points: read.value, sign: null });
  }
  for (const [pattern, points, sign] of [
    [NOTHING, Exact.zero, null],
    [EVERYTHING, max, 'minus'],
    [THE_MAXIMUM, max, null],
  ] as const) {
    for (const match of prose.folded.matchAll(pattern)) {
      const start = match.index + match[0].length - (match[1] ?? '').length;
      const before = prose.folded.slice(0, start);
      if (pattern === THE_MAXIMUM && !/(?:duoc|dat|cho|tinh|cham|:) ?$/.test(before)) continue;
      // "… trừ cho đến hết điểm" says only that nothing goes below zero.
      if (pattern === EVERYTHING && /den (?:khi )?$/.test(before)) continue;
      found.push({ start, end: match.index + match[0].length, points, sign });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where the points end that begin with this number; null: the number counts something else. */
function endOfPoints(folded: string, start: number, digits: string): number | null {
  const before = folded.slice(0, start);
  const after = folded.slice(start + digits.length);
  if (/[\d/.,%]$/.test(before)) return null;
  const unit = UNIT.exec(after)?.[0];
  if (unit !== undefined) return start + digits.length + unit.length;
  // In a list, and after "tối đa", the word may be missing: "Nhất: 5; Nhì: 4", "tối đa 6".
  const closed = /^ ?(?:[;\n)]|,(?!\d)|\.(?!\d)|$)/.test(after);
  const listed = /(?:[^\d\s] ?[:=]|\d [:=]|\d: ) ?$/.test(before);
  const limited = /(?:toi da|khong qua|khong vuot qua)(?: la)?:? ?$/.test(before);
  return closed && (listed || limited) ? start + digits.length : null;
}

/** Points that nothing here understands: a share of them, a number in words, "không tính điểm". */
const UNREAD = [
  /\d ?(?:diem|d(?!\/c))(?![\p{L}\p{N}])/u,
  /% ?(?:tong |so |muc )*diem(?!\p{L})/u,
  /(?:^|[^\p{L}])(?:mot|hai|ba|bon|muoi|nua) (?:so )?diem(?! cau)(?!\p{L})/u,
  /\d ?(?:so|tong so) diem(?!\p{L})/u,
  /khong (?:tinh|cham) diem(?!\p{L})/u,
];

export function leavesPointsUnread(prose: Wording, found: readonly Found[]): boolean {
  const rest = found.reduce((left, { start, end }) => left.blank(start, end), prose);
  return UNREAD.some((pattern) => pattern.test(rest.folded));
}
