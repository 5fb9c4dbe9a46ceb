import type { VOTES_SHEET } from '../../../src/domain/book/sheets/votes';
import type { CriterionLine, RegulationDraft, Row } from '../builders';
import { outcomeOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [['I', '', '100', 'Trực tiếp']];

/** `A proposed Cờ byRank`: 90, 80, 70, 60. */
function propose(
  awards: NonNullable<RegulationDraft['awards']>,
  votes: readonly Row<typeof VOTES_SHEET>[],
  more: Partial<YearDraft> = {},
): readonly string[] {
  const { proposal } = outcomeOf({
    regulation: { criteria: CRITERIA, awards },
    sheets: { A: { I: 90 }, B: { I: 80 }, C: { I: 70 }, D: { I: 60 } },
    votes,
    ...more,
  });
  return proposal.map(({ unit, status, award, reasons }) =>
    [unit, status, award?.name ?? '–', ...reasons.map(({ reason }) => reason)].join(' '),
  );
}

/** Ten vote, so many for. */
function vote(
  unit: string,
  agree: number,
  more: Row<typeof VOTES_SHEET> = {},
): Row<typeof VOTES_SHEET> {
  return {
    matter: 'Suy tôn: Cờ',
    unit,
    members: 10,
    present: 10,
    issued: 10,
    collected: 10,
    agree,
    disagree: 10 - agree,
    method: 'Bỏ phiếu kín',
    ...more,
  };
}

it('whose figures are in doubt is not proposed for several years either, until that is settled', () => {
  const award = { award: 'Cờ', scopeOfAward: 'Giai đoạn 2015-2020', quantity: '2' };
  const awards = [{ ...award, method: 'Theo phiếu', voteShare: 'từ 80%' }];
  const sheets = { A: { I: 90 }, B: { I: 80 }, C: { I: 70 }, D: {} };
  expect(
    propose(awards, [vote('A', 9), vote('D', 9)], {
      regulation: { criteria: CRITERIA, awards },
      sheets,
    }).filter((line) => line.includes('Cờ')),
  ).toEqual(['A proposed Cờ byVote', 'D undecided Cờ blocked']);
});

describe('half a year', () => {
  const half = { settings: { Kỳ: '6 tháng đầu năm' } };
  const byVote = { quantity: '2', method: 'Theo phiếu', voteShare: 'từ 80%' };
  const several = { award: 'Cờ', scopeOfAward: 'Giai đoạn 2015-2020', ...byVote };
  const proposedFor = (
    awards: NonNullable<RegulationDraft['awards']>,
    sheets: YearDraft['sheets'],
  ) =>
    propose(awards, [vote('A', 5), vote('C', 9), vote('D', 8)], {
      regulation: { criteria: CRITERIA, awards, ...half },
      sheets,
    });

  // Source 2 (domain §8): the block met for its first half-year and chose two collectives for 2015–2020.
  it('proposes whom the meeting chose for several years, whoever has sent a sheet', () => {
    expect(proposedFor([several], { A: {}, B: {}, C: {}, D: {} })).toEqual([
      'B excluded – blocked',
      'A excluded Cờ votesTooFew',
      'C proposed Cờ byVote',
      'D proposed Cờ byVote',
    ]);
  });

  it.each<readonly [string, NonNullable<RegulationDraft['awards']>[number]]>([
    ['an award of the year, by rank', { award: 'Cờ', quantity: '1' }],
    ['an award of the year, by vote', { award: 'Cờ', ...byVote }],
    [
      'several years, but by a rank that is not final',
      { award: 'Cờ', quantity: '1', scopeOfAward: 'Giai đoạn 2015-2020' },
    ],
  ])('proposes nobody for %s', (_, award) => {
    expect(proposedFor([award], { A: { I: 90 }, B: { I: 80 }, C: { I: 70 } })).toEqual([]);
  });
});

describe('an award by rank that also takes votes', () => {
  const flag = {
    award: 'Cờ',
    quantity: '1',
    method: 'Theo thứ hạng và phiếu',
    voteShare: 'từ 80%',
  };
  const merit = { award: 'Bằng khen', quantity: '1', source: 'Trừ đơn vị được đề nghị Cờ' };
  const next = { shortfall: 'Xét đơn vị kế tiếp' };

  it.each<readonly [string, readonly Row<typeof VOTES_SHEET>[], readonly string[]]>([
    ['nobody has voted', [], ['A undecided Cờ needsVote', 'B undecided Bằng khen othersOpen']],
    ['enough', [vote('A', 8)], ['A proposed Cờ byVote', 'B proposed Bằng khen byRank']],
    [
      'too few: the next award',
      [vote('A', 7), vote('B', 10)],
      ['A proposed Bằng khen byRank', 'B excluded – quotaFull'],
    ],
    [
      'cannot be counted',
      [vote('A', 8, { agree: '', disagree: '' })],
      ['A undecided Cờ voteUnclear', 'B undecided Bằng khen othersOpen'],
    ],
    [
      'does not add up',
      [vote('A', 8, { disagree: 8 }), vote('B', 10)],
      ['A undecided Cờ voteUnclear', 'B undecided Bằng khen othersOpen'],
    ],
    [
      'a second round',
      [vote('A', 7, { round: 1 }), vote('A', 9, { round: 2 })],
      ['A proposed Cờ byVote', 'B proposed Bằng khen byRank'],
    ],
  ])('%s', (_, votes, expected) => {
    expect(propose([flag, merit], votes).slice(0, 2)).toEqual(expected);
  });

  it('goes to the next in rank, if it has the votes', () => {
    const awards = [{ ...flag, ...next }];
    expect(propose(awards, [vote('A', 7), vote('B', 8), vote('C', 10)]).slice(0, 3)).toEqual([
      'A excluded – votesTooFew',
      'B proposed Cờ byVote',
      'C excluded – quotaFull',
    ]);
  });

  it('is for nobody without the votes, whatever the rank', () => {
    const votes = ['A', 'B', 'C', 'D'].map((unit) => vote(unit, 5));
    const lines = propose([{ ...flag, ...next }], votes);
    expect(lines.map((line) => line.split(' ')[1])).toEqual([
      'excluded',
      'excluded',
      'excluded',
      'excluded',
    ]);
  });
});

describe('a row that cannot be counted', () => {
  // No points go into it: who has no total is voted on all the same.
  const award = {
    ...{ award: 'Cờ', quantity: '1', method: 'Theo phiếu', voteShare: 'từ 80%' },
    scopeOfAward: 'Giai đoạn 2015-2020',
  };
  /** What is proposed or may yet be. */
  const hopes = (votes: readonly Row<typeof VOTES_SHEET>[]): readonly string[] =>
    propose([award], votes).filter((line) => !/^. excluded/.test(line));
  const OPEN = ['A undecided Cờ othersOpen', 'B undecided Cờ voteUnclear'];

  it.each<readonly [string, Row<typeof VOTES_SHEET>]>([
    ['a figure', { agree: 'chín phiếu' }],
    ['the round', { round: 'hai' }],
    ['the way of voting', { method: 'Zalo' }],
  ])('%s is not understood: its unit is open, not refused', (_, more) => {
    expect(hopes([vote('A', 8), vote('B', 9, more), vote('C', 5)])).toEqual(OPEN);
  });

  it('of two of one round neither counts, whichever stands first', () => {
    for (const [first, second] of [
      [9, 2],
      [2, 9],
    ] as const) {
      expect(hopes([vote('A', 8), vote('B', first), vote('B', second)])).toEqual(OPEN);
    }
  });

  it('whose unit nobody knows may be of everybody who has none', () => {
    expect(hopes([vote('A', 8), vote('Bê', 9), vote('C', 5)])).toEqual([
      ...OPEN,
      'D undecided Cờ voteUnclear',
    ]);
  });

  it('about an award that is not there may be about the one that is', () => {
    const typo = vote('B', 9, { matter: 'Suy tôn: Cờ lạ' });
    expect(hopes([vote('A', 8), typo, vote('C', 5)])).toEqual(OPEN);
  });
});
