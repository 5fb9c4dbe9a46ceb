import { namesPartOfYear, yearsIn } from '../../../src/intake/recognise/period-words';

describe('a part of the year', () => {
  it.each([
    '3 tháng đầu năm',
    '6 tháng',
    '9 THÁNG NĂM 2020',
    'ba tháng',
    'sáu tháng cuối năm',
    'Chín tháng',
    'quý I',
    'Quý II',
    'Quý III năm 2020',
    'quý IV',
    'quý 1',
    'quý 4',
    'nửa năm',
    'nửa đầu năm',
    'Nửa cuối năm',
    'giữa năm',
  ])('%s', (text) => {
    expect(namesPartOfYear(text)).toBe(true);
    expect(namesPartOfYear(`Bảng chấm ${text}.`)).toBe(true);
  });

  it.each([
    'ngày 6 tháng 3 năm 2020',
    '12 tháng',
    '16 tháng',
    '7 tháng',
    'quý 5',
    'quý V',
    'quý vị',
    'nửa tháng',
    'cả năm',
    'năm 2020',
    'tháng 6',
    '',
  ])('not %j', (text) => {
    expect(namesPartOfYear(text)).toBe(false);
  });
});

it.each<[string, readonly number[]]>([
  ['năm 2020', [2020]],
  ['2019-2020', [2019, 2020]],
  ['NĂM 2099/2000', [2099, 2000]],
  ['năm 1999', []],
  ['năm 2100', []],
  ['số 120201', []],
  ['20201', []],
  ['năm 20', []],
  ['', []],
])('%j names the years %j', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});
