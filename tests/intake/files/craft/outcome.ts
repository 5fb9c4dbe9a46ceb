import type { Grid, GridCell } from '../../../../src/domain/score-sheet/grid';
import { cellAt } from '../../../../src/domain/score-sheet/grid';
import { parseAddress } from '../../../../src/intake/files/address';
import { FileProblem } from '../../../../src/intake/files/file-problem';
import { isCounted } from '../../../support/cost/at-full-speed';
import { readWorkbookFile } from '../../../../src/intake/files/read-file';

/** The problem of a file that must not be read. */
export async function problemOf(bytes: Uint8Array): Promise<FileProblem> {
  try {
    await readWorkbookFile(bytes);
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

export async function firstGrid(bytes: Uint8Array): Promise<Grid> {
  const grid = (await readWorkbookFile(bytes)).grids[0];
  if (!grid) throw new Error('No sheet.');
  return grid;
}

export function cell(grid: Grid, address: string): GridCell | undefined {
  const position = parseAddress(address);
  if (!position) throw new Error(address);
  return cellAt(grid, position.row, position.column);
}

export function cellCount(grid: Grid): number {
  return [...grid.cells.values()].reduce((sum, row) => sum + row.size, 0);
}

/** Resident megabytes that a step added, none where every step is counted; rough. */
export async function memoryOf<T>(step: () => Promise<T>): Promise<{ result: T; mb: number }> {
  const before = process.memoryUsage().rss;
  const result = await step();
  return { result, mb: isCounted ? 0 : (process.memoryUsage().rss - before) / 2 ** 20 };
}
