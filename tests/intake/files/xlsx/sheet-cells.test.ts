import { GridBuilder } from '../../../../src/intake/files/grid-builder';
import { LIMITS } from '../../../../src/intake/files/limits';
import { WarningLog } from '../../../../src/intake/files/warning-log';
import { type SheetContext, SheetHandler } from '../../../../src/intake/files/xlsx/sheet-handler';
import { XmlScanner } from '../../../../src/intake/files/xml/scanner';
import { sheetXml } from '../craft/package';
import { problemIn } from '../craft/problem-in';

/** How many cells the workbook holds after a sheet of these. */
function counted(before: number, cells: string): number {
  const context: SheetContext = {
    texts: [],
    textFonts: new Map(),
    formats: [],
    date1904: false,
    warnings: new WarningLog(),
    formulas: { text: 0, externalLinks: false },
    cells: before,
  };
  const scanner = new XmlScanner(new SheetHandler(new GridBuilder('A'), context));
  scanner.feed(sheetXml(`<row>${cells}</row>`));
  scanner.finish();
  return context.cells;
}

const V = '<c><v>1</v></c>';

it.each([
  ['cells that hold something', V + V, 2],
  ['no blank ones', '<c/><c><v></v></c><c s="1"/>', 0],
  ['a formula without a result', '<c><f>A2</f></c>', 1],
])('%s are counted', (_, cells, count) => {
  expect(counted(5, cells)).toBe(5 + count);
});

it('as many in all sheets as the limit, and not one more', () => {
  expect(counted(LIMITS.cells - 1, V)).toBe(LIMITS.cells);
  expect(problemIn(() => counted(LIMITS.cells, V))).toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'cells', allowed: LIMITS.cells },
  });
});
