import { fold, nameKey } from '../../domain/text/fold';
import { namesOf, type Unit } from '../../domain/units/unit';

interface Name {
  readonly unit: Unit;
  readonly pattern: RegExp;
  /** Letters and digits only: a text without them cannot hold the name. */
  readonly core: string;
  readonly length: number;
}

/** Finds the units a text names: whole words, the longest name first, each stretch of text once. */
export class UnitNames {
  private readonly accented: readonly Name[];
  private readonly bare: readonly Name[];

  constructor(units: readonly Unit[]) {
    this.accented = longestFirst(
      units.flatMap((unit) =>
        namesOf(unit).map((name) => ({ unit, key: nameKey(name), between: ' ' })),
      ),
    );
    const keys = units.flatMap((unit) =>
      [...new Set(namesOf(unit).map(bareKey))].map((key) => ({ unit, key, between: '[^a-z0-9]*' })),
    );
    // Without accents two names can fall together: such a key names nobody.
    const owners = new Map<string, Set<Unit>>();
    for (const { key, unit } of keys) owners.set(key, (owners.get(key) ?? new Set()).add(unit));
    this.bare = longestFirst(keys.filter(({ key }) => owners.get(key)?.size === 1));
  }

  /** By the name as it is written; `rough`: found only when accents are left out. */
  in(text: string): { readonly units: readonly Unit[]; readonly rough: boolean } {
    const found = find(nameKey(text), this.accented);
    return found.length > 0
      ? { units: found, rough: false }
      : { units: this.inFileName(text), rough: true };
  }

  /** File names: no accents, words run together (`DakNong_tucham`), marks between them. */
  inFileName(text: string): readonly Unit[] {
    const parted = text.normalize('NFC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
    const found = find(fold(parted), this.bare);
    return found.length > 0 ? found : find(fold(text), this.bare);
  }
}

function bareKey(name: string): string {
  return fold(nameKey(name)).replace(/[\u0300-\u036f]/g, '');
}

function longestFirst(
  keys: readonly { readonly unit: Unit; readonly key: string; readonly between: string }[],
): readonly Name[] {
  return keys
    .filter(({ key }) => key.length > 1)
    .map(({ unit, key, between }) => ({
      unit,
      core: core(key),
      length: key.length,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])${key.split(' ').map(escaped).join(between)}(?![\\p{L}\\p{M}\\p{N}])`,
        'gu',
      ),
    }))
    .sort((a, b) => b.length - a.length);
}

function find(text: string, names: readonly Name[]): readonly Unit[] {
  let rest = text;
  const whole = core(text);
  const found = new Map<Unit, number>();
  for (const { unit, pattern, core: needed } of names) {
    if (!whole.includes(needed)) continue;
    rest = rest.replace(pattern, (match: string, offset: number) => {
      found.set(unit, Math.min(found.get(unit) ?? offset, offset));
      // Taken words stay as a gap, so that nothing joins across them.
      return '\u0000'.repeat(match.length);
    });
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([unit]) => unit);
}

function core(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
