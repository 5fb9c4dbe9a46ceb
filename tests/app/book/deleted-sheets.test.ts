import { codeOf } from '../../../src/domain/findings/catalogue';
import { elevenUnits } from '../../support/book/eleven';
import { findCell, sheetOf } from '../../support/cells';
import { decide } from '../../support/clerk';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
beforeEach(async () => {
  book = await rankedBook(
    elevenUnits([{ award: 'Cờ thi đua', quantity: '1' }], {
      settings: { 'Khi thiếu đơn vị đủ điều kiện': 'Xét đơn vị kế tiếp' },
      tables: { KhongXet: [{ unit: 'An Bình', consequence: 'Không xét', reason: 'Kỷ luật' }] },
    }),
  );
});
afterEach(() => {
  book.close();
});

async function remove(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

const said = (): readonly unknown[] =>
  book.found('sheetDeleted').map(({ kind, raw, handling }) => [codeOf(kind), raw, handling.action]);

test.each(['Không xét, chưa xét', 'Kết quả suy tôn', 'Cơ cấu khen thưởng', 'Thiết lập'])(
  '%s is not missed in silence',
  async (name) => {
    expect(said()).toEqual([]);
    await remove(name);
    await book.rank();
    await book.rank();
    expect(said()).toEqual([['Q61', name, 'open']]);
    expect(book.holders('Cờ thi đua')).toEqual([]);
    decide(book.excel, (row) => row['Mã'] === 'Q61', 'Ngoại lệ', 'Hội nghị bỏ');
    await book.rank();
    expect(said()).toEqual([['Q61', name, 'exception']]);
  },
);

test('who was left out is not proposed because the sheet that says so is gone', async () => {
  expect(book.holders('Cờ thi đua')).toEqual(['Bình Sơn']);
  await remove('Không xét, chưa xét');
  await book.rank();
  expect(book.holders('Cờ thi đua')).toEqual([]);
  expect(book.report.blocking).toBe(true);
});

test('a sheet that is put back under its name is read again', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Không xét, chưa xét').copy('End').name = 'Bản sao';
    worksheets.getItem('Không xét, chưa xét').delete();
    await context.sync();
    worksheets.getItem('Bản sao').name = 'Không xét, chưa xét';
    await context.sync();
  });
  await book.rank();
  expect(said()).toEqual([]);
  expect(book.holders('Cờ thi đua')).toEqual(['Bình Sơn']);
});

test('what a ranking writes anew may be deleted', async () => {
  for (const name of ['Tổng hợp', 'Kiểm tra', 'Đề nghị khen thưởng']) await remove(name);
  await book.rank();
  expect(said()).toEqual([]);
});

describe('the row of a unit in Đơn vị', () => {
  const left = (): readonly unknown[] =>
    book.report.findings
      .filter(({ kind }) => kind === 'unitSheetLeft' || kind === 'rowNameless')
      .map(({ kind, place, params }) => [codeOf(kind), place.sheet, params.found ?? null]);

  test('deleted: its sheet stands there, and that it does not count is said', async () => {
    await Excel.run(async (context) => {
      const { row } = findCell(sheetOf(book.excel.workbook, 'Đơn vị'), 'Bình Sơn');
      context.workbook.worksheets
        .getItem('Đơn vị')
        .getRange(`${String(row + 1)}:${String(row + 1)}`)
        .delete('Up');
      await context.sync();
    });
    await book.rank();
    expect(left()).toEqual([['Q64', 'Bình Sơn', null]]);
    expect(book.holders('Cờ thi đua')).toEqual([]);
  });

  test('without its name: the unit is missed', async () => {
    book.typeInto('Đơn vị', ['Tên đơn vị', 'Bình Sơn'], 'Tên đơn vị', '');
    await book.rank();
    expect(left()).toEqual([
      ['Q62', 'Đơn vị', 'BS'],
      ['Q64', 'Bình Sơn', null],
    ]);
    expect(book.holders('Cờ thi đua')).toEqual([]);
  });
});
