import { findHeaders } from '../../../../src/intake/recognise/columns/find-header';
import { SheetView } from '../../../../src/intake/recognise/sheet-view';
import { area, gridOf, type GridOptions, type Written } from '../grid-of';

type Line = readonly Written[];

/** Rows of the headings, and of each column its text and what it is read as. */
function found(rows: readonly Line[], options: GridOptions = {}) {
  return findHeaders(new SheetView('a.xlsx', gridOf(rows, options))).map(
    ({ top, bottom, headings }) => ({
      rows: [top, bottom],
      read: headings.map(({ column, lastColumn, reading }) => [
        column === lastColumn ? column : [column, lastColumn],
        reading.kind === 'column' ? reading.meaning : reading.kind,
      ]),
    }),
  );
}

const HEAD: Line = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const READ = [
  [0, 'order'],
  [1, 'title'],
  [2, 'max'],
  [3, 'self'],
];
const row = (n: number): Line => [n, `Việc ${String(n)}`, 5, 4];
const blank = (count: number): readonly Line[] => Array.from({ length: count }, () => []);

describe('one row of headings', () => {
  it('is found where it stands, with the columns that it heads', () => {
    expect(found([['PHIẾU'], [], HEAD, row(1)])).toEqual([{ rows: [2, 2], read: READ }]);
    expect(
      found([[...HEAD, 'Minh chứng', 'Ghi chú', 'Xyz', 'Thẩm định']])[0]?.read.slice(4),
    ).toEqual([
      [4, 'evidence'],
      [5, 'unitNote'],
      [6, 'none'],
      [7, 'other'],
    ]);
  });

  it('within the first forty rows', () => {
    expect(found([...blank(39), HEAD])).toHaveLength(1);
    expect(found([...blank(40), HEAD])).toEqual([]);
  });

  it.each<[string, Line]>([
    ['no score', ['TT', 'Nội dung', 'Điểm tối đa', 'Kết quả']],
    ['nothing that is scored', ['TT', 'Điểm tối đa', 'Điểm tự chấm']],
    ['two columns only', ['Nội dung', 'Điểm tự chấm']],
    ['a number among them', ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 5]],
    ['a year before this century', ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 1999]],
    ['a year after it', ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 2100]],
    ['nothing', []],
  ])('is none with %s', (_, line) => {
    expect(found([line, row(1)])).toEqual([]);
  });

  it.each<[string, Line]>([
    ['a code for the words', ['Mã', 'Điểm tối đa', 'Điểm tự chấm']],
    ['points of one kind or the other', ['TT', 'Nội dung', 'Điểm']],
    ['points of both', ['Nội dung', 'Điểm', 'Điểm']],
    ['a year', ['TT', 'Nội dung', 'Điểm tự chấm', 2020]],
    ['the first year', ['TT', 'Nội dung', 'Điểm tự chấm', 2000]],
    ['the last one', ['TT', 'Nội dung', 'Điểm tự chấm', 2099]],
  ])('is one with %s', (_, line) => {
    expect(found([line, row(1)])).toHaveLength(1);
  });

  it('may be merged over several columns', () => {
    const rows = [['TT', 'Nội dung', null, 'Điểm tự chấm'], row(1)];
    expect(found(rows, { merges: [area(0, 1, 0, 2)] })[0]?.read).toEqual([
      [0, 'order'],
      [[1, 2], 'title'],
      [3, 'self'],
    ]);
  });
});

describe('captions above', () => {
  const two = (captions: Line, own: Line, options: GridOptions) =>
    found([captions, own, row(1)], options)[0];

  it('say whose columns these are', () => {
    const captions = ['TT', 'Nội dung', 'Đơn vị', null, 'Hội đồng', null];
    const own = [null, null, 'Kết quả', 'Điểm', 'Kết quả', 'Điểm'];
    const merges = [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 0, 3), area(0, 4, 0, 5)];
    expect(two(captions, own, { merges })).toEqual({
      rows: [0, 1],
      read: [
        [0, 'order'],
        [1, 'title'],
        [2, 'result'],
        [3, 'self'],
        [4, 'other'],
        [5, 'other'],
      ],
    });
  });

  it('are words of a heading that says little by itself', () => {
    const captions = ['TT', 'Nội dung', 'Điểm', null];
    const merges = [area(0, 0, 1, 0), area(0, 1, 1, 1), area(0, 2, 0, 3)];
    expect(two(captions, [null, null, 'chuẩn', 'tự chấm'], { merges })?.read).toEqual([
      [0, 'order'],
      [1, 'title'],
      [2, 'max'],
      [3, 'self'],
    ]);
  });

  it('a title over the whole sheet is none', () => {
    const rows = [['BẢNG TỰ CHẤM CỦA HỘI ĐỒNG', null, null, null], HEAD, row(1)];
    expect(found(rows, { merges: [area(0, 0, 0, 3)] })[0]?.read).toEqual(READ);
  });

  it('over captions', () => {
    const rows = [
      ['TT', 'Nội dung', 'Phần', null],
      [null, null, 'Đơn vị', null],
      [null, null, 'Kết quả', 'Điểm'],
      row(1),
    ];
    const merges = [area(0, 0, 2, 0), area(0, 1, 2, 1), area(0, 2, 0, 3), area(1, 2, 1, 3)];
    expect(found(rows, { merges })[0]).toMatchObject({
      rows: [1, 2],
      read: [
        [0, 'order'],
        [1, 'title'],
        [2, 'result'],
        [3, 'self'],
      ],
    });
  });
});

describe('several headings', () => {
  it('each begins a table, where it repeats the very words', () => {
    expect(found([HEAD, row(1), HEAD, row(2)]).map(({ rows }) => rows)).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });

  it('a row of criteria that speaks of scores is none', () => {
    const criterion: Line = [2, 'Thực hiện chấm điểm tự chấm', 5, 4];
    expect(found([HEAD, row(1), criterion])).toHaveLength(1);
    const words: Line = ['II', 'Điểm tối đa', 'x', 'y'];
    expect(found([HEAD, row(1), words])).toHaveLength(1);
  });

  it('of two the first counts, if it is nearly as good and figures follow', () => {
    const poor: Line = ['TT', 'Nội dung', 'Điểm'];
    const rich: Line = [...HEAD, 'Kết quả', 'Minh chứng'];
    const first: Line = ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
    const tops = (rows: readonly Line[]) => found(rows).map(({ rows: [top] }) => top);
    expect(tops([first, row(1), row(2), rich, row(3)])[0]).toBe(0);
    expect(tops([first, row(1), rich, row(3)])[0]).toBe(2);
    expect(tops([first, rich, row(3)])[0]).toBe(1);
    expect(tops([poor, row(1), row(2), rich, row(3)])[0]).toBe(3);
  });
});
