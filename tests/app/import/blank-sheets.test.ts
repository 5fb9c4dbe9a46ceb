import { readForBlankSheets, writeBlankSheet } from '../../../src/app/import/blank-sheets';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { findCell, valueAt } from '../../support/cells';
import { addRows, IN_TIME, openTemplate } from '../../support/template-book';

/** *Ghi chú của đơn vị* of some criteria, as the blank form of one unit has it. */
async function notesOn(
  book: EmbeddedExcel,
  name: string,
  codes: readonly string[],
): Promise<readonly unknown[]> {
  book.install();
  const blank = await readForBlankSheets(IN_TIME);
  book.uninstall();
  const unit = blank.year.units.find(({ shortName }) => shortName === name);
  if (!unit) throw new Error(name);
  const form = await openEmbeddedExcel();
  form.install();
  await writeBlankSheet(blank, unit, IN_TIME);
  form.uninstall();
  const [sheet] = form.workbook.sheets;
  if (!sheet) throw new Error('no form');
  const { column } = findCell(sheet, 'Ghi chú của đơn vị');
  return codes.map((code) => valueAt(sheet, findCell(sheet, code).row, column));
}

test('a blank form says which criteria are not asked of this unit, and why', async () => {
  const book = await openTemplate('khoi-nho-khong-dong-deu');
  await addRows('KhongCham', [
    ['III.2', 'Quỹ H', '', 'Quỹ không làm công tác tuyên truyền'],
    ['III.1', 'Tất cả', '', 'Phong trào tạm dừng'],
  ]);
  const codes = ['I.2', 'I.5', 'III.1', 'III.2'];
  const other = 'Không áp dụng cho đơn vị này';
  expect(await notesOn(book, 'Quỹ H', codes)).toEqual([
    other,
    null,
    'Phong trào tạm dừng',
    'Quỹ không làm công tác tuyên truyền',
  ]);
  expect(await notesOn(book, 'Sở A', codes)).toEqual([null, other, 'Phong trào tạm dừng', null]);
});
