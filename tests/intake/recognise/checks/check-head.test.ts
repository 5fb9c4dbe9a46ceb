import type { HeadingReading } from '../../../../src/intake/recognise/columns/column-meanings';
import { checkHead, checkScoreHeading } from '../../../../src/intake/recognise/checks/check-head';
import { settingsOf, unitOf } from '../../../domain/builders';

const CLUSTER = { 'Tên cụm, khối': 'Cụm số 1', 'Năm thi đua': '2020' };
const YEAR = settingsOf({ ...CLUSTER, Kỳ: 'Cả năm' });
const HALF = settingsOf({ ...CLUSTER, Kỳ: '6 tháng đầu năm' });
const PLACE = { file: 'a.xlsx', sheet: 'S', cell: 'F5' };
const SELF: HeadingReading = { kind: 'column', meaning: 'self', sureness: 3 };

function head(lines: readonly string[], settings = YEAR, unit?: Parameters<typeof checkHead>[2]) {
  const placed = lines.map((text, row) => ({
    text,
    place: { ...PLACE, cell: `A${String(row + 1)}` },
  }));
  return checkHead(placed, settings, unit, []).map(({ kind, place, raw, params }) => [
    kind,
    place.cell,
    raw,
    params,
  ]);
}

describe('another part of the year', () => {
  const HALF_YEAR = 'PHIẾU TỰ CHẤM  ĐIỂM 6 THÁNG ĐẦU NĂM';

  it('is shown with the first title that says it', () => {
    const found = 'PHIẾU TỰ CHẤM ĐIỂM 6 THÁNG ĐẦU NĂM';
    expect(head(['SỞ NỘI VỤ', HALF_YEAR, 'BÁO CÁO QUÝ III'])).toEqual([
      ['otherPeriod', 'A2', found, { found, expected: '2020' }],
    ]);
  });

  it('is what a cluster scores that scores half-years', () => {
    expect(head([HALF_YEAR], HALF)).toEqual([]);
  });

  it.each(['6 tháng đầu năm', 'Căn cứ báo cáo 6 tháng', 'PHIẾU TỰ CHẤM ĐIỂM'])(
    'is not said by “%s”',
    (line) => {
      expect(head([line])).toEqual([]);
    },
  );
});

describe('the cluster of a head', () => {
  const line = 'Cụm thi đua số 2';

  it('is held against the unit’s own, and the book’s where the unit has none', () => {
    const other = (expected: string) => [['otherCluster', 'A1', line, { found: line, expected }]];
    expect(head([line])).toEqual(other('Cụm số 1'));
    expect(head([line], YEAR, unitOf('A'))).toEqual(other('Cụm số 1'));
    expect(head([line], YEAR, unitOf('A', { cluster: 'Cụm số 2' }))).toEqual([]);
    expect(head([line], YEAR, unitOf('A', { cluster: 'Cụm số 3' }))).toEqual(other('Cụm số 3'));
  });
});

describe('a form for individuals', () => {
  it.each([
    'Dành cho cá nhân',
    '(Áp dụng cho cán bộ)',
    'Áp dụng đối với các công chức',
    'Dành cho viên chức',
    'Dành cho các người lao động',
    'Đơn vị công tác: Phòng Tổ chức',
    ' - Đơn vị công tác:',
    'BẢNG CHẤM ĐIỂM CÁ NHÂN',
    'PHIẾU XẾP LOẠI CÁN BỘ',
    'BÁO CÁO XẾP LOẠI CHẤT LƯỢNG NGƯỜI LAO ĐỘNG',
  ])('“%s”', (line) => {
    expect(head(['SỞ NỘI VỤ', line]).map((one) => one.slice(0, 2))).toEqual([
      ['individualForm', 'A2'],
    ]);
  });

  it.each([
    'Dành cho tập thể và cá nhân',
    'Không áp dụng đối với cá nhân',
    'Không dành cho cá nhân',
    'Cá nhân được khen: 5',
    'Dành cho các phòng',
    'Dành cho cán bộx',
    'PHIẾU CÁN BỘ',
    'Công chức xếp loại tốt (báo cáo)',
    'Tên đơn vị công tác: Phòng Tổ chức',
    'Đơn vị công tácx',
    'PHIẾU CHẤM ĐIỂM CA NHÂNX',
  ])('not “%s”', (line) => {
    expect(head(['SỞ NỘI VỤ', line])).toEqual([]);
  });

  it('is said once, with the line as it is written', () => {
    const found = 'Dành cho cá nhân';
    expect(head(['Dành  cho cá nhân ', 'BẢNG CHẤM ĐIỂM CÁ NHÂN'])).toEqual([
      ['individualForm', 'A1', found, { found }],
    ]);
  });
});

describe('the heading over the scores', () => {
  const check = (text: string, settings = YEAR, reading: HeadingReading = SELF) =>
    checkScoreHeading({ text, reading }, PLACE, settings).map(({ kind, place, raw, params }) => [
      kind,
      place,
      raw,
      params,
    ]);

  it('of other years is shown with all of them', () => {
    expect(check('Điểm  năm 2018 - 2019')).toEqual([
      ['otherYear', PLACE, 'Điểm năm 2018 - 2019', { expected: '2020', found: '2018, 2019' }],
    ]);
  });

  it('of part of the year is shown', () => {
    expect(check('Điểm  6 tháng')).toEqual([
      ['otherPeriod', PLACE, 'Điểm 6 tháng', { found: 'Điểm 6 tháng', expected: '2020' }],
    ]);
    expect(check('Điểm 6 tháng', HALF)).toEqual([]);
  });

  it('of another year and of part of it is said once', () => {
    expect(check('Điểm 6 tháng đầu năm 2019').map(([kind]) => kind)).toEqual(['otherYear']);
    expect(check('Điểm 6 tháng đầu năm 2020').map(([kind]) => kind)).toEqual(['otherPeriod']);
  });

  it.each(['Điểm tự chấm', 'Điểm năm 2020', 'Điểm năm học 2019-2020'])('“%s” is right', (text) => {
    expect(check(text)).toEqual([]);
  });

  it('cannot be of another year where the book says none', () => {
    expect(check('Điểm năm 2019', settingsOf({ 'Năm thi đua': '' }))).toEqual([]);
  });

  it.each<HeadingReading>([
    { ...SELF, remembered: { seen: 'Điểm 2019', said: 'Điểm tự chấm' } },
    { kind: 'other', remembered: { seen: 'Điểm 2019', said: 'Không đọc' } },
  ])('that the clerk has answered is settled: %j', (reading) => {
    expect(check('Điểm năm 2019, 6 tháng', YEAR, reading)).toEqual([]);
  });

  it.each<HeadingReading>([{ kind: 'none' }, { kind: 'other' }, SELF])(
    'that nobody has answered is not: %j',
    (reading) => {
      expect(check('Điểm năm 2019', YEAR, reading)).toHaveLength(1);
    },
  );
});
