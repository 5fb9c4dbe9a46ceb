import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedBesideSeal } from '../../../src/app/book/read-checked';
import { bookOfGrids } from '../../../src/app/gather/book-of-grids';
import type { Grid } from '../../../src/domain/score-sheet/grid';
import { unitName } from '../../../src/excel/identity';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import {
  readXlsxStructure,
  type WorkbookStructure,
} from '../../../src/intake/files/xlsx/read-structure';

/** A cluster's book as it is read from its file. */
export interface Book {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly structure: WorkbookStructure;
}

const ROOT = join(__dirname, '../../..');

/** Regulations of all sorts, with units, votes, conclusions, marks from outside, exclusions. */
const FILES = [
  'assets/samples/khoi-tham-muu-2019/so.xlsx',
  'assets/samples/khoi-tham-muu-2020/so.xlsx',
  'assets/samples/mien-trung-2020/so-nam-dau.xlsx',
  'assets/samples/mien-trung-2023/so.xlsx',
  'tests/fixtures/cases/a.xlsx',
  'tests/fixtures/cases/b.xlsx',
  'tests/fixtures/cases/c.xlsx',
  'tests/fixtures/cases/d.xlsx',
];

export async function seedBooks(): Promise<readonly Book[]> {
  return Promise.all(
    FILES.map(async (name) => {
      const bytes = new Uint8Array(readFileSync(join(ROOT, name)));
      const { grids } = await readWorkbookFile(bytes);
      return withUnitSheets({ name, grids, structure: await readXlsxStructure(bytes) });
    }),
  );
}

/** As if the sheets that lie in the book had been taken in: marked as those of their units. */
async function withUnitSheets({ name, grids, structure }: Book): Promise<Book> {
  const { checked } = await checkedBesideSeal(bookOfGrids(grids, structure));
  const { year } = checked;
  const marks = year.units.flatMap(({ code, shortName }) =>
    grids.some((grid) => grid.name === shortName)
      ? [{ name: unitName(code), formula: `'${shortName.replaceAll("'", "''")}'!$A$1` }]
      : [],
  );
  return { name, grids, structure: { ...structure, names: [...structure.names, ...marks] } };
}
