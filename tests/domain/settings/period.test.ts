import { isHalfYear, periodName, periodOf } from '../../../src/domain/settings/period';
import { printCivilDate } from '../../../src/domain/settings/dates';
import { settingsOf } from '../builders';

const HALF = { Kỳ: '6 tháng đầu năm' };

it.each<readonly [Readonly<Record<string, string>>, string, string, boolean]>([
  [{}, 'năm 2020', '01/01/2020 – 31/12/2020', false],
  [{ Kỳ: 'Cả năm' }, 'năm 2020', '01/01/2020 – 31/12/2020', false],
  [HALF, '6 tháng đầu năm 2020', '01/01/2020 – 30/06/2020', true],
  [{ 'Tính thành tích từ ngày': '01/12/2019' }, 'năm 2020', '01/12/2019 – 31/12/2020', false],
  [{ 'Tính thành tích đến ngày': '30/11/2020' }, 'năm 2020', '01/01/2020 – 30/11/2020', false],
  [
    { ...HALF, 'Tính thành tích đến ngày': '15/06/2020' },
    '6 tháng đầu năm 2020',
    '01/01/2020 – 15/06/2020',
    true,
  ],
])('%j is %s, from %s', (written, name, days, half) => {
  const settings = settingsOf({ 'Năm thi đua': '2020', ...written });
  const { from, to } = periodOf(settings);
  expect(periodName(settings)).toBe(name);
  expect(`${printCivilDate(from)} – ${printCivilDate(to)}`).toBe(days);
  expect(isHalfYear(settings)).toBe(half);
});
