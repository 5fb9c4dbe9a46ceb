import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { openXlsx } from '../../../src/workbench/file/open';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { SheetModel } from '../../../src/workbench/model/types';
import { encode } from '../../intake/text/encode';
import { contentOf, findCell, sheetOf } from '../../support/cells';
import { receivedRows } from '../../support/regulation-book';
import { fileOf, NOW, openSample } from '../../support/sample-book';

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

describe('one form over several sheets', () => {
  /** The whole form; of its scores the upper ones, or the lower ones. */
  const department = async (name: string, upper: boolean): Promise<SheetModel> => {
    const { workbook } = await openXlsx(fileOf('Da Nang').bytes);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.name = name;
    sheet.id = name;
    const { row: top, column } = findCell(sheet, 'Điểm tự chấm');
    const rows = [...sheet.cells.keys()].filter((row) => row > top);
    for (const row of rows) {
      const cells = sheet.cells.get(row);
      // Its sums are of the whole form, and would change as soon as Excel calculates.
      const isSum = cells?.get(column)?.formula !== undefined;
      if (isSum || row < top + rows.length / 2 !== upper) cells?.delete(column);
    }
    excel.workbook.sheets.push(sheet);
    return sheet;
  };
  const received = (): readonly string[] =>
    receivedRows(excel).map((row) => String(row['Trang tính']));

  test('is taken together, once, and a change in one sheet is told', async () => {
    await department('Phòng A', true);
    const second = await department('Phòng B', false);
    const told = (await rankWorkbook(NOW)).findings.map(({ kind }) => kind);
    expect(told).toContain('sheetsJoined');
    expect(told).not.toContain('duplicateSubmission');
    expect(received()).toEqual(['Phòng A; Phòng B']);
    const again = (await rankWorkbook(NOW)).findings.map(({ kind }) => kind);
    expect(again.filter((kind) => kind === 'sourceChanged' || kind === 'secondSource')).toEqual([]);
    const { row, column } = findCell(second, 'Điểm tự chấm');
    const changedRow = [...second.cells.keys()].find(
      (at) => at > row && typeof second.cells.get(at)?.get(column)?.value === 'number',
    );
    const cell = second.cells.get(changedRow ?? 0)?.get(column);
    if (!cell) throw new Error('no score');
    cell.value = 0;
    const changed = (await rankWorkbook(NOW)).findings.filter(
      ({ kind }) => kind === 'sourceChanged',
    );
    expect(changed.map(({ raw }) => raw)).toEqual(['Phòng B']);
  });
});
