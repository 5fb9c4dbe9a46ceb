import { groupBy } from '../../../domain/collections/group-by';
import type { Unit } from '../../../domain/units/unit';

export interface Owner {
  readonly unit: Unit;
  /** As the roster has it. */
  readonly name: string;
  /** It is the name of a unit that this one took over. */
  readonly former: boolean;
  /** The kinds of place in the name, as keys. */
  readonly kinds: readonly string[];
  /** The name is a kind and the place: what is left without the kind may be ordinary words. */
  readonly bareIsLoose: boolean;
}

/** A name without kinds of places, and everybody who has it. */
export interface IndexedName {
  readonly owners: readonly Owner[];
  readonly words: readonly string[];
  readonly length: number;
  readonly pattern: (where: Where) => RegExp;
}

/** The name of a file or sheet, what stands after "Đơn vị:", or a line that may speak of anything. */
export type Where = 'name' | 'label' | 'line';

/** By their last words: of thousands of names only those are looked at whose last word is there. */
export type NameIndex = ReadonlyMap<string, readonly IndexedName[]>;

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Between two words of a name; a name that was taken from the text (`mentionsIn`) is none. */
const GAP = '[^\\p{L}\\p{M}\\p{N}\\u0000]';

/** Names that differ only in the kind of place are one name of several owners. */
export function indexNames(
  named: readonly Omit<Owner, 'kinds' | 'bareIsLoose'>[],
  keyOf: (name: string) => string,
  kindWords: string,
): NameIndex {
  // Of "Phường 12" the number alone is no name.
  const kind = new RegExp(`(?<=^| )${kindWords}(?= \\p{L})`, 'gu');
  const leading = new RegExp(`^${kindWords} `, 'u');
  const parsed = named.map((one) => {
    const key = keyOf(one.name);
    const without = key.replace(kind, ' ').replace(/ +/g, ' ').trim();
    // Nor is one word: "Thành phố Huế", "Xã An".
    const core = without.includes(' ') ? without : key;
    const bareIsLoose = core !== key && leading.test(key);
    return { ...one, core, bareIsLoose, kinds: [...key.matchAll(kind)].map(([word]) => word) };
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
        pattern: owners.every(({ bareIsLoose }) => bareIsLoose)
          ? patternsOf(words, kindWords, keyOf)
          : patternsOf(words, kindWords),
      };
    });
  return groupBy(names, ({ words }) => words.at(-1) ?? '');
}

/** After these a place needs no kind: "UBND Xuân Lộc". */
const OFFICES = ['ủy ban nhân dân', 'hội đồng nhân dân', 'mặt trận tổ quốc', 'đảng ủy'];

/** Of thousands of names a text holds a few: only their patterns are made. */
function patternsOf(
  words: readonly string[],
  kindWords: string,
  strictly?: (name: string) => string,
): IndexedName['pattern'] {
  const made: Partial<Record<Where, RegExp>> = {};
  const nameWith = (kind: string): string => words.map(escaped).join(`${GAP}*(?:${kind}${GAP}+)?`);
  const name = nameWith(`(${kindWords})`);
  const begin = (where: Where): string => {
    if (!strictly || where === 'name') return `(?:(${kindWords}) )?`;
    const offices = OFFICES.map(strictly).join('|');
    // "Xuân Lộc, ngày 20 tháng 11": where it was signed.
    const end = `(?:$| ${strictly('ngày')} )`;
    const alone = where === 'label' ? '' : `(?=${nameWith(kindWords)}${end})`;
    return `(?:(${kindWords}) |(?<=(?:${offices}) )|^${alone})`;
  };
  return (where) =>
    (made[where] ??= new RegExp(`(?<!${LETTER})${begin(where)}${name}(?!${LETTER})`, 'gu'));
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
