import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/file/open';
import { saveXlsx } from '../../../src/workbench/file/save';
import { stripCachedValues } from '../../../src/workbench/file/strip-cached-values';
import { getCell } from '../../../src/workbench/model/cells';
import type { CellValue, WorkbookModel } from '../../../src/workbench/model/types';
import { sampleWorkbook } from './sample-workbook';

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 20_000 }).status === 0;
const check = hasOffice ? describe : describe.skip;

/** The workbook as LibreOffice saves it after opening the bytes. */
async function throughLibreOffice(bytes: Uint8Array): Promise<WorkbookModel> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbench-lo-'));
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
      ...['--outdir', path.join(folder, 'out'), path.join(folder, 'in.xlsx')],
    ]);
    return (await openXlsx(readFileSync(path.join(folder, 'out', 'in.xlsx')))).workbook;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

check('LibreOffice', () => {
  it('opens our file and recalculates the same values', async () => {
    const workbook = sampleWorkbook();
    const { bytes } = await saveXlsx(workbook);
    const theirs = await throughLibreOffice(stripCachedValues(bytes));
    expect(theirs.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(theirs.sheets[0]).toMatchObject({ merges: workbook.sheets[0]?.merges });
    expect(theirs.sheets[0]?.charts).toHaveLength(workbook.sheets[0]?.charts.length ?? -1);
    const differing: unknown[] = [];
    workbook.sheets.forEach((sheet, index) => {
      for (const [row, line] of sheet.cells) {
        for (const [column, { formula, value }] of line) {
          // Not in LibreOffice 7.4.
          if (formula === undefined || /XLOOKUP|FILTER/.test(formula)) continue;
          const other = theirs.sheets[index];
          const got: CellValue | undefined = other && getCell(other, row, column)?.value;
          const same =
            typeof value === 'number' && typeof got === 'number'
              ? Math.abs(value - got) < 1e-9
              : JSON.stringify(got) === JSON.stringify(value);
          if (!same) differing.push({ sheet: sheet.name, row, column, formula, value, got });
        }
      }
    });
    expect(differing).toEqual([]);
  }, 120_000);
});
