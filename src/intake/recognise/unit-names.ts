import { groupBy } from '../../domain/collections/group-by';
import { fold } from '../../domain/text/fold';
import { namesOf, type Unit } from '../../domain/units/unit';
import { BARE_KIND_WORDS, KIND_WORDS, kindsAgree } from './unit-kinds';
import { spellingKey } from './unit-spelling';

/** A stretch of text that names a unit; where several share the name, all of them. */
export interface Mention {
  readonly units: readonly Unit[];
  /** The name that was meant, as the roster has it. */
  readonly name: string;
  /** The kind of place differs on its level: a phường in the text, a xã in the roster. */
  readonly otherKind: boolean;
  /** It is the name of a unit that these took over. */
  readonly former: boolean;
}

interface Owner {
  readonly unit: Unit;
  readonly name: string;
  readonly former: boolean;
  readonly kinds: readonly string[];
}

interface Name {
  readonly owners: readonly Owner[];
  readonly pattern: () => RegExp;
  readonly words: readonly string[];
  readonly length: number;
}

/**
 * Finds the units a text names: whole words, the longest name first, each stretch of text once. The
 * kind of a place (tỉnh, TP., xã) may be there or not; where it is, it must not be another one.
 */
export class UnitNames {
  private readonly accented: readonly Name[];
  private readonly bare: readonly Name[];

  constructor(units: readonly Unit[]) {
    const named = units.flatMap((unit) => [
      ...namesOf(unit).map((name) => ({ unit, name, former: false })),
      ...unit.formerNames.map((name) => ({ unit, name, former: true })),
    ]);
    this.accented = namesFrom(named, spellingKey, KIND_WORDS);
    this.bare = namesFrom(named, bareKey, BARE_KIND_WORDS);
  }

  /** By the name as it is written; `rough`: found only when accents are left out. */
  in(text: string): { readonly mentions: readonly Mention[]; readonly rough: boolean } {
    const line = text.slice(0, LONGEST_LINE);
    for (const written of [line, parted(line)]) {
      const mentions = find(spellingKey(written), this.accented);
      if (mentions.length > 0) return { mentions, rough: false };
    }
    return { mentions: this.inFileName(line), rough: true };
  }

  /** File names: no accents, words run together (`DakNong_tucham2020`), marks between them. */
  inFileName(text: string): readonly Mention[] {
    const name = text.slice(0, LONGEST_LINE);
    const found = find(bareKey(parted(name)), this.bare);
    return found.length > 0 ? found : find(bareKey(name), this.bare);
  }
}

/** Whole paragraphs name nobody as the one who sends the sheet. */
const LONGEST_LINE = 1000;

/** `SNVDakLak2020` is four words. */
function parted(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\p{L})(?=\p{N})/gu, '$1 ');
}

/** Daklak is no word of its own, so its first k does not look like a last one. */
function bareKey(text: string): string {
  return fold(spellingKey(text)).replace(/k/g, 'c');
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const GAP = '[^\\p{L}\\p{M}\\p{N}]';

/** Names that differ only in the kind of place are one name of several owners. */
function namesFrom(
  named: readonly Omit<Owner, 'kinds'>[],
  keyOf: (name: string) => string,
  kindWords: string,
): readonly Name[] {
  const kind = new RegExp(`(?<=^| )${kindWords}(?= )`, 'gu');
  const parsed = named.map((one) => {
    const key = keyOf(one.name);
    const core = key.replace(kind, ' ').replace(/ +/g, ' ').trim();
    return { ...one, core, kinds: [...key.matchAll(kind)].map(([word]) => word) };
  });
  const kindsOf = groupBy(
    parsed.filter(({ kinds }) => kinds.length > 0),
    ({ unit }) => unit,
  );
  // "Khánh Hòa" for short is the tỉnh of the full name.
  const owned = parsed.map((one) => ({
    ...one,
    kinds:
      one.kinds.length > 0
        ? one.kinds
        : (kindsOf.get(one.unit) ?? [])
            .filter(({ core }) => ` ${core}`.endsWith(` ${one.core}`))
            .flatMap(({ kinds }) => kinds),
  }));
  return [...groupBy(owned, ({ core }) => core)]
    .filter(([core]) => core.length > 1)
    .map(([core, owners]): Name => {
      const words = core.split(' ');
      return {
        owners,
        words: [...words].reverse(),
        length: core.length,
        pattern: once(() => patternOf(words, kindWords)),
      };
    })
    .sort((a, b) => b.length - a.length);
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

function find(text: string, names: readonly Name[]): readonly Mention[] {
  let rest = text;
  const found: { readonly mention: Mention; readonly at: number }[] = [];
  for (const { owners, pattern, words } of names) {
    if (!words.every((word) => text.includes(word))) continue;
    rest = rest.replace(pattern(), (match: string, ...args: readonly unknown[]) => {
      const kinds = args.slice(0, -2).filter((one): one is string => typeof one === 'string');
      const mention = choose(owners, kinds);
      if (!mention) return match;
      found.push({ mention, at: Number(args.at(-2)) });
      // Taken words stay as a gap, so that nothing joins across them.
      return '\u0000'.repeat(match.length);
    });
  }
  return merge(found.sort((a, b) => a.at - b.at).map(({ mention }) => mention));
}

/** Each unit once, however often the text names it, and by its best name. */
function merge(mentions: readonly Mention[]): readonly Mention[] {
  const named = new Set(mentions.flatMap(({ units }) => (units.length === 1 ? units : [])));
  // A shared name beside one that tells them apart adds nothing.
  const left = mentions.filter(
    ({ units }) => units.length === 1 || !units.some((unit) => named.has(unit)),
  );
  return [
    ...groupBy(left, ({ units }) => units.map(({ code }) => code).join('\n')).values(),
  ].flatMap((same) => {
    const best = same.find(({ former, otherKind }) => !former && !otherKind) ?? same[0];
    return best ? [best] : [];
  });
}

/** Of those who share a name, the ones whose kind of place the text does not contradict. */
function choose(owners: readonly Owner[], kinds: readonly string[]): Mention | undefined {
  const agreeing = (how: string): readonly Owner[] =>
    owners.filter((owner) => kindsAgree(kinds, owner.kinds) === how);
  const stated = agreeing('same').filter((owner) => kinds.length === 0 || owner.kinds.length > 0);
  const fitting = [stated, agreeing('same'), agreeing('level')].find((some) => some.length > 0);
  if (!fitting) return undefined;
  // A unit that exists outweighs one that was taken over.
  const now = fitting.filter(({ former }) => !former);
  const left = now.length > 0 ? now : fitting;
  const [first] = left;
  if (!first) return undefined;
  return {
    units: [...new Set(left.map(({ unit }) => unit))],
    name: first.name,
    otherKind: kindsAgree(kinds, first.kinds) === 'level',
    former: first.former,
  };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
