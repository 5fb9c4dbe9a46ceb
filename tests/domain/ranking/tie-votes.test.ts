import type { VOTES_SHEET } from '../../../src/domain/book/sheets/votes';
import type { CriterionLine, Row } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf, proposalOf, yearOf, type YearDraft } from '../years';

type Votes = readonly Row<typeof VOTES_SHEET>[];

const CRITERIA: readonly CriterionLine[] = [['I', '', '100', 'Trực tiếp']];

/** Thirteen vote, so many for. */
function vote(unit: string, agree: number, more: Row<typeof VOTES_SHEET> = {}): Votes[number] {
  return {
    matter: 'Phân định bằng điểm',
    unit,
    method: 'Bỏ phiếu kín',
    members: 13,
    present: 13,
    issued: 13,
    collected: 13,
    agree,
    disagree: 13 - agree,
    ...more,
  };
}

function year(
  totals: Readonly<Record<string, number>>,
  more: Partial<YearDraft>,
  settings: Values = {},
): YearDraft {
  return {
    regulation: { settings, criteria: CRITERIA, awards: [{ award: 'Cờ', quantity: '1' }] },
    sheets: Object.fromEntries(Object.entries(totals).map(([code, I]) => [code, { I }])),
    ...more,
  };
}

/** `1 A, 2 B=C`. */
function order(draft: YearDraft): string {
  const { units } = outcomeOf(draft);
  const ranks = [...new Set(units.map(({ rank }) => rank ?? 0))].sort((a, b) => a - b);
  // An error in Kết quả suy tôn holds everybody back.
  if (units.every(({ rank }) => rank === null)) return 'nobody';
  return ranks
    .map((rank) => {
      const level = units.filter((unit) => unit.rank === rank);
      return `${String(rank)} ${level.map(({ scores }) => scores.unit.code).join('=')}`;
    })
    .join(', ');
}

const TIED = { A: 90, B: 90, C: 90, D: 80, E: 80 };

describe('a vote between units with equal points', () => {
  it.each<readonly [string, Votes, string]>([
    ['no vote', [], '1 A=B=C, 4 D=E'],
    ['one is put first', [vote('B', 8)], '1 B, 2 A=C, 4 D=E'],
    ['by too few', [vote('B', 6)], '1 A=B=C, 4 D=E'],
    ['one after the other', [vote('B', 8), vote('C', 10)], '1 C, 2 B, 3 A, 4 D=E'],
    // They are before A, and still level with each other.
    ['two with as many votes', [vote('B', 8), vote('C', 8)], '1 B=C, 3 A, 4 D=E'],
    ['all with as many votes', [vote('A', 8), vote('B', 8), vote('C', 8)], '1 A=B=C, 4 D=E'],
    // Each vote is about its own tie.
    ['as many votes in another tie', [vote('B', 8), vote('D', 8)], '1 B, 2 A=C, 4 D, 5 E'],
    ['the last round counts', [vote('B', 8), vote('B', 3, { round: 2 })], '1 A=B=C, 4 D=E'],
    [
      'a later round decides',
      [vote('B', 8), vote('C', 8), vote('C', 9, { round: 2 })],
      '1 C, 2 B, 3 A, 4 D=E',
    ],
    // They decide nothing, and no total depends on them.
    ['ballots that do not add up', [vote('B', 8, { disagree: 8 })], '1 A=B=C, 4 D=E'],
    // Whether B has more than C, nobody can tell.
    [
      'ballots that do not add up beside sound ones',
      [vote('B', 8, { disagree: 8 }), vote('C', 7)],
      '1 A=B=C, 4 D=E',
    ],
    ['not level with anybody', [vote('Z', 8)], 'nobody'],
    ['another matter', [vote('B', 8, { matter: 'Bầu trưởng, phó' })], '1 A=B=C, 4 D=E'],
  ])('%s', (_, votes, expected) => {
    expect(order(year(TIED, { votes }))).toBe(expected);
  });

  it('needs the quorum', () => {
    const votes = [vote('B', 8, { present: 8, issued: 8, collected: 8, disagree: 0 })];
    expect(order(year(TIED, { votes }))).toBe('1 B, 2 A=C, 4 D=E');
    expect(order(year(TIED, { votes }, { 'Số dự họp tối thiểu': 'từ 2/3' }))).toBe(
      '1 A=B=C, 4 D=E',
    );
  });

  it('is no reason to pass over the chain', () => {
    const settings = { 'Thứ tự phân định khi bằng điểm': 'điểm mục II cao hơn; bỏ phiếu' };
    const criteria: readonly CriterionLine[] = [
      ['I', '', '60', 'Trực tiếp'],
      ['II', '', '40', 'Trực tiếp'],
    ];
    const draft: YearDraft = {
      regulation: { settings, criteria },
      sheets: { A: { I: 50, II: 30 }, B: { I: 49, II: 31 }, C: { I: 50, II: 30 } },
      votes: [vote('A', 12)],
    };
    expect(order(draft)).toBe('1 B, 2 A, 3 C');
    expect(outcomeOf(draft).ties).toMatchObject([
      {
        units: ['A', 'B', 'C'],
        steps: [
          { step: 'điểm mục II cao hơn', decided: true },
          { step: 'bỏ phiếu', decided: true },
        ],
        unbroken: [],
      },
    ]);
  });

  it('settles the award at the edge', () => {
    expect(proposalOf(outcomeOf(year({ A: 90, B: 90 }, {})))).toEqual([
      'A undecided Cờ',
      'B undecided Cờ',
    ]);
    expect(proposalOf(outcomeOf(year({ A: 90, B: 90 }, { votes: [vote('B', 8)] })))).toEqual([
      'B proposed Cờ',
      'A excluded –',
    ]);
  });

  it('gives way to a conclusion, which comes after it', () => {
    const decisions = [
      { matter: 'Phân định bằng điểm', subject: 'A; B', conclusion: 'A', basis: 'BB' },
    ];
    const draft = year({ A: 90, B: 90 }, { votes: [vote('B', 8)], decisions });
    expect(order(draft)).toBe('1 A, 2 B');
  });
});

describe('Kết quả suy tôn that cannot be used', () => {
  const found = (...votes: Votes): readonly string[] =>
    yearOf(year(TIED, { votes })).findings.map(({ kind, place }) => `${kind} ${place.cell ?? ''}`);

  it.each<readonly [string, Votes, readonly string[]]>([
    ['sound', [vote('A', 8)], []],
    ['no such unit', [vote('Z', 8)], ['voteUnreadable B3']],
    ['a round in words', [vote('A', 8, { round: 'đầu' })], ['voteUnreadable C3']],
    ['no such way of voting', [vote('A', 8, { method: 'bốc thăm' })], ['voteUnreadable D3']],
    ['half a ballot', [vote('A', 8, { blank: 0.5 })], ['voteUnreadable L3']],
    ['fewer than none', [vote('A', 8, { blank: '-1' })], ['voteUnreadable L3']],
    ['sums that differ', [vote('A', 8, { disagree: 4 })], ['ballotsDoNotAdd J3']],
    // Which of the two counts, nobody can tell.
    ['the same vote twice', [vote('A', 8), vote('A', 5)], ['voteTwice B4']],
    ['another round', [vote('A', 8), vote('A', 5, { round: 2 })], []],
    ['another matter', [vote('A', 8), vote('A', 5, { matter: 'Suy tôn: Cờ' })], []],
    [
      'a matter that is only noted',
      [vote('Z', 8, { matter: 'Thông qua điểm', agree: 'tất cả' })],
      [],
    ],
  ])('%s', (_, votes, expected) => {
    expect(found(...votes)).toEqual(expected);
  });
});

describe('facts besides the scores', () => {
  const settings = (chain: string, more: Values = {}): Values => ({
    'Thứ tự phân định khi bằng điểm': chain,
    ...more,
  });
  const two = { A: 90, B: 90, C: 90 };

  it.each<readonly [string, YearDraft['honours'], string]>([
    [
      'all on record',
      [
        { unit: 'A', year: 2019, award: 'Hạng 3' },
        { unit: 'B', year: 2019, award: 'Xếp hạng 1' },
        { unit: 'C', year: 2019, award: 'đạt thứ 2' },
      ],
      '1 B, 2 C, 3 A',
    ],
    ['one of them without a record', [{ unit: 'A', year: 2019, award: 'Hạng 3' }], '1 A=B=C'],
    [
      'of another year',
      [
        { unit: 'A', year: 2018, award: 'Hạng 3' },
        { unit: 'B', year: 2019, award: 'Hạng 1' },
        { unit: 'C', year: 2019, award: 'Hạng 2' },
      ],
      '1 A=B=C',
    ],
    [
      'two ranks in one year',
      [
        { unit: 'A', year: 2019, award: 'Hạng 3' },
        { unit: 'A', year: 2019, award: 'Hạng 4' },
        { unit: 'B', year: 2019, award: 'Hạng 1' },
        { unit: 'C', year: 2019, award: 'Hạng 2' },
      ],
      '1 A=B=C',
    ],
    [
      'equal ranks last year too',
      [
        { unit: 'A', year: 2019, award: 'Hạng 2' },
        { unit: 'B', year: 2019, award: 'Hạng 2' },
        { unit: 'C', year: 2019, award: 'Hạng 1' },
      ],
      '1 C, 2 A=B',
    ],
  ])("last year's rank: %s", (_, honours, expected) => {
    expect(order(year(two, { honours: honours ?? [] }, settings('hạng năm trước cao hơn')))).toBe(
      expected,
    );
  });

  it.each<readonly [string, YearDraft['submissions'], Values, string]>([
    [
      'all on record',
      [
        { unit: 'A', receivedOn: '12/11/2020' },
        { unit: 'B', receivedOn: '10/11/2020' },
        { unit: 'C', receivedOn: '11/11/2020' },
      ],
      {},
      '1 B, 2 C, 3 A',
    ],
    // The moment of import is nobody's word.
    [
      'one taken in only',
      [
        { unit: 'A', receivedOn: '12/11/2020' },
        { unit: 'B', receivedOn: '10/11/2020 09:00' },
        { unit: 'C', receivedOn: '11/11/2020' },
      ],
      {},
      '1 A=B=C',
    ],
    [
      'by the day it was signed',
      [
        { unit: 'A', receivedOn: '', document: 'BC 1 ngày 02/11/2020' },
        { unit: 'B', receivedOn: '10/11/2020', document: 'BC 7 ngày 5/11/2020' },
        { unit: 'C', receivedOn: '11/11/2020', document: 'BC 9, 02.11.2020' },
      ],
      { 'Ngày nộp tính theo': 'Ngày ký văn bản' },
      '1 A=C, 3 B',
    ],
    ['none', [], {}, '1 A=B=C'],
  ])('earlier submission: %s', (_, submissions, more, expected) => {
    expect(
      order(year(two, { submissions: submissions ?? [] }, settings('nộp sớm hơn', more))),
    ).toBe(expected);
  });
});

it('a row that nobody can read might have put another one first', () => {
  const decided = (votes: Votes) => yearOf(year(TIED, { votes })).tieDecisions;
  expect(decided([vote('A', 9)])).toMatchObject([{ order: ['A'] }]);
  expect(decided([vote('A', 9), vote('B', 3, { agree: 'mười' })])).toEqual([]);
  expect(decided([vote('A', 9), vote('Bê', 10)])).toEqual([]);
});
