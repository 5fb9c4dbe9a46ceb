import { fold } from '../text/fold';
import { meaningOf } from '../text/word-table';
import { namesAll, splitNames } from '../text/names';

/** What follows for a unit that fails a condition, or for which an exclusion is recorded. */
export type Consequence = 'notConsidered' | 'deferred' | 'notRanked' | 'classLower';

/** The drop-down's words. */
export const CONSEQUENCES: Readonly<Record<Consequence, string>> = {
  notConsidered: 'Không xét',
  deferred: 'Chưa xét',
  notRanked: 'Không xếp hạng',
  classLower: 'Hạ một mức xếp loại',
};

const ALSO_READ: Readonly<Record<string, Consequence>> = {
  'khong xet khen thuong': 'notConsidered',
  'not considered': 'notConsidered',
  'chua xet khen thuong': 'deferred',
  deferred: 'deferred',
  'not ranked': 'notRanked',
  'ha mot muc': 'classLower',
  'one class lower': 'classLower',
};

export function readConsequence(text: string): Consequence | undefined {
  const written = fold(text);
  const exact = (Object.keys(CONSEQUENCES) as Consequence[]).find(
    (key) => fold(CONSEQUENCES[key]) === written,
  );
  return exact ?? meaningOf(ALSO_READ, text);
}

/** `Áp dụng cho`: names of awards parted by semicolons; empty or `Tất cả`: every award. */
export function readAwardNames(text: string): readonly string[] {
  return namesAll(text) ? [] : splitNames(text);
}

export function concernsAward(awards: readonly string[], award: string): boolean {
  return awards.length === 0 || awards.some((name) => fold(name) === fold(award));
}
