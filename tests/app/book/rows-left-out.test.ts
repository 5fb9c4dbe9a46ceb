import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { codeOf } from '../../../src/domain/findings/catalogue';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { findCell, sheetOf } from '../../support/cells';
import { addRows, IN_TIME, openTemplate } from '../../support/template-book';

const EXCLUDED = ['Sở A', 'Kỷ luật', '', '', '', ''];

async function leftOut(excel: EmbeddedExcel): Promise<readonly unknown[]> {
  excel.install();
  const { findings } = await rankWorkbook(IN_TIME);
  excel.uninstall();
  return findings
    .filter(({ kind }) => kind === 'rowsLeftOut')
    .map(({ kind, place, raw, params }) => [
      codeOf(kind),
      place.sheet,
      place.cell,
      raw,
      params.count,
    ]);
}

/** Types a row so many rows below the heading of *Không xét*. */
function typeBelow(excel: EmbeddedExcel, below: number, cells: readonly string[]): string {
  const sheet = sheetOf(excel.workbook, 'Không xét, chưa xét');
  const { row, column } = findCell(sheet, 'Đơn vị');
  cells.forEach((text, index) => {
    const cell = String.fromCharCode(65 + column + index) + String(row + 1 + below);
    if (text !== '') excel.userTypes(sheet.name, cell, text);
  });
  return String.fromCharCode(65 + column) + String(row + 1 + below);
}

test('an exclusion typed below a gap is not passed over in silence', async () => {
  const excel = await openTemplate('khoi-nho-khong-dong-deu');
  await addRows('KhongXet', [EXCLUDED]);
  expect(await leftOut(excel)).toEqual([]);
  const cell = typeBelow(excel, 4, EXCLUDED);
  expect(await leftOut(excel)).toEqual([['Q59', 'Không xét, chưa xét', cell, 'Sở A', 1]]);
});

test('a note or a signature below the table is no row of it', async () => {
  const excel = await openTemplate('khoi-nho-khong-dong-deu');
  await addRows('KhongXet', [EXCLUDED]);
  typeBelow(excel, 4, ['Ghi chú: số liệu đến 30/11']);
  typeBelow(excel, 6, ['', 'NGƯỜI LẬP BIỂU', '', 'THỦ TRƯỞNG']);
  expect(await leftOut(excel)).toEqual([]);
});
