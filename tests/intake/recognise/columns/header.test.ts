import { area, gridOf, type Written } from '../grid-of';
import { table } from '../leaf-table';
import {
  findingsOf,
  form,
  HEADINGS,
  kindsOf,
  MAX,
  recognise,
  regulation,
  RESULT,
  SELF,
  selfOf,
  type Row,
} from '../sample-book';

function named(name: string): readonly Written[] {
  return HEADINGS.map((heading) => (heading === 'Điểm tự chấm' ? name : heading));
}

describe('the heading', () => {
  it('may stand anywhere in the first forty rows, under a title block of any height', () => {
    for (const height of [0, 1, 7, 30]) {
      const above: Row[] = Array.from({ length: height }, () => []);
      const sheets = recognise([form({ above: [['Đơn vị: SNV Phú Yên'], ...above] })]);
      expect([height, kindsOf(sheets)]).toEqual([height, []]);
    }
  });

  it('may have two rows, with captions that say whose columns these are', () => {
    const rows = table(
      [
        ['TT', 'Nội dung', 'Điểm tối đa', 'Đơn vị tự chấm', null, 'Thẩm định', null, 'Ghi chú'],
        [null, null, null, 'Kết quả', 'Điểm', 'Kết quả', 'Điểm', null],
      ],
      (max, index) => [max, 7, max - index / 100, 8, 1, null],
    );
    const merges = [area(1, 3, 1, 4), area(1, 5, 1, 6), area(1, 0, 2, 0), area(1, 1, 2, 1)];
    const sheets = recognise([gridOf(rows, { merges })]);
    expect(kindsOf(sheets)).toEqual(['verificationUnread', 'matchedByText']);
    expect(selfOf(sheets, 'I.1.2')).toBe(3.99);
    expect(sheets[0]?.rows[0]?.result?.value).toBe(7);
  });

  it('may have the points under one caption', () => {
    const rows = table(
      [
        ['TT', 'Các mặt công tác', 'Điểm', null, null, 'Minh chứng'],
        [null, null, 'Tối đa', 'Tự chấm', 'Thẩm định', null],
      ],
      (max, index) => [max, max - index / 100, null, 'BC'],
    );
    const sheets = recognise([gridOf(rows, { merges: [area(1, 2, 1, 4)] })]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(selfOf(sheets, 'I.1.2')).toBe(3.99);
    expect(sheets[0]?.rows[0]?.evidence).toBe('BC');
  });

  it('may hang a file column under the score, without taking a file for a score', () => {
    const rows = table(
      [
        ['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', null],
        [null, null, null, 'điểm', 'tệp'],
      ],
      (max, index) => [max, index === 1 ? null : max - index / 100, 'bc.pdf'],
    );
    const vertical = [area(1, 0, 2, 0), area(1, 1, 2, 1), area(1, 2, 2, 2)];
    for (const merges of [[area(1, 3, 1, 4)], [area(1, 3, 1, 4), ...vertical]]) {
      const sheets = recognise([gridOf(rows, { merges })]);
      expect(kindsOf(sheets)).toEqual(['matchedByText']);
      expect(selfOf(sheets, 'I.1.1')).toBe(3);
      expect(selfOf(sheets, 'I.1.2')).toBeUndefined();
    }
  });

  it('may be merged over two columns; two figures under it are a question', () => {
    const headings = [['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', null]];
    const merges = [area(1, 3, 1, 4)];
    const one = table(headings, (max, i) => (i % 2 ? [max, 1, null] : [max, null, 2]));
    const sheets = recognise([gridOf(one, { merges })]);
    expect([selfOf(sheets, 'I.1.1'), selfOf(sheets, 'I.1.2')]).toEqual([2, 1]);
    const two = recognise([
      gridOf(
        table(headings, (max) => [max, 1, 2]),
        { merges },
      ),
    ]);
    expect(two[0]?.findings[0]?.params).toMatchObject({ reason: 'ambiguousColumn' });
  });

  it('may be merged over the number and the words', () => {
    const rows = table([['Nội dung', null, 'Điểm tối đa', 'Tự chấm']], (max) => [max, max]);
    const sheets = recognise([gridOf(rows, { merges: [area(1, 0, 1, 1)] })]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(sheets[0]?.rows).toHaveLength(38);
  });

  it('may be followed by a row that numbers the columns', () => {
    const numbered = [[...HEADINGS], ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']];
    expect(kindsOf(recognise([form({ headings: numbered })]))).toEqual([]);
    const plain = [[...HEADINGS], ['A', 'B', 1, 2, 3, 4, 5]];
    expect(kindsOf(recognise([form({ headings: plain })]))).toEqual([]);
  });

  it('may come again on the next page, or with other columns for the next part', () => {
    const at = regulation.leaves.findIndex(({ code }) => code === 'III.1.1');
    const rows = [...table([['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm']], (max) => [max, max])];
    rows.splice(at + 2, 0, ['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm']);
    expect(kindsOf(recognise([gridOf(rows)]))).toEqual(['matchedByText']);
    const other = rows.map((row, index) =>
      index < at + 2 ? row : [row[0], row[1], row[3], index === at + 2 ? 'Điểm tối đa' : row[2]],
    );
    const sheets = recognise([gridOf(other)]);
    expect(kindsOf(sheets)).toEqual(['matchedByText']);
    expect(sheets[0]?.rows).toHaveLength(38);
  });

  it('reads the column of this year, and of two with the same figures either', () => {
    const headings = [
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm năm 2019', 'Điểm tự chấm năm 2020'],
    ];
    const sheets = recognise([gridOf(table(headings, (max) => [max, 1, max]))]);
    expect(selfOf(sheets, 'I.1.2')).toBe(4);
    const twice = [['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm', 'Tự chấm']];
    expect(selfOf(recognise([gridOf(table(twice, (max) => [max, 2, 2]))]), 'I.1.2')).toBe(2);
    expect(selfOf(recognise([gridOf(table(twice, (max) => [max, null, 2]))]), 'I.1.2')).toBe(2);
  });
});

describe('a heading that says only "Điểm"', () => {
  const twice = [['TT', 'Nội dung', 'Điểm', 'Điểm', 'Minh chứng']];

  it('twice: the greater figures are the maxima, on either side', () => {
    const right = recognise([gridOf(table(twice, (max, i) => [max, max - i / 100]))]);
    const left = recognise([gridOf(table(twice, (max, i) => [max - i / 100, max]))]);
    expect(selfOf(right, 'I.1.2')).toBe(3.99);
    expect(selfOf(left, 'I.1.2')).toBe(3.99);
    expect([...kindsOf(right), ...kindsOf(left)]).toEqual(['matchedByText', 'matchedByText']);
  });

  it('twice, neither always the greater: not read, and said so', () => {
    const sheets = recognise([gridOf(table(twice, (max, i) => (i % 2 ? [max, 1] : [1, max])))]);
    expect(sheets[0]?.rows).toEqual([]);
    expect(sheets[0]?.findings).toEqual([
      expect.objectContaining({
        kind: 'noScoringTable',
        unit: 'PY',
        params: {
          reason: 'ambiguousColumn',
          column: 'self',
          headings: ['Điểm', 'Điểm'],
          cells: ['C2', 'D2'],
          alike: 'yes',
          asked: 'Điểm tự chấm: Điểm | Điểm',
        },
      }),
    ]);
  });

  it('beside a maximum is the score, beside a score the maximum', () => {
    const score = [['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm']];
    const most = [['TT', 'Nội dung', 'Điểm', 'Điểm chấm']];
    for (const headings of [score, most]) {
      const sheets = recognise([gridOf(table(headings, (max, i) => [max, max - i / 100]))]);
      expect(kindsOf(sheets)).toEqual(['matchedByText']);
      expect(selfOf(sheets, 'I.1.2')).toBe(3.99);
    }
  });

  it('alone is the score, unless every figure is the regulation\u2019s own', () => {
    const alone = [['TT', 'Nội dung', 'Điểm', 'Ghi chú']];
    const scored = recognise([gridOf(table(alone, (max, i) => [max - i / 100]))]);
    expect(selfOf(scored, 'I.1.2')).toBe(3.99);
    const blank = recognise([gridOf(table(alone, (max) => [max]))]);
    expect(kindsOf(blank)).toEqual(['noScoringTable']);
    expect(blank[0]?.rows).toEqual([]);
  });

  it('beside two scores that differ is a question too', () => {
    const two = [['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm lần 1', 'Tự chấm lần 2']];
    const sheets = recognise([gridOf(table(two, (max, i) => [max, 1, i]))]);
    expect(sheets[0]?.findings.at(-1)?.params).toMatchObject({ reason: 'ambiguousColumn' });
  });
});

describe('a column that cannot be told, other than the score', () => {
  it('is left unread and said so, the scores are read', () => {
    const headings = [[...named('Điểm tự chấm')].map((one, at) => (at === 6 ? 'Kết quả' : one))];
    const grid = form({
      headings,
      rows: (rows) => {
        for (const row of rows.values()) [row[RESULT], row[6]] = [1, 2];
      },
    });
    expect(findingsOf([grid], 'noScoringTable')[0]?.params).toMatchObject({ column: 'result' });
    expect(recognise([grid])[0]?.rows[0]).toMatchObject({ result: null, self: { value: 2.9 } });
  });
});

describe('which sheets are read', () => {
  it('takes every tab that holds a table, and no cover, summary or list', () => {
    const summary = gridOf([
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...regulation.roots.map(({ order, title, max }) => [order, title, max.toNumber(), 5]),
    ]);
    const papers = gridOf([
      ['TT', 'Nội dung tiêu chí', 'Tài liệu minh chứng'],
      [1, 'x', 'y'],
    ]);
    const other = form({
      above: [['Đơn vị: Sở Nội vụ tỉnh Gia Lai']],
      options: { name: 'Gia Lai' },
    });
    const sheets = recognise([gridOf([['Bìa']]), summary, papers, form(), other]);
    expect(sheets.map(({ unit }) => unit)).toEqual(['PY', 'GL']);
    expect(kindsOf(sheets)).toEqual([]);
  });

  it('says so where none does, and still tells whose file it is', () => {
    const [sheet, ...more] = recognise([gridOf([['Công văn']])], 'SNV Kon Tum.xlsx');
    expect(more).toEqual([]);
    expect(sheet).toMatchObject({ unit: 'KT', rows: [], matched: { byCode: 0, byText: 0 } });
    expect(sheet?.findings.map(({ kind, params }) => [kind, params['reason']])).toEqual([
      ['unitGuessed', undefined],
      ['noScoringTable', 'noHeader'],
    ]);
    expect(kindsOf(recognise([]))).toEqual(['unitUnknown', 'noScoringTable']);
  });

  it('does not take a table of other criteria for ours', () => {
    const foreign = gridOf([
      ['Đơn vị: SNV Phú Yên'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Công tác phòng chống lụt bão', 5, 5],
      [2, 'Xây dựng nông thôn mới nâng cao', 5, 4],
      [3, 'Thu ngân sách trên địa bàn', 5, 4],
    ]);
    const sheets = recognise([foreign]);
    expect(sheets[0]?.findings.map(({ params }) => params['reason'])).toEqual(['noCriteria']);
  });

  it('leaves out blank figures, keeps what a cell is as it stands', () => {
    const grid = form({
      rows: (rows) => {
        const at = (code: string): Row => rows.get(code) ?? [];
        at('I.1.1')[SELF] = ' \u00A0 ';
        at('I.1.2')[SELF] = ' 4\u00A0/\u00A05 ';
        at('I.1.3')[SELF] = { value: 0.95, numberFormat: '0%' };
        at('I.2.2')[SELF] = { value: '', uncalculated: true, formula: 'SUM(1)' };
        at('I.2.3')[SELF] = { value: '#REF!' };
        at('I.2.4')[MAX] = { value: 2, numberFormat: '0.00' };
      },
    });
    const [sheet] = recognise([grid]);
    const self = (code: string): unknown =>
      sheet?.rows.find(({ criterion }) => criterion === code)?.self;
    expect(self('I.1.1')).toBeNull();
    expect(self('I.1.2')).toMatchObject({ value: ' 4\u00A0/\u00A05 ' });
    expect(self('I.1.3')).toMatchObject({ value: 0.95, numberFormat: '0%' });
    expect(self('I.2.2')).toMatchObject({ value: '', uncalculated: true });
    expect(self('I.2.3')).toMatchObject({ value: '#REF!', place: { cell: 'F15' } });
    expect(sheet?.findings).toEqual([]);
  });
});
