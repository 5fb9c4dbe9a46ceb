import type { Criterion } from '../../../domain/regulation/criterion';
import { fold, words } from '../../../domain/text/fold';
import { likeness } from '../../../domain/text/likeness';
import { wordsOf } from './known-words';

/** How many of the criteria that share most words are compared in full. */
const SHORT_LIST = 12;
/** Nobody asks about wordings less alike than this. */
const LEAST = 0.35;
/** The very words, once slips are mended: nearly as good as the very letters. */
const MENDED = 0.97;

/** Wordings of this many forms are kept; then it starts anew. */
const MOST_KNOWN = 20_000;

const tables = new WeakMap<readonly Criterion[], LikenessTable>();

/** One for a regulation: the wording of its forms comes up in every file that is sent. */
export function likenessTableOf(criteria: readonly Criterion[]): LikenessTable {
  const known = tables.get(criteria) ?? new LikenessTable(criteria);
  tables.set(criteria, known);
  return known;
}

/** How like wordings are to those of the criteria: 0 to 1, criteria by their place in the regulation. */
export interface Likeness {
  /** Index of criterion → likeness, for the criteria that are anything like it. */
  of(title: string): ReadonlyMap<number, number>;
  between(title: string, index: number): number;
}

/** Wordings that cannot be alike are never compared. */
export class LikenessTable implements Likeness {
  private readonly byWord = new Map<string, number[]>();
  private readonly folded: readonly string[];
  private readonly lengths: readonly number[];
  private readonly known = new Map<string, ReadonlyMap<number, number>>();
  private readonly mended = new Map<string, readonly string[]>();

  constructor(private readonly criteria: readonly Criterion[]) {
    this.folded = criteria.map(({ title }) => fold(title));
    const lists = criteria.map(({ title }) => words(title));
    this.lengths = lists.map((list) => list.length);
    lists.forEach((list, index) => {
      for (const word of new Set(list)) {
        const indices = this.byWord.get(word);
        if (indices) indices.push(index);
        else this.byWord.set(word, [index]);
      }
    });
  }

  of(title: string): ReadonlyMap<number, number> {
    const known = this.known.get(title);
    if (known) return known;
    const list = this.mend(title);
    const shared = new Map<number, number>();
    for (const word of list) {
      for (const index of this.byWord.get(word) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + 1);
      }
    }
    const found = new Map<number, number>();
    const candidates = [...shared]
      .map(([index, count]) => [index, this.most(index, count, list.length)] as const)
      .filter(([, most]) => most >= LEAST)
      .sort(([a, m], [b, n]) => n - m || a - b)
      // The very words may head many criteria; their order tells them apart, none is left out.
      .filter(([, most], place) => place < SHORT_LIST || most >= 1);
    for (const [index] of candidates) found.set(index, this.between(title, index));
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(title, found);
    return found;
  }

  between(title: string, index: number): number {
    const criterion = this.criteria[index];
    if (!criterion) return 0;
    if (fold(title) === this.folded[index]) return 1;
    const known = this.known.get(title)?.get(index);
    if (known !== undefined) return known;
    return Math.min(MENDED, likeness(this.mend(title).join(' '), criterion.title));
  }

  private mend(title: string): readonly string[] {
    const known = this.mended.get(title);
    if (known) return known;
    const list = wordsOf(this.criteria).read(title);
    if (this.mended.size >= MOST_KNOWN) this.mended.clear();
    this.mended.set(title, list);
    return list;
  }

  /** The likeness if all shared words stood side by side: no pair of wordings can be more alike. */
  private most(index: number, shared: number, length: number): number {
    const all = 2 * (length + (this.lengths[index] ?? 0)) - 2;
    return all <= 0 ? 1 : (2 * (2 * shared - 1)) / all;
  }
}
