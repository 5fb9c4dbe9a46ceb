/** Seconds, from the script to the process that plays the tests. */
export const MOST_SECONDS = 'MUTATION_SECONDS';

/** The folders that a test shares with the file it may be about, below `tests` and `src`. */
function shared(test: string, source: string): number {
  const one = test.split('/').slice(1);
  const other = source.split('/').slice(1);
  const apart = one.findIndex((part, at) => part !== other[at]);
  return apart === -1 ? one.length : apart;
}

/** `domain` alone is the room, which they all share. */
const SAME_FOLDER = 2;

function stem(path: string): string {
  return path.split('/').at(-1)?.split('.')[0] ?? '';
}

/**
 * The tests that have the name of the mutated file and its folder, and of the others those that
 * `mostMs` allows for, in the time that they take without a mutant. Who is alive then counts as
 * survived: more time can only better the score.
 *
 * Those of its folder come first, as they most often notice; then the quick ones.
 */
export function chooseTests(
  tests: readonly string[],
  source: string,
  msOf: (test: string) => number,
  mostMs: number,
): readonly string[] {
  const named = (test: string): boolean => stem(test) === stem(source);
  const near = (test: string): number => 2 * shared(test, source) + (named(test) ? 1 : 0);
  const sorted = [...tests].sort(
    (a, b) => near(b) - near(a) || msOf(a) - msOf(b) || (a < b ? -1 : 1),
  );
  let ms = 0;
  return sorted.filter((test) => {
    if (named(test) && shared(test, source) >= SAME_FOLDER) return true;
    if (ms + msOf(test) > mostMs) return false;
    ms += msOf(test);
    return true;
  });
}
