import { area, gridOf } from './grid-of';
import { table } from './leaf-table';
import { findingsOf, form, HEADINGS, kindsOf, recognise, SELF, type Row } from './sample-book';

describe('the signature', () => {
  const unit = (blank: number) => {
    const above: readonly Row[] = [['PHIẾU TỰ CHẤM ĐIỂM NĂM 2020']];
    const rows = Array.from({ length: blank }, (): Row => []);
    const below = [...rows, ['Gia Lai, ngày 20 tháng 11 năm 2020']];
    return recognise([form({ above, below })])[0];
  };

  it('is looked for in the twenty-five rows under the last criterion', () => {
    expect(unit(0)).toMatchObject({ unit: 'GL', marks: { dated: true } });
    expect(unit(24)).toMatchObject({ unit: 'GL', marks: { dated: true } });
    expect(unit(25)).toMatchObject({ unit: null, marks: { dated: false } });
  });

  it('does not begin in the table', () => {
    const rows = (all: Map<string, Row>): void => {
      const [last = []] = [...all.values()].slice(-1);
      last[6] = 'Công văn của SNV Gia Lai';
    };
    const above: readonly Row[] = [['PHIẾU TỰ CHẤM ĐIỂM NĂM 2020']];
    expect(recognise([form({ above, rows })])[0]?.unit).toBeNull();
  });
});

describe('headings in two rows', () => {
  it('are no title of the sheet, whatever year they name', () => {
    const caption: Row = [...HEADINGS.slice(0, 6), 'Báo cáo thi đua năm 2019'];
    const under: Row = [null, null, null, null, null, null, 'Minh chứng'];
    const merges = [0, 1, 2, 3, 4, 5].map((column) => area(3, column, 4, column));
    const above: readonly Row[] = [['Đơn vị: SNV Phú Yên'], [], []];
    const grid = form({ above, headings: [caption, under], options: { merges } });
    expect(kindsOf(recognise([grid]))).toEqual([]);
  });
});

describe('a sheet that is no form', () => {
  const reason = (grid: Parameters<typeof recognise>[0][number]) =>
    findingsOf([grid], 'noScoringTable').map(({ params }) => params.reason);
  const keep = (kept: (code: string) => boolean, edit: (row: Row) => void = () => undefined) =>
    form({
      rows: (all) => {
        for (const [code, row] of [...all]) {
          if (kept(code)) edit(row);
          else all.delete(code);
        }
      },
    });

  it('of two criteria is one, of a single one none, and of one without a score even less', () => {
    expect(reason(keep((code) => ['I.1.1', 'II.1'].includes(code)))).toEqual([]);
    expect(reason(keep((code) => code === 'I.1.1'))).toEqual(['singleCriterion']);
    const blank = (row: Row): void => {
      row[SELF] = null;
    };
    expect(reason(keep((code) => code === 'I.1.1', blank))).toEqual(['noCriteria']);
  });

  it('of sums says nothing of criteria, where as many figures are of sections as of criteria', () => {
    const score = (row: Row): void => {
      row[SELF] = 1;
    };
    const sections = ['III', 'IV', 'V'];
    const summary = (...leaves: readonly string[]) =>
      reason(keep((code) => [...sections, ...leaves].includes(code), score));
    expect(summary('I.1.1', 'I.1.2')).toEqual(['noCriteria']);
    expect(summary('I.1.1', 'I.1.2', 'I.1.3')).toEqual(['noCriteria']);
    expect(summary('I.1.1', 'I.1.2', 'I.1.3', 'II.1')).toEqual([]);
  });

  it('without a column of scores has no table', () => {
    expect(reason(form({ without: [SELF] }))).toEqual(['noHeader']);
  });
});

it('how the rows were found, and what is not there, is counted', () => {
  const rows = (all: Map<string, Row>): void => {
    all.delete('II.2.2');
    for (const code of ['I.4.1', 'I.4.2']) (all.get(code) ?? [])[0] = null;
  };
  const [sheet] = recognise([form({ rows })]);
  expect(sheet).toMatchObject({
    sheet: 'Sheet1',
    parts: ['Sheet1'],
    form: null,
    matched: { byCode: 35, byText: 2, absent: 1 },
  });
  expect(sheet?.findings.map(({ unit }) => unit)).toEqual(['PY', 'PY']);
});

describe('a column of other figures', () => {
  const HEAD = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
  const beside = (heading: string, figure: (max: number, index: number) => number | null) =>
    kindsOf(
      recognise([
        gridOf(table([[...HEAD, heading]], (max, index) => [max, max - 0.5, figure(max, index)])),
      ]),
    ).filter((kind) => kind !== 'matchedByText');

  it('is named where half of the criteria have one', () => {
    const first = (count: number) => beside('Số vụ việc', (_, at) => (at < count ? 40 : null));
    expect(first(19)).toEqual(['columnsUnread']);
    expect(first(18)).toEqual([]);
  });

  it('is held against the rows of its own page', () => {
    const [unit = [], , ...rows] = table([HEAD], (max, index) => [
      max,
      max - 0.5,
      index < 10 ? 40 : null,
    ]);
    const pages = [unit, [...HEAD, 'Số vụ việc'], ...rows.slice(0, 10), HEAD, ...rows.slice(10)];
    expect(kindsOf(recognise([gridOf(pages)]))).toContain('columnsUnread');
  });

  it('that repeats the maxima, or counts the rows, is nothing to say', () => {
    expect(beside('Hệ số', (max) => max)).toEqual([]);
    expect(beside('Số trang', (_, at) => at + 1)).toEqual([]);
  });

  it.each([
    'Thẩm tra',
    'Phúc tra',
    'Phúc khảo',
    'Khối chấm',
    'Tổ chấm',
    'Cấp trên chấm',
    'Đoàn kiểm tra chấm',
    'Kiểm tra chéo',
    'Chấm chéo',
    'Bình xét',
    'Điểm TĐ',
  ])('“%s” is the cluster’s', (heading) => {
    expect(beside(heading, (max) => max - 0.25)).toEqual(['verificationUnread']);
  });

  it.each([
    'Điểm chênh lệch',
    'Điểm trung bình',
    'Điểm mục tiêu',
    'Điểm bộ phận chấm',
    'Điểm tối thiểu',
    'Điểm liệt',
    'Điểm theo trọng số',
    'Điểm theo tỷ lệ',
    'Xếp hạng điểm',
  ])('“%s” is no score', (heading) => {
    expect(beside(heading, (max) => max - 0.25)).toEqual(['columnsUnread']);
  });
});
