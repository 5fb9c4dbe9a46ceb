import type { FindingKind } from '../../domain/findings/catalogue';
import { finding, type Finding } from '../../domain/findings/finding';
import { columnLetters } from '../files/address';

/** What told the encoding: the cell's font, its words and those around it, or bytes read as letters. */
type How = 'font' | 'words' | 'misread';

export interface Reading {
  readonly after: string;
  readonly how: How;
  /** Its name, the same in every language. */
  readonly encoding: string;
}

export interface TextChange extends Reading {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
}

const KINDS: Readonly<Record<How, FindingKind>> = {
  font: 'legacyText',
  words: 'legacyTextGuessed',
  misread: 'misreadText',
};

/** Of an example; the cell is named and shows the rest. */
const LONGEST_EXAMPLE = 80;

/** What was only guessed is the example where there is such a cell: that is what to look at. */
export function describeChanges(
  file: string,
  sheet: string,
  changes: readonly [TextChange, ...TextChange[]],
): Finding {
  const shown = changes.find(({ how }) => how !== 'font') ?? changes[0];
  return finding({
    kind: KINDS[shown.how],
    place: { file, sheet, cell: `${columnLetters(shown.column)}${String(shown.row + 1)}` },
    raw: clip(shown.before),
    params: {
      encoding: [...new Set(changes.map(({ encoding }) => encoding))],
      count: changes.length,
      before: clip(shown.before),
      after: clip(shown.after),
    },
  });
}

function clip(text: string): string {
  const chars = [...text.slice(0, 2 * LONGEST_EXAMPLE + 2)];
  return chars.length > LONGEST_EXAMPLE ? `${chars.slice(0, LONGEST_EXAMPLE).join('')}…` : text;
}
