import { textOf, unitOf } from '../builders';
import { ranks, reasons, year } from './five-units';
import type { Values } from '../scoring/scored';
import { outcomeOf, proposalOf, yearOf, type YearDraft } from '../years';

const NEXT = { 'Khi thiếu đơn vị đủ điều kiện': 'Xét đơn vị kế tiếp' };

describe('a unit that is not considered', () => {
  const exclusions = [{ unit: 'A', consequence: 'Không xét', reason: 'Kỷ luật', basis: 'QĐ 9' }];

  it('keeps its rank, and its place stays empty', () => {
    const draft = year({ exclusions });
    expect(ranks(draft)[0]).toBe('A ranked 1 Xuất sắc');
    expect(proposalOf(outcomeOf(draft))).toEqual([
      'A excluded –',
      'B proposed Bằng khen',
      'C proposed Bằng khen',
      'D excluded –',
      'E excluded –',
    ]);
    expect(reasons(draft, 'A')).toEqual([
      { reason: 'notConsidered', why: 'Kỷ luật', basis: 'QĐ 9' },
    ]);
  });

  it('or the next one takes it', () => {
    expect(proposalOf(outcomeOf(year({ exclusions }, { settings: NEXT })))).toEqual([
      'A excluded –',
      'B proposed Cờ',
      'C proposed Bằng khen',
      'D proposed Bằng khen',
      'E excluded –',
    ]);
  });

  it('or it stands outside the order', () => {
    const settings = { 'Đơn vị không xét có giữ hạng': 'Đưa ra ngoài bảng xếp hạng' };
    const outcome = outcomeOf(year({ exclusions }, { settings }));
    expect(
      outcome.units.map(({ rank, status, notRankedWhy }) => [rank, status, notRankedWhy]),
    ).toEqual([
      [null, 'notRanked', 'Kỷ luật'],
      [1, 'ranked', null],
      [2, 'ranked', null],
      [3, 'ranked', null],
      [4, 'ranked', null],
    ]);
    expect(proposalOf(outcome)).toEqual([
      'B proposed Cờ',
      'C proposed Bằng khen',
      'D proposed Bằng khen',
      'E excluded –',
    ]);
  });

  it('for one award only may have another', () => {
    const flag = [{ ...exclusions[0], awards: 'Cờ' }];
    expect(proposalOf(outcomeOf(year({ exclusions: flag }, { settings: NEXT })))).toEqual([
      'A proposed Bằng khen',
      'B proposed Cờ',
      'C proposed Bằng khen',
      'D excluded –',
      'E excluded –',
    ]);
    // Its place of the flag stays empty, and that is enough: the certificates are all given.
    expect(proposalOf(outcomeOf(year({ exclusions: flag })))).toEqual([
      'A proposed Bằng khen',
      'B proposed Bằng khen',
      'C excluded –',
      'D excluded –',
      'E excluded –',
    ]);
  });

  it('counts again once that is over', () => {
    const until = (date: string, settings: Values = {}): string | undefined =>
      proposalOf(
        outcomeOf(year({ exclusions: [{ ...exclusions[0], until: date }] }, { settings })),
      )[0];
    expect(until('01/12/2020')).toBe('A proposed Cờ');
    expect(until('31/12/2020')).toBe('A excluded –');
    // The day of the meeting is the day for which it is asked.
    expect(until('01/12/2020', { 'Ngày họp': '30/11/2020' })).toBe('A excluded –');
    expect(until('29/11/2020', { 'Ngày họp': '30/11/2020' })).toBe('A proposed Cờ');
  });
});

describe('an award that the unit has already', () => {
  const honours = [{ unit: 'A', award: 'Cờ', year: 2020 }];

  it.each<readonly [string, YearDraft['honours'], Values, string]>([
    ['this year', honours, {}, 'A proposed Bằng khen'],
    [
      'this year, and that is no matter',
      honours,
      { 'Một thành tích được khen nhiều lần': 'Có' },
      'A proposed Cờ',
    ],
    ['last year', [{ unit: 'A', award: 'Cờ', year: 2019 }], {}, 'A proposed Cờ'],
    // Signed this year for last year's work.
    [
      'for last year',
      [{ unit: 'A', award: 'Cờ', year: 2019, signedOn: '15/07/2020' }],
      {},
      'A proposed Cờ',
    ],
  ])('%s', (_, list, settings, expected) => {
    const draft = year({ honours: list ?? [] }, { settings: { ...NEXT, ...settings } });
    expect(proposalOf(outcomeOf(draft))[0]).toBe(expected);
  });
});

describe('a class with conditions', () => {
  const classes = [
    { name: 'Xuất sắc', from: '90', condition: 'điểm mục II từ 95%; có ký giao ước' },
    { name: 'Tốt', from: '80', condition: 'mỗi tiêu chí từ 80%' },
    { name: 'Khá', from: '70' },
  ];
  const units = ['A', 'B', 'C', 'D', 'E'].map((code) =>
    unitOf(code, { pactSignedOn: { year: 2020, month: 3, day: 2 } }),
  );

  it('is for who meets them, else the next lower one', () => {
    expect(ranks(year({ units }, { classes }))).toEqual([
      'A ranked 1 Xuất sắc',
      // 92 points, but 37 of 40 is 92.5 %.
      'B ranked 2 Tốt',
      'C ranked 3 Tốt',
      'D ranked 4 Tốt',
      'E ranked 5 Khá',
    ]);
  });

  it('stays open while nobody can tell, and so does what depends on it', () => {
    const awards = [{ award: 'Cờ', quantity: '1', condition: 'xếp loại từ Xuất sắc' }];
    const draft = year({}, { classes, awards });
    expect(ranks(draft)[0]).toBe('A ranked 1 có ký giao ước');
    const outcome = outcomeOf(draft);
    expect(outcome.units[0]?.classification).toBeNull();
    expect(proposalOf(outcome)[0]).toBe('A undecided Cờ');
    expect(proposalOf(outcomeOf(year({ units }, { classes, awards })))).toEqual([
      'A proposed Cờ',
      'B excluded –',
      'C excluded –',
      'D excluded –',
      'E excluded –',
    ]);
  });
});

describe('half a year', () => {
  it('is scored and ranked, and proposes nobody', () => {
    const outcome = outcomeOf(year({}, { settings: { Kỳ: '6 tháng đầu năm' } }));
    expect(outcome.units.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(outcome.units.map(({ scores }) => textOf(scores.total))).toEqual([
      '96',
      '92',
      '86',
      '82',
      '75',
    ]);
    expect(outcome.proposal).toEqual([]);
  });

  it('ends at the end of June for honours and exclusions', () => {
    const settings = { Kỳ: '6 tháng đầu năm' };
    const exclusions = [
      { unit: 'A', consequence: 'Không xếp hạng', reason: 'x', until: '30/06/2020' },
    ];
    expect(yearOf(year({ exclusions }, { settings })).exclusions).toHaveLength(1);
    expect(yearOf(year({ exclusions })).exclusions).toHaveLength(0);
  });
});
