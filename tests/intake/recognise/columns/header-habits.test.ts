import { area, gridOf } from '../grid-of';
import { table } from '../leaf-table';
import { kindsOf, recognise, regulation, selfOf } from '../sample-book';

const HEAD = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const NUMBERS = ['(1)', '(2)', '(3)', '(4)'];

describe('the heading as people make it', () => {
  it('is the first one that heads figures, not the one that reads best', () => {
    const [first, ...rest] = regulation.leaves;
    const rows = [
      ['Đơn vị: SNV Phú Yên'],
      ['Các nội dung thi đua', 'Thang điểm chuẩn', 'Số điểm tự chấm'],
      ...rest.map(({ title, max }) => [title, max.toNumber(), 1]),
      ['B. PHẦN CÒN LẠI'],
      ['Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả thực hiện', 'Điểm tự chấm'],
      [first?.title ?? '', 3, 'Đúng hạn', 2.5],
    ];
    const sheets = recognise([gridOf(rows)]);
    expect(sheets[0]?.rows).toHaveLength(regulation.leaves.length);
    expect(selfOf(sheets, first?.code ?? '')).toBe(2.5);
  });

  it('may have a caption over one score column of two', () => {
    const rows = table(
      [
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Đơn vị tự chấm', 'Cụm thẩm định', null],
        [null, null, null, 'Điểm', 'Điểm', 'Lý do'],
      ],
      (max, index) => [max, max - index / 100, 1, null],
    );
    const sheets = recognise([gridOf(rows, { merges: [area(1, 4, 1, 5)] })]);
    expect(kindsOf(sheets)).toEqual(['verificationUnread', 'matchedByText']);
    expect(selfOf(sheets, 'I.1.2')).toBe(3.99);
  });

  it.each([
    ['Điểm tự chấm 6 tháng đầu năm', 'Tự chm'],
    ['Tự chấm quý I', 'Số điểm tự chấm'],
    ['Điểm tự chấm năm 2019', 'Điễm tự chấm'],
  ])('“%s” is not this year’s score beside “%s”', (other, own) => {
    const rows = table([['TT', 'Nội dung', 'Điểm tối đa', other, own]], (max) => [max, 1, 2]);
    const sheets = recognise([gridOf(rows)]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(selfOf(sheets, 'I.1.2')).toBe(2);
  });

  it.each([
    ['Điểm tự chấm 6 tháng đầu năm', 'otherPeriod'],
    ['Điểm tự chấm quý III', 'otherPeriod'],
    ['Điểm tự chấm năm 2019', 'otherYear'],
  ])('“%s” as the only score is asked about', (heading, kind) => {
    const rows = table([['TT', 'Nội dung', 'Điểm tối đa', heading]], (max) => [max, 1]);
    const [sheet] = recognise([gridOf(rows)]);
    const found = sheet?.findings.find((one) => one.kind === kind);
    expect(found).toMatchObject({ place: { cell: 'D2' }, raw: heading });
  });

  it('reads the score by its own words, whatever two columns “Điểm” beside it are', () => {
    const rows = table([['TT', 'Nội dung', 'Điểm', 'Điểm tự chấm', 'Điểm']], (max, index) => [
      max,
      max - 0.1,
      index % 2,
    ]);
    const sheets = recognise([gridOf(rows)]);
    expect(selfOf(sheets, 'I.1.2')).toBe(3.9);
  });

  it.each(['Điểm thưởng', 'Điểm cộng', 'Số điểm trừ'])(
    'says that points under “%s” beside the score are not taken',
    (heading) => {
      const heads = [...HEAD, heading];
      const points = (value: number | null) =>
        recognise([
          gridOf(table([heads], (max, index) => [max, max - 0.1, index === 1 ? value : null])),
        ]);
      expect(kindsOf(points(2))).toEqual(['pointsBeside', 'matchedByText']);
      expect(points(2)[0]?.findings[0]).toMatchObject({
        place: { cell: 'E4' },
        raw: '2',
        params: { heading, codes: ['I.1.2'] },
      });
      expect(kindsOf(points(null))).toEqual(['matchedByText']);
      expect(kindsOf(points(0))).toEqual(['matchedByText']);
    },
  );

  it('asks which of two is the score, rather than take the better spelt', () => {
    const rows = table([['TT', 'Nội dung', 'Điểm tối đa', 'Phòng A tự chấm', 'Tự chm']], (max) => [
      max,
      1,
      2,
    ]);
    const [sheet] = recognise([gridOf(rows)]);
    expect(sheet?.rows).toEqual([]);
    expect(sheet?.findings.map(({ params }) => params['reason'])).toEqual(['ambiguousColumn']);
  });

  it('does not compare with the maxima of another year', () => {
    const rows = table([['TT', 'Nội dung', 'Điểm chuẩn năm 2019', 'Tự chấm', 'Ghi chú']], () => [
      9,
      1,
      null,
    ]);
    expect(kindsOf(recognise([gridOf(rows)]))).toEqual(['matchedByText']);
  });

  it('does not take the year of an upper heading row for the sheet’s', () => {
    const rows = table(
      [
        ['TT', 'Nội dung', 'Điểm tự chấm năm 2019', 'Điểm', null],
        [null, null, null, 'Tối đa', 'Tự chấm'],
      ],
      (max) => [1, max, 2],
    );
    const merges = [area(1, 0, 2, 0), area(1, 1, 2, 1), area(1, 2, 2, 2), area(1, 3, 1, 4)];
    const sheets = recognise([gridOf(rows, { merges })]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(selfOf(sheets, 'I.1.2')).toBe(2);
  });

  it('may come again on the next page, slips and numbers of columns and all', () => {
    const rows = [...table([HEAD, ['(1)', '(2)', '(3)', '(4)']], (max) => [max, max])];
    rows.splice(20, 0, ['TT', 'Nội dugn', 'Điểm tối đđa', 'Điểm tự chấm'], NUMBERS);
    expect(kindsOf(recognise([gridOf(rows)]))).toEqual(['matchedByText']);
  });

  it('has section titles across the table, whatever the first column is for', () => {
    const rows = table(
      [['Kết quả thực hiện', 'Điểm tự chấm', 'Nội dung', 'Điểm tối đa']],
      (max) => [max, max],
    ).map((row, at) => (at < 2 ? row : [null, row[2], row[1], row[3]]));
    rows.splice(2, 0, ['I. Nhiệm vụ chuyên môn ngành Nội vụ', 40, null, null]);
    const sheets = recognise([gridOf(rows, { merges: [area(2, 0, 2, 3)] })]);
    expect(kindsOf(sheets)).not.toContain('unknownRow');
  });
});
