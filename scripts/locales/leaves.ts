/** A text of a catalogue, or a function that makes one from what it is given. */
export type Leaf = string | ((...parameters: never[]) => string);

/** The catalogue as a flat list: `findings.numberAsText.advice` → its words. */
export function leavesOf(words: object, path = ''): ReadonlyMap<string, Leaf> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
      typeof value === 'object'
        ? [...leavesOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  );
}

/** What a text says, and which of the things it was given it asked for. */
export interface Said {
  readonly text: string;
  readonly used: ReadonlySet<string>;
}

const MARK = '\u2042';

/**
 * Calls the function with marks in place of its values. The catalogues know two shapes: values one by
 * one, and a single function that gives a value by its name. Plurals branch on a number, so numbers
 * are tried as one and as many.
 */
export function say(leaf: Leaf): readonly Said[] {
  if (typeof leaf === 'string') return [{ text: leaf, used: new Set() }];
  const speak = leaf as (...parameters: unknown[]) => unknown;
  const byName = attempt((used) =>
    speak((name: string) => {
      used.add(name);
      return `${MARK}${name}${MARK}`;
    }),
  );
  if (byName && byName.used.size > 0) return [byName];
  const said = [0, 1, 2].flatMap((count) => {
    const values = Array.from({ length: leaf.length }, (_, index) => placeholder(index, count));
    return attempt(() => speak(...values)) ?? [];
  });
  const positions = Array.from({ length: leaf.length }, (_, index) => index);
  return said.map(({ text }, turn) => ({
    text,
    used: new Set(
      positions
        .filter((index) => matters(speak, leaf.length, index, turn))
        .map((index) => `parameter ${String(index + 1)}`),
    ),
  }));
}

/** Everything asked for in any of the forms. */
export function usedIn(said: readonly Said[]): ReadonlySet<string> {
  return new Set(said.flatMap(({ used }) => [...used]));
}

/** Distinct numbers beyond any plural's border, or the same small number everywhere. */
function placeholder(index: number, count: number): number {
  return count === 2 ? 1000 + index : count;
}

/** Another value in that place makes another text. */
function matters(
  speak: (...parameters: unknown[]) => unknown,
  length: number,
  index: number,
  count: number,
): boolean {
  const values = Array.from({ length }, (_, at) => placeholder(at, count));
  const other = values.map((value, at) => (at === index ? 7777 : value));
  return attempt(() => speak(...values))?.text !== attempt(() => speak(...other))?.text;
}

function attempt(work: (used: Set<string>) => unknown): Said | null {
  const used = new Set<string>();
  try {
    const text = work(used);
    return typeof text === 'string' ? { text, used } : null;
  } catch {
    return null;
  }
}
