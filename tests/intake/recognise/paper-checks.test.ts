import { checkCluster } from '../../../src/intake/recognise/checks/check-cluster';
import { change } from './row-changes';
import { findingsOf, form, kindsOf, recognise, SELF, type Row, units } from './sample-book';

const EVIDENCE = 6;

function scored(cell: Row[number]) {
  return form({ rows: change('I.1.2', (row) => (row[SELF] = cell)) });
}

describe('a cell that shows less than it holds', () => {
  it.each<[number, string, string]>([
    [3.46, '0.0', '3.5'],
    [3.5, '0', '4'],
    [3.125, '#,##0.00', '3.13'],
    [3.46, '0.0" điểm"', '3.5'],
    [3.46, '[Red]0.0;-0.0', '3.5'],
  ])('%d as %s', (value, numberFormat, shown) => {
    const [found] = findingsOf([scored({ value, numberFormat })], 'shownRounded');
    expect(found).toMatchObject({
      criterion: 'I.1.2',
      raw: shown,
      stored: String(value),
      place: { cell: 'F8' },
      params: { count: 1 },
    });
  });

  it.each<[number, string | undefined]>([
    [3.46, undefined],
    [3.46, '0.00'],
    [3.46, '0.###'],
    [0.1 + 0.2, '0.0'],
    [3, '0'],
    [3.46, '@'],
    [3.46, '# ?/?'],
    [3.46, '0.0E+00'],
    [0.956, '0%'],
    [45000.5, 'dd/mm'],
  ])('not %d as %s', (value, numberFormat) => {
    const cell = numberFormat === undefined ? { value } : { value, numberFormat };
    expect(kindsOf(recognise([scored(cell)]))).toEqual([]);
  });
});

describe('another cluster or period in the head', () => {
  const head = (...lines: readonly string[]) =>
    kindsOf(recognise([form({ above: ['Đơn vị: SNV Phú Yên', ...lines].map((line) => [line]) })]));

  it.each([
    'PHIẾU TỰ CHẤM ĐIỂM 6 THÁNG ĐẦU NĂM 2020',
    'Bảng tự chấm điểm thi đua quý III năm 2020',
    'BÁO CÁO TỰ CHẤM ĐIỂM 9 THÁNG NĂM 2020',
  ])('%s', (line) => {
    expect(head(line)).toEqual(['otherPeriod']);
  });

  it.each([
    'PHIẾU TỰ CHẤM ĐIỂM NĂM 2020',
    '(Căn cứ Báo cáo sơ kết 6 tháng đầu năm 2020)',
    'Theo Quyết định số 6 tháng 3 năm 2020',
    'Cụm thi đua số 3',
  ])('not %s, where the cluster has a name and no number', (line) => {
    expect(head(line)).toEqual([]);
  });
});

describe('a cluster that has a name', () => {
  const others = (expected: string, ...lines: readonly string[]) =>
    checkCluster(
      lines.map((text) => ({ text, place: { file: 'a.xlsx', sheet: 'S', cell: 'A1' } })),
      expected,
      units,
    ).map(({ kind, raw }) => [kind, raw]);
  const OWN = 'Cụm thi đua Sở Nội vụ các tỉnh, thành phố miền Trung, Tây Nguyên';

  it.each([
    [OWN, 'Cụm thi đua Sở Nội vụ các tỉnh miền Tây Nam Bộ'],
    [OWN, 'CỤM THI ĐUA CÁC SỞ TƯ PHÁP'],
    [OWN, 'Cụm thi đua: Sở Nội vụ miền Đông Nam Bộ năm 2020'],
    [OWN, 'Đơn vị thuộc Cụm miền núi phía Bắc (Bộ Nội vụ)'],
    ['Khối các cơ quan tham mưu, tổng hợp', 'Khối thi đua các cơ quan nội chính'],
    ['Cụm thi đua miền Tây Nam Bộ', 'Cụm thi đua miền Đông Nam Bộ'],
  ])('%s is not %s', (expected, line) => {
    expect(others(expected, line)).toEqual([['otherCluster', line]]);
  });

  it.each([
    [OWN, OWN.toUpperCase()],
    [OWN, 'Cụm thi đua miền Trung - Tây Nguyên'],
    [OWN, 'Cụm thi đua SNV MT-TN năm 2020'],
    [OWN, 'Cụm thi đua Sở Nội vụ các tỉnh miền Trung, Tây Nguyên (Bộ Nội vụ)'],
    [OWN, 'Cụm thi đua Sở Nội vụ các tỉnh miền Trung, Tây Nguyên do Khánh Hòa làm Cụm trưởng'],
    [OWN, 'Cụm trưởng: Sở Nội vụ tỉnh Khánh Hòa'],
    [OWN, 'Cụm thi đua số 3'],
    [OWN, 'Cụm thi đua và phong trào yêu nước'],
    [OWN, 'Kính gửi: Cụm thi đua các tỉnh miền Đông Nam Bộ'],
    [OWN, 'Cụm thi đua Sở Nội vụ – Phiếu tự chấm điểm của Sở Nội vụ tỉnh Gia Lai'],
    ['Cụm thi đua SNV miền Trung', 'Cụm thi đua Sở Nội vụ miền Trung'],
    ['Khối các cơ quan tham mưu, tổng hợp', 'Khối Văn phòng'],
    ['Khối các cơ quan tham mưu, tổng hợp', 'Khối lượng công việc năm 2020'],
    ['Khối các cơ quan tham mưu, tổng hợp', 'Khối thi đua các cơ quan Tham mưu - Tổng hợp'],
    [OWN, 'Cụm thi đua Khánh Hòa'],
    [OWN, 'Cụm gồm: Khánh Hòa, Đà Nẵng, Gia Lai'],
    ['', 'Cụm thi đua miền Đông Nam Bộ'],
  ])('%s may be %s', (expected, line) => {
    expect(others(expected, line)).toEqual([]);
  });

  it('is looked for on every line', () => {
    expect(others(OWN, 'Cụm miền Đông Nam Bộ', OWN)).toEqual([]);
  });
});

describe('a form for individuals', () => {
  const head = (...lines: readonly string[]) =>
    kindsOf(
      recognise([form({ above: [['SỞ NỘI VỤ TỈNH PHÚ YÊN'], ...lines.map((line) => [line])] })]),
    );

  it.each([
    'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA CÁ NHÂN NĂM 2020',
    'PHIẾU TỰ CHẤM ĐIỂM NĂM 2020 (Dành cho cá nhân)',
    '(Áp dụng đối với công chức, viên chức không giữ chức vụ lãnh đạo)',
    'PHIẾU ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC NĂM 2020, BẢNG CHẤM ĐIỂM',
    'Đơn vị công tác: Phòng Tổ chức',
  ])('%s', (line) => {
    expect(head(line)).toEqual(['individualForm']);
  });

  it.each([
    'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA TẬP THỂ, CÁ NHÂN NĂM 2020',
    '(Biểu mẫu không dành cho cá nhân)',
    'Căn cứ Quyết định khen thưởng cá nhân năm 2020',
    'Họ và tên người lập: Nguyễn Văn A',
    'Đơn vị: Sở Nội vụ tỉnh Phú Yên',
  ])('not %s', (line) => {
    expect(head(line)).toEqual([]);
  });
});

describe('text like a formula', () => {
  it.each(['=1+1', '=HYPERLINK("x")', ' @SUM(A1)', "+cmd|' /C calc'!A0", '=A1'])('%s', (text) => {
    const rows = change('I.1.2', (row) => (row[EVIDENCE] = text));
    expect(findingsOf([form({ rows })], 'formulaLikeText')[0]).toMatchObject({
      place: { cell: 'G8' },
      raw: text,
    });
  });

  it.each(['+ Kế hoạch số 5', '- Báo cáo', '+5 tin, bài', '=> xem phụ lục', '@', '= nt ='])(
    'not %s',
    (text) => {
      const rows = change('I.1.2', (row) => (row[EVIDENCE] = text));
      expect(kindsOf(recognise([form({ rows })]))).toEqual([]);
    },
  );
});

describe('place of signature and date', () => {
  it.each<[readonly string[], boolean, boolean]>([
    [['Phú Yên, ngày 20 tháng 11 năm 2020', 'GIÁM ĐỐC'], true, true],
    [['Phú Yên, ngày … tháng … năm 2020', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], true, false],
    [['20/11/2020', 'NGƯỜI LẬP BIỂU'], false, true],
    [['TM. UBND XÃ', 'CHỦ TỊCH'], true, false],
    [[], false, false],
  ])('%j', (lines, signed, dated) => {
    const [sheet] = recognise([form({ below: lines.map((line) => [line]) })]);
    expect(sheet?.marks).toMatchObject({ signed, dated });
  });

  const on = (day: number, month: number, year: number) => ({ day, month, year });
  it.each<[readonly string[], object | null]>([
    [['Phú Yên, ngày 20 tháng 11 năm 2020', 'GIÁM ĐỐC'], on(20, 11, 2020)],
    [['Phú Yên, ngày 5  tháng 12  năm 2020.'], on(5, 12, 2020)],
    [['(Kèm theo Báo cáo số 12/BC-SNV ngày 18/11/2020 của Sở Nội vụ)'], on(18, 11, 2020)],
    [['(Kèm theo Công văn số 7/SNV-TĐ ngày 8 tháng 12 năm 2020)'], on(8, 12, 2020)],
    // Days of other papers, no day at all, and two that contradict each other.
    [['Theo Quyết định số 6/QĐ-BNV ngày 6 tháng 3 năm 2020'], null],
    [['Kon Tum, ngày 31 tháng 11 năm 2020'], null],
    [['Kon Tum, ngày … tháng … năm 2020'], null],
    [['Kon Tum, ngày 1 tháng 12 năm 2020', 'Kon Tum, ngày 2 tháng 12 năm 2020'], null],
  ])('%j bears a date of its own, or none', (lines, date) => {
    const [sheet] = recognise([form({ below: lines.map((line) => [line]) })]);
    expect(sheet?.marks?.date).toEqual(date);
  });
});

describe('the date of the paper', () => {
  const dated = (date: Row[number], title = 'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA') =>
    recognise([form({ above: [['SỞ NỘI VỤ TỈNH PHÚ YÊN'], [title]], below: [[], [date]] })]);

  it.each(['Phú Yên, ngày 10 tháng 11 năm 2019', 'Ngày 5 tháng 12 năm 2025'])(
    '“%s” is of no paper of 2020',
    (line) => {
      const sheets = dated(line);
      expect(kindsOf(sheets)).toEqual(['signedOtherYear']);
      expect(sheets[0]?.findings[0]?.params).toMatchObject({ line, expected: '2020' });
    },
  );

  it.each([
    ['Phú Yên, ngày 10 tháng 11 năm 2020', undefined],
    ['Phú Yên, ngày 5 tháng 01 năm 2021', undefined],
    ['Phú Yên, ngày 10 tháng 11 năm 2019', 'PHIẾU TỰ CHẤM ĐIỂM NĂM 2020'],
    ['Căn cứ Quyết định ngày 10 tháng 11 năm 2019 của Cụm', undefined],
  ])('“%s” may be', (line, title) => {
    expect(kindsOf(dated(line, title))).toEqual([]);
  });

  it('may stand in a cell of its own', () => {
    const sheets = dated({ value: 44145, numberFormat: 'dd/mm/yyyy' });
    expect(sheets[0]?.marks?.dated).toBe(true);
    expect(dated(44145)[0]?.marks?.dated).toBe(false);
  });
});

it('a hidden column of maxima hides no figure; a hidden row among it counts once', () => {
  const hidden = (hiddenRows: readonly number[]) =>
    findingsOf([form({ options: { hiddenColumns: [0, 3], hiddenRows } })], 'hiddenFigures');
  expect(hidden([])).toEqual([]);
  expect(hidden([7])[0]).toMatchObject({ place: { cell: 'F8' }, params: { count: 1 } });
});
