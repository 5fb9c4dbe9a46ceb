import {
  addProposalFoot,
  findCountLine,
  printedColumns,
  renewProposalFoot,
  type ProposalFoot,
} from '../../../src/excel/sheets/proposal-foot';
import { PROPOSAL_SHEET } from '../../../src/domain/book/sheets/proposal';
import { styleAt, valueAt } from '../../support/cells';
import { freshExcel, writtenIn } from '../fresh-excel';

const excel = freshExcel();

const written = (work: Parameters<typeof writtenIn>[1]): ReturnType<typeof writtenIn> =>
  writtenIn(excel(), work);

describe('what stands below the list of proposals', () => {
  const FOOT: ProposalFoot = {
    count: `Danh sách này có ${'x'.repeat(150)}`,
    authority: '=TM. CỤM',
    title: 'TRƯỞNG\nCỤM',
    preparer: '+Người lập',
    placeAndDate: 'Hà Nội, ngày …',
    preparerName: 'Nguyễn A',
    signerName: '="Trần "&"B"',
  };
  const SPOT = { top: 20, left: 1, columns: 13 };
  const add = () =>
    written((writer, sheet) => addProposalFoot(writer, sheet, SPOT, FOOT, new Set()));

  it('is where it is signed: count, place, who prepares and who signs, their names', async () => {
    const sheet = await add();
    expect(valueAt(sheet, 20, 1)).toBe(FOOT.count);
    expect(valueAt(sheet, 22, 8)).toBe('Hà Nội, ngày …');
    expect([valueAt(sheet, 23, 2), valueAt(sheet, 23, 8)]).toEqual(['+Người lập', '=TM. CỤM']);
    expect(valueAt(sheet, 24, 8)).toBe('TRƯỞNG\nCỤM');
    expect([valueAt(sheet, 26, 2), valueAt(sheet, 26, 8)]).toEqual(['Nguyễn A', 'Trần B']);
    const merged = sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]);
    expect(merged.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))).toEqual([
      [20, 1, 20, 13],
      [22, 8, 22, 13],
      [23, 2, 23, 5],
      [23, 8, 23, 13],
      [24, 8, 24, 13],
      [26, 2, 26, 5],
      [26, 8, 26, 13],
    ]);
    expect(sheet.rows.get(25)?.height).toBe(60);
    expect(sheet.rows.get(20)?.height).toBe(17 * 2);
    expect(sheet.rows.get(24)?.height).toBe(17 * 2);
    expect(styleAt(sheet, 20, 1)).toMatchObject({
      horizontalAlignment: 'Left',
      verticalAlignment: 'Top',
      wrapText: true,
      font: { name: 'Times New Roman', size: 12, bold: false },
    });
    expect(styleAt(sheet, 22, 8)).toMatchObject({
      horizontalAlignment: 'Center',
      font: { italic: true, bold: false },
    });
    for (const [row, column] of [
      [23, 2],
      [23, 8],
      [24, 8],
      [26, 2],
      [26, 8],
    ] as const) {
      expect(styleAt(sheet, row, column)).toMatchObject({
        horizontalAlignment: 'Center',
        font: { bold: true, italic: false },
      });
    }
    expect(sheet.pageLayout.printArea).toEqual([{ top: 0, left: 1, bottom: 26, right: 13 }]);
    expect(excel().workbook.names).toMatchObject([{ visible: false }]);
    expect(excel().workbook.names[0]?.formula).toMatch(/\$B\$21$/);
  });

  it('is renewed where it stands now; what a person wrote over stays, heights too', async () => {
    await add();
    await written(async (_, sheet) => {
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('I29').values = [['Tên khác']];
      sheet.getRange('B23').format.rowHeight = 99;
      await sheet.context.sync();
    });
    const renewed = { ...FOOT, count: '=mới', authority: 'KT.', title: 'PHÓ', signerName: 'không' };
    const kept = await written((writer) => renewProposalFoot(writer, renewed, { fit: false }));
    expect(valueAt(kept, 22, 1)).toBe('=mới');
    expect([valueAt(kept, 25, 8), valueAt(kept, 26, 8)]).toEqual(['KT.', 'PHÓ']);
    expect(valueAt(kept, 28, 8)).toBe('Tên khác');
    expect(kept.rows.get(22)?.height).toBe(99);
    const fitted = await written((writer) => renewProposalFoot(writer, renewed, { fit: true }));
    expect(fitted.rows.get(22)?.height).toBe(17);
    expect(fitted.rows.get(26)?.height).toBe(17);
  });

  it('is known by how it begins where its name is lost', () => {
    expect(findCountLine([['', ''], ['', 'danh sách này có 3 đơn vị'], ['Danh sách này có']])).toBe(
      1,
    );
    expect(findCountLine([['Không có danh sách này có']])).toBe(-1);
  });

  it('is printed as far as the reason, as long as nobody moved the columns', () => {
    const headings = Object.values(PROPOSAL_SHEET.columns).map(({ heading }) => heading);
    expect(printedColumns(headings)).toBe(headings.indexOf('Lý do') + 1);
    expect(printedColumns(['x', ...headings])).toBeNull();
    expect(printedColumns(headings.filter((heading) => heading !== 'Lý do'))).toBeNull();
    expect(printedColumns(['TT', 'Lý do'])).toBeNull();
    const [first = '', ...others] = headings;
    const eleven = others.filter((heading) => heading !== 'Lý do').slice(0, 10);
    expect(printedColumns([first, ...eleven, 'Lý do'])).toBeNull();
    const twelve = others.filter((heading) => heading !== 'Lý do').slice(0, 11);
    expect(printedColumns([first, ...twelve, 'Lý do'])).toBe(13);
  });
});
