import { groupBy } from '../../../domain/collections/group-by';
import type { Unit } from '../../../domain/units/unit';
import { kindsAgree } from './unit-kinds';
import type { NameIndex, Owner, Where } from './unit-name-index';

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

/** In the order of the text; the longest names are taken first. */
export function mentionsIn(text: string, index: NameIndex, where: Where): readonly Mention[] {
  const names = [...index]
    .filter(([last]) => text.includes(last))
    .flatMap(([, some]) => some)
    .filter(({ words }) => holdsInOrder(text, words))
    .sort((a, b) => b.length - a.length);
  let rest = text;
  const found: { readonly mention: Mention; readonly at: number }[] = [];
  for (const { owners, pattern } of names) {
    rest = rest.replace(pattern(where), (match: string, ...args: readonly unknown[]) => {
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

/** Cheap, and enough to leave out nearly all: one word somewhere after the other. */
function holdsInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at === -1) return false;
    from = at + word.length;
  }
  return true;
}

/** Each unit once, however often the text names it, and by its best name. */
function merge(mentions: readonly Mention[]): readonly Mention[] {
  const named = new Set(mentions.flatMap(({ units }) => (units.length === 1 ? units : [])));
  // A shared name beside one that tells them apart adds nothing.
  const left = mentions.filter(
    ({ units }) => units.length === 1 || !units.some((unit) => named.has(unit)),
  );
  const alike = groupBy(left, ({ units }) => units.map(({ code }) => code).join('\n'));
  return [...alike.values()].flatMap((same) => {
    const best = same.find(({ former, otherKind }) => !former && !otherKind) ?? same[0];
    return best ? [best] : [];
  });
}

/** Of those who share a name, the ones whose kind of place the text does not contradict. */
function choose(owners: readonly Owner[], kinds: readonly string[]): Mention | undefined {
  const agreeing = (how: string): readonly Owner[] =>
    owners.filter((owner) => kindsAgree(kinds, owner.kinds) === how);
  const same = agreeing('same');
  const stated = same.filter((owner) => kinds.length === 0 || owner.kinds.length > 0);
  const fitting = [stated, same, agreeing('level')].find((some) => some.length > 0);
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
