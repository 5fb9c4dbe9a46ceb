import { chooseColumns } from '../../../../src/intake/recognise/columns/column-map';
import { findHeaders } from '../../../../src/intake/recognise/columns/find-header';
import { SheetView } from '../../../../src/intake/recognise/sheet-view';
import { area, gridOf, type GridOptions, type Written } from '../grid-of';
import { regulation } from '../sample-book';

type Line = readonly Written[];

const [FIRST, SECOND, THIRD] = regulation.leaves;
const title = (n: 0 | 1 | 2): string => [FIRST, SECOND, THIRD][n]?.title ?? '';
const max = (n: 0 | 1 | 2): number => [FIRST, SECOND, THIRD][n]?.max.toNumber() ?? 0;

/** Each meaning with its column, and what is in doubt. */
function chosen(rows: readonly Line[], options: GridOptions & { readonly to?: number } = {}) {
  const view = new SheetView('a.xlsx', gridOf(rows, options));
  const [header] = findHeaders(view);
  if (!header) throw new Error('no header');
  const { columns, ambiguous } = chooseColumns(view, header, options.to ?? rows.length, {
    regulation,
    year: 2020,
  });
  const { evidence, unitNote, ...one } = columns;
  return {
    ...Object.fromEntries(Object.entries(one).map(([key, { column }]) => [key, column])),
    ...(evidence.length > 0 ? { evidence: evidence.map(({ column }) => column) } : {}),
    ...(unitNote.length > 0 ? { unitNote: unitNote.map(({ column }) => column) } : {}),
    ...(ambiguous.length > 0
      ? {
          doubt: ambiguous.map(({ meaning, headings }) => [
            meaning,
            ...headings.map(({ column }) => column),
          ]),
        }
      : {}),
  };
}

it('every meaning has its column; evidence and notes may have several', () => {
  expect(
    chosen([
      ['Mã', 'TT', 'Nội dung', 'Điểm tối đa', 'Chỉ tiêu giao', 'Kết quả', 'Tự chấm', 'Minh chứng', 'Ghi chú', 'Tài liệu minh chứng'], // prettier-ignore
      ['I.1', 1, 'Việc', 5, 9, 8, 4],
    ]),
  ).toEqual({
    code: 0,
    order: 1,
    title: 2,
    max: 3,
    target: 4,
    result: 5,
    self: 6,
    evidence: [7, 9],
    unitNote: [8],
  });
});

describe('of several headings for one meaning', () => {
  const scores = (one: string, other: string, figures: readonly Line[]) =>
    chosen([['TT', 'Nội dung', 'Điểm tối đa', one, other], ...figures.map((two): Line => [1, 'Việc', 5, ...two])]); // prettier-ignore
  const BASE = { order: 0, title: 1, max: 2 };

  it('this year’s', () => {
    const figures = [[4, 3]];
    expect(scores('Tự chấm năm 2019', 'Tự chấm năm 2020', figures)).toEqual({ ...BASE, self: 4 });
    expect(scores('Tự chấm năm 2020', 'Tự chấm năm 2019', figures)).toEqual({ ...BASE, self: 3 });
  });

  it('that of the whole year', () => {
    expect(scores('Tự chấm 6 tháng', 'Phần tự chấm', [[4, 3]])).toEqual({ ...BASE, self: 4 });
  });

  it('the very words', () => {
    expect(scores('Phần tự chấm', 'Tự chấm', [[4, 3]])).toEqual({ ...BASE, self: 4 });
  });

  it('the filled one', () => {
    expect(scores('Tự chấm', 'Điểm tự chấm', [[null, 3]])).toEqual({ ...BASE, self: 4 });
  });

  it('the first of the same figures', () => {
    expect(scores('Tự chấm', 'Điểm tự chấm', [[4, 4]])).toEqual({ ...BASE, self: 3 });
  });

  it('or nobody knows', () => {
    expect(scores('Tự chấm', 'Điểm tự chấm', [[4, 4], [4, 3]])).toEqual({ ...BASE, doubt: [['self', 3, 4]] }); // prettier-ignore
  });

  it('maxima of another year are none', () => {
    expect(
      chosen([
        ['TT', 'Nội dung', 'Điểm tối đa năm 2019', 'Tự chấm'],
        [1, 'Việc', 5, 4],
      ]),
    ).toEqual({ order: 0, title: 1, self: 3 });
  });

  it('of words, the column that holds the most of them', () => {
    expect(
      chosen([
        ['Tiêu chí', 'Nội dung', 'Điểm tối đa', 'Tự chấm'],
        ['I', 'Việc dài', 5, 4],
        ['II', 123_456_789, 5, 4],
      ]),
    ).toMatchObject({ title: 1 });
    expect(
      chosen([
        ['Tiêu chí', 'Nội dung', 'Điểm tối đa', 'Tự chấm'],
        ['Việc dài', 'I', 5, 4],
      ]),
    ).toMatchObject({ title: 0 });
  });
});

it('two values under one heading are a question; in different rows they are not', () => {
  const rows = (second: Line): readonly Line[] => [
    ['TT', 'Nội dung', 'Tự chấm', null, 'Điểm tối đa'],
    [1, 'Việc', 4, null, 5],
    second,
  ];
  const options = { merges: [area(0, 2, 0, 3)] };
  expect(chosen(rows([2, 'Việc', null, 3, 5]), options)).toEqual({
    order: 0,
    title: 1,
    self: 2,
    max: 4,
  });
  expect(chosen(rows([2, 'Việc', 3, 3, 5]), options)).toEqual({
    order: 0,
    title: 1,
    max: 4,
    doubt: [['self', 2]],
  });
  expect(chosen(rows([2, 'Việc', 3, 3, 5]), { ...options, to: 2 })).toMatchObject({ self: 2 });
});

describe('“Chỉ tiêu”', () => {
  it('heads the words where nothing else does', () => {
    expect(chosen([['TT', 'Chỉ tiêu', 'Điểm tối đa', 'Tự chấm', 'Mã'], [1, 'Việc', 5, 4, 'I']])).toMatchObject({ title: 1 }); // prettier-ignore
  });

  it('and the target everywhere else, unless that has its own', () => {
    expect(chosen([['Nội dung', 'Chỉ tiêu', 'Điểm tối đa', 'Tự chấm'], ['Việc', 9, 5, 4]])).toEqual({ title: 0, target: 1, max: 2, self: 3 }); // prettier-ignore
    expect(chosen([['Nội dung', 'Chỉ tiêu', 'Chỉ tiêu giao', 'Tự chấm'], ['Việc', 9, 8, 4]])).toEqual({ title: 0, target: 2, self: 3 }); // prettier-ignore
  });
});

describe('“Điểm”', () => {
  const HEAD: Line = ['TT', 'Nội dung', 'Điểm', 'Điểm'];
  const rows = (...figures: readonly (readonly [Written, Written])[]): readonly Line[] => [
    HEAD,
    ...figures.map((two, n): Line => [n + 1, `Việc ${String(n)}`, ...two]),
  ];

  it.each<[string, readonly Line[], object]>([
    ['the larger ones are the maxima', rows([5, 4], [3, 3]), { max: 2, self: 3 }],
    ['on either side', rows([4, 5], [3, 3]), { max: 3, self: 2 }],
    ['the same figures: the first', rows([5, 5]), { max: 2, self: 3 }],
    ['now these, now those', rows([5, 4], [3, 4]), { doubt: [['self', 2, 3]] }],
    ['never in one row', rows([5, null], [null, 4]), { doubt: [['self', 2, 3]] }],
    ['one of them blank', rows([null, 4]), { self: 3 }],
    ['both blank', rows([null, null]), { doubt: [['self', 2, 3]] }],
  ])('two of them: %s', (_, table, expected) => {
    expect(chosen(table)).toEqual({ order: 0, title: 1, ...expected });
  });

  it('three are a question', () => {
    expect(chosen([[...HEAD, 'Số điểm'], [1, 'Việc', 5, 4, 3]])).toMatchObject({ doubt: [['self', 2, 3, 4]] }); // prettier-ignore
  });

  it('one is the score, unless it gives every criterion its maximum', () => {
    const one = (figures: readonly [number, number]): readonly Line[] => [
      ['TT', 'Nội dung', 'Điểm'],
      [1, title(0), figures[0]],
      [2, title(1), figures[1]],
      [3, 'Việc của đơn vị', 77],
    ];
    expect(chosen(one([max(0), max(1)]))).toEqual({ order: 0, title: 1, max: 2 });
    expect(chosen(one([max(0), max(1) - 0.5]))).toEqual({ order: 0, title: 1, self: 2 });
    expect(chosen([['TT', 'Nội dung', 'Điểm'], [1, 'Việc', 5]])).toMatchObject({ self: 2 }); // prettier-ignore
  });

  it('beside a score is the maximum, beside a maximum the score, beside both nothing', () => {
    const beside = (...more: readonly string[]) =>
      chosen([['TT', 'Nội dung', 'Điểm', ...more], [1, 'Việc', 4, 3, 2]]); // prettier-ignore
    expect(beside('Tự chấm')).toMatchObject({ max: 2, self: 3 });
    expect(beside('Điểm tối đa')).toMatchObject({ max: 3, self: 2 });
    expect(beside('Tự chấm', 'Điểm tối đa')).toEqual({ order: 0, title: 1, max: 4, self: 3 });
  });

  it('two beside a score are a question', () => {
    expect(chosen([[...HEAD, 'Tự chấm'], [1, 'Việc', 5, 4, 3]])).toMatchObject({ self: 4, doubt: [['max', 2, 3]] }); // prettier-ignore
    expect(chosen([[...HEAD, 'Điểm tối đa'], [1, 'Việc', 4, 3, 5]])).toMatchObject({ max: 4, doubt: [['self', 2, 3]] }); // prettier-ignore
  });
});
