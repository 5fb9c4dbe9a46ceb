import { fold } from '../../text/fold';
import type { RegulationEntry } from './regulation-entry';

/** The same criterion, setting, class or award in two versions. */
export interface Pair {
  readonly before: RegulationEntry;
  readonly after: RegulationEntry;
  /** Place of `before` among its kind. */
  readonly placeBefore: number;
}

export interface Pairing {
  /** In the order of the later version. */
  readonly pairs: readonly Pair[];
  readonly removed: readonly RegulationEntry[];
  readonly added: readonly RegulationEntry[];
}

/**
 * Who is who in two versions. A row put in between moves the codes of all rows below it, so code and
 * title together come first, then a title that is told once in what is left, then the code alone: the
 * old I.1.2 that stands at I.1.3 now is renumbered, and not two rows whose wording was swapped.
 */
export function pairEntries(
  before: readonly RegulationEntry[],
  after: readonly RegulationEntry[],
): Pairing {
  const partners = new Map<RegulationEntry, RegulationEntry>();
  const open = (entries: readonly RegulationEntry[]): readonly RegulationEntry[] => {
    const taken = new Set([...partners.keys(), ...partners.values()]);
    return entries.filter((entry) => !taken.has(entry));
  };
  const pairBy = (keyOf: (entry: RegulationEntry) => string): void => {
    const [old, now] = [unique(open(before), keyOf), unique(open(after), keyOf)];
    for (const [key, entry] of now) {
      const partner = old.get(key);
      if (partner) partners.set(entry, partner);
    }
  };
  pairBy(({ id, title }) => `${id}\u0001${fold(title)}`);
  pairBy(titleOf);
  pairBy(({ id }) => id);
  return {
    pairs: after.flatMap((entry) => {
      const partner = partners.get(entry);
      if (!partner) return [];
      return [{ before: partner, after: entry, placeBefore: before.indexOf(partner) }];
    }),
    removed: open(before),
    added: open(after),
  };
}

/** Settings, classes and awards are their names: only a criterion can keep its title under another. */
function titleOf({ part, id, title }: RegulationEntry): string {
  return part === 'criterion' && title !== '' ? `title ${fold(title)}` : `id ${id}`;
}

/** A key that two entries share tells neither of them. */
function unique(
  entries: readonly RegulationEntry[],
  keyOf: (entry: RegulationEntry) => string,
): ReadonlyMap<string, RegulationEntry> {
  const found = new Map<string, RegulationEntry | null>();
  for (const entry of entries) {
    const key = keyOf(entry);
    found.set(key, found.has(key) ? null : entry);
  }
  return new Map([...found].flatMap(([key, entry]) => (entry ? [[key, entry] as const] : [])));
}
