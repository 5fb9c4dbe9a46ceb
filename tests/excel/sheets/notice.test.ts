import { NOTICE_SHEET } from '../../../src/domain/book/sheets/notice';
import { writeNotice, type NoticeContent } from '../../../src/excel/sheets/notice';
import { styleAt, valueAt } from '../../support/cells';
import { freshExcel, writtenIn } from '../fresh-excel';

const excel = freshExcel();

const written = (work: Parameters<typeof writtenIn>[1]): ReturnType<typeof writtenIn> =>
  writtenIn(excel(), work);

const edge = { style: 'Continuous', weight: 'Thin' };

describe('a notice of verification', () => {
  const CONTENT: NoticeContent = {
    owner: '=CỤM',
    title: 'THÔNG BÁO',
    to: 'Kính gửi: A',
    lines: ['đã đổi', '-hạn'],
    mark: 'Mã: 1',
    rows: [
      ['1.10', 'một', 5, 4, -1, 'thiếu', ''],
      ['I.2', 'hai', 3, 3, 0, '', ''],
    ],
    total: ['', 'Tổng', 8, 7, -1, '', ''],
    signatures: ['Người lập', 'Trưởng cụm'],
  };

  it('says whose it is, what changed, and leaves room to explain and to sign', async () => {
    const sheet = await written((writer, own) => writeNotice(writer, own, CONTENT));
    const heads = [0, 1, 2, 3, 4, 5].map((row) => valueAt(sheet, row, 0));
    expect(heads).toEqual(['=CỤM', 'THÔNG BÁO', 'Kính gửi: A', 'đã đổi', '-hạn', 'Mã: 1']);
    const columns = Object.values(NOTICE_SHEET.columns);
    const rows = [6, 7, 8, 9].map((row) => columns.map((_, at) => valueAt(sheet, row, at) ?? ''));
    expect(rows).toEqual([columns.map(({ heading }) => heading), ...CONTENT.rows, CONTENT.total]);
    expect([valueAt(sheet, 11, 1), valueAt(sheet, 11, 5)]).toEqual(['Người lập', 'Trưởng cụm']);
    expect(columns.map((_, at) => sheet.columns.get(at)?.width)).toEqual(
      columns.map(({ width }) => (width * 7 + 5) * 0.75),
    );
  });

  it('looks like a page for one unit', async () => {
    const sheet = await written((writer, own) => writeNotice(writer, own, CONTENT));
    expect(sheet).toMatchObject({ showGridlines: false, tabColor: NOTICE_SHEET.tabColor });
    const font = (row: number) => styleAt(sheet, row, 0).font;
    expect(font(0)).toMatchObject({ name: 'Times New Roman', size: 11, bold: true });
    expect(font(1)).toMatchObject({ size: 14, bold: true, color: '#1F3864' });
    expect(sheet.rows.get(1)?.height).toBe(22);
    expect(font(2)).toMatchObject({ size: 11, bold: true });
    expect(font(3)).toMatchObject({ size: 11, bold: false });
    expect(font(5)).toMatchObject({ size: 9, color: '#595959' });
    for (let column = 0; column < 7; column += 1) {
      expect(styleAt(sheet, 6, column)).toMatchObject({
        fill: '#1F3864',
        font: { color: '#FFFFFF' },
      });
      for (const row of [7, 8, 9]) {
        expect(styleAt(sheet, row, column)).toMatchObject({
          wrapText: true,
          verticalAlignment: 'Top',
          borders: { EdgeTop: edge, EdgeBottom: edge, EdgeLeft: edge, EdgeRight: edge },
          horizontalAlignment: [2, 3, 4].includes(column) ? 'Center' : 'General',
          numberFormat: [0, 5, 6].includes(column) && row < 9 ? '@' : 'General',
          fill: row === 9 ? '#DDEBF7' : column === 6 ? '#FFFDF0' : '',
          font: { bold: row === 9 },
        });
      }
    }
    for (const column of [1, 5]) {
      expect(styleAt(sheet, 11, column)).toMatchObject({
        font: { name: 'Times New Roman', bold: true },
        horizontalAlignment: 'Center',
      });
    }
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      titleRows: { first: 6, last: 6 },
    });
  });
});
