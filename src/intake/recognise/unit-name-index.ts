import { groupBy } from '../../domain/collections/group-by';
import type { Unit } from '../../domain/units/unit';

export interface Owner {
  readonly unit: Unit;
  /** As the roster has it. */
  readonly name: string;
  /** It is the name of a unit that this one took over. */
  readonly former: boolean;
  /** The kinds of place in the name, as keys. */
  readonly kinds: readonly string[];
}

/** A name without kinds of places, and everybody who has it. */
export interface IndexedName {
  readonly owners: readonly Owner[];
  readonly words: readonly string[];
  readonly length: number;
  readonly pattern: () => RegExp;
}

/** By their last words: of thousands of names only those are looked at whose last word is there. */
export type NameIndex = ReadonlyMap<string, readonly IndexedName[]>;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const GAP = '[^\\p{L}\\p{M}\\p{N}]';

/** Names that differ only in the kind of place are one name of several owners. */
export function indexNames(
  named: readonly Omit<Owner, 'kinds'>[],
  keyOf: (name: string) => string,
  kindWords: string,
): NameIndex {
  const kind = new RegExp(`(?<=^| )${kindWords}(?= )`, 'gu');
  const parsed = named.map((one) => {
    const key = keyOf(one.name);
    const core = key.replace(kind, ' ').replace(/ +/g, ' ').trim();
    return { ...one, core, kinds: [...key.matchAll(kind)].map(([word]) => word) };
  });
  const withKinds = groupBy(
    parsed.filter(({ kinds }) => kinds.length > 0),
    ({ unit }) => unit,
  );
  // "Khánh Hòa" for short is the tỉnh of the full name.
  const kindsOf = ({ unit, core, kinds }: (typeof parsed)[number]): readonly string[] =>
    kinds.length > 0
      ? kinds
      : (withKinds.get(unit) ?? [])
          .filter((full) => ` ${full.core}`.endsWith(` ${core}`))
          .flatMap((full) => full.kinds);
  const owned = parsed.map((one) => ({ ...one, kinds: kindsOf(one) }));
  const names = [...groupBy(owned, ({ core }) => core)]
    .filter(([core]) => core.length > 1)
    .map(([core, owners]): IndexedName => {
      const words = core.split(' ');
      return {
        owners,
        words,
        length: core.length,
        pattern: once(() => patternOf(words, kindWords)),
      };
    });
  return groupBy(names, ({ words }) => words.at(-1) ?? '');
}

function patternOf(words: readonly string[], kindWords: string): RegExp {
  const between = `${GAP}*(?:(${kindWords})${GAP}+)?`;
  const name = words.map(escaped).join(between);
  return new RegExp(`(?<!${LETTER})(?:(${kindWords}) )?${name}(?!${LETTER})`, 'gu');
}

/** Of thousands of names a text holds a few: only their patterns are made. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
