import {
  checkSigned,
  checkYear,
  isTitleLine,
} from '../../../../src/intake/recognise/identity/find-year';

const at = (text: string) => ({ text, place: { file: 'a.xlsx', sheet: 'S', cell: 'A1' } });
const MARK = {
  unit: 'PY',
  year: '2020',
  version: '1',
  fingerprint: 'x',
  line: 'Mẫu PY 2020',
  place: at('').place,
};

describe('a line that says what the sheet is', () => {
  it.each([
    'PHIẾU',
    'Bảng điểm',
    'Biểu số 1',
    'Tự chấm năm 2020',
    'Chấm điểm',
    'THI ĐUA NĂM 2020',
    'Báo cáo năm 2020',
    'Năm 2020',
    'năm học 2020 - 2021',
    'Phiếu chấm ngày 5 tháng 1',
    'Phiếu năm 2020, ngày 5 tháng 1',
  ])('%s', (text) => {
    expect(isTitleLine(text)).toBe(true);
  });

  it.each([
    'Căn cứ bảng điểm',
    'Theo Quyết định về thi đua năm 2019',
    'Phiếu lập ngày 05 tháng 01 năm 2021',
    'Bảng gửi 5/1 năm 2021',
    'Kết quả năm 2020',
    'Năm 1999',
    'Sở Nội vụ',
    'Phiếuu',
    '',
  ])('not %j', (text) => {
    expect(isTitleLine(text)).toBe(false);
  });
});

describe('the year in the title', () => {
  const found = (lines: readonly string[], year: number | null = 2020) =>
    checkYear(lines.map(at), year).map(({ kind, params, raw }) => [kind, params, raw]);

  it.each<[readonly string[], string]>([
    [['Phiếu năm 2019'], '2019'],
    [['Sở Nội vụ năm 2020', 'Phiếu năm 2019'], '2019'],
    [['Phiếu năm 2018-2019', 'Bảng năm 2017'], '2018, 2019'],
  ])('%j is another', (lines, years) => {
    expect(found(lines)).toEqual([
      ['otherYear', { expected: '2020', found: years }, lines.find((line) => /Phiếu/.test(line))],
    ]);
  });

  it.each<[readonly string[]]>([
    [['Phiếu năm 2020']],
    [['Phiếu năm 2019', 'Bảng năm 2020']],
    [['Phiếu năm 2019-2020']],
    [['Phiếu']],
    [['Căn cứ Kế hoạch năm 2019']],
    [[]],
  ])('%j is right, or says none', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  it('says nothing where the cluster has none', () => {
    expect(found(['Phiếu năm 2019'], null)).toEqual([]);
  });

  it('is that of the form’s own line, whatever else its head says', () => {
    expect(checkYear([at('Phiếu năm 2019')], 2020, MARK)).toEqual([]);
    expect(checkYear([at('Phiếu năm 2021')], 2021, MARK)).toMatchObject([
      {
        kind: 'otherYear',
        raw: 'Mẫu PY 2020',
        place: MARK.place,
        params: { expected: '2021', found: '2020' },
      },
    ]);
  });
});

describe('the year of the signature, where the title says none', () => {
  const found = (lines: readonly string[], year: number | null = 2020) =>
    checkSigned(lines.map(at), year, null).map(({ params }) => [params.found, params.line]);

  it.each([
    'Kon Tum, ngày 10 tháng 11 năm 2019',
    'Ngày 5 tháng 12 năm 2025.',
    '(Tuy Hòa,  ngày 1 tháng 1 năm 2022)',
    'Ngày … tháng … năm 2018'.replaceAll('…', '...'),
  ])('%s is of no paper of 2020', (line) => {
    const year = /20\d\d/.exec(line)?.[0];
    expect(found([line])).toEqual([[year, line.replace(/ {2}/, ' ')]]);
  });

  it.each<[readonly string[]]>([
    [['Kon Tum, ngày 10 tháng 11 năm 2020']],
    [['Kon Tum, ngày 10 tháng 1 năm 2021']],
    [['Kon Tum, ngày 1 tháng 1 năm 2019', 'Kon Tum, ngày 2 tháng 1 năm 2021']],
    [['Phiếu năm 2020', 'Kon Tum, ngày 10 tháng 11 năm 2019']],
    [['Quyết định số 5, ngày 10 tháng 11 năm 2019']],
    [['Kon Tum, ngày 10 tháng 11 năm 2019 của Cụm']],
    [['Kon Tum, ngày 10 tháng 11 năm 1999']],
    [[`${'a'.repeat(20)}, ngày 1 tháng 1 năm 2019${' '.repeat(3)}${'.'.repeat(300)}`]],
    [['năm 2019']],
  ])('%j may be, or says none', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  it('is not asked for without a year, nor where the form’s own line has one', () => {
    const lines = ['Kon Tum, ngày 10 tháng 11 năm 2019'];
    expect(found(lines, null)).toEqual([]);
    expect(checkSigned(lines.map(at), 2020, MARK)).toEqual([]);
  });

  it('of two the first is shown', () => {
    expect(
      found(['Kon Tum, ngày 1 tháng 1 năm 2018', 'Kon Tum, ngày 2 tháng 1 năm 2019']),
    ).toHaveLength(1);
  });
});
