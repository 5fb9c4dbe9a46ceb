import type { AwardTier } from '../../../src/domain/awards/award-tier';
import { buildLadder, proposeAwards, type ProposalLine } from '../../../src/domain/awards/propose';
import { placesOf, tierOf, waitingFor } from './ladder';

const FLAG = tierOf('Cờ', 1);
const MERIT = tierOf('Bằng khen', 3, { excludes: ['Cờ'] });

function shown(lines: readonly ProposalLine[]): readonly string[] {
  return lines.map(({ unit, status, award, reasons }) =>
    [unit, status, award?.name ?? '–', reasons.map(({ reason }) => reason).join('+')].join(' '),
  );
}

function names(ladder: readonly (AwardTier | null)[]): readonly string[] {
  return ladder.map((tier) => tier?.name ?? '–');
}

describe('the ladder', () => {
  it.each<readonly [string, readonly AwardTier[], readonly string[]]>([
    [
      'one flag, then merits',
      [FLAG, MERIT],
      ['Cờ', 'Bằng khen', 'Bằng khen', 'Bằng khen', '–', '–'],
    ],
    [
      'merits beside the flag',
      [FLAG, tierOf('Bằng khen', 3)],
      ['Cờ', 'Bằng khen', 'Bằng khen', '–', '–', '–'],
    ],
    ['more places than units', [tierOf('Cờ', 9)], ['Cờ', 'Cờ', 'Cờ', 'Cờ', 'Cờ', 'Cờ']],
    ['none', [tierOf('Cờ', 0)], ['–', '–', '–', '–', '–', '–']],
    [
      'ranks 2 to 3',
      [tierOf('Cờ', 5, { rankFrom: 2, rankTo: 3 })],
      ['–', 'Cờ', 'Cờ', '–', '–', '–'],
    ],
  ])('%s', (_, awards, expected) => {
    expect(names(buildLadder(awards, 6, 6))).toEqual(expected);
  });

  it('takes shares of members, of ranked units, or of a number', () => {
    const share = (base: AwardTier['base']): number => {
      const quantity = tierOf('Cờ', '50%', { base });
      return buildLadder([quantity], 6, 4).filter(Boolean).length;
    };
    expect([share('members'), share('ranked'), share(10)]).toEqual([3, 2, 5]);
  });
});

describe('the proposal', () => {
  it('follows the ranks', () => {
    expect(
      shown(proposeAwards(placesOf([['A'], ['B'], ['C'], ['D'], ['E']]), [], [FLAG, MERIT], 5)),
    ).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C proposed Bằng khen byRank',
      'D proposed Bằng khen byRank',
      'E excluded – quotaFull',
    ]);
  });

  it('gives a tie that lies inside one award its award', () => {
    expect(
      shown(proposeAwards(placesOf([['A'], ['B', 'C'], ['D']]), [], [FLAG, MERIT], 4)),
    ).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C proposed Bằng khen byRank',
      'D proposed Bằng khen byRank',
    ]);
  });

  it('picks nobody from a tie across an edge', () => {
    const lines = proposeAwards(placesOf([['A'], ['B'], ['C'], ['D', 'E']]), [], [FLAG, MERIT], 5);
    expect(shown(lines).slice(3)).toEqual([
      'D undecided Bằng khen tieAtEdge',
      'E undecided Bằng khen tieAtEdge',
    ]);
    expect(lines[3]?.reasons).toEqual([{ reason: 'tieAtEdge', units: ['D', 'E'] }]);
    const top = proposeAwards(placesOf([['A', 'B'], ['C']]), [], [FLAG], 3);
    expect(shown(top)).toEqual([
      'A undecided Cờ tieAtEdge',
      'B undecided Cờ tieAtEdge',
      'C excluded – quotaFull',
    ]);
  });

  it('sees another award in the middle of a tie', () => {
    const odd = [tierOf('Giải hạng hai', 1, { rankFrom: 2, rankTo: 2 })];
    expect(shown(proposeAwards(placesOf([['A', 'B', 'C'], ['D']]), [], odd, 4))).toEqual([
      'A undecided Giải hạng hai tieAtEdge',
      'B undecided Giải hạng hai tieAtEdge',
      'C undecided Giải hạng hai tieAtEdge',
      'D excluded – quotaFull',
    ]);
  });

  it('holds back only what a blocked unit could still reach', () => {
    const places = placesOf([['A'], ['B'], ['C'], ['D']]);
    const lines = proposeAwards(
      places,
      [waitingFor('X', ['C', 'D'])],
      [FLAG, tierOf('Bằng khen', 2, { excludes: ['Cờ'] })],
      5,
    );
    expect(shown(lines)).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C undecided Bằng khen blockedCouldReach',
      'D excluded – quotaFull',
      'X undecided Bằng khen blocked',
    ]);
    expect(lines[2]?.reasons).toEqual([{ reason: 'blockedCouldReach', units: ['X'] }]);
  });

  it('keeps an award that even several blocked units cannot take away', () => {
    const places = placesOf([['A'], ['B']]);
    const waiting = [waitingFor('X', ['A', 'B']), waitingFor('Y', ['B'])];
    expect(shown(proposeAwards(places, waiting, [tierOf('Giấy khen', 3)], 4))).toEqual([
      'A proposed Giấy khen byRank',
      'B undecided Giấy khen blockedCouldReach',
      'X undecided Giấy khen blocked',
      'Y undecided Giấy khen blocked',
    ]);
  });

  it('excludes a blocked unit that can reach nothing', () => {
    const lines = proposeAwards(placesOf([['A'], ['B']]), [waitingFor('X', [])], [FLAG], 3);
    expect(shown(lines)).toEqual([
      'A proposed Cờ byRank',
      'B excluded – quotaFull',
      'X excluded – blocked',
    ]);
  });

  it('waits for votes and for conditions that it cannot check', () => {
    const vote = tierOf('Cờ', 1, { byRank: false });
    const condition = tierOf('Bằng khen', 1, { excludes: ['Cờ'], unchecked: 'xếp loại từ Tốt' });
    expect(shown(proposeAwards(placesOf([['A'], ['B'], ['C']]), [], [vote, condition], 3))).toEqual(
      [
        'A undecided Cờ needsVote',
        'B undecided Bằng khen conditionNotChecked',
        'C excluded – quotaFull',
      ],
    );
  });
});
