import { openVotes } from '../../../../src/domain/awards/votes/open-votes';
import { evaluateYear } from '../../../../src/domain/year/evaluate';
import { year } from '../../year/five-units';
import { yearOf, type YearDraft } from '../../years';

/** `A needsVote Suy tôn: Cờ recorded`, for everything that waits for a meeting. */
function waiting(
  regulation: Partial<YearDraft['regulation']>,
  more: Partial<YearDraft> = {},
): readonly string[] {
  const checked = yearOf(year(more, regulation));
  return openVotes(checked, evaluateYear(checked)).map(({ unit, award, why, matter, recorded }) =>
    [unit, award.name, why, matter ?? '–', recorded ? 'recorded' : 'not recorded'].join(' | '),
  );
}

const VOTED = {
  awards: [{ award: 'Cờ', quantity: '1', method: 'Theo phiếu', voteShare: 'trên 1/2' }],
};
const TIED = { A: { I: 58, II: 38 }, B: { I: 58, II: 38 }, C: { I: 50, II: 36 } };
const CHAIN = 'Thứ tự phân định khi bằng điểm';
const FLAG = [{ award: 'Cờ', quantity: '1' }];

describe('what a meeting has still to vote on', () => {
  it('an award that is voted on, unit by unit', () => {
    expect(waiting(VOTED).slice(0, 2)).toEqual([
      'A | Cờ | needsVote | Suy tôn: Cờ | not recorded',
      'B | Cờ | needsVote | Suy tôn: Cờ | not recorded',
    ]);
  });

  it('once more, where a vote is not clear or as many are for two', () => {
    const vote = (unit: string, agree: number, disagree: number) => ({
      ...{ matter: 'Suy tôn: Cờ', unit, method: 'Bỏ phiếu kín' },
      ...{ members: 5, present: 5, collected: 5, agree, disagree },
    });
    expect(waiting(VOTED, { votes: [vote('A', 4, 1), vote('B', 4, 1), vote('C', 1, 4)] })).toEqual([
      'A | Cờ | votesTied | Suy tôn: Cờ | recorded',
      'B | Cờ | votesTied | Suy tôn: Cờ | recorded',
    ]);
    expect(waiting(VOTED, { votes: [vote('A', 4, 4)] })).toEqual([
      'A | Cờ | voteUnclear | Suy tôn: Cờ | recorded',
    ]);
    expect(waiting(VOTED, { votes: [vote('A', 4, 1)] })).toEqual([]);
  });

  it('nothing, where the rank decides', () => {
    expect(waiting({ awards: FLAG })).toEqual([]);
  });

  it('what is for the council to decide is no vote', () => {
    const awards = [{ award: 'Cờ', quantity: '1', method: 'Hội đồng quyết định' }];
    expect(waiting({ awards })[0]).toBe('A | Cờ | needsCouncil | – | not recorded');
  });

  it('a tie, where the regulation lets a vote decide it', () => {
    const byVote = { awards: FLAG, settings: { [CHAIN]: 'bỏ phiếu' } };
    expect(waiting(byVote, { sheets: TIED })).toEqual([
      'A | Cờ | tieAtEdge | Phân định bằng điểm | not recorded',
      'B | Cờ | tieAtEdge | Phân định bằng điểm | not recorded',
    ]);
    const byMeeting = { awards: FLAG, settings: { [CHAIN]: 'hội nghị quyết định' } };
    expect(waiting(byMeeting, { sheets: TIED })[0]).toBe('A | Cờ | tieAtEdge | – | not recorded');
  });

  it('a tie that was voted on without an end is recorded', () => {
    const byVote = { awards: FLAG, settings: { [CHAIN]: 'bỏ phiếu' } };
    const votes = [{ matter: 'Phân định bằng điểm', unit: 'A', round: 1 }];
    expect(waiting(byVote, { sheets: TIED, votes })).toEqual([
      'A | Cờ | tieAtEdge | Phân định bằng điểm | recorded',
      'B | Cờ | tieAtEdge | Phân định bằng điểm | not recorded',
    ]);
  });
});
