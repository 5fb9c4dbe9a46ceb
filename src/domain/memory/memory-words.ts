import { UNIT_COLUMNS } from '../book/unit-sheet';
import { fold, tidy } from '../text/fold';
import type { Regulation } from '../regulation/regulation';
import { meaningOf, type WordTable } from '../text/word-table';
import type { ColumnMeaning } from './memory';

export type MemoryKind = 'column' | 'criterion' | 'unit';

/** *Loại*, as the add-in writes it. */
export const MEMORY_KINDS = {
  column: 'Cột',
  criterion: 'Tiêu chí',
  unit: 'Đơn vị',
} as const satisfies Record<MemoryKind, string>;

const KINDS: WordTable<MemoryKind> = {
  cot: 'column',
  column: 'column',
  'tieu chi': 'criterion',
  criterion: 'criterion',
  'don vi': 'unit',
  unit: 'unit',
};

/** Of a column: it is nothing of ours. */
export const NOT_READ = 'Không đọc';
/** Of a row: its score belongs nowhere. */
export const NO_CRITERION = 'Không thuộc tiêu chí nào';

const NONE: WordTable<true> = {
  'khong doc': true,
  'khong thuoc tieu chi nao': true,
  khong: true,
  none: true,
  'no criterion': true,
  'not read': true,
};

const ENGLISH: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  code: ['code'],
  order: ['no.', 'number', 'order'],
  title: ['criterion', 'content'],
  max: ['maximum', 'maximum score'],
  target: ['target'],
  result: ['result'],
  self: ['self score', 'score'],
  evidence: ['evidence'],
  unitNote: ['note', 'notes'],
};

const SHORT: Readonly<Partial<Record<ColumnMeaning, readonly string[]>>> = {
  code: ['ma tieu chi'],
  order: ['stt'],
  title: ['noi dung', 'tieu chi'],
  target: ['chi tieu'],
  result: ['ket qua'],
  self: ['tu cham'],
  unitNote: ['ghi chu'],
};

const MEANINGS: WordTable<ColumnMeaning> = Object.fromEntries(
  (Object.keys(ENGLISH) as ColumnMeaning[]).flatMap((meaning) =>
    [fold(UNIT_COLUMNS[meaning].heading), ...(SHORT[meaning] ?? []), ...ENGLISH[meaning]].map(
      (words) => [words, meaning] as const,
    ),
  ),
);

export function readMemoryKind(text: string): MemoryKind | undefined {
  return meaningOf(KINDS, text);
}

/** By the headings of our own sheets. Undefined: a word that means no column. */
export function readColumnMeaning(text: string): ColumnMeaning | null | undefined {
  return meaningOf(NONE, text) ? null : meaningOf(MEANINGS, text);
}

/** A code of the regulation, `II.3` or `ii.3`. Undefined: there is no such criterion. */
export function readCriterionMeaning(
  text: string,
  regulation: Regulation,
): string | null | undefined {
  const exact = regulation.find(tidy(text));
  if (exact) return exact.code;
  const key = fold(text);
  const alike = regulation.criteria.filter(({ code }) => fold(code) === key);
  if (alike.length === 1) return alike[0]?.code;
  return meaningOf(NONE, text) ? null : undefined;
}
