import type { AwardTier } from '../../../src/domain/awards/award-tier';
import { proposeAwards } from '../../../src/domain/awards/propose';
import { runLadder, type Facts } from '../../../src/domain/awards/run-ladder';
import { readConditions } from '../../../src/domain/regulation/conditions/conditions';
import { valueOf } from '../regulation/language/parsing';
import {
  agreed,
  contestOf,
  except,
  shownLines,
  tierOf,
  UNKNOWN,
  waitingFor,
  type ContestDraft,
} from './ladder';

const FLAG = tierOf('Cờ', 1);
const MERIT = tierOf('Bằng khen', 3, except('Cờ'));

function propose(draft: ContestDraft): readonly string[] {
  return shownLines(proposeAwards(contestOf(draft)));
}

const ALL_FINE: Facts = {
  eligible: () => true,
  heldElsewhere: () => false,
  neverRanked: 0,
  countElsewhere: () => 0,
  leads: () => true,
};

/** Names of the awards along an order of units that nobody doubts. */
function ladder(tiers: readonly AwardTier[], order: string, members?: number): readonly string[] {
  const contest = contestOf({ order, tiers, ...(members === undefined ? {} : { members }) });
  const units = order.split(' ');
  const { holds } = runLadder(units, contest, ALL_FINE);
  return units.map((unit) =>
    (holds.get(unit) ?? []).map((index) => tiers[index]?.name ?? '?').join('+'),
  );
}

describe('the ladder', () => {
  it.each<readonly [string, readonly AwardTier[], readonly string[]]>([
    ['one flag, then merits', [FLAG, MERIT], ['Cờ', 'Bằng khen', 'Bằng khen', 'Bằng khen', '', '']],
    [
      'merits beside the flag',
      [FLAG, tierOf('Bằng khen', 3)],
      ['Cờ', 'Bằng khen', 'Bằng khen', '', '', ''],
    ],
    ['more places than units', [tierOf('Cờ', 9)], ['Cờ', 'Cờ', 'Cờ', 'Cờ', 'Cờ', 'Cờ']],
    ['none', [tierOf('Cờ', 0)], ['', '', '', '', '', '']],
    ['ranks 2 to 3', [tierOf('Cờ', 5, { rankFrom: 2, rankTo: 3 })], ['', 'Cờ', 'Cờ', '', '', '']],
  ])('%s', (_, awards, expected) => {
    expect(ladder(awards, 'A B C D E F')).toEqual(expected);
  });

  it('takes shares of members, of ranked units, or of a number', () => {
    const share = (base: AwardTier['base']): number =>
      ladder([tierOf('Cờ', '50%', { base })], 'A B C D', 6).filter((held) => held !== '').length;
    expect([
      share({ kind: 'members' }),
      share({ kind: 'ranked' }),
      share({ kind: 'number', count: 8 }),
    ]).toEqual([3, 2, 4]);
  });
});

describe('the proposal', () => {
  it('follows the ranks', () => {
    expect(propose({ order: 'A B C D E', tiers: [FLAG, MERIT] })).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C proposed Bằng khen byRank',
      'D proposed Bằng khen byRank',
      'E excluded – quotaFull',
    ]);
  });

  it('gives a tie that lies inside one award its award', () => {
    expect(propose({ order: 'A B=C D', tiers: [FLAG, MERIT] })).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C proposed Bằng khen byRank',
      'D proposed Bằng khen byRank',
    ]);
  });

  it('picks nobody from a tie across an edge', () => {
    const lines = proposeAwards(contestOf({ order: 'A B C D=E', tiers: [FLAG, MERIT] }));
    expect(shownLines(lines).slice(3)).toEqual([
      'D undecided Bằng khen tieAtEdge',
      'E undecided Bằng khen tieAtEdge',
    ]);
    expect(lines[3]?.reasons).toEqual([{ reason: 'tieAtEdge', units: ['D', 'E'] }]);
    expect(propose({ order: 'A=B C', tiers: [FLAG] })).toEqual([
      'A undecided Cờ tieAtEdge',
      'B undecided Cờ tieAtEdge',
      'C excluded – quotaFull',
    ]);
  });

  it('sees another award in the middle of a tie', () => {
    const odd = [tierOf('Giải hạng hai', 1, { rankFrom: 2, rankTo: 2 })];
    expect(propose({ order: 'A=B=C D', tiers: odd })).toEqual([
      'A undecided Giải hạng hai tieAtEdge',
      'B undecided Giải hạng hai tieAtEdge',
      'C undecided Giải hạng hai tieAtEdge',
      'D excluded – quotaFull',
    ]);
  });

  it('holds back only what a blocked unit could still reach', () => {
    const lines = proposeAwards(
      contestOf({
        order: 'A B C D',
        waiting: [waitingFor('X', ['C', 'D'])],
        tiers: [FLAG, tierOf('Bằng khen', 2, except('Cờ'))],
      }),
    );
    expect(shownLines(lines)).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C undecided Bằng khen blockedCouldReach',
      'D excluded – quotaFull',
      'X undecided Bằng khen blocked',
    ]);
    expect(lines[2]?.reasons).toEqual([{ reason: 'blockedCouldReach', units: ['X'] }]);
  });

  it('keeps an award that even several blocked units cannot take away', () => {
    const waiting = [waitingFor('X', ['A', 'B']), waitingFor('Y', ['B'])];
    expect(propose({ order: 'A B', waiting, tiers: [tierOf('Giấy khen', 3)] })).toEqual([
      'A proposed Giấy khen byRank',
      'B undecided Giấy khen blockedCouldReach',
      'X undecided Giấy khen blocked',
      'Y undecided Giấy khen blocked',
    ]);
  });

  it('excludes a blocked unit that can reach nothing', () => {
    expect(propose({ order: 'A B', waiting: [waitingFor('X', [])], tiers: [FLAG] })).toEqual([
      'A proposed Cờ byRank',
      'B excluded – quotaFull',
      'X excluded – blocked',
    ]);
  });

  it('waits for votes and for conditions that nobody can judge yet', () => {
    const vote = tierOf('Cờ', 1, { method: 'rankAndVote' });
    const condition = tierOf('Bằng khen', 1, {
      ...except('Cờ'),
      conditions: valueOf(readConditions('có ký giao ước')),
    });
    const judged = {
      'A Cờ': { status: 'unknown', reasons: [{ reason: 'needsVote' }] },
      'B Bằng khen': UNKNOWN,
    } as const;
    expect(propose({ order: 'A B C', tiers: [vote, condition], judged })).toEqual([
      'A undecided Cờ needsVote',
      'B undecided Bằng khen conditionUnknown',
      'C excluded – quotaFull',
    ]);
  });
});

describe('a tie further down than there are places', () => {
  it('counts where another contest has taken those above out', () => {
    const heldElsewhere = { 'A Cờ': 'yes', 'B Cờ': 'yes' } as const;
    const tiers = [tierOf('Bằng khen', 1, except('Cờ'))];
    expect(propose({ order: 'A B C=D', tiers, heldElsewhere })).toEqual([
      'A excluded – quotaFull',
      'B excluded – quotaFull',
      'C undecided Bằng khen tieAtEdge',
      'D undecided Bằng khen tieAtEdge',
    ]);
  });

  it('counts between leaders of clusters that are compared over the book', () => {
    const leads = { C: 'yes', D: 'yes' } as const;
    const tiers = [tierOf('Cờ', 1, { source: { kind: 'leaders' } })];
    expect(propose({ order: 'A B C=D', tiers, leads })).toEqual([
      'A excluded – quotaFull',
      'B excluded – quotaFull',
      'C undecided Cờ tieAtEdge',
      'D undecided Cờ tieAtEdge',
    ]);
  });

  it('counts between those whom a vote has chosen', () => {
    const flag = tierOf('Cờ', 2, { method: 'vote' });
    const government = tierOf('Cờ Chính phủ', 1, {
      source: { kind: 'proposedFor', awards: ['Cờ'] },
    });
    const order = 'A B C D E=F';
    const ballots = { 'E Cờ': agreed(9), 'F Cờ': agreed(9) };
    expect(propose({ order, tiers: [flag, government], ballots }).slice(4)).toEqual([
      'E proposed Cờ byVote',
      'F proposed Cờ byVote',
      'E undecided Cờ Chính phủ tieAtEdge',
      'F undecided Cờ Chính phủ tieAtEdge',
    ]);
  });
});

describe('a contest with more ends than can be written out', () => {
  const LAST = 'E=F=G=H=I=J=K=L';
  const tiers = [FLAG, tierOf('Bằng khen', 2, except('Cờ'))];
  const merit = tierOf('Giấy khen', 1, except('Cờ', 'Bằng khen'));

  it('still tells apart what is certain', () => {
    const lines = propose({ order: `A B C=D ${LAST}`, tiers: [...tiers, merit] });
    expect(lines.slice(0, 5)).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C undecided Bằng khen tieAtEdge',
      'D undecided Bằng khen tieAtEdge',
      'E excluded – quotaFull',
    ]);
    expect(new Set(lines.slice(5).map((line) => line.slice(2)))).toEqual(
      new Set(['excluded – quotaFull']),
    );
  });

  it('says whose total is waited for', () => {
    const reached = LAST.split('=');
    const waiting = ['X', 'Y'].map((unit) => waitingFor(unit, ['D', ...reached]));
    const lines = propose({ order: `A B C D ${LAST}`, waiting, tiers: [...tiers, merit] });
    expect(lines.slice(0, 5)).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C proposed Bằng khen byRank',
      'D undecided Giấy khen blockedCouldReach',
      'E excluded – quotaFull',
    ]);
    expect(lines.slice(-2)).toEqual([
      'X undecided Giấy khen blocked',
      'Y undecided Giấy khen blocked',
    ]);
  });
});
