import { textOf, unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import type { ClaimDraft } from '../claims';
import { outcomeOf, proposalOf, yearOf, type YearDraft } from '../years';
import { nodeOf, scoresIn, totalsOf, type Values } from './scored';

const RELATIVE: readonly CriterionLine[] = [
  ['I', '', '985', 'Trực tiếp'],
  ['II', '', '5', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%; vượt theo tỷ lệ; trong cụm'],
  ['III', '', '10', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%'],
];
const THOUSAND: Values = { 'Thang điểm': '1000' };

function regulation(settings: Values = {}, criteria = RELATIVE): RegulationDraft {
  return { settings: { ...THOUSAND, ...settings }, criteria };
}

function done(result: number | string | null, target: number | string | null = 10): ClaimDraft {
  return { result, target };
}

/** The worked example of the police rules: targets of 10, and 40, KG, 25, 30. */
const FOUR: YearDraft['sheets'] = {
  A: { I: 900, II: done(8), III: done(40, 40) },
  B: { I: 900, II: done(10), III: done(5, 'KG') },
  C: { I: 900, II: done(20), III: done(20, 25) },
  D: { I: 900, II: done(15), III: done(36, 30) },
};

function column(draft: YearDraft, code: string): readonly string[] {
  return yearOf(draft).units.map((unit) => nodeOf(scoresIn(draft, unit.code), code));
}

const ignore = { 'Đơn vị dẫn đầu bị loại khỏi xét': 'Không dùng' };

describe('points by comparison, through a whole year', () => {
  it('gives the worked example: 2, 2.5, 5 and 3.75; a base of 990', () => {
    const draft = { regulation: regulation(), sheets: FOUR };
    expect(column(draft, 'II')).toEqual(['2 of 5', '2.5 of 5', '5 of 5', '3.75 of 5']);
    expect(column(draft, 'III')).toEqual(['5 of 10', '0 of 0', '4 of 10', '10 of 10']);
    expect(totalsOf(scoresIn(draft, 'B'))).toEqual(['902.5', '990', '91.16']);
    expect(yearOf(draft).findings).toEqual([]);
  });

  it('takes the result as it was verified last', () => {
    const sheets = {
      ...FOUR,
      A: { I: 900, II: { ...done(8), verifiedResult: 30 }, III: done(40, 40) },
    };
    // A is ahead by 200 %, C by 100, D by 50.
    expect(column({ regulation: regulation(), sheets }, 'II')).toEqual([
      '5 of 5',
      '2.5 of 5',
      '3.75 of 5',
      '3.125 of 5',
    ]);
  });

  it('does not compare a unit for which the criterion is not scored', () => {
    const draft = {
      regulation: regulation(),
      sheets: FOUR,
      notScored: [{ criterion: 'II', unit: 'C', effect: 'Trừ khỏi điểm tối đa' }],
    };
    expect(column(draft, 'II')).toEqual(['2 of 5', '2.5 of 5', '0 of 0', '5 of 5']);
  });

  it('scores what was not assigned against the best result, where the regulation says so', () => {
    const unassigned = 'Không giao chỉ tiêu mà có kết quả';
    const inside = regulation({ [unassigned]: 'Chấm, cộng vào điểm tối đa áp dụng' });
    const outside = regulation({ [unassigned]: 'Chấm, không cộng vào điểm tối đa áp dụng' });
    // 5 of the best result, 40.
    expect(column({ regulation: inside, sheets: FOUR }, 'III')[1]).toBe('1.25 of 10');
    expect(column({ regulation: outside, sheets: FOUR }, 'III')[1]).toBe('1.25 of 0');
  });
});

describe('who is compared with whom', () => {
  const units = [
    unitOf('A', { cluster: '1', group: 'x' }),
    unitOf('B', { cluster: '1', group: 'y' }),
    unitOf('C', { cluster: '2', group: 'x' }),
    unitOf('D', { cluster: '2', group: 'y' }),
  ];
  const sheets = { A: { I: done(12) }, B: { I: done(14) }, C: { I: done(18) }, D: { I: done(20) } };

  it.each<readonly [string, Values, readonly string[]]>([
    ['trong cụm', {}, ['3.75 of 5', '5 of 5', '4.5 of 5', '5 of 5']],
    // A 20 % of C's 80; B 40 % of D's 100.
    ['trong nhóm', {}, ['3.125 of 5', '3.5 of 5', '5 of 5', '5 of 5']],
    ['toàn sổ', {}, ['3 of 5', '3.5 of 5', '4.5 of 5', '5 of 5']],
    ['', {}, ['3.75 of 5', '5 of 5', '4.5 of 5', '5 of 5']],
    ['', { 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' }, ['3 of 5', '3.5 of 5', '4.5 of 5', '5 of 5']],
    // The row's own word goes before the setting.
    [
      'trong cụm',
      { 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' },
      ['3.75 of 5', '5 of 5', '4.5 of 5', '5 of 5'],
    ],
  ])('%j under %j', (scope, settings, expected) => {
    const criteria: readonly CriterionLine[] = [
      ['I', '', '5', 'So với dẫn đầu', ['đạt chỉ tiêu: 50%', scope].filter(Boolean).join('; ')],
    ];
    const draft = { regulation: { settings, criteria }, units, sheets };
    expect(column(draft, 'I')).toEqual(expected);
  });
});

describe('a leader who is not considered', () => {
  const exclusions = [{ unit: 'C', consequence: 'Không xét', reason: 'Kỷ luật' }];

  it.each<readonly [string, Values, readonly string[]]>([
    ['still leads', {}, ['2 of 5', '2.5 of 5', '5 of 5', '3.75 of 5']],
    // It is measured against all, but the others are not measured against it.
    ['leads only itself', ignore, ['2 of 5', '2.5 of 5', '5 of 5', '5 of 5']],
  ])('%s', (_, settings, expected) => {
    const draft = { regulation: regulation(settings), sheets: FOUR, exclusions };
    expect(column(draft, 'II')).toEqual(expected);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['one award only', { consequence: 'Không xét', awards: 'Cờ' }, '3.75 of 5'],
    ['a class lower', { consequence: 'Hạ một mức xếp loại' }, '3.75 of 5'],
    ['deferred', { consequence: 'Chưa xét' }, '5 of 5'],
    ['not ranked', { consequence: 'Không xếp hạng' }, '5 of 5'],
    ['not considered, until later', { consequence: 'Không xét', until: '31/12/2020' }, '5 of 5'],
    ['that is over', { consequence: 'Không xét', until: '30/12/2020' }, '3.75 of 5'],
  ])('%s', (_, row, expected) => {
    const draft = {
      regulation: regulation(ignore),
      sheets: FOUR,
      exclusions: [{ unit: 'C', reason: 'x', ...row }],
    };
    expect(column(draft, 'II')[3]).toBe(expected);
  });
});

describe('a unit that leads and whose sheet came late', () => {
  it.each<readonly [string, string]>([
    ['Không xét', '5 of 5'],
    ['Chỉ nhắc', '3.75 of 5'],
    ['Trừ 1 mỗi ngày', '3.75 of 5'],
  ])('%s', (rule, expected) => {
    const draft = {
      regulation: regulation({ ...ignore, 'Nộp chậm': rule }),
      sheets: FOUR,
      submissions: [{ unit: 'C', receivedOn: '30/11/2020' }],
    };
    expect(column(draft, 'II')[3]).toBe(expected);
  });
});

describe('two units that lead together', () => {
  const sheets = { ...FOUR, D: { I: 900, II: done(20), III: done(36, 30) } };
  const meeting = regulation({ 'Nhiều đơn vị cùng dẫn đầu': 'Hội nghị quyết định' });
  const mark = (unit: string, points: number, assessor = 'Hội nghị') => ({
    code: 'II',
    unit,
    assessor,
    points,
  });

  it('both get the maximum, or wait for the meeting', () => {
    expect(column({ regulation: regulation(), sheets }, 'II')).toEqual([
      '2 of 5',
      '2.5 of 5',
      '5 of 5',
      '5 of 5',
    ]);
    const open = { regulation: meeting, sheets };
    expect(column(open, 'II')).toEqual(['2 of 5', '2.5 of 5', '– of 5', '– of 5']);
    expect(
      yearOf(open).findings.map(({ kind, unit, criterion }) => [kind, unit, criterion]),
    ).toEqual([
      ['sharedLead', 'C', 'II'],
      ['sharedLead', 'D', 'II'],
    ]);
  });

  it('the meeting decides by a row of Điểm chấm ngoài', () => {
    const decided = { regulation: meeting, sheets, outside: [mark('C', 5), mark('D', 4)] };
    expect(column(decided, 'II')).toEqual(['2 of 5', '2.5 of 5', '5 of 5', '4 of 5']);
    expect(yearOf(decided).findings).toEqual([]);
  });

  it.each<readonly [string, YearDraft['outside'], string]>([
    ['no more than the maximum', [mark('C', 9)], '5 of 5'],
    ['a zero', [mark('C', 0)], '0 of 5'],
    ['two rows say two things', [mark('C', 5), mark('C', 4, 'Bộ')], '– of 5'],
    ['a rank says nothing', [{ code: 'II', unit: 'C', assessor: 'Hội nghị', rank: 1 }], '– of 5'],
  ])('%s', (_, outside, expected) => {
    const draft = { regulation: meeting, sheets, outside: outside ?? [] };
    expect(column(draft, 'II')[2]).toBe(expected);
  });

  it('nobody is asked where one leads alone', () => {
    const draft = { regulation: meeting, sheets: FOUR, outside: [mark('C', 1)] };
    expect(column(draft, 'II')[2]).toBe('5 of 5');
  });

  it('an undecided lead is not zero because blank cells are', () => {
    const zero = regulation({
      'Nhiều đơn vị cùng dẫn đầu': 'Hội nghị quyết định',
      'Ô điểm để trống': 'Tính 0 điểm',
    });
    expect(column({ regulation: zero, sheets }, 'II')).toEqual([
      '2 of 5',
      '2.5 of 5',
      '– of 5',
      '– of 5',
    ]);
  });
});

describe('ranks that bureaux give', () => {
  const criteria = (points: string): readonly CriterionLine[] => [
    ['I', '', '60', 'Theo thứ hạng', points],
  ];
  const PLACES = 'hạng 1: 60; hạng 2: 45; hạng 3: 30; hạng 4: 15; từ hạng 5: 0';
  const MEAN = `${PLACES}; trung bình các cơ quan chấm`;
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const sheets = Object.fromEntries(names.map((name) => [name, {}]));
  const ranks = (...lists: readonly (readonly (number | null)[])[]): YearDraft['outside'] =>
    lists.flatMap((list, bureau) =>
      list.flatMap((rank, index) =>
        rank === null
          ? []
          : [{ code: 'I', unit: names[index] ?? '', assessor: `Cục ${String(bureau)}`, rank }],
      ),
    );

  it.each<readonly [string, string, YearDraft['outside'], Values, readonly (string | null)[]]>([
    ['one bureau', PLACES, ranks([1, 2, 3, 4, 5, 6]), {}, ['60', '45', '30', '15', '0', '0']],
    [
      'the mean of three, ranked anew',
      MEAN,
      // Means 4/3, 5/3, 3, 4, 5, 6.
      ranks([1, 2, 3, 4, 5, 6], [2, 1, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]),
      {},
      ['60', '45', '30', '15', '0', '0'],
    ],
    [
      'equal means share a rank',
      MEAN,
      ranks([1, 2, 3, 4, 5, 6], [2, 1, 3, 4, 5, 6]),
      {},
      ['60', '60', '30', '15', '0', '0'],
    ],
    [
      'or the points of their ranks',
      MEAN,
      ranks([1, 2, 3, 4, 5, 6], [2, 1, 3, 4, 5, 6]),
      { 'Đồng hạng ở xếp hạng ngoài': 'Chia đều điểm các hạng' },
      ['52.5', '52.5', '30', '15', '0', '0'],
    ],
    [
      'bureaux that disagree, and no mean',
      PLACES,
      ranks([1, 2, 3, 4, 5, 6], [2, 1, 3, 4, 5, 6]),
      {},
      [null, null, '30', '15', '0', '0'],
    ],
    [
      'a unit without a rank waits',
      PLACES,
      ranks([1, null, 3, 4, 5, 6]),
      {},
      ['60', null, '30', '15', '0', '0'],
    ],
    [
      'and is not zero because blank cells are',
      PLACES,
      ranks([1, null, 3, 4, 5, 6]),
      { 'Ô điểm để trống': 'Tính 0 điểm' },
      ['60', null, '30', '15', '0', '0'],
    ],
  ])('%s', (_, points, outside, settings, expected) => {
    const draft: YearDraft = {
      regulation: { settings, criteria: criteria(points) },
      sheets,
      outside: outside ?? [],
    };
    const totals = names.map((name) => textOf(scoresIn(draft, name).total));
    expect(totals).toEqual(expected);
    const missing = yearOf(draft).findings.map(({ kind, unit }) => `${kind} ${unit ?? ''}`);
    expect(missing).toEqual(
      expected.flatMap((total, index) =>
        total === null ? [`missingMarks ${names[index] ?? ''}`] : [],
      ),
    );
  });
});

describe('a result in doubt that others are measured by', () => {
  const awards = [{ award: 'Cờ', quantity: '1' }];
  const two = {
    A: { I: 900, II: done(15), III: done(40, 40) },
    B: { I: 880, II: done(12), III: done(40, 40) },
  };

  it('leaves the proposal open for all that are compared', () => {
    const sheets = { ...two, B: { I: 880, II: done('rất nhiều'), III: done(40, 40) } };
    const outcome = outcomeOf({ regulation: { ...regulation(), awards }, sheets });
    // B cannot come up to A any more; but who gets nothing is not settled either.
    expect(proposalOf(outcome)).toEqual(['A undecided Cờ', 'B undecided –']);
    const settled = outcomeOf({ regulation: { ...regulation(), awards }, sheets: two });
    expect(proposalOf(settled)).toEqual(['A proposed Cờ', 'B excluded –']);
  });

  it('also where the doubtful unit is of another cluster, and the whole book is compared', () => {
    const criteria: readonly CriterionLine[] = [
      ['I', '', '995', 'Trực tiếp'],
      ['II', '', '5', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%; toàn sổ'],
    ];
    const units = [
      unitOf('A', { cluster: '1' }),
      unitOf('B', { cluster: '1' }),
      unitOf('C', { cluster: '2' }),
    ];
    const proposal = (result: number | string): readonly string[] =>
      proposalOf(
        outcomeOf({
          regulation: { ...regulation({}, criteria), awards },
          units,
          sheets: {
            A: { I: 900, II: done(15) },
            B: { I: 901, II: done(11) },
            C: { I: 900, II: done(result) },
          },
        }),
      );
    expect(proposal(12)).toEqual(['A proposed Cờ', 'B excluded –', 'C proposed Cờ']);
    // With C at 100, B is worth 2.53 and A 2.64: B leads its cluster.
    expect(proposal(100)).toEqual(['B proposed Cờ', 'A excluded –', 'C proposed Cờ']);
    expect(proposal('rất nhiều').slice(0, 2)).toEqual(['A undecided Cờ', 'B undecided –']);
  });
});
