/** Seconds, from the script to the process that plays the tests. */
export const MOST_SECONDS = 'MUTATION_SECONDS';
/** Names of test files, with commas between them. */
export const LASTLY = 'MUTATION_LASTLY';

export interface Limits {
  readonly mostMs: number;
  /** Played whole when nothing else has noticed anything: they reach everything and take long. */
  readonly lastly: readonly string[];
}

/** A test file that reaches the mutant. */
export interface Candidate {
  readonly name: string;
  /** What it takes besides its tests: loading, and what is done before all of them. */
  readonly loadMs: number;
  /** Those of its tests that reach the mutant, and what each takes without it. */
  readonly tests: ReadonlyMap<string, number>;
  /** How many mutants of the room the file reaches in all. */
  readonly reached: number;
}

export interface Chosen {
  readonly name: string;
  readonly tests: readonly string[];
}

/** How many folders a test shares with the file it may be about, below that of the room. */
function shared(test: string, source: string): number {
  const [one, other] = [test, source].map((path) => path.split('/').slice(1, -1));
  const apart = one?.findIndex((part, at) => part !== other?.[at]) ?? 0;
  return Math.max(0, (apart === -1 ? (one?.length ?? 0) : apart) - 1);
}

function stem(path: string): string {
  return path.split('/').at(-1)?.split('.')[0] ?? '';
}

/** Without the plural: `tests/app/votes` is about `votes.ts`, and about `vote-result.ts`. */
function wordsOf(path: string): readonly string[] {
  return path.split(/[/.-]/).map((word) => (word.endsWith('s') ? word.slice(0, -1) : word));
}

/** Words of the mutated file's name that the test has in its folders or its name. */
function sharedWords(test: string, source: string): number {
  const there = new Set(wordsOf(test));
  return new Set(wordsOf(stem(source)).filter((word) => there.has(word))).size;
}

/**
 * Of the tests that reach a mutant, those of the file that has the name of the mutated one and its
 * folder, and of the others as many as `mostMs` allows for. Who is alive then counts as survived: more
 * time can only better the score.
 *
 * The order of the files: whose name or folders share words with the mutated file's name, whose
 * folders are those of the file, who reaches the fewest mutants in all – what a test is about, it
 * reaches, and little else. Of a file the quick tests come first.
 */
export function chooseTests(
  candidates: readonly Candidate[],
  source: string,
  { mostMs, lastly }: Limits,
): readonly Chosen[] {
  const own = ({ name }: Candidate): boolean =>
    stem(name) === stem(source) && shared(name, source) > 0;
  const isLast = ({ name }: Candidate): boolean => lastly.includes(name);
  const sorted = [...candidates].sort(
    (a, b) =>
      Number(isLast(a)) - Number(isLast(b)) ||
      Number(own(b)) - Number(own(a)) ||
      sharedWords(b.name, source) - sharedWords(a.name, source) ||
      shared(b.name, source) - shared(a.name, source) ||
      a.reached - b.reached ||
      (a.name < b.name ? -1 : 1),
  );
  let left = mostMs;
  return sorted.flatMap((candidate): readonly Chosen[] => {
    const { name, loadMs, tests } = candidate;
    if (own(candidate) || isLast(candidate)) return [{ name, tests: [...tests.keys()] }];
    const chosen: string[] = [];
    let ms = loadMs;
    for (const [id, testMs] of [...tests].sort(([, a], [, b]) => a - b)) {
      if (ms + testMs > left) break;
      ms += testMs;
      chosen.push(id);
    }
    if (chosen.length === 0) return [];
    left -= ms;
    return [{ name, tests: chosen }];
  });
}
