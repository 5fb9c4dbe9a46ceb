import { finding, type Finding } from '../../domain/findings/finding';
import type { Grid, GridCell } from '../../domain/score-sheet/grid';
import { columnLetters } from '../files/address';
import { decodeLegacy, legacyFont, type LegacyEncoding } from './legacy-encoding';
import { isLegacyWord } from './legacy-evidence';
import { LegacySheet } from './legacy-sheet';

export interface ReadableGrid {
  readonly grid: Grid;
  /** One for the whole sheet; null where every text was Unicode already. */
  readonly finding: Finding | null;
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  readonly encoding: LegacyEncoding;
  readonly byFont: boolean;
}

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };
/** Of an example; the cell is named and shows the rest. */
const LONGEST_EXAMPLE = 80;

/**
 * Texts in an encoding from before Unicode (TCVN3, VNI) as Unicode, before anything is read in them.
 * A cell is certain by its font; without one, the words of the sheet and of the column decide.
 */
export function readableGrid(file: string, grid: Grid): ReadableGrid {
  const sheet = new LegacySheet(grid);
  if (!sheet.hasAny) return { grid, finding: null };
  const changes: Change[] = [];
  const cells = new Map(grid.cells);
  for (const [row, line] of grid.cells) {
    const changed = [...line].flatMap(([column, cell]): Change[] => {
      const after = readable(sheet, column, cell);
      return after ? [{ row, column, before: String(cell.value), ...after }] : [];
    });
    if (changed.length === 0) continue;
    changes.push(...changed);
    const copy = new Map(line);
    for (const { column, after } of changed) {
      const cell = line.get(column);
      if (cell) copy.set(column, { ...cell, value: after });
    }
    cells.set(row, copy);
  }
  if (changes.length === 0) return { grid, finding: null };
  return { grid: { ...grid, cells }, finding: describe(file, grid.name, changes) };
}

function readable(
  sheet: LegacySheet,
  column: number,
  cell: GridCell,
): Pick<Change, 'after' | 'encoding' | 'byFont'> | undefined {
  if (cell.kind !== 'text' || typeof cell.value !== 'string') return undefined;
  const verdict = sheet.verdict(column, cell);
  if (!verdict) return undefined;
  const { encoding, words, byFont } = verdict;
  const decoded = decodeLegacy(
    cell.value,
    encoding,
    words === 'all' ? undefined : (word) => isLegacyWord(word, encoding, words),
  );
  if (decoded === cell.value) return undefined;
  const capitals = byFont && legacyFont(cell.fontName)?.capitals === true;
  return { after: capitals ? decoded.toUpperCase() : decoded, encoding, byFont };
}

/** What was only guessed is the example where there is such a cell: that is what to look at. */
function describe(file: string, sheet: string, changes: readonly Change[]): Finding {
  const shown = changes.find(({ byFont }) => !byFont) ?? changes[0];
  const encodings = [...new Set(changes.map(({ encoding }) => NAMES[encoding]))];
  const cell = shown ? `${columnLetters(shown.column)}${String(shown.row + 1)}` : null;
  return finding({
    kind: shown?.byFont === false ? 'legacyTextGuessed' : 'legacyText',
    place: { file, sheet, cell },
    raw: shown?.before ?? null,
    stored: shown?.before ?? null,
    params: {
      encoding: encodings,
      count: changes.length,
      before: clip(shown?.before ?? ''),
      after: clip(shown?.after ?? ''),
    },
  });
}

function clip(text: string): string {
  const chars = [...text.slice(0, 2 * LONGEST_EXAMPLE)];
  return chars.length > LONGEST_EXAMPLE ? `${chars.slice(0, LONGEST_EXAMPLE).join('')}…` : text;
}
