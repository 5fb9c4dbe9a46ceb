import { figureColumn, readBodyRows } from '../../../src/intake/recognise/body-rows';
import type { ColumnMap } from '../../../src/intake/recognise/columns/column-map';
import { SheetView } from '../../../src/intake/recognise/sheet-view';
import { area, gridOf, type GridOptions, type Written } from './grid-of';

type Line = readonly Written[];

const at = (column: number, lastColumn = column) => ({ column, lastColumn });
/** Mã, TT, Nội dung over two columns, Điểm tối đa, Điểm tự chấm over two columns, Minh chứng, Ghi chú. */
const COLUMNS: ColumnMap = {
  code: at(0),
  order: at(1),
  title: at(2, 3),
  max: at(4),
  self: at(5, 6),
  evidence: [at(7)],
  unitNote: [at(8)],
};
const ROW: Line = ['I.1', '1', 'Cải cách hành chính', null, 5, 4.5];

function read(lines: readonly Line[], options: GridOptions = {}, columns = COLUMNS) {
  const view = new SheetView('a.xlsx', gridOf([['heading'], ...lines], options));
  return readBodyRows(view, columns, 0, lines.length + 1);
}

const titles = (...args: Parameters<typeof read>) => read(...args).map(({ title }) => title);
const countOf = (...lines: readonly Line[]) => read(lines).length;

describe('the rows of a table', () => {
  it('stand between one heading and the next', () => {
    const view = new SheetView('a.xlsx', gridOf([['a'], ['b'], ['c'], ['d'], ['e']]));
    expect(readBodyRows(view, COLUMNS, 1, 4).map(({ row }) => row)).toEqual([2, 3]);
    expect(readBodyRows(view, COLUMNS, 1, 2)).toEqual([]);
  });

  it('are read as a person reads them', () => {
    expect(read([ROW])).toEqual([
      {
        row: 1,
        columns: COLUMNS,
        code: 'I.1',
        numericCode: false,
        order: '1',
        title: 'Cải cách hành chính',
        max: { kind: 'number', value: 5 },
        self: { kind: 'number', value: 4.5 },
      },
    ]);
    expect(read([[1.1, 2, 'Cải cách']])[0]).toMatchObject({
      code: '1.1',
      numericCode: true,
      order: '2',
      max: undefined,
      self: undefined,
    });
  });

  it('of a table without codes and orders have none', () => {
    const [row] = read([ROW], {}, { title: at(2), evidence: [], unitNote: [] });
    expect(row).toMatchObject({ code: '', order: '', numericCode: false, self: undefined });
  });
});

describe('the row that numbers the columns', () => {
  const BARE: readonly Line[] = [
    ['A', 'B', 1, 2, 3],
    [1, 2, 3],
    ['1', '2', '3', '4'],
    ['(1)', '(2)', '(3)'],
    ['a', '1', '2'],
    [4, 5, 6],
    ['A', 'B', '1', '2', '3=1+2'],
    ['(1)', '(2)', '(3) = (1) / (2)'],
    ['(9)', '(10)', '(11)'],
    ['1', null, '2', '3'],
  ];

  it.each(BARE)('is none of the table’s: %j', (...line) => {
    expect(countOf(line, ROW)).toBe(1);
    // A blank or a second row of headings may stand between.
    expect(countOf([], line, ROW)).toBe(1);
  });

  it.each<readonly (readonly Line[])[]>([
    [[[1, 2]]],
    [[['A', 'B', 1]]],
    [[['A', 'B', 'C']]],
    [[[1, 3, 5]]],
    [[[1, 2, 2]]],
    [[[3, 2, 1]]],
    [[['123', '124', '125']]],
    [[['ABC', 1, 2, 3]]],
    [[['1.', '2.', '3.']]],
    [[[1, 2, 'Tổng cộng']]],
    [[['x (1)', 2, 3]]],
    [[['1', '2', '3 + 4']]],
  ])('%j is another', ([line = []]) => {
    expect(countOf(line, ROW)).toBe(2);
  });

  it('is looked for in the two rows under the headings, and before the first row only', () => {
    expect(countOf([], [], [1, 2, 3], ROW)).toBe(2);
    expect(countOf(ROW, [1, 2, 3])).toBe(2);
  });

  it('stands on later pages too, in brackets', () => {
    expect(countOf(ROW, ROW, ['(1)', '(2)', '(3)'], ROW)).toBe(3);
    expect(countOf(ROW, ROW, ['(A)', '(1)', '(2)', '(3)=(1)/(2)'], ROW)).toBe(3);
    expect(countOf(ROW, ROW, ['(1', '2)', '3'], ROW)).toBe(4);
    expect(countOf(ROW, ROW, ['x(1)', '(2)', '(3)'], ROW)).toBe(4);
    expect(countOf(ROW, ROW, ['(1)', '(2)', '(3) x'], ROW)).toBe(4);
    expect(countOf(ROW, ROW, ['(100)', '(101)', '(102)'], ROW)).toBe(4);
  });
});

describe('the words of a row', () => {
  it('are the longest under a heading over two columns', () => {
    expect(titles([['', '', 'a)', 'Kết quả tinh giản']])).toEqual(['Kết quả tinh giản']);
    expect(titles([['', '', 'Kết quả tinh giản', 'a)']])).toEqual(['Kết quả tinh giản']);
    // Of two that are as long the first.
    expect(titles([['', '', 'Một việc', 'Hai việc']])).toEqual(['Một việc']);
    expect(titles([['', '', '', '', 'Điểm tối đa là năm']])).toEqual(['']);
  });

  it('stand in the first column, where a heading goes across the table', () => {
    expect(titles([['A. PHẦN ĐIỂM CHUẨN']])).toEqual(['A. PHẦN ĐIỂM CHUẨN']);
    expect(titles([['A.', 'PHẦN ĐIỂM CHUẨN']])).toEqual(['PHẦN ĐIỂM CHUẨN']);
    expect(titles([['PHẦN ĐIỂM CHUẨN', 'A.']])).toEqual(['PHẦN ĐIỂM CHUẨN']);
  });

  it('are more than five letters there: codes and orders are no words', () => {
    expect(titles([['Phần A']])).toEqual(['Phần A']);
    expect(titles([['Mục A']])).toEqual(['']);
    expect(titles([[123_456_789]])).toEqual(['']);
  });

  it('are not what stands behind them, or among the figures', () => {
    for (const column of [4, 5, 7, 8]) {
      const line: Written[] = [];
      line[column] = 'Quyết định số 5';
      expect(titles([line])).toEqual(['']);
    }
  });

  const LEFT: ColumnMap = { ...COLUMNS, max: at(0), target: at(1) };

  it('are not what a figure’s column says before them, unless it reaches to them', () => {
    const line = ['Không có điểm'];
    expect(titles([line], {}, LEFT)).toEqual(['']);
    expect(titles([line], { merges: [area(1, 0, 1, 1)] }, LEFT)).toEqual(['']);
    expect(titles([line], { merges: [area(1, 0, 1, 2)] }, LEFT)).toEqual(['Không có điểm']);
    expect(titles([['', 'Không có chỉ tiêu']], {}, LEFT)).toEqual(['']);
  });

  it.each(['result', 'self', 'target', 'max'] as const)('nor in a column of %s', (meaning) => {
    const columns: ColumnMap = { title: at(2), evidence: [], unitNote: [], [meaning]: at(0) };
    expect(titles([['Không có việc này']], {}, columns)).toEqual(['']);
  });

  it('are anywhere but among the figures in a table without a column of words', () => {
    const columns: ColumnMap = { self: at(1), evidence: [at(3)], unitNote: [at(4)] };
    expect(
      titles([['', 'Tự chấm', 'Cải cách hành chính', 'Quyết định số 5 của Bộ']], {}, columns),
    ).toEqual(['Cải cách hành chính']);
  });
});

describe('a figure under a heading over several columns', () => {
  const view = new SheetView(
    'a.xlsx',
    gridOf([
      [null, 1, null, 3],
      [null, null, null, 4],
    ]),
  );

  it.each([
    [0, at(1, 3), 1],
    [0, at(2, 3), 3],
    [1, at(1, 3), 3],
    // None at all: it would stand in the first.
    [1, at(0, 2), 0],
    [0, at(2), 2],
    [0, undefined, undefined],
  ])('row %d, %j: %s', (row, span, column) => {
    expect(figureColumn(view, row, span)).toBe(column);
  });

  it('is read wherever it stands', () => {
    expect(read([['', '', 'Cải cách', null, 5, null, 4]])[0]?.self?.value).toBe(4);
  });
});
