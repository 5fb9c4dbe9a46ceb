import { fold } from '../../domain/text/fold';
import { namesOf, type Unit } from '../../domain/units/unit';
import { BARE_KIND_WORDS, KIND_WORDS } from './unit-kinds';
import { mentionsIn, type Mention } from './unit-mentions';
import { indexNames, type NameIndex } from './unit-name-index';
import { spellingKey } from './unit-spelling';

/**
 * Finds the units a text names: whole words, the longest name first, each stretch of text once. The
 * kind of a place (tỉnh, TP., xã) may be there or not; where it is, it must not be another one.
 */
export class UnitNames {
  private readonly accented: NameIndex;
  private readonly bare: NameIndex;

  constructor(units: readonly Unit[]) {
    const named = units.flatMap((unit) => [
      ...namesOf(unit).map((name) => ({ unit, name, former: false })),
      ...unit.formerNames.map((name) => ({ unit, name, former: true })),
    ]);
    this.accented = indexNames(named, spellingKey, KIND_WORDS);
    this.bare = indexNames(named, bareKey, BARE_KIND_WORDS);
  }

  /** By the name as it is written; `rough`: found only when accents are left out. */
  in(text: string): { readonly mentions: readonly Mention[]; readonly rough: boolean } {
    const line = text.slice(0, LONGEST_LINE);
    for (const written of [line, parted(line)]) {
      const mentions = mentionsIn(spellingKey(written), this.accented);
      if (mentions.length > 0) return { mentions, rough: false };
    }
    return { mentions: this.inFileName(line), rough: true };
  }

  /** File names: no accents, words run together (`DakNong_tucham2020`), marks between them. */
  inFileName(text: string): readonly Mention[] {
    const name = text.slice(0, LONGEST_LINE);
    const found = mentionsIn(bareKey(parted(name)), this.bare);
    return found.length > 0 ? found : mentionsIn(bareKey(name), this.bare);
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
