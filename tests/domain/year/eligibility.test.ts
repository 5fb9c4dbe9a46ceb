import { textOf, unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf, proposalOf, yearOf, type YearDraft } from '../years';
import type { ProposalReason } from '../../../src/domain/awards/contest';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '60', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
];

function year(more: Partial<YearDraft>, regulation: Partial<RegulationDraft> = {}): YearDraft {
  return {
    regulation: {
      criteria: CRITERIA,
      classes: [
        { name: 'Xuất sắc', from: '90' },
        { name: 'Tốt', from: '80' },
        { name: 'Khá', from: '70' },
      ],
      awards: [
        { award: 'Cờ', quantity: '1' },
        { award: 'Bằng khen', quantity: '2', source: 'Trừ đơn vị được đề nghị Cờ' },
      ],
      ...regulation,
    },
    sheets: {
      A: { I: 58, II: 38 },
      B: { I: 55, II: 37 },
      C: { I: 50, II: 36 },
      D: { I: 50, II: 32 },
      E: { I: 45, II: 30 },
    },
    ...more,
  };
}

function ranks(draft: YearDraft): readonly string[] {
  return outcomeOf(draft).units.map(({ scores, status, rank, classification, classOpen }) =>
    [scores.unit.code, status, rank ?? '–', classification ?? classOpen ?? '–'].join(' '),
  );
}

function reasons(draft: YearDraft, unit: string): readonly ProposalReason[] {
  return outcomeOf(draft).proposal.find((line) => line.unit === unit)?.reasons ?? [];
}

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

describe('conditions of consideration', () => {
  const units = ['A', 'B', 'C', 'D', 'E'].map((code) =>
    unitOf(code, {
      pactSignedOn: code === 'B' ? null : { year: 2020, month: 3, day: 2 },
    }),
  );
  const consider = (row: Readonly<Record<string, string>>): Partial<RegulationDraft> => ({
    considerations: [{ code: 'GU', condition: 'có ký giao ước', ...row }],
  });

  it('keep from awards who fails them', () => {
    const draft = year({ units }, consider({ consequence: 'Không xét', basis: 'Đ.4' }));
    expect(proposalOf(outcomeOf(draft))).toEqual([
      'A proposed Cờ',
      'B excluded –',
      'C proposed Bằng khen',
      'D excluded –',
      'E excluded –',
    ]);
    expect(reasons(draft, 'B')).toEqual([
      { reason: 'notConsidered', why: 'có ký giao ước', basis: 'Đ.4' },
    ]);
  });

  it('leave open what depends on who cannot be told', () => {
    const nobody = units.map((unit) => unitOf(unit.code));
    const draft = year({ units: nobody }, consider({ consequence: 'Không xét' }));
    expect(proposalOf(outcomeOf(draft))).toEqual([
      'A undecided Cờ',
      'B undecided Bằng khen',
      'C undecided Bằng khen',
      'D excluded –',
      'E excluded –',
    ]);
  });

  it('keep out of the order', () => {
    const draft = year({ units }, consider({ consequence: 'Không xếp hạng' }));
    expect(ranks(draft)).toEqual([
      'A ranked 1 Xuất sắc',
      'B notRanked – –',
      'C ranked 2 Tốt',
      'D ranked 3 Tốt',
      'E ranked 4 Khá',
    ]);
    expect(outcomeOf(draft).units[1]?.notRankedWhy).toBe('có ký giao ước');
  });

  it('put a class lower, once for each', () => {
    const one = consider({ consequence: 'Hạ một mức xếp loại' });
    expect(ranks(year({ units }, one))[1]).toBe('B ranked 2 Tốt');
    const exclusions = [{ unit: 'B', consequence: 'Hạ một mức xếp loại', reason: 'x' }];
    expect(ranks(year({ units, exclusions }, one))[1]).toBe('B ranked 2 Khá');
    expect(ranks(year({ units, exclusions }))[1]).toBe('B ranked 2 Tốt');
  });

  it('leave a class open that may yet be a lower one', () => {
    const nobody = units.map((unit) => unitOf(unit.code));
    const lower = consider({ consequence: 'Hạ một mức xếp loại' });
    const lines = ranks(year({ units: nobody }, lower));
    expect(lines[0]).toBe('A ranked 1 có ký giao ước');
    // There is nothing below the lowest class.
    expect(lines[4]).toBe('E ranked 5 Khá');
  });

  it.each<readonly [string, Values, YearDraft['exclusions'], readonly string[]]>([
    ['not reviewed', {}, [], ['A undecided Cờ', 'B undecided Bằng khen']],
    [
      'reviewed',
      { 'Đã rà soát điều kiện không xét, chưa xét': '25/11/2020' },
      [],
      ['A proposed Cờ', 'B proposed Bằng khen'],
    ],
    [
      'reviewed, one fails',
      { 'Đã rà soát điều kiện không xét, chưa xét': '25/11/2020' },
      [{ unit: 'A', condition: 'NT' }],
      ['A excluded –', 'B proposed Bằng khen'],
    ],
    // One that is recorded fails, reviewed or not.
    [
      'not reviewed, one fails',
      {},
      [{ unit: 'A', condition: 'NT' }],
      ['A excluded –', 'B undecided Bằng khen'],
    ],
  ])('that a person confirms: %s', (_, settings, exclusions, expected) => {
    const considerations = [
      { code: 'NT', condition: 'không nợ thuế', consequence: 'Chưa xét', checkedBy: 'Xác nhận' },
    ];
    const draft = year({ exclusions: exclusions ?? [] }, { settings, considerations });
    expect(proposalOf(outcomeOf(draft)).slice(0, 2)).toEqual(expected);
  });

  it('may be confirmed inside a condition of the award, and fail by its words', () => {
    const awards = [
      {
        award: 'Cờ',
        quantity: '1',
        condition: 'xác nhận: không nợ thuế',
        shortfall: 'Xét đơn vị kế tiếp',
      },
    ];
    const settings = { 'Đã rà soát điều kiện không xét, chưa xét': '25/11/2020' };
    const exclusions = [
      { unit: 'A', consequence: 'Không xét', awards: 'Giấy khen', reason: 'Không nợ thuế' },
    ];
    const lines = (draft: YearDraft): readonly string[] => proposalOf(outcomeOf(draft)).slice(0, 2);
    expect(lines(year({}, { awards }))).toEqual(['A undecided Cờ', 'B undecided Cờ']);
    expect(lines(year({}, { awards, settings }))).toEqual(['A proposed Cờ', 'B excluded –']);
    expect(lines(year({ exclusions }, { awards, settings }))).toEqual([
      'A excluded –',
      'B proposed Cờ',
    ]);
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
