import type { AwardTier } from '../../../src/domain/awards/award-tier';
import type { RoundingMode } from '../../../src/domain/numbers/exact';
import { proposeAwards } from '../../../src/domain/awards/propose';
import { contestOf, EXCLUDED, except, tierOf, UNKNOWN, type ContestDraft } from './ladder';

const ELEVEN = 'A B C D E F G H I J K';

/** How many are proposed, how many may be. */
function places(draft: ContestDraft, award = 'Cờ'): string {
  const lines = proposeAwards(contestOf(draft)).filter((line) => line.award?.name === award);
  const count = (status: string): number => lines.filter((line) => line.status === status).length;
  return `${String(count('proposed'))} + ${String(count('undecided'))}`;
}

describe('a share of places', () => {
  it.each<readonly [RoundingMode, string, string]>([
    // A fifth of eleven is 2.2.
    ['truncate', '20%', '2 + 0'],
    ['halfUp', '20%', '2 + 0'],
    ['halfEven', '20%', '2 + 0'],
    ['up', '20%', '3 + 0'],
    // 2.5 of ten.
    ['truncate', '22,73%', '2 + 0'],
    ['up', 'không quá 20%', '2 + 0'],
    ['halfUp', '23%', '3 + 0'],
    ['up', '0%', '0 + 0'],
    ['truncate', '100%', '11 + 0'],
    ['truncate', '8%', '0 + 0'],
    ['up', '8%', '1 + 0'],
  ])('rounded %s: %s of eleven: %s', (rounding, quantity, expected) => {
    expect(places({ order: ELEVEN, tiers: [tierOf('Cờ', quantity, { rounding })] })).toBe(expected);
  });

  it.each<readonly [string, AwardTier['base'], Partial<ContestDraft>, string]>([
    ['members', { kind: 'members' }, { members: 20 }, '4 + 0'],
    ['ranked', { kind: 'ranked' }, { members: 20 }, '2 + 0'],
    ['clusters', { kind: 'leaders' }, { leaders: 16 }, '3 + 0'],
    ['outside', { kind: 'outside' }, { outside: 36 }, '7 + 0'],
    ['nobody said how many outside', { kind: 'outside' }, { outside: null }, '0 + 0'],
    ['a number', { kind: 'number', count: 15 }, {}, '3 + 0'],
    [
      'elsewhere',
      { kind: 'proposedFor', award: 'Cờ tỉnh' },
      { countElsewhere: { 'Cờ tỉnh': { least: 16, most: 16 } } },
      '3 + 0',
    ],
    // Of 14 to 16 proposed elsewhere, 2 or 3: the third is open.
    [
      'elsewhere, not settled',
      { kind: 'proposedFor', award: 'Cờ tỉnh' },
      { countElsewhere: { 'Cờ tỉnh': { least: 14, most: 16 } } },
      '2 + 1',
    ],
  ])('of %s', (_, base, more, expected) => {
    const tiers = [tierOf('Cờ', '20%', { base })];
    expect(places({ order: ELEVEN, tiers, ...more })).toBe(expected);
  });

  it('of who may have it: as many as are eligible, not more', () => {
    const tiers = [tierOf('Cờ', '50%', { base: { kind: 'eligible' }, shortfall: 'next' })];
    expect(places({ order: 'A B C D E F', tiers })).toBe('3 + 0');
    const judged = { A: EXCLUDED, B: EXCLUDED };
    // Half of four.
    expect(places({ order: 'A B C D E F', tiers, judged })).toBe('2 + 0');
    // Half of four or of five is two; A takes one of them if it may.
    expect(places({ order: 'A B C D E F', tiers, judged: { ...judged, A: UNKNOWN } })).toBe(
      '1 + 2',
    );
  });

  it('of those proposed for another award of the same table', () => {
    const tiers = [
      tierOf('Cờ', 5),
      tierOf('Cờ Chính phủ', '20%', {
        source: { kind: 'proposedFor', awards: ['Cờ'] },
        base: { kind: 'proposedFor', award: 'Cờ' },
      }),
    ];
    expect(places({ order: ELEVEN, tiers }, 'Cờ Chính phủ')).toBe('1 + 0');
  });
});

describe('who leaves a place empty', () => {
  const tiers = (shortfall: 'leave' | 'next'): readonly AwardTier[] => [
    tierOf('Cờ', 1, { shortfall }),
    tierOf('Bằng khen', 2, { ...except('Cờ'), shortfall }),
  ];
  const lines = (draft: ContestDraft): readonly string[] =>
    proposeAwards(contestOf(draft)).map(
      ({ unit, status, award }) => `${unit} ${status} ${award?.name ?? '–'}`,
    );

  it.each<readonly [string, 'leave' | 'next', ContestDraft['judged'], readonly string[]]>([
    [
      'the first, of everything',
      'leave',
      { A: EXCLUDED },
      ['A excluded –', 'B proposed Bằng khen', 'C proposed Bằng khen', 'D excluded –'],
    ],
    [
      'the first, and the next one takes it',
      'next',
      { A: EXCLUDED },
      ['A excluded –', 'B proposed Cờ', 'C proposed Bằng khen', 'D proposed Bằng khen'],
    ],
    [
      'the first, of the flag alone',
      'leave',
      { 'A Cờ': EXCLUDED },
      ['A proposed Bằng khen', 'B proposed Bằng khen', 'C excluded –', 'D excluded –'],
    ],
    [
      'two of them',
      'leave',
      { A: EXCLUDED, B: EXCLUDED },
      ['A excluded –', 'B excluded –', 'C proposed Bằng khen', 'D excluded –'],
    ],
    [
      'one of whom nobody knows',
      'leave',
      { A: UNKNOWN },
      // It may fail for the flag, and still take a certificate.
      ['A undecided Cờ', 'B proposed Bằng khen', 'C undecided Bằng khen', 'D excluded –'],
    ],
    [
      'one of whom nobody knows, and the next one would take it',
      'next',
      { A: UNKNOWN },
      ['A undecided Cờ', 'B undecided Cờ', 'C proposed Bằng khen', 'D undecided Bằng khen'],
    ],
  ])('%s (%s)', (_, shortfall, judged, expected) => {
    expect(lines({ order: 'A B C D', tiers: tiers(shortfall), judged: judged ?? {} })).toEqual(
      expected,
    );
  });

  it('not one that the award is not for at all', () => {
    const draft = { order: 'A B C D', tiers: [tierOf('Bằng khen', 2, except('Cờ tỉnh'))] };
    // A has its flag from the whole province: that leaves no place of the cluster empty.
    expect(lines({ ...draft, heldElsewhere: { 'A Cờ tỉnh': 'yes' } })).toEqual([
      'A excluded –',
      'B proposed Bằng khen',
      'C proposed Bằng khen',
      'D excluded –',
    ]);
    expect(lines({ ...draft, heldElsewhere: { 'A Cờ tỉnh': 'open' } })).toEqual([
      'A undecided Bằng khen',
      'B proposed Bằng khen',
      'C undecided Bằng khen',
      'D excluded –',
    ]);
  });

  it('goes to the first of each cluster, wherever it stands among all', () => {
    const tiers = [tierOf('Cờ Chính phủ', 2, { source: { kind: 'leaders' }, scope: 'book' })];
    expect(lines({ order: 'A B C D', tiers })).toEqual([
      'A proposed Cờ Chính phủ',
      'B excluded –',
      'C excluded –',
      'D excluded –',
    ]);
    const leads = { A: 'yes', C: 'yes', D: 'yes' } as const;
    expect(lines({ order: 'A B C D', tiers, leads })).toEqual([
      'A proposed Cờ Chính phủ',
      'B excluded –',
      'C proposed Cờ Chính phủ',
      'D excluded –',
    ]);
    expect(lines({ order: 'A B C D', tiers, leads: { ...leads, C: 'open' } })).toEqual([
      'A proposed Cờ Chính phủ',
      'B excluded –',
      'C undecided Cờ Chính phủ',
      'D undecided Cờ Chính phủ',
    ]);
  });
});
