import type { Ballots } from '../../../src/domain/awards/contest';
import { proposeAwards } from '../../../src/domain/awards/propose';
import { countVoted } from '../../../src/domain/awards/votes/voted';
import {
  agreed,
  contestOf,
  except,
  EXCLUDED,
  refused,
  UNKNOWN,
  shownLines,
  tierOf,
  UNCLEAR,
  type ContestDraft,
} from './ladder';

function propose(
  draft: Omit<ContestDraft, 'order'> & { readonly order?: string },
): readonly string[] {
  return shownLines(proposeAwards(contestOf({ order: 'A B C D', ...draft })));
}

describe('who has a place by the votes', () => {
  it.each<readonly [string, Readonly<Record<string, Ballots>>, number, string, string]>([
    ['nobody', {}, 2, '', ''],
    ['most votes first', { A: agreed(8), B: agreed(10), C: agreed(9) }, 2, 'B C', ''],
    ['refused', { A: refused(4), B: agreed(8) }, 2, 'B', ''],
    ['level inside the places', { A: agreed(8), B: agreed(8) }, 2, 'A B', ''],
    ['level at the edge', { A: agreed(9), B: agreed(8), C: agreed(8) }, 2, 'A', 'B C'],
    ['level below the edge', { A: agreed(9), B: agreed(8), C: agreed(8) }, 1, 'A', ''],
    ['no places', { A: agreed(9), B: UNCLEAR }, 0, '', ''],
    ['one that cannot be counted may take a place', { A: agreed(9), B: UNCLEAR }, 1, '', 'A B'],
    ['or leaves enough', { A: agreed(9), B: UNCLEAR }, 2, 'A', 'B'],
  ])('%s', (_, ballots, places, sure, open) => {
    const voted = Object.entries(ballots).map(([unit, cast]) => ({ unit, ...cast }));
    const counted = countVoted(voted, places);
    expect([...counted.sure].sort().join(' ')).toBe(sure);
    expect([...counted.open].sort().join(' ')).toBe(open);
  });
});

describe('an award that is voted on', () => {
  const flag = tierOf('Cờ', 1, { method: 'vote' });
  const merit = tierOf('Bằng khen', 2, except('Cờ'));

  it('waits for the votes, and so does the ladder below it', () => {
    // Whoever gets the flag leaves its certificate to the next.
    expect(propose({ tiers: [flag, merit] })).toEqual([
      'A undecided Cờ needsVote',
      'B undecided Cờ needsVote',
      'C undecided Cờ needsVote',
      'D undecided Cờ needsVote',
    ]);
  });

  it('goes to who has the votes, whatever the rank', () => {
    const ballots = { 'A Cờ': refused(3), 'C Cờ': agreed(8) };
    const lines = proposeAwards(contestOf({ order: 'A B C D', tiers: [flag, merit], ballots }));
    expect(shownLines(lines)).toEqual([
      'A proposed Bằng khen byRank',
      'B proposed Bằng khen byRank',
      'C proposed Cờ byVote',
      'D excluded – quotaFull',
    ]);
    expect(lines[2]?.reasons).toEqual([{ reason: 'byVote', agree: 8, of: 10 }]);
  });

  it('stays open between two with as many votes', () => {
    const ballots = { 'B Cờ': agreed(8), 'C Cờ': agreed(8) };
    const lines = proposeAwards(contestOf({ order: 'A B C D', tiers: [flag, merit], ballots }));
    expect(shownLines(lines)).toEqual([
      'A proposed Bằng khen byRank',
      'B undecided Cờ votesTied',
      'C undecided Cờ votesTied',
      'D excluded – quotaFull',
    ]);
    expect(lines[1]?.reasons).toEqual([{ reason: 'votesTied', units: ['B', 'C'] }]);
  });

  it('stays open while a ballot cannot be counted', () => {
    const ballots = { 'A Cờ': agreed(8), 'B Cờ': UNCLEAR };
    expect(propose({ tiers: [flag], ballots })).toEqual([
      'A undecided Cờ othersOpen',
      'B undecided Cờ voteUnclear',
      'C excluded – notVotedOn',
      'D excluded – notVotedOn',
    ]);
  });

  it('says how few votes a unit had', () => {
    const lines = proposeAwards(
      contestOf({
        order: 'A B',
        tiers: [flag],
        ballots: { 'A Cờ': refused(3), 'B Cờ': agreed(9) },
      }),
    );
    expect(lines[0]?.reasons).toMatchObject([
      { reason: 'votesTooFew', agree: 3, of: 10, share: 'từ 80%' },
    ]);
  });

  it('is not for who is not considered, whatever was voted', () => {
    const ballots = { 'A Cờ': agreed(10), 'B Cờ': agreed(8) };
    expect(propose({ order: 'A B', tiers: [flag], ballots, judged: { A: EXCLUDED } })).toEqual([
      'A excluded – notConsidered',
      'B proposed Cờ byVote',
    ]);
  });

  it('may be for certain ranks only', () => {
    const top = tierOf('Cờ', 1, { method: 'vote', rankTo: 2 });
    expect(propose({ tiers: [top] })).toEqual([
      'A undecided Cờ needsVote',
      'B undecided Cờ needsVote',
      'C excluded – quotaFull',
      'D excluded – quotaFull',
    ]);
    // Votes for one that stands further down give it nothing.
    expect(propose({ tiers: [top], ballots: { 'D Cờ': agreed(10), 'B Cờ': agreed(6) } })).toEqual([
      'A excluded – notVotedOn',
      'B proposed Cờ byVote',
      'C excluded – notVotedOn',
      'D excluded – quotaFull',
    ]);
  });
});

describe('an award of a council', () => {
  const tiers = [tierOf('Cờ', 1, { method: 'council' }), tierOf('Bằng khen', 1, except('Cờ'))];

  it('waits for its conclusion', () => {
    expect(propose({ order: 'A B', tiers })).toEqual([
      'A undecided Cờ needsCouncil',
      'B undecided Cờ needsCouncil',
    ]);
  });

  it('goes to whom the council names', () => {
    expect(propose({ order: 'A B C', tiers, concluded: { 'B Cờ': true } })).toEqual([
      'A proposed Bằng khen byRank',
      'B proposed Cờ byConclusion',
      'C excluded – quotaFull',
    ]);
    expect(propose({ order: 'A B', tiers, concluded: { 'A Cờ': false } })).toEqual([
      'A proposed Bằng khen byRank',
      'B excluded – quotaFull',
    ]);
  });

  it('for who leads goes to whom of the first it names', () => {
    const flag = tierOf('Cờ', 1, { method: 'council', source: { kind: 'leaders' } });
    expect(propose({ order: 'A=B C', tiers: [flag], concluded: { 'B Cờ': true } })).toEqual([
      'A excluded – quotaFull',
      'B proposed Cờ byConclusion',
      'C excluded – quotaFull',
    ]);
  });

  it('given to more than the table says leaves a tie further down for the next award', () => {
    const concluded = { 'A Cờ': true, 'B Cờ': true };
    expect(propose({ order: 'A B C=D', tiers, concluded })).toEqual([
      'A proposed Cờ byConclusion+overQuantity',
      'B proposed Cờ byConclusion+overQuantity',
      'C undecided Bằng khen tieAtEdge',
      'D undecided Bằng khen tieAtEdge',
    ]);
  });
});

describe('a conclusion on an award that goes by rank or vote', () => {
  const tiers = [tierOf('Cờ', 1), tierOf('Bằng khen', 2, except('Cờ'))];
  const order = 'A B C D';

  it('ends a tie', () => {
    expect(propose({ order: 'A=B C', tiers, concluded: { 'B Cờ': true } })).toEqual([
      'A proposed Bằng khen byRank',
      'B proposed Cờ byConclusion',
      'C proposed Bằng khen byRank',
    ]);
  });

  it('may pass over the order, and it is seen', () => {
    expect(propose({ order, tiers, concluded: { 'D Bằng khen': true } })).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C excluded – quotaFull',
      'D proposed Bằng khen byConclusion+againstLadder',
    ]);
  });

  it('may refuse: the place goes the way of any other that nobody takes', () => {
    const leave = { 'A Cờ': false };
    expect(propose({ order, tiers, concluded: leave })).toEqual([
      'A proposed Bằng khen byRank',
      'B proposed Bằng khen byRank',
      'C excluded – quotaFull',
      'D excluded – quotaFull',
    ]);
    const next = [tierOf('Cờ', 1, { shortfall: 'next' }), ...tiers.slice(1)];
    expect(propose({ order, tiers: next, concluded: leave })[1]).toBe('B proposed Cờ byRank');
  });

  it('settles what nobody could tell, and lifts nothing that is against the unit', () => {
    const concluded = { 'A Cờ': true };
    expect(propose({ order, tiers, concluded, judged: { 'A Cờ': UNKNOWN } })[0]).toBe(
      'A proposed Cờ byConclusion',
    );
    expect(propose({ order, tiers, concluded, judged: { A: EXCLUDED } })[0]).toBe(
      'A excluded – notConsidered',
    );
  });

  it('comes after the vote', () => {
    const voted = [tierOf('Cờ', 1, { method: 'vote' })];
    const ballots = { 'A Cờ': agreed(9), 'B Cờ': refused(3) };
    const concluded = { 'A Cờ': false, 'B Cờ': true };
    expect(propose({ order: 'A B', tiers: voted, ballots, concluded })).toEqual([
      'A excluded – refusedByConclusion',
      'B proposed Cờ byConclusion+againstLadder',
    ]);
  });

  it('takes its place from the others, and more than there are is told', () => {
    const concluded = { 'C Cờ': true, 'D Cờ': true };
    expect(propose({ order, tiers, concluded })).toEqual([
      'A proposed Bằng khen byRank',
      'B proposed Bằng khen byRank',
      'C proposed Cờ byConclusion+againstLadder+overQuantity',
      'D proposed Cờ byConclusion+againstLadder+overQuantity',
    ]);
  });
});

describe('awards beside the ladder', () => {
  const merit = tierOf('Bằng khen', 1);
  const beside = tierOf('Bằng khen giai đoạn', 2, {
    method: 'vote',
    occasion: 'Giai đoạn 2015-2020',
  });
  const annual = tierOf('Giấy khen', 1, { occasion: 'Hằng năm', ...except('Bằng khen') });

  it('take nobody out of it', () => {
    const ballots = {
      'A Bằng khen giai đoạn': agreed(7, 8),
      'B Bằng khen giai đoạn': refused(6, 8),
      'C Bằng khen giai đoạn': agreed(8, 8),
    };
    expect(propose({ order: 'A B C', tiers: [beside, merit, annual], ballots })).toEqual([
      'A proposed Bằng khen byRank',
      'B proposed Giấy khen byRank',
      'C excluded – quotaFull',
      'A proposed Bằng khen giai đoạn byVote',
      'B excluded Bằng khen giai đoạn votesTooFew',
      'C proposed Bằng khen giai đoạn byVote',
    ]);
  });

  it('wait for their votes without holding up the ladder', () => {
    expect(propose({ order: 'A B', tiers: [beside, merit] })).toEqual([
      'A proposed Bằng khen byRank',
      'B excluded – quotaFull',
      'A undecided Bằng khen giai đoạn needsVote',
      'B undecided Bằng khen giai đoạn needsVote',
    ]);
  });

  it('three over the share for two places: a further vote, or nobody', () => {
    const ballots = {
      'A Bằng khen giai đoạn': agreed(8, 8),
      'B Bằng khen giai đoạn': agreed(7, 8),
      'C Bằng khen giai đoạn': agreed(7, 8),
    };
    expect(propose({ order: 'A B C', tiers: [beside], ballots }).slice(3)).toEqual([
      'A proposed Bằng khen giai đoạn byVote',
      'B undecided Bằng khen giai đoạn votesTied',
      'C undecided Bằng khen giai đoạn votesTied',
    ]);
  });

  it('for holders of another award: a Government flag for who has the flag', () => {
    const flag = tierOf('Cờ', 2);
    const government = tierOf('Cờ Chính phủ', 1, {
      source: { kind: 'proposedFor', awards: ['Cờ'] },
    });
    expect(propose({ tiers: [flag, government, tierOf('Bằng khen', 1, except('Cờ'))] })).toEqual([
      'A proposed Cờ byRank',
      'B proposed Cờ byRank',
      'C proposed Bằng khen byRank',
      'D excluded – quotaFull',
      'A proposed Cờ Chính phủ byRank',
    ]);
  });

  it('may be chosen from holders of an award that another contest gives', () => {
    const government = tierOf('Cờ Chính phủ', 1, {
      method: 'vote',
      source: { kind: 'proposedFor', awards: ['Cờ'] },
    });
    const lines = (held: 'yes' | 'open' | 'no'): readonly string[] =>
      propose({
        order: 'A B',
        tiers: [government],
        heldElsewhere: { 'A Cờ': held },
        ballots: { 'A Cờ Chính phủ': agreed(9), 'B Cờ Chính phủ': agreed(10) },
      }).slice(2);
    expect(lines('yes')).toEqual([
      'A proposed Cờ Chính phủ byVote',
      'B excluded Cờ Chính phủ notInSource',
    ]);
    expect(lines('open')).toEqual([
      'A undecided Cờ Chính phủ sourceOpen',
      'B excluded Cờ Chính phủ notInSource',
    ]);
    expect(lines('no')[0]).toBe('A excluded Cờ Chính phủ notInSource');
  });
});
