import { gridOf } from '../grid-of';
import { table } from '../leaf-table';
import { kindsOf, recognise, selfOf } from '../sample-book';

const HEAD = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];

/** The second column of a sheet: what it is called, and how far its figures are from the scores. */
function beside(heading: string | null, figure: (score: number, max: number) => number | null) {
  return recognise([
    gridOf(
      table([[...HEAD, heading]], (max, index) => {
        const score = max - (index % 3) / 4;
        return [max, score, figure(score, max)];
      }),
    ),
  ]);
}

const less = (score: number): number => score - 0.25;

describe('a second column of scores', () => {
  it.each([
    'Điểm chốt',
    'Điểm tự chấm sau rà soát',
    'Điểm đề nghị',
    'Tự chấm lại',
    'Điểm sau khi họp xét',
    'Điểm Hội đồng cơ sở chấm',
    'Tập thể chấm',
    'Tổng điểm',
    'Thành tiền',
    'Lãnh đạo duyệt',
    'Kết quả cuối',
  ])('“%s” with other figures is asked about', (heading) => {
    const sheets = beside(heading, less);
    expect(sheets[0]?.rows).toEqual([]);
    expect(sheets[0]?.findings).toMatchObject([
      {
        kind: 'noScoringTable',
        place: { cell: 'D2' },
        params: {
          reason: 'ambiguousColumn',
          headings: ['Điểm tự chấm', heading],
          cells: ['D2', 'E2'],
          asked: `Điểm tự chấm: Điểm tự chấm | ${heading}`,
        },
      },
    ]);
  });

  it.each(['Điểm chốt', 'Tổng điểm', 'Hệ số', null])(
    '“%s” with the same figures says nothing',
    (heading) => {
      expect(kindsOf(beside(heading, (score) => score))).toEqual(['matchedByText']);
    },
  );

  it.each([
    ['Hệ số', 2],
    ['Điểm dự kiến', 1],
    ['Điểm Phòng Tổ chức chấm', 1],
    ['Điểm đăng ký', 1],
    ['Số văn bản', 40],
  ])('“%s” is named and left', (heading, value) => {
    const sheets = beside(heading, () => value);
    expect(kindsOf(sheets)).toEqual(['columnsUnread', 'matchedByText']);
    expect(sheets[0]?.findings[0]?.params).toEqual({ headings: [heading], count: 38 });
    expect(selfOf(sheets, 'I.1.1')).toBe(3);
  });

  it('without a heading is named by its letter', () => {
    const sheets = beside(null, less);
    expect(sheets[0]?.findings[0]).toMatchObject({
      kind: 'columnsUnread',
      params: { headings: ['E'], count: 38 },
    });
  });

  it.each(['Điểm tự chấm năm 2019', 'Điểm 6 tháng đầu năm', 'Điểm chuẩn năm 2019'])(
    '“%s” is of another time',
    (heading) => {
      expect(kindsOf(beside(heading, less))).toEqual(['matchedByText']);
    },
  );

  it('of a few figures is no column of the table, unless it speaks of scores', () => {
    const once = (_: number, max: number) => (max === 5 ? 1 : null);
    expect(kindsOf(beside('Số vụ việc', once))).toEqual(['matchedByText']);
    expect(kindsOf(beside('Điểm chốt', once))).toEqual(['noScoringTable']);
  });
});

describe('columns that the cluster fills in, in what a unit sends', () => {
  it.each(['Điểm thẩm định', 'Điểm Cụm chấm', 'Hội đồng chấm', 'Điểm thống nhất'])(
    '“%s” is not read, and it is said',
    (heading) => {
      const sheets = beside(heading, less);
      expect(kindsOf(sheets)).toEqual(['verificationUnread', 'matchedByText']);
      expect(sheets[0]?.findings[0]).toMatchObject({
        place: { cell: 'E3' },
        params: { headings: [heading], count: 38 },
      });
      expect(kindsOf(beside(heading, () => null))).toEqual(['matchedByText']);
    },
  );

  it('hold all the scores, and the unit’s own column none: one question', () => {
    const rows = table([[...HEAD, 'Điểm thẩm định']], (max) => [max, null, max - 0.25]);
    const sheets = recognise([gridOf(rows)]);
    expect(sheets[0]?.rows).toEqual([]);
    expect(sheets[0]?.findings).toMatchObject([
      {
        kind: 'noScoringTable',
        params: {
          headings: ['Điểm tự chấm', 'Điểm thẩm định'],
          blank: 'Điểm tự chấm',
          filled: ['Điểm thẩm định'],
        },
      },
    ]);
  });
});

it('names the headings it saw where none is of a score', () => {
  const rows = table([['TT', 'Nội dung', 'Điểm tối đa', 'Điểm cộng', 'Điểm trừ']], (max) => [
    max,
    max,
    0.5,
  ]);
  expect(recognise([gridOf(rows)])[0]?.findings[0]).toMatchObject({
    kind: 'noScoringTable',
    params: { seen: ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm cộng', 'Điểm trừ'] },
  });
});

it('says which of the headings in question nobody sees', () => {
  const rows = table([['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm', 'Tự chấm']], (max) => [
    max,
    1,
    2,
  ]);
  expect(recognise([gridOf(rows, { hiddenColumns: [3] })])[0]?.findings[0]?.params).toMatchObject({
    cells: ['D2', 'E2'],
    hidden: ['D2'],
    alike: 'yes',
  });
});
