import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Grid, GridCell, SheetVisibility } from '../../../domain/score-sheet/grid';
import { corrupt, FileProblem, tooLarge } from '../file-problem';
import { GridBuilder } from '../grid-builder';
import { LIMITS } from '../limits';
import type { WarningLog } from '../warning-log';

type OwnCell = { -readonly [K in keyof GridCell]: GridCell[K] };
const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];

export interface SheetJsReading {
  readonly grids: readonly Grid[];
  /** With those that show nothing: to be held against what the file has. */
  readonly cells: number;
  readonly externalLinks: boolean;
}

/** A binary workbook through SheetJS, in a chunk of its own. It must have been checked before. */
export async function readWithSheetJs(
  bytes: Uint8Array,
  warnings: WarningLog,
): Promise<SheetJsReading> {
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      raw: true,
      WTF: true,
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: true,
    });
  } catch (cause) {
    throw corrupt('reader', undefined, cause);
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const budget = { cells: 0 };
  const grids = book.SheetNames.flatMap((name, index): Grid[] => {
    const sheet = book.Sheets[name] as Partial<WorkSheet> | undefined;
    // Charts come as sheets without a grid.
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') {
      warnings.add('sheetSkipped', name);
      return [];
    }
    const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    return [readSheet(name, sheet, budget).finish(visibility, date1904)];
  });
  if (grids.length === 0) throw new FileProblem('noSheets');
  const externalLinks = grids.some((grid) =>
    [...grid.cells.values()].some((row) => [...row.values()].some(isLinked)),
  );
  return { grids, cells: budget.cells, externalLinks };
}

function readSheet(
  name: string,
  sheet: Partial<WorkSheet>,
  budget: { cells: number },
): GridBuilder {
  const builder = new GridBuilder(name);
  const rows = (sheet['!data'] ?? []) as readonly (
    readonly (CellObject | undefined)[] | undefined
  )[];
  // forEach skips the holes of a stray cell at the far end.
  rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      const value = cell && gridCell(cell);
      if (!cell || cell.t === 'z') return;
      budget.cells += 1;
      if (budget.cells > LIMITS.cells) throw tooLarge('cells', LIMITS.cells);
      if (value) builder.put(rowIndex, column, value);
    });
  });
  for (const { s, e } of sheet['!merges'] ?? []) {
    builder.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
  sheet['!rows']?.forEach((row, index) => {
    if ((row as typeof row | undefined)?.hidden) builder.hideRow(index);
  });
  sheet['!cols']?.forEach((column, index) => {
    if ((column as typeof column | undefined)?.hidden) builder.hideColumns(index, index);
  });
  return builder;
}

/** Undefined for a blank. */
function gridCell(cell: CellObject): GridCell | undefined {
  const formula = cell.f;
  const own = ownValue(cell);
  if (!own || (own.value === '' && formula === undefined)) return undefined;
  const out: OwnCell = own;
  if (typeof cell.z === 'string' && cell.z.toLowerCase() !== 'general') out.numberFormat = cell.z;
  if (formula !== undefined) out.formula = formula;
  return out;
}

function ownValue({ t, v, w }: CellObject): OwnCell | undefined {
  switch (t) {
    case 'n':
      return typeof v === 'number' ? { kind: 'number', value: v } : undefined;
    case 's':
      return { kind: 'text', value: String(v ?? '') };
    case 'b':
      return { kind: 'boolean', value: v === true };
    case 'e':
      return { kind: 'error', value: w ?? ERRORS.get(Number(v)) ?? '#VALUE!' };
    // A blank; dates come as numbers because none are asked for.
    case 'z':
    case 'd':
      return undefined;
  }
}

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

function isLinked(cell: GridCell): boolean {
  return cell.formula !== undefined && /\.xl\w*\]|^\[\d+\]/i.test(cell.formula);
}
