import type { Finding } from '../../domain/findings/finding';
import type { Grid, GridCell } from '../../domain/score-sheet/grid';
import { decodeLegacy, legacyFont } from './legacy-encoding';
import { isLegacyWord } from './legacy-evidence';
import { LegacySheet } from './legacy-sheet';
import { decodeMisreadUtf8, isMisreadUtf8 } from './misread-utf8';
import { describeChanges, type Reading, type TextChange } from './text-change';

export interface ReadableGrid {
  readonly grid: Grid;
  /** One for the whole sheet; null where every text was Unicode already. */
  readonly finding: Finding | null;
}

type Read = (text: string, cell: GridCell, column: number) => Reading | undefined;

/**
 * Texts in an encoding from before Unicode (TCVN3, VNI), or in a misread one, as Unicode, before
 * anything is read in them. A cell is certain by its font; without one, the words of the sheet and
 * of the column decide.
 */
export function readableGrid(file: string, grid: Grid): ReadableGrid {
  const read = readerFor(grid);
  if (!read) return { grid, finding: null };
  const changes: TextChange[] = [];
  const cells = new Map(grid.cells);
  for (const [row, line] of grid.cells) {
    const copy = new Map(line);
    for (const [column, cell] of line) {
      if (cell.kind !== 'text' || typeof cell.value !== 'string') continue;
      const reading = read(cell.value, cell, column);
      if (!reading || reading.after === cell.value) continue;
      changes.push({ row, column, before: cell.value, ...reading });
      copy.set(column, { ...cell, value: reading.after });
      cells.set(row, copy);
    }
  }
  const [first] = changes;
  if (!first) return { grid, finding: null };
  return {
    grid: { ...grid, cells },
    finding: describeChanges(file, grid.name, [first, ...changes.slice(1)]),
  };
}

/** Undefined: nothing in the sheet has to be asked about. */
function readerFor(grid: Grid): Read | undefined {
  if (isMisreadUtf8(grid)) {
    return (text) => ({ after: decodeMisreadUtf8(text), how: 'misread', encoding: 'UTF-8' });
  }
  const sheet = new LegacySheet(grid);
  return sheet.hasAny ? (text, cell, column) => readLegacy(sheet, text, cell, column) : undefined;
}

const NAMES = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

function readLegacy(
  sheet: LegacySheet,
  text: string,
  cell: GridCell,
  column: number,
): Reading | undefined {
  const verdict = sheet.verdict(column, cell);
  if (!verdict) return undefined;
  const { encoding, words, byFont } = verdict;
  const decoded = decodeLegacy(
    text,
    encoding,
    words === 'all' ? undefined : (word) => isLegacyWord(word, encoding, words),
  );
  // Plain letters of such a font are capitals on the screen only: they are left as they are stored.
  const capitals = byFont && decoded !== text && legacyFont(cell.fontName)?.capitals === true;
  return {
    after: capitals ? decoded.toUpperCase() : decoded,
    how: byFont ? 'font' : 'words',
    encoding: NAMES[encoding],
  };
}
