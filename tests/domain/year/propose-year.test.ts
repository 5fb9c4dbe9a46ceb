import { unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf, proposalOf, yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '60', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
];
const CLUSTER = { range: 'Mỗi cụm, khối' };
const BOOK = { range: 'Toàn sổ' };

/** Two clusters of three: 96 92 86, 95 90 85. */
const TWO: YearDraft['sheets'] = {
  A: { I: 58, II: 38 },
  B: { I: 55, II: 37 },
  C: { I: 50, II: 36 },
  D: { I: 58, II: 37 },
  E: { I: 55, II: 35 },
  F: { I: 50, II: 35 },
};
const UNITS = Object.keys(TWO).map((code) =>
  unitOf(code, {
    cluster: 'ABC'.includes(code) ? '1' : '2',
    group: 'AD'.includes(code) ? 'Sở' : 'Ban',
  }),
);

function propose(
  awards: NonNullable<RegulationDraft['awards']>,
  more: Partial<YearDraft> = {},
  settings: Values = {},
): readonly string[] {
  const outcome = outcomeOf({
    regulation: { settings, criteria: CRITERIA, awards },
    units: UNITS,
    sheets: TWO,
    ...more,
  });
  return proposalOf(outcome).filter((line) => !line.includes('excluded'));
}

const FLAG = { award: 'Cờ tỉnh', quantity: '1', ...CLUSTER };

describe('where the places are counted', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, Values, readonly string[]]>([
    ['in each cluster', CLUSTER, {}, ['A proposed Cờ', 'D proposed Cờ']],
    ['in each group', { range: 'Mỗi nhóm' }, {}, ['A proposed Cờ', 'B proposed Cờ']],
    ['in the book', BOOK, {}, ['A proposed Cờ']],
    [
      'where the ranking is the book’s',
      {},
      { 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' },
      ['A proposed Cờ'],
    ],
    [
      'in each cluster of an order over the whole book',
      CLUSTER,
      { 'Phạm vi xếp hạng, so sánh': 'Toàn sổ' },
      ['A proposed Cờ', 'D proposed Cờ'],
    ],
    [
      'among those who are ranked together, where the award does not say',
      {},
      { 'Phạm vi xếp hạng, so sánh': 'Trong nhóm' },
      ['A proposed Cờ', 'B proposed Cờ'],
    ],
  ])('%s', (_, range, settings, expected) => {
    expect(propose([{ award: 'Cờ', quantity: '1', ...range }], {}, settings)).toEqual(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['50%', 'số đơn vị', ['A', 'B', 'D']],
    ['50%', 'số đơn vị dẫn đầu cụm, khối', ['A']],
    ['50%', '8', ['A', 'B', 'D', 'E']],
    ['10%', 'ngoài sổ', ['A', 'B', 'D']],
  ])('%s of %s, in a book of two clusters', (quantity, base, units) => {
    const settings = { 'Tổng số tập thể để tính tỷ lệ (ngoài sổ)': '36' };
    const lines = propose([{ award: 'Cờ', quantity, base, ...BOOK }], {}, settings);
    expect(lines.map((line) => line.slice(0, 1)).sort()).toEqual(units);
  });
});

describe('awards of the clusters and awards of the book', () => {
  it('a flag of the book for the first of each cluster', () => {
    const government = { award: 'Cờ Chính phủ', source: 'Đơn vị dẫn đầu cụm, khối', ...BOOK };
    expect(propose([{ ...government, quantity: '5' }])).toEqual([
      'A proposed Cờ Chính phủ',
      'D proposed Cờ Chính phủ',
    ]);
    expect(propose([{ ...government, quantity: '1' }])).toEqual(['A proposed Cờ Chính phủ']);
    // Half of the leaders, which are two.
    const half = { ...government, quantity: '50%', base: 'số đơn vị dẫn đầu cụm, khối' };
    expect(propose([half])).toEqual(['A proposed Cờ Chính phủ']);
  });

  it('is not settled while nobody knows who leads', () => {
    const government = {
      award: 'Cờ Chính phủ',
      source: 'Đơn vị dẫn đầu cụm, khối',
      quantity: '2',
      ...BOOK,
    };
    const tied = { sheets: { ...TWO, E: { I: 58, II: 37 } } };
    expect(propose([government], tied)).toEqual([
      'A proposed Cờ Chính phủ',
      'D undecided Cờ Chính phủ',
      'E undecided Cờ Chính phủ',
    ]);
    // F may still come up to 60 + 40, and lead; A has one of the two places in any case.
    const waiting = { sheets: { ...TWO, F: { I: '50đ', II: '35đ' } } };
    expect(propose([government], waiting)).toEqual([
      'A proposed Cờ Chính phủ',
      'D undecided Cờ Chính phủ',
      'F undecided Cờ Chính phủ',
    ]);
  });

  it('a Government flag by vote among who has the flag of its cluster', () => {
    const government = {
      award: 'Cờ Chính phủ',
      quantity: 'không quá 20%',
      base: 'ngoài sổ',
      method: 'Theo phiếu',
      voteShare: 'trên 50%',
      source: 'Đơn vị được đề nghị Cờ tỉnh',
      ...BOOK,
    };
    const settings = { 'Tổng số tập thể để tính tỷ lệ (ngoài sổ)': '9' };
    const vote = (unit: string, agree: number): NonNullable<YearDraft['votes']>[number] => ({
      matter: 'Suy tôn: Cờ Chính phủ',
      unit,
      members: 9,
      present: 9,
      issued: 9,
      collected: 9,
      agree,
      disagree: 9 - agree,
    });
    expect(propose([FLAG, government], {}, settings)).toEqual([
      'A proposed Cờ tỉnh',
      'D proposed Cờ tỉnh',
      'A undecided Cờ Chính phủ',
      'D undecided Cờ Chính phủ',
    ]);
    const votes = [vote('A', 5), vote('D', 8), vote('B', 9)];
    expect(propose([FLAG, government], { votes }, settings)).toEqual([
      'A proposed Cờ tỉnh',
      'D proposed Cờ tỉnh',
      'D proposed Cờ Chính phủ',
    ]);
  });

  it('a share of those proposed for the award of the clusters', () => {
    const government = {
      award: 'Cờ Chính phủ',
      quantity: '50%',
      base: 'số đơn vị được đề nghị Cờ tỉnh',
      source: 'Đơn vị được đề nghị Cờ tỉnh',
      ...BOOK,
    };
    expect(propose([FLAG, government])).toEqual([
      'A proposed Cờ tỉnh',
      'D proposed Cờ tỉnh',
      'A proposed Cờ Chính phủ',
    ]);
    // One of two or one of one; with D and E level, either of them has the flag.
    const tied = { sheets: { ...TWO, E: { I: 58, II: 37 } } };
    expect(propose([FLAG, government], tied)).toEqual(
      [
        'A proposed Cờ tỉnh',
        'D undecided Cờ tỉnh',
        'E undecided Cờ tỉnh',
        'A undecided Cờ Chính phủ',
      ].concat(),
    );
  });

  it('certificates of the clusters beside a flag of the book', () => {
    const flag = { award: 'Cờ', quantity: '1', ...BOOK };
    const merit = {
      award: 'Bằng khen',
      quantity: '1',
      source: 'Trừ đơn vị được đề nghị Cờ',
      ...CLUSTER,
    };
    expect(propose([flag, merit])).toEqual([
      'A proposed Cờ',
      // A is not among those it is for: its cluster's place is not left empty by it.
      'B proposed Bằng khen',
      'D proposed Bằng khen',
    ]);
    const tied = { sheets: { ...TWO, D: { I: 58, II: 38 } } };
    expect(propose([flag, merit], tied)).toEqual([
      'A undecided Cờ',
      'D undecided Cờ',
      'A undecided Bằng khen',
      'B undecided Bằng khen',
      'D undecided Bằng khen',
      'E undecided Bằng khen',
    ]);
  });

  it('one ladder of the cluster, whatever award of the book stands between its rows', () => {
    const between = {
      award: 'Cờ Chính phủ',
      quantity: '1',
      source: 'Đơn vị được đề nghị Cờ tỉnh',
      ...BOOK,
    };
    const merit = { award: 'Bằng khen', quantity: '1', source: 'Trừ đơn vị được đề nghị Cờ tỉnh' };
    expect(propose([FLAG, between, merit])).toEqual([
      'A proposed Cờ tỉnh',
      'B proposed Bằng khen',
      'D proposed Cờ tỉnh',
      'E proposed Bằng khen',
      'A proposed Cờ Chính phủ',
    ]);
  });
});

describe('conditions that ask for the first place', () => {
  const awards = [{ award: 'Cờ', quantity: '2', condition: 'dẫn đầu cụm, khối', ...CLUSTER }];

  it('are met by the first, also where two share it', () => {
    expect(propose(awards)).toEqual(['A proposed Cờ', 'D proposed Cờ']);
    const tied = { sheets: { ...TWO, E: { I: 58, II: 37 } } };
    expect(propose(awards, tied)).toEqual(['A proposed Cờ', 'D proposed Cờ', 'E proposed Cờ']);
  });

  it('are open while somebody may still pass it', () => {
    const waiting = { sheets: { ...TWO, F: { I: '50đ', II: '35đ' } } };
    expect(propose(awards, waiting)).toEqual(['A proposed Cờ', 'D undecided Cờ', 'F undecided Cờ']);
  });
});

describe('conclusions of a council', () => {
  const awards = [
    { award: 'Cờ', quantity: '1', method: 'Hội đồng quyết định', ...BOOK },
    { award: 'Bằng khen', quantity: '1', source: 'Trừ đơn vị được đề nghị Cờ', ...BOOK },
  ];
  const say = (
    subject: string,
    conclusion: string,
    matter = 'Khen thưởng: Cờ',
  ): Partial<YearDraft> => ({
    decisions: [{ matter, subject, conclusion, basis: 'BB 3' }],
  });

  it.each<readonly [string, Partial<YearDraft>, readonly string[]]>([
    [
      'none yet',
      {},
      UNITS.map(({ code }) => code)
        .sort((a, b) => 'ADBECF'.indexOf(a) - 'ADBECF'.indexOf(b))
        .map((code) => `${code} undecided Cờ`),
    ],
    ['granted', say('D', 'Đề nghị'), ['A proposed Bằng khen', 'D proposed Cờ']],
    [
      'granted, in other words',
      say('Đơn vị D;', 'đồng ý'),
      ['A proposed Bằng khen', 'D proposed Cờ'],
    ],
    ['refused', say('A; B', 'Không đề nghị'), ['A proposed Bằng khen']],
    ['in English', say('D', 'granted', 'Award: cờ'), ['A proposed Bằng khen', 'D proposed Cờ']],
  ])('%s', (_, more, expected) => {
    expect(propose(awards, more)).toEqual(expected);
  });

  it.each<readonly [string, Partial<YearDraft>]>([
    ['no such unit', say('Z', 'Đề nghị')],
    ['nobody', say('', 'Đề nghị')],
    ['neither yes nor no', say('D', 'xem xét sau')],
  ])('not understood: %s', (_, more) => {
    const { findings } = yearOf({
      regulation: { criteria: CRITERIA, awards },
      units: UNITS,
      sheets: TWO,
      ...more,
    });
    expect(findings.map(({ kind, place }) => [kind, place.cell])).toEqual([
      ['decisionUnreadable', 'E3'],
    ]);
  });
});

describe('awards of two tables over different units', () => {
  const awards = [
    { award: 'Cờ', quantity: '1', ...CLUSTER },
    { award: 'Cờ tỉnh', quantity: '2', ...BOOK },
  ];

  it('do not reward one achievement twice: a meeting says, or the source leaves holders out', () => {
    const open = ['A proposed Cờ', 'D proposed Cờ', 'A undecided Cờ tỉnh', 'D undecided Cờ tỉnh'];
    expect(propose(awards)).toEqual(open);
    const decisions = [
      { matter: 'Khen thưởng: Cờ tỉnh', subject: 'A', conclusion: 'Đề nghị' },
      { matter: 'Khen thưởng: Cờ tỉnh', subject: 'D', conclusion: 'Không đề nghị' },
    ];
    expect(propose(awards, { decisions })).toEqual([...open.slice(0, 2), 'A proposed Cờ tỉnh']);
    const [first, second] = awards;
    const source = 'Trừ đơn vị được đề nghị Cờ';
    expect(propose([{ ...first }, { ...second, source }])).toEqual([
      ...open.slice(0, 2),
      'B proposed Cờ tỉnh',
      'E proposed Cờ tỉnh',
    ]);
  });

  it('may, where the regulation says so', () => {
    const settings = { 'Một thành tích được khen nhiều lần': 'Có' };
    expect(propose(awards, {}, settings)).toEqual([
      'A proposed Cờ',
      'D proposed Cờ',
      'A proposed Cờ tỉnh',
      'D proposed Cờ tỉnh',
    ]);
  });
});
