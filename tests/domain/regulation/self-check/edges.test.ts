import type { AWARDS_SHEET } from '../../../../src/domain/book/sheets/awards';
import { unitOf, type Row } from '../../builders';
import { findingsOf, kindsOf, said } from './sound';

type Award = Row<typeof AWARDS_SHEET>;
const FLAG: Award = { award: 'Cờ', quantity: '1' };

function about(
  kind: string,
  ...of: Parameters<typeof findingsOf>
): (...names: readonly string[]) => readonly (readonly unknown[])[] {
  const findings = findingsOf(...of).filter((one) => one.kind === kind);
  return (...names) => said(findings, ...names);
}

describe('places of an award', () => {
  it.each([
    ['4', []],
    ['5', []],
    ['6', [['quotaOverMembers', 'C3', 'Cờ', 6, 5]]],
  ])('%s for five units', (quantity, expected) => {
    const say = about('quotaOverMembers', { awards: [{ ...FLAG, quantity }] }, 5);
    expect(say('award', 'places', 'members')).toEqual(expected);
  });

  it('the last rank that there is can be reached, the one after it cannot', () => {
    const from = (rankFrom: string) => [
      { award: 'Bằng khen', quantity: '4', rankTo: '4' },
      { ...FLAG, rankFrom },
    ];
    expect(kindsOf(findingsOf({ awards: from('5') }, 5))).toEqual([]);
    const say = about('awardUnreachable', { awards: from('6') }, 5);
    expect(say('award', 'members', 'rank')).toEqual([['awardUnreachable', 'L4', 'Cờ', 5, 6]]);
  });

  it('ranks that get nothing are told with the award that comes after the first of them', () => {
    const awards = [
      { ...FLAG, rankFrom: '1', rankTo: '1' },
      { award: 'Bằng khen', quantity: '1', rankFrom: '3', rankTo: '3' },
      { award: 'Giấy khen', quantity: '1', rankFrom: '5', rankTo: '5' },
    ];
    const say = about('rankWithoutAward', { awards }, 6);
    expect(say('award', 'ranks')).toEqual([['rankWithoutAward', 'L4', 'Bằng khen', '2, 4']]);
  });
});

describe('a regulation without a scale of its own', () => {
  it.each(['Tỷ lệ (%)', 'Điểm quy đổi', 'Điểm'])('has no class out of reach: %s', (basis) => {
    const say = about('classUnreachable', {
      criteria: [['T', 'Điểm thưởng', '10', 'Trực tiếp']],
      classes: [{ name: 'Tốt', from: '900' }],
      settings: { 'Xếp loại theo': basis },
    });
    expect(say('name')).toEqual([]);
  });
});

describe('the year and its period', () => {
  const YEAR = 'Năm thi đua';
  const DEADLINE = 'Hạn nộp phiếu';
  it.each([
    ['1999', ['yearImplausible']],
    ['2000', []],
    ['2100', []],
    ['2101', ['yearImplausible']],
  ])('%s', (year, expected) => {
    const settings = { [YEAR]: year, [DEADLINE]: `05/12/${year}` };
    expect(kindsOf(findingsOf({ settings })).filter((kind) => kind.startsWith('year'))).toEqual(
      expected,
    );
  });

  it('is another year’s period where all of it lies before or after', () => {
    const period = (from: string, to: string) =>
      about('periodOtherYear', {
        settings: {
          'Tính thành tích từ ngày': from,
          'Tính thành tích đến ngày': to,
          [DEADLINE]: '20/11/2022',
        },
      })('year', 'from', 'to');
    expect(period('01/01/2021', '31/12/2021')).toEqual([
      ['periodOtherYear', 'C4', '2020', '01/01/2021', '31/12/2021'],
    ]);
    expect(period('31/12/2020', '30/12/2021')).toEqual([]);
    expect(period('02/01/2019', '01/01/2020')).toEqual([]);
    expect(period('01/01/2019', '31/12/2019')).toHaveLength(1);
  });

  it('each date that comes too early is told', () => {
    const settings = { [DEADLINE]: '31/12/2019', 'Ngày họp': '30/12/2019' };
    const say = about('dateBeforePeriod', { settings });
    expect(say('setting', 'found').map(([, , setting, found]) => [setting, found])).toEqual([
      [DEADLINE, '31/12/2019'],
      ['Ngày họp', '30/12/2019'],
    ]);
  });
});

describe('conditions of several rows', () => {
  it('are each told, with the name that was meant', () => {
    const classes = [
      { name: 'Tốt', from: '80', condition: 'điểm mục X từ 5; điểm mục I từ 5' },
      { name: 'Khá', from: '0' },
    ];
    const awards = [{ ...FLAG, condition: 'xếp loại từ Tốtt hoặc xếp loại từ KHÁ' }];
    const say = about('conditionUnknownName', { classes, awards });
    expect(say('found', 'suggestion').map(([, , found, near]) => [found, near])).toEqual([
      ['X', expect.anything()],
      ['Tốtt', 'Tốt'],
    ]);
  });

  it('the class may be asked for by an award and by who is considered', () => {
    const units = ['1', '2', '3'].map((code) => unitOf(code));
    const awards = [{ ...FLAG, condition: 'xếp loại từ Tốt; dẫn đầu' }];
    expect(kindsOf(findingsOf({ awards }, units))).toEqual([]);
  });
});
