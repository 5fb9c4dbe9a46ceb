import { findingsOf, said } from './sound';

const SETTING: Readonly<Record<string, string>> = {
  year: 'Năm thi đua',
  from: 'Tính thành tích từ ngày',
  to: 'Tính thành tích đến ngày',
  deadline: 'Hạn nộp phiếu',
  meeting: 'Ngày họp',
};

function about(dates: Readonly<Record<string, string>>): readonly (readonly unknown[])[] {
  const settings = Object.entries(dates).map(([key, value]) => [SETTING[key], value] as const);
  return said(
    findingsOf({ settings: Object.fromEntries(settings) }),
    'setting',
    'found',
    'from',
    'to',
  );
}

describe('the dates of a year', () => {
  it.each([
    {},
    { from: '01/12/2019', to: '30/11/2020' },
    { from: '01/06/2019', to: '31/05/2020', deadline: '01/06/2019' },
    { meeting: '26/01/2021' },
    { deadline: '01/01/2020' },
    { year: '2000', deadline: '05/12/2000' },
  ])('%j fit', (dates) => {
    expect(about(dates)).toEqual([]);
  });

  it.each<readonly [Readonly<Record<string, string>>, readonly unknown[]]>([
    [
      { from: '01/12/2020', to: '30/11/2020' },
      ['periodReversed', 'C9', undefined, undefined, '01/12/2020', '30/11/2020'],
    ],
    [
      { from: '01/01/2021' },
      ['periodReversed', 'C8', undefined, undefined, '01/01/2021', '31/12/2020'],
    ],
    [
      { deadline: '20/11/2019' },
      ['dateBeforePeriod', 'C5', 'Hạn nộp phiếu', '20/11/2019', '01/01/2020', undefined],
    ],
    [
      { from: '01/06/2020', meeting: '31/05/2020' },
      ['dateBeforePeriod', 'C9', 'Ngày họp', '31/05/2020', '01/06/2020', undefined],
    ],
    [{ year: '202' }, ['yearImplausible', 'C4', undefined, '202', undefined, undefined]],
    [{ year: '20200' }, ['yearImplausible', 'C4', undefined, '20200', undefined, undefined]],
    [
      { from: '01/01/2019', to: '31/12/2019' },
      ['periodOtherYear', 'C4', undefined, undefined, '01/01/2019', '31/12/2019'],
    ],
  ])('%j do not', (dates, expected) => {
    expect(about(dates)).toEqual([expected]);
  });

  it('are not asked for twice where the year is missing', () => {
    expect(about({ year: '' }).map(([kind]) => kind)).toEqual(['settingMissing']);
  });
});
