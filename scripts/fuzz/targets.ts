import { mutateBook } from '../../tests/app/fuzz/mutate-book';
import { seedBooks } from '../../tests/app/fuzz/seed-books';
import { surviveBook } from '../../tests/app/fuzz/survive-book';
import { mutate } from '../../tests/intake/fuzz/mutate';
import { seedFiles } from '../../tests/intake/fuzz/seed-files';
import { survive } from '../../tests/intake/fuzz/survive';
import type { Random } from '../support/random';

/** One input, and what becomes of it. */
export interface FuzzInput {
  readonly name: string;
  /** What a person looks at afterwards. */
  readonly bytes: () => Uint8Array;
  /** What became of it, in a word; whatever it throws is a failure. */
  readonly survive: () => Promise<string>;
}

export interface FuzzTarget {
  readonly most: { readonly ms: number; readonly mb: number };
  /** Once in a process; the first input warms it up and is not counted. */
  readonly prepare: () => Promise<(random: Random) => FuzzInput>;
}

/** Damaged files of every kind, through reading and recognition. */
const files: FuzzTarget = {
  most: { ms: 2000, mb: 300 },
  prepare: async () => {
    const seeds = await seedFiles();
    return (random) => {
      const { name, bytes } = mutate(seeds, random);
      return { name, bytes: () => bytes, survive: () => survive(bytes) };
    };
  },
};

/** Books in which somebody did what nobody expects: regulation, units, votes, sheets, all of it. */
const books: FuzzTarget = {
  most: { ms: 10_000, mb: 300 },
  prepare: async () => {
    const seeds = await seedBooks();
    return (random) => {
      const book = mutateBook(seeds, random);
      return {
        name: book.name,
        bytes: () => new TextEncoder().encode(JSON.stringify(linesOf(book), null, 1)),
        survive: () => surviveBook(book),
      };
    };
  },
};

/** Sheet, row, column, what stands there. */
function linesOf({ grids }: ReturnType<typeof mutateBook>): readonly unknown[] {
  return grids.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, columns]) =>
      [...columns].map(([column, { value }]) => [name, row, column, value]),
    ),
  );
}

export const TARGETS: Readonly<Record<'files' | 'books', FuzzTarget>> = { files, books };
export type TargetName = keyof typeof TARGETS;

export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}
