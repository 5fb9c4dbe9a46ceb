import { fold, tidy } from '../text/fold';
import { parsed, unreadable, type Parsed } from './language/parsed';
import { nearestWord } from './language/suggestion';
import { meaningOf } from '../text/word-table';

/** *Người chấm*: who gives the points of a criterion. */
export interface ScoredBy {
  readonly by: 'unit' | 'leader' | 'outside' | 'automatic';
  /** The body outside; the leader's title as the regulation has it; else empty. */
  readonly name: string;
}

const WORDS: Readonly<Record<string, ScoredBy['by']>> = {
  '': 'unit',
  'don vi': 'unit',
  unit: 'unit',
  'cum truong': 'leader',
  'truong cum': 'leader',
  'khoi truong': 'leader',
  'truong khoi': 'leader',
  'truong khu vuc': 'leader',
  'don vi truong': 'leader',
  'truong cum, khoi': 'leader',
  leader: 'leader',
  'ben ngoai': 'outside',
  outside: 'outside',
  'tu dong': 'automatic',
  automatic: 'automatic',
};

const LABELS = ['Đơn vị', 'Cụm trưởng', 'Khối trưởng', 'Trưởng khối', 'Bên ngoài', 'Tự động'];

const OUTSIDE = /^(?:bên ngoài|ben ngoai|outside) ?: ?(.*)/iu;

/**
 * `Đơn vị` (also empty) · `Cụm trưởng` · `Bên ngoài: tên` · `Tự động`.
 * @param leaders titles of the leader besides the usual ones (*Cách gọi trưởng, phó*)
 */
export function readScoredBy(text: string, leaders: readonly string[] = []): Parsed<ScoredBy> {
  const written = fold(text);
  const outside = OUTSIDE.exec(tidy(text))?.[1];
  if (outside !== undefined) return parsed({ by: 'outside', name: outside });
  const by = leaders.some((title) => fold(title) === written) ? 'leader' : meaningOf(WORDS, text);
  if (by) return parsed({ by, name: by === 'leader' ? tidy(text) : '' });
  return unreadable('unknownWord', text, nearestWord(text, LABELS));
}

export function printScoredBy({ by, name }: ScoredBy): string {
  switch (by) {
    case 'unit':
      return 'Đơn vị';
    case 'leader':
      return name === '' ? 'Cụm trưởng' : name;
    case 'outside':
      return name === '' ? 'Bên ngoài' : `Bên ngoài: ${name}`;
    case 'automatic':
      return 'Tự động';
  }
}
