import type { AwardTier } from '../../../src/domain/awards/award-tier';
import { proposeAwards } from '../../../src/domain/awards/propose';
import type { RoundingMode } from '../../../src/domain/numbers/exact';
import { contestOf, except, EXCLUDED, shownLines, tierOf, type ContestDraft } from './ladder';

const MODES = ['truncate', 'halfUp', 'halfEven', 'up'] as const satisfies readonly RoundingMode[];
const TWELVE = 'A B C D E F G H I J K L';

/** How many hold *Cờ* under each way of rounding, in the order of `MODES`. */
function places(quantity: string, base: AwardTier['base'], draft: Partial<ContestDraft>): string {
  return MODES.map((rounding) => {
    const tiers = [...(draft.tiers ?? []), tierOf('Cờ', quantity, { rounding, base })];
    const lines = proposeAwards(contestOf({ order: TWELVE, ...draft, tiers }));
    return lines.filter(({ award, status }) => award?.name === 'Cờ' && status === 'proposed')
      .length;
  }).join(' ');
}

describe('a share that is no whole number of places, in every way of rounding', () => {
  const above = [tierOf('Cờ tỉnh', 11, { occasion: 'Giai đoạn' })];
  const judged = { L: EXCLUDED };

  // Each base comes to the number that stands before it; twelve units stand in the order.
  it.each<readonly [number, AwardTier['base'], Partial<ContestDraft>]>([
    [11, { kind: 'members' }, { members: 11 }],
    [11, { kind: 'ranked' }, { order: 'A B C D E F G H I J K', members: 30 }],
    [11, { kind: 'eligible' }, { judged, members: 30 }],
    [11, { kind: 'leaders' }, { leaders: 11, members: 30 }],
    [11, { kind: 'outside' }, { outside: 11, members: 30 }],
    [11, { kind: 'number', count: 11 }, { members: 30 }],
    // The tier before it in the same table, and one that another table gives.
    [11, { kind: 'proposedFor', award: 'Cờ tỉnh' }, { tiers: above, members: 30 }],
    [
      11,
      { kind: 'proposedFor', award: 'Cờ Bộ' },
      { countElsewhere: { 'Cờ Bộ': { least: 11, most: 11 } }, members: 30 },
    ],
  ])('of %i: %j', (_, base, draft) => {
    // 2.2 · 0.99 · 2.75 · 1.1
    expect(places('20%', base, draft)).toBe('2 2 2 3');
    expect(places('9%', base, draft)).toBe('0 1 1 1');
    expect(places('25%', base, draft)).toBe('2 3 3 3');
    expect(places('10%', base, draft)).toBe('1 1 1 2');
    // `không quá` is a limit, which no rounding may pass.
    expect(places('không quá 20%', base, draft)).toBe('2 2 2 2');
    expect(places('không quá 25%', base, draft)).toBe('2 2 2 2');
  });

  it.each<readonly [string, number, string]>([
    // Exactly a half goes up, or to the even number.
    ['25%', 10, '2 3 2 3'],
    ['35%', 10, '3 4 4 4'],
    ['50%', 1, '0 1 0 1'],
    // Nothing is left to round.
    ['20%', 10, '2 2 2 2'],
    ['20%', 5, '1 1 1 1'],
    ['12,5%', 8, '1 1 1 1'],
    // Just below and just above a whole number.
    ['19,99%', 10, '1 2 2 2'],
    ['20,01%', 10, '2 2 2 3'],
    ['không quá 19,99%', 10, '1 1 1 1'],
  ])('%s of %i: %s', (quantity, count, expected) => {
    expect(places(quantity, { kind: 'number', count }, {})).toBe(expected);
  });
});

describe('holders of one award and the next', () => {
  const propose = (tiers: readonly AwardTier[], more: Partial<ContestDraft> = {}) =>
    shownLines(proposeAwards(contestOf({ order: 'A B C D', tiers, ...more })));
  const flag = tierOf('Cờ', 1);

  it('leave their place in it to others, or use it up', () => {
    expect(propose([flag, tierOf('Bằng khen', 2, except('Cờ'))])).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C proposed Bằng khen byRank',
      'D excluded – quotaFull',
    ]);
    expect(propose([flag, tierOf('Bằng khen', 2)])).toEqual([
      'A proposed Cờ byRank',
      'B proposed Bằng khen byRank',
      'C excluded – quotaFull',
      'D excluded – quotaFull',
    ]);
  });

  it('are the only ones that may have it, one or all of them', () => {
    const next = (count: number | string): AwardTier =>
      tierOf('Cờ Chính phủ', count, { source: { kind: 'proposedFor', awards: ['Cờ'] } });
    const lines = propose([tierOf('Cờ', 2), next(3)]).filter((line) => /Chính phủ/.test(line));
    expect(lines).toEqual(['A proposed Cờ Chính phủ byRank', 'B proposed Cờ Chính phủ byRank']);
    expect(propose([tierOf('Cờ', 2), next('không quá 20%')]).join()).not.toContain('Chính phủ');
  });
});

describe('a council against the ladder', () => {
  const tiers = [tierOf('Cờ', 1), tierOf('Bằng khen', 1, except('Cờ'))];
  const order = 'A B C';

  it('is followed, and the line shows by what and that the order says otherwise', () => {
    const lines = proposeAwards(contestOf({ order, tiers, concluded: { 'C Cờ': true } }));
    const [line] = lines.filter(({ unit }) => unit === 'C');
    expect(shownLines(lines)).toEqual([
      'A proposed Bằng khen byRank',
      'B excluded – quotaFull',
      'C proposed Cờ byConclusion+againstLadder',
    ]);
    expect(line?.reasons[0]).toEqual({ reason: 'byConclusion', basis: '' });
  });

  it('does not raise whom something is recorded against', () => {
    const concluded = { 'C Cờ': true };
    expect(
      shownLines(proposeAwards(contestOf({ order, tiers, concluded, judged: { C: EXCLUDED } }))).at(
        -1,
      ),
    ).toBe('C excluded – notConsidered');
  });
});
