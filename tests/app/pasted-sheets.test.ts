import { rankWorkbook } from '../../src/app/rank-workbook';
import { openXlsx } from '../../src/workbench/file/open';
import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import type { SheetModel } from '../../src/workbench/model/types';
import { encode } from '../intake/text/encode';
import { contentOf, findCell, sheetOf } from '../support/cells';
import { fileOf, NOW, openSample } from '../support/sample-book';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

/** A member's form as the clerk dragged it into the cluster's workbook. */
async function paste(change: (sheet: SheetModel) => void): Promise<void> {
  const { workbook } = await openXlsx(fileOf('Da Nang').bytes);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.name = 'Dán Đà Nẵng';
  sheet.id = 'pasted';
  change(sheet);
  excel.workbook.sheets.push(sheet);
}

const kinds = async (): Promise<readonly string[]> =>
  (await rankWorkbook(NOW)).findings
    .filter(({ place }) => place.sheet === 'Dán Đà Nẵng')
    .map(({ kind }) => kind);

test('a sheet that stands in the workbook is read with its old fonts', async () => {
  await paste((sheet) => {
    for (const line of sheet.cells.values()) {
      for (const cell of line.values()) {
        if (typeof cell.value !== 'string') continue;
        cell.value = encode(cell.value, 'tcvn3');
        cell.style = { ...cell.style, font: { ...cell.style.font, name: '.VnTime' } };
      }
    }
  });
  const pasted = sheetOf(excel.workbook, 'Dán Đà Nẵng');
  const before = contentOf(pasted);
  expect(await kinds()).toContain('legacyText');
  expect(contentOf(pasted)).toEqual(before);
});

test('figures in its hidden rows and columns are told', async () => {
  await paste((sheet) => {
    const { row } = findCell(sheet, 'b)');
    sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
  });
  expect(await kinds()).toContain('hiddenFigures');
});
