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
