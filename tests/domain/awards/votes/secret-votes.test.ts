import { secretVotes } from '../../../../src/domain/awards/votes/secret-votes';
import { evaluateYear } from '../../../../src/domain/year/evaluate';
import { unitOf } from '../../builders';
import { yearOf, type YearDraft } from '../../years';

const FLAG = { award: 'Cờ', quantity: '1', method: 'Theo phiếu', voteShare: 'từ 80%' };

type Vote = NonNullable<YearDraft['votes']>[number];

function vote(unit: string, agree: string, more: Vote = {}): Vote {
  const figures =
    agree === ''
      ? {}
      : { members: '4', present: '4', collected: '4', agree, disagree: String(4 - Number(agree)) };
  return { matter: 'Suy tôn: Cờ', unit, method: 'Bỏ phiếu kín', ...figures, ...more };
}

/** `Suy tôn: Cờ 1: A B C (open)` */
function votesIn(
  draft: Partial<YearDraft> = {},
  award: object = FLAG,
  settings: Readonly<Record<string, string>> = {},
): readonly string[] {
  const year = yearOf({
    regulation: {
      settings: { 'Đã rà soát điều kiện không xét, chưa xét': '20/11/2020', ...settings },
      criteria: [['I', '', '100', 'Trực tiếp']],
      awards: [award],
    },
    units: ['A', 'B', 'C', 'D'].map((code) => unitOf(code)),
    sheets: { A: { I: 90 }, B: { I: 80 }, C: { I: 70 }, D: { I: 60 } },
    ...draft,
  });
  return secretVotes(year, evaluateYear(year)).map(
    ({ words, round, lines, open }) =>
      `${words} ${String(round)}: ${lines.map(({ unit }) => unit).join(' ')}${open ? ' (open)' : ''}`,
  );
}

describe('votes on paper', () => {
  it('are foreseen where an award waits for them', () => {
    expect(votesIn()).toEqual(['Suy tôn: Cờ 1: A B C D (open)']);
    expect(votesIn({}, { ...FLAG, rankTo: '2' })).toEqual(['Suy tôn: Cờ 1: A B (open)']);
    expect(votesIn({}, { award: 'Cờ', quantity: '1' })).toEqual([]);
  });

  it('not where hands are raised', () => {
    expect(votesIn({}, { ...FLAG, voteMethod: 'Giơ tay' })).toEqual([]);
    const votes = [vote('A', '', { method: 'Giơ tay' })];
    expect(votesIn({ votes }, { ...FLAG, voteMethod: 'Giơ tay' })).toEqual([]);
  });

  it.each<readonly [string, readonly Vote[], readonly string[]]>([
    [
      'written down and not yet held',
      [vote('A', ''), vote('B', '')],
      ['Suy tôn: Cờ 1: A B (open)'],
    ],
    ['held', [vote('A', '4'), vote('B', '1')], ['Suy tôn: Cờ 1: A B']],
    [
      'held, with as many votes at the edge: once more between these',
      [vote('A', '4'), vote('B', '4'), vote('C', '1')],
      ['Suy tôn: Cờ 1: A B C', 'Suy tôn: Cờ 2: A B (open)'],
    ],
    [
      'the second round written down',
      [
        vote('A', '4'),
        vote('B', '4'),
        vote('A', '', { round: '2' }),
        vote('B', '', { round: '2' }),
      ],
      ['Suy tôn: Cờ 1: A B', 'Suy tôn: Cờ 2: A B (open)'],
    ],
    [
      'about something else',
      [vote('D', '', { matter: 'Bầu Cụm trưởng' }), vote('A', '4')],
      ['Bầu Cụm trưởng 1: D (open)', 'Suy tôn: Cờ 1: A'],
    ],
  ])('%s', (_, votes, expected) => {
    expect(votesIn({ votes })).toEqual(expected);
  });

  it('part units that are level, where the regulation lets a vote do it', () => {
    const sheets = { A: { I: 90 }, B: { I: 90 }, C: { I: 70 }, D: { I: 60 } };
    const byRank = { award: 'Cờ', quantity: '1' };
    const chain = { 'Thứ tự phân định khi bằng điểm': 'điểm thưởng cao hơn; bỏ phiếu' };
    expect(votesIn({ sheets }, byRank, chain)).toEqual(['Phân định bằng điểm 1: A B (open)']);
    expect(votesIn({ sheets }, byRank)).toEqual([]);
  });

  it('never on a unit that is excluded, or has no rank yet', () => {
    const exclusions = [{ unit: 'A', consequence: 'Không xét', reason: 'Kỷ luật' }];
    const sheets = { A: { I: 90 }, B: { I: 'x' }, C: { I: 70 }, D: { I: 60 } };
    expect(votesIn({ exclusions })).toEqual(['Suy tôn: Cờ 1: B C D (open)']);
    expect(votesIn({ sheets })).toEqual(['Suy tôn: Cờ 1: A C D (open)']);
    const votes = [vote('A', ''), vote('B', ''), vote('C', '')];
    expect(votesIn({ votes, exclusions, sheets })).toEqual(['Suy tôn: Cờ 1: C (open)']);
  });
});

describe('a vote on paper, in full', () => {
  const flag = { ...FLAG, method: 'Theo phiếu' };

  /** `Suy tôn: Cờ 1 of Cờ: A recorded, B new`. */
  function full(
    draft: Partial<YearDraft>,
    awards: readonly object[] = [flag],
    settings: Readonly<Record<string, string>> = {},
  ): readonly string[] {
    const year = yearOf({
      regulation: {
        settings: { 'Đã rà soát điều kiện không xét, chưa xét': '20/11/2020', ...settings },
        criteria: [['I', '', '100', 'Trực tiếp']],
        awards,
      },
      units: ['A', 'B', 'C', 'D'].map((code) => unitOf(code)),
      sheets: { A: { I: 90 }, B: { I: 80 }, C: { I: 70 }, D: { I: 60 } },
      ...draft,
    });
    return secretVotes(year, evaluateYear(year)).map(({ words, award, round, lines, open }) => {
      const units = lines.map(({ unit, record }) => `${unit} ${record ? 'recorded' : 'new'}`);
      return `${words} ${String(round)} of ${award?.name ?? '–'}${open ? ', open' : ''}: ${units.join(', ')}`;
    });
  }

  it('is one, in whatever letters its rows are about it', () => {
    expect(full({ votes: [vote('A', '4'), vote('B', '1', { matter: 'SUY TÔN: cờ' })] })).toEqual([
      'Suy tôn: Cờ 1 of Cờ: A recorded, B recorded',
    ]);
  });

  it('is none of those by hands beside it', () => {
    const votes = [vote('A', '4'), vote('B', '1', { method: 'Giơ tay' })];
    expect(full({ votes })).toEqual(['Suy tôn: Cờ 1 of Cờ: A recorded']);
  });

  it('whose ballots were counted, if not written down well, is not cast again', () => {
    const votes = [vote('A', '4'), vote('B', '1', { agree: 'ba' })];
    expect(full({ votes })).toEqual(['Suy tôn: Cờ 1 of Cờ: A recorded, B recorded']);
    const wrong = [vote('A', '4', { disagree: '4' }), vote('B', '1')];
    expect(full({ votes: wrong })).toEqual(['Suy tôn: Cờ 1 of Cờ: A recorded, B recorded']);
  });

  it('that was counted keeps every unit, one that is excluded too', () => {
    const exclusions = [{ unit: 'B', consequence: 'Không xét', reason: 'Kỷ luật' }];
    expect(full({ votes: [vote('A', '4'), vote('B', '4')], exclusions })).toEqual([
      'Suy tôn: Cờ 1 of Cờ: A recorded, B recorded',
    ]);
  });

  it('about another award or a tie asks only who is concerned', () => {
    const merit = {
      award: 'Bằng khen',
      quantity: '1',
      method: 'Theo phiếu',
      voteShare: 'từ 80%',
      source: 'Trừ đơn vị được đề nghị Cờ',
    };
    const votes = [vote('A', '4'), vote('B', ''), vote('C', '', { matter: 'Phân định bằng điểm' })];
    expect(full({ votes }, [{ award: 'Cờ', quantity: '1' }, merit])).toEqual([
      'Suy tôn: Cờ 1 of Cờ, open: A recorded',
      'Phân định bằng điểm 1 of –, open: C recorded',
      'Suy tôn: Bằng khen 1 of Bằng khen, open: B new, C new, D new',
    ]);
  });

  it('about a tie asks nobody without a rank', () => {
    const sheets = { A: { I: 90 }, B: { I: 'x' }, C: { I: 70 }, D: { I: 60 } };
    const matter = 'Phân định bằng điểm';
    const votes = [vote('A', '', { matter }), vote('B', '', { matter })];
    expect(full({ votes, sheets }, [])).toEqual(['Phân định bằng điểm 1 of –, open: A recorded']);
    // Of an election the rank is no matter.
    const election = [vote('B', '', { matter: 'Bầu Cụm trưởng' })];
    expect(full({ votes: election, sheets }, [])).toEqual([
      'Bầu Cụm trưởng 1 of –, open: B recorded',
    ]);
  });

  it('is foreseen by the way of the award, else by that of the meeting', () => {
    const hands = { 'Cách thức biểu quyết': 'Giơ tay' };
    const secret = { ...flag, voteMethod: 'Bỏ phiếu kín' };
    const awaited = ['Suy tôn: Cờ 1 of Cờ, open: A new, B new, C new, D new'];
    expect(full({}, [secret], hands)).toEqual(awaited);
    expect(full({}, [flag], hands)).toEqual([]);
    expect(full({}, [{ ...flag, voteMethod: 'Giơ tay' }])).toEqual([]);
    expect(full({}, [flag])).toEqual(awaited);
  });

  it('of a tie goes by the way of the meeting, whatever the award says', () => {
    const sheets = { A: { I: 90 }, B: { I: 90 }, C: { I: 70 }, D: { I: 60 } };
    const chain = { 'Thứ tự phân định khi bằng điểm': 'bỏ phiếu' };
    const byRank = { award: 'Cờ', quantity: '1' };
    expect(full({ sheets }, [byRank], chain)).toEqual([
      'Phân định bằng điểm 1 of –, open: A new, B new',
    ]);
    expect(full({ sheets }, [byRank], { ...chain, 'Cách thức biểu quyết': 'Giơ tay' })).toEqual([]);
  });

  it('of a tie that is written down is not foreseen once more', () => {
    const sheets = { A: { I: 90 }, B: { I: 90 }, C: { I: 70 }, D: { I: 60 } };
    const chain = { 'Thứ tự phân định khi bằng điểm': 'bỏ phiếu' };
    const matter = 'phân định BẰNG điểm';
    const votes = [vote('A', '', { matter }), vote('B', '', { matter })];
    expect(full({ sheets, votes }, [{ award: 'Cờ', quantity: '1' }], chain)).toEqual([
      `${matter} 1 of –, open: A recorded, B recorded`,
    ]);
  });

  it('is none where a council concludes', () => {
    expect(full({}, [{ award: 'Cờ', quantity: '1', method: 'Hội đồng quyết định' }])).toEqual([]);
  });

  it('once more is the round after the last, whoever that was about', () => {
    const level = [vote('A', '4'), vote('B', '4')];
    expect(
      full({ votes: [...level, vote('A', '4', { round: '2' }), vote('B', '4', { round: '2' })] }),
    ).toEqual([
      'Suy tôn: Cờ 1 of Cờ: A recorded, B recorded',
      'Suy tôn: Cờ 2 of Cờ: A recorded, B recorded',
      'Suy tôn: Cờ 3 of Cờ, open: A new, B new',
    ]);
  });
});
