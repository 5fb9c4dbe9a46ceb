import { fold } from '../../../domain/text/fold';
import { namesOf, type Unit } from '../../../domain/units/unit';
import { BARE_KIND_WORDS, KIND_WORDS } from './unit-kinds';
import { mentionsIn, type Mention } from './unit-mentions';
import { indexNames, type NameIndex, type Where } from './unit-name-index';
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
      ...unit.predecessors.flatMap(({ names }) =>
        names.map((name) => ({ unit, name, former: true })),
      ),
    ]);
    this.accented = indexNames(named, spellingKey, KIND_WORDS);
    this.bare = indexNames(named, bareKey, BARE_KIND_WORDS);
  }

  /** By the name as it is written; `rough`: found only when accents are left out. */
  in(
    text: string,
    where: Where,
  ): { readonly mentions: readonly Mention[]; readonly rough: boolean } {
    const line = text.slice(0, LONGEST_LINE);
    for (const written of [line, parted(line)]) {
      const key = spellingKey(written).replace(MOTTO, ' ');
      const mentions = mentionsIn(key, this.accented, where);
      if (mentions.length > 0) return { mentions, rough: false };
    }
    return { mentions: this.inBare(line, where), rough: true };
  }

  /** File names: no accents, words run together (`DakNong_tucham2020`), marks between them. */
  inFileName(text: string): readonly Mention[] {
    return this.inBare(text.slice(0, LONGEST_LINE), 'name');
  }

  private inBare(text: string, where: Where): readonly Mention[] {
    for (const written of [parted(text), text]) {
      const key = bareKey(written).replace(BARE_MOTTO, ' ');
      const mentions = mentionsIn(key, this.bare, where);
      if (mentions.length > 0) return mentions;
    }
    return [];
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

/** At the head of half of all sheets, and there is a xã Độc Lập. */
const MOTTOES = ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc'];
const MOTTO = new RegExp(MOTTOES.map(spellingKey).join('|'), 'g');
const BARE_MOTTO = new RegExp(MOTTOES.map(bareKey).join('|'), 'g');
