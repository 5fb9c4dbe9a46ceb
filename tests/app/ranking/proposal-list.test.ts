import { cellAddress } from '../../../src/excel/addresses';
import { elevenUnits, NAMES } from '../../support/book/eleven';
import { columnOf, contentOf, findCell, sheetOf, valueAt } from '../../support/cells';
import { importBook, openBook, rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const SHEET = 'Đề nghị khen thưởng';
const FLAG = { award: 'Cờ thi đua', quantity: '1' };
const MERIT = {
  award: 'Bằng khen',
  quantity: '2',
  source: 'Trừ đơn vị được đề nghị Cờ thi đua',
};

const list = () => sheetOf(book.excel.workbook, SHEET);
const rows = (): readonly Readonly<Record<string, unknown>>[] => book.rows(SHEET, 'TT');
const rowOf = (unit: string): Readonly<Record<string, unknown>> =>
  rows().find((row) => row['Tên đơn vị'] === unit) ?? {};
const summaryOf = (unit: string): string => String(rowOf(unit)['Tóm tắt thành tích'] ?? '');
const typeSummary = (unit: string, text: string): void => {
  book.typeInto(SHEET, ['Tên đơn vị', unit], 'Tóm tắt thành tích', text);
};
/** Units whose rows are seen and printed. */
const seen = (): readonly unknown[] => {
  const { column, top } = columnOf(list(), 'Tên đơn vị');
  return rows().flatMap((_, at) =>
    list().rows.get(top + at)?.hidden ? [] : [valueAt(list(), top + at, column)],
  );
};
/** What stands below the table, from its count line on. */
const foot = (): readonly unknown[] => {
  const { top } = columnOf(list(), 'TT');
  const cells = Object.entries(contentOf(list()));
  return cells
    .filter(([at]) => Number(at.split(',')[0]) > top + rows().length)
    .map(([, text]) => text.replace(/ General$/, '').replace(/^"|"$/g, ''));
};
const bytes = async (): Promise<Buffer> => Buffer.from((await book.excel.save()).bytes);

describe('what is printed', () => {
  it('are the proposed, by award and rank; the others are there with their reasons', async () => {
    book = await rankedBook(elevenUnits([FLAG, MERIT]));
    expect(seen()).toEqual(NAMES.slice(0, 3));
    expect(rows()).toHaveLength(11);
    expect(rows().map((row) => row['Danh hiệu, hình thức đề nghị'])).toEqual([
      'Cờ thi đua',
      'Bằng khen',
      'Bằng khen',
      ...NAMES.slice(3).map(() => null),
    ]);
    expect(rowOf('Hội An')['Lý do']).toBe('Hết số lượng');
    expect(foot()[0]).toBe(
      'Danh sách này có 03 (ba) tập thể, gồm: 01 (một) Cờ thi đua; 02 (hai) Bằng khen.',
    );
    expect(foot().join('\n')).toContain('TM. CỤM THI ĐUA');
    // Who leads is recorded nowhere: a gap, not a guess.
    expect(foot().join('\n')).toContain('CỤM TRƯỞNG\\n[…]');
    const [area] = list().pageLayout.printArea ?? [];
    const { row } = findCell(list(), String(foot()[0]));
    expect(area).toMatchObject({ top: 0, left: 0, bottom: row + 6 });
  });

  it('names the leader of the roster, and live what Thiết lập says of who signs', async () => {
    book = await openBook(
      elevenUnits([FLAG], { rows: (at) => (at === 4 ? { role: 'Cụm trưởng' } : {}) }),
    );
    await book.rank();
    expect(foot().join('\n')).toContain('CỤM TRƯỞNG\\nĐẠI LỘC');
    book.answer('signerName', 'Nguyễn Văn A');
    book.excel.calculate();
    const shown = [...list().cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => value),
    );
    expect(shown).toContain('Nguyễn Văn A');
  });

  it('is nothing while nobody is proposed: then one looks at what is open', async () => {
    const method = { method: 'Theo phiếu', voteMethod: 'Bỏ phiếu kín', voteShare: 'từ 80%' };
    book = await rankedBook(elevenUnits([{ ...FLAG, ...method }]));
    expect(seen()).toHaveLength(11);
    expect(foot()[0]).toBe(
      'Danh sách này có 00 (không) tập thể. Còn 11 (mười một) trường hợp chưa quyết định: danh sách chưa dùng để ký.',
    );
  });
});

describe('ranking again', () => {
  it('without a change writes the same bytes, and leaves what the clerk unhid', async () => {
    book = await rankedBook(elevenUnits([FLAG, MERIT]));
    await book.rank();
    const before = await bytes();
    await book.rank();
    expect((await bytes()).equals(before)).toBe(true);
    const { top } = columnOf(list(), 'TT');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRangeByIndexes(top, 0, 11, 1).rowHidden = false;
      await context.sync();
    });
    await book.rank();
    expect(seen()).toHaveLength(11);
  });

  it('follows the list, and the lines below it stay one', async () => {
    book = await rankedBook(elevenUnits([FLAG, MERIT]));
    // The first takes a fall: it is not on the list, the fourth is.
    book.type('An Bình', 'I.1', 'self', 20);
    await book.rank();
    expect(seen()).toEqual(['Bình Sơn', 'Cẩm Hà', 'Duy Xuyên']);
    const counts = foot().filter((line) => String(line).startsWith('Danh sách này có'));
    expect(counts).toHaveLength(1);
    expect(rowOf('An Bình')['Trạng thái']).toBe('Không đề nghị');
  });

  it('moves the lines down as the table grows, one row stays blank', async () => {
    const beside = { award: 'Cờ tỉnh', quantity: '0', scopeOfAward: 'Giai đoạn 2015-2020' };
    book = await rankedBook(elevenUnits([FLAG, MERIT, beside]));
    const { column, row } = findCell(list(), 'TT');
    expect(rows()).toHaveLength(11);
    // A line more for each that has it beside its award of the year.
    book.typeInto(
      'Cơ cấu khen thưởng',
      ['Danh hiệu, hình thức khen thưởng', 'Cờ tỉnh'],
      'Số lượng',
      '2',
    );
    await book.rank();
    expect(rows()).toHaveLength(13);
    expect(seen()).toHaveLength(5);
    const count = findCell(list(), String(foot()[0]));
    expect(count).toEqual({ row: row + rows().length + 2, column });
    expect(foot().filter((line) => String(line).startsWith('Danh sách này có'))).toHaveLength(1);
  });

  it('leaves lines that the clerk deleted deleted, and a name that was typed', async () => {
    book = await rankedBook(elevenUnits([FLAG, MERIT]));
    const { row } = findCell(list(), String(foot()[0]));
    const signer = cellAddress(row + 6, 7);
    book.excel.userTypes(SHEET, signer, 'Trần Thị B');
    book.type('An Bình', 'I.1', 'self', 20);
    await book.rank();
    expect(foot()).toContain('Trần Thị B');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange(`${String(row + 1)}:${String(row + 7)}`).delete('Up');
      await context.sync();
    });
    await book.rank();
    expect(foot()).toEqual([]);
  });

  it.each([
    ['whose hidden name another program has lost', false],
    ['that an older version made without them', true],
  ])('has them once in a workbook %s', async (_, older) => {
    book = await rankedBook(elevenUnits([FLAG, MERIT]));
    const { row } = findCell(list(), String(foot()[0]));
    await Excel.run(async (context) => {
      context.workbook.names.getItem('_ThiDua.Foot.DeNghi').delete();
      const sheet = context.workbook.worksheets.getItem(SHEET);
      if (older) sheet.getRange(`${String(row + 1)}:${String(row + 7)}`).delete('Up');
      await context.sync();
    });
    book.excel.userTypes(SHEET, cellAddress(row + 8, 1), 'Ghi chú của người dùng');
    book.type('Bình Sơn', 'I.1', 'self', 20);
    book.type('An Bình', 'I.1', 'self', 20);
    await book.rank();
    await book.rank();
    expect(seen()).toEqual(['Cẩm Hà', 'Duy Xuyên', 'Đại Lộc']);
    const lines = foot().map(String);
    expect(lines.filter((line) => line.startsWith('Danh sách này có'))).toHaveLength(1);
    expect(lines).toContain('TM. CỤM THI ĐUA');
    const count = findCell(list(), String(lines.find((line) => line.startsWith('Danh sách'))));
    expect(findCell(list(), 'Ghi chú của người dùng').row).toBeGreaterThan(count.row + 6);
  });

  it('asks for no more than five requests', async () => {
    book = await importBook(elevenUnits([FLAG, MERIT]));
    await book.rank();
    const { traffic } = book.excel;
    book.type('An Bình', 'I.1', 'self', 20);
    traffic.reset();
    await book.rank();
    expect(traffic.log.filter(({ cleanup }) => !cleanup)).toHaveLength(5);
  });

  it('keeps a column of the clerk with its unit, sorted or not', async () => {
    book = await rankedBook(elevenUnits([FLAG, MERIT]));
    const { row } = findCell(list(), 'TT');
    const last = Math.max(...(list().cells.get(row)?.keys() ?? [])) + 1;
    book.excel.userTypes(SHEET, cellAddress(row, last), 'Hồ sơ');
    book.excel.userTypes(SHEET, cellAddress(row + 1, last), 'đủ');
    book.excel.userTypes(SHEET, cellAddress(row + 4, last), 'thiếu báo cáo');
    book.type('An Bình', 'I.1', 'self', 20);
    await book.rank();
    expect(rowOf('An Bình')['Hồ sơ']).toBe('đủ');
    expect(rowOf('Duy Xuyên')['Hồ sơ']).toBe('thiếu báo cáo');
  });
});

describe('Tóm tắt thành tích', () => {
  beforeEach(async () => {
    book = await rankedBook(elevenUnits([FLAG, MERIT]));
  });

  it('is drafted for who is proposed, from the figures alone', () => {
    expect(summaryOf('An Bình')).toBe(
      'Tiêu chí đạt cao nhất: I.1 Nội dung I.1: 58/60 điểm; I.2 Nội dung I.2: 37/40 điểm.',
    );
    expect(rowOf('Hội An')['Tóm tắt thành tích']).toBeNull();
  });

  it('follows the figures while nobody wrote over it', async () => {
    book.type('An Bình', 'I.2', 'self', 39.5);
    await book.rank();
    expect(summaryOf('An Bình')).toContain('I.2 Nội dung I.2: 39,5/40 điểm');
    expect(book.found('summaryOutdated')).toEqual([]);
  });

  it('stays as a person wrote it, and one is told when the figures changed', async () => {
    typeSummary('An Bình', 'Dẫn đầu phong trào\nba năm liền');
    await book.rank();
    expect(summaryOf('An Bình')).toBe('Dẫn đầu phong trào\nba năm liền');
    expect(book.found('summaryOutdated')).toEqual([]);
    book.type('An Bình', 'I.2', 'self', 39.5);
    await book.rank();
    await book.rank();
    expect(summaryOf('An Bình')).toBe('Dẫn đầu phong trào\nba năm liền');
    expect(book.found('summaryOutdated')).toMatchObject([
      { place: { sheet: SHEET }, params: { name: 'An Bình', award: 'Cờ thi đua' } },
    ]);
    // Emptied, it is drafted anew.
    typeSummary('An Bình', '');
    await book.rank();
    expect(summaryOf('An Bình')).toContain('39,5/40');
    expect(book.found('summaryOutdated')).toEqual([]);
  });

  it('goes with its unit to another award, and is cleared where nothing is proposed', async () => {
    typeSummary('Bình Sơn', 'Điển hình của cụm');
    book.type('An Bình', 'I.1', 'self', 20);
    await book.rank();
    expect(rowOf('Bình Sơn')['Danh hiệu, hình thức đề nghị']).toBe('Cờ thi đua');
    expect(summaryOf('Bình Sơn')).toBe('Điển hình của cụm');
    expect(rowOf('An Bình')['Tóm tắt thành tích']).toBeNull();
  });
});
