import type { AwardTier } from '../../../src/domain/awards/award-tier';
import { ALL_DOUBTS } from '../../../src/domain/awards/possible-ends';
import { scenarios, type Doubts } from '../../../src/domain/awards/scenarios';
import {
  contestOf,
  except,
  EXCLUDED,
  tierOf,
  UNKNOWN,
  waitingFor,
  type ContestDraft,
} from './ladder';

/** Every order of the units in which the year may end. */
function orders(draft: ContestDraft, doubts: Partial<Doubts> = {}): readonly string[] | null {
  const ways = scenarios(contestOf(draft), { ...ALL_DOUBTS, ...doubts });
  return ways && ways.map(({ order }) => order.join(''));
}

const FLAG = tierOf('Cờ', 1);
const ONE = { tiers: [FLAG] };
const of = (award: string): Pick<AwardTier, 'source'> => ({
  source: { kind: 'proposedFor', awards: [award] },
});
const LEADERS = { source: { kind: 'leaders' } } as const;

describe('ties', () => {
  it('go any way, or stay as they stand', () => {
    expect(orders({ ...ONE, order: 'A=B C' })).toEqual(['ABC', 'BAC']);
    expect(orders({ ...ONE, order: 'A=B C' }, { ties: false })).toEqual(['ABC']);
    expect(orders({ ...ONE, order: 'A=B=C' })?.length).toBe(6);
  });

  it.each<readonly [string, Omit<ContestDraft, 'order'>, boolean]>([
    ['below the last place', { tiers: [tierOf('Cờ', 2)] }, false],
    ['at the last place', { tiers: [tierOf('Cờ', 3)] }, true],
    ['at the last place of the second award', { tiers: [FLAG, tierOf('Bằng khen', 2)] }, true],
    ['below both', { tiers: [FLAG, tierOf('Bằng khen', 1)] }, false],
    ['below half of four', { tiers: [tierOf('Cờ', '50%')] }, false],
    [
      'at half of eight',
      { tiers: [tierOf('Cờ', '50%', { base: { kind: 'number', count: 8 } })] },
      true,
    ],
    ['at half of six leaders', { tiers: [tierOf('Cờ', '50%')], leaders: 6 }, true],
    ['at half of what is outside', { tiers: [tierOf('Cờ', '50%')], outside: 6 }, true],
    ['at the rank that is asked for', { tiers: [tierOf('Cờ', 1, { rankFrom: 3 })] }, true],
    ['below the rank that ends it', { tiers: [tierOf('Cờ', 1, { rankTo: 3 })] }, false],
    ['by votes, whatever the order', { tiers: [tierOf('Cờ', 4, { method: 'vote' })] }, false],
    ['by votes up to a rank', { tiers: [tierOf('Cờ', 1, { method: 'vote', rankTo: 3 })] }, true],
    ['after one who may not have it', { tiers: [tierOf('Cờ', 2)], judged: { A: EXCLUDED } }, true],
    ['after one of whom nobody knows', { tiers: [tierOf('Cờ', 2)], judged: { A: UNKNOWN } }, true],
    [
      'after one that has another award elsewhere',
      { tiers: [tierOf('Cờ', 2, except('Cờ tỉnh'))], heldElsewhere: { 'A Cờ tỉnh': 'yes' } },
      true,
    ],
    ['with one that waits', { tiers: [tierOf('Cờ', 2)], waiting: [waitingFor('X', [])] }, true],
    ['where the first alone gets it', { tiers: [tierOf('Cờ', 1, LEADERS)] }, false],
    [
      'where the first of each cluster get it',
      { tiers: [tierOf('Cờ', 1, LEADERS)], leads: { C: 'yes' } },
      true,
    ],
    ['among those of another contest', { tiers: [tierOf('Cờ', 1, of('Cờ tỉnh'))] }, true],
    ['among those that an award by rank has', { tiers: [FLAG, tierOf('Hai', 1, of('Cờ'))] }, false],
    [
      'among those that an award by votes has',
      { tiers: [tierOf('Cờ', 1, { method: 'vote' }), tierOf('Hai', 1, of('Cờ'))] },
      true,
    ],
    [
      'among those of two awards, of which one goes by votes',
      {
        tiers: [
          FLAG,
          tierOf('Giấy khen', 1, { method: 'vote' }),
          tierOf('Hai', 1, { source: { kind: 'proposedFor', awards: ['Cờ', 'Giấy khen'] } }),
        ],
      },
      true,
    ],
    [
      'by votes among those of another contest',
      { tiers: [tierOf('Cờ', 1, { method: 'vote', ...of('Cờ tỉnh') })] },
      false,
    ],
    [
      'with what a council has granted',
      {
        tiers: [tierOf('Cờ', 1, { method: 'council' }), tierOf('Hai', 1)],
        concluded: { 'A Cờ': true },
      },
      true,
    ],
    [
      'with what a council has not granted yet',
      { tiers: [tierOf('Cờ', 1, { method: 'council' }), tierOf('Hai', 1)] },
      false,
    ],
  ])('%s: part somebody from an award: %s', (_, draft, parts) => {
    const found = new Set(orders({ ...draft, order: 'A B C=D' })?.map((o) => o.replace('X', '')));
    expect([...found]).toEqual(parts ? ['ABCD', 'ABDC'] : ['ABCD']);
  });
});

describe('who waits', () => {
  const waits = (...codes: readonly string[]) => [waitingFor('X', codes)];
  it.each<readonly [string, ContestDraft, readonly string[]]>([
    ['stands anywhere', { ...ONE, order: 'A B', waiting: waits('A', 'B') }, ['XAB', 'AXB', 'ABX']],
    [
      'stands below whom it cannot reach',
      { ...ONE, order: 'A B', waiting: waits('B') },
      ['AXB', 'ABX'],
    ],
    ['is last where it reaches nobody', { ...ONE, order: 'A B', waiting: waits() }, ['ABX']],
    [
      'stands below whom it cannot reach, however those are parted',
      { tiers: [tierOf('Cờ', 2)], order: 'A=B C', waiting: waits('C') },
      ['ABXC', 'ABCX', 'BAXC', 'BACX'],
    ],
    [
      'asks for no place where people vote',
      { tiers: [tierOf('Cờ', 1, { method: 'vote' })], order: 'A B', waiting: waits('A', 'B') },
      ['ABX'],
    ],
    [
      'and another one, too',
      { ...ONE, order: 'A', waiting: [waitingFor('X', ['A']), waitingFor('Y', [])] },
      ['XAY', 'AYX', 'AXY'],
    ],
  ])('%s', (_, draft, expected) => {
    expect([...(orders(draft) ?? [])].sort()).toEqual([...expected].sort());
  });

  it('is not among them where that is no doubt', () => {
    expect(orders({ ...ONE, order: 'A B', waiting: waits('A', 'B') }, { waiting: false })).toEqual([
      'AB',
    ]);
  });
});

describe('what nobody can tell turns out either way', () => {
  function ways<T>(
    draft: ContestDraft,
    ask: (facts: NonNullable<ReturnType<typeof scenarios>>[number]['facts']) => T,
    doubts: Partial<Doubts> = {},
  ): readonly T[] {
    return (scenarios(contestOf(draft), { ...ALL_DOUBTS, ...doubts }) ?? []).map(({ facts }) =>
      ask(facts),
    );
  }
  const still = { eligibility: false };

  it('who may have an award', () => {
    const draft = { ...ONE, order: 'A B', judged: { A: UNKNOWN } };
    const ask = (facts: Parameters<Parameters<typeof ways>[1]>[0]) => [
      facts.eligible('A', 0),
      facts.eligible('B', 0),
      facts.eligible('B', 1),
    ];
    expect(ways(draft, ask)).toEqual([
      [false, true, false],
      [true, true, false],
    ]);
    expect(ways(draft, ask, still)).toEqual([[true, true, false]]);
    const excluded = { ...draft, judged: { A: EXCLUDED } };
    expect(ways(excluded, ask)).toEqual([[false, true, false]]);
  });

  it('who has an award elsewhere', () => {
    const tiers = [tierOf('Bằng khen', 1, except('Cờ tỉnh'))];
    const heldElsewhere = { 'A Cờ tỉnh': 'open', 'B Cờ tỉnh': 'yes' } as const;
    const draft = { tiers, order: 'A B C', heldElsewhere };
    const ask = (facts: Parameters<Parameters<typeof ways>[1]>[0]) =>
      ['A', 'B', 'C'].map((unit) => facts.heldElsewhere(unit, 'Cờ tỉnh'));
    expect(ways(draft, ask)).toEqual([
      [false, true, false],
      [true, true, false],
    ]);
    expect(ways(draft, ask, still)).toEqual([[false, true, false]]);
    // An award of this table is no question to another one
    expect(ways({ ...draft, tiers: [tierOf('Cờ tỉnh', 1), ...tiers] }, ask)).toHaveLength(1);
  });

  it('how many have an award elsewhere', () => {
    const tiers = [tierOf('Cờ', '50%', { base: { kind: 'proposedFor', award: 'Cờ tỉnh' } })];
    const draft = { tiers, order: 'A', countElsewhere: { 'Cờ tỉnh': { least: 1, most: 3 } } };
    const ask = (facts: Parameters<Parameters<typeof ways>[1]>[0]) =>
      facts.countElsewhere('Cờ tỉnh');
    expect(ways(draft, ask)).toEqual([1, 2, 3]);
    expect(ways(draft, ask, still)).toEqual([3]);
    const known = { ...draft, countElsewhere: { 'Cờ tỉnh': { least: 2, most: 2 } } };
    expect(ways(known, ask)).toEqual([2]);
  });

  it('who leads a cluster', () => {
    const leads = { A: 'yes', B: 'open' } as const;
    const draft = { tiers: [tierOf('Cờ', 2, LEADERS)], order: 'A B C', leads };
    const ask = (facts: Parameters<Parameters<typeof ways>[1]>[0]) =>
      ['A', 'B', 'C'].map((unit) => facts.leads(unit));
    expect(ways(draft, ask)).toEqual([
      [true, false, false],
      [true, true, false],
    ]);
    expect(ways(draft, ask, still)).toEqual([[true, true, false]]);
    // Nobody asks where no award is for those who lead
    expect(ways({ ...draft, tiers: [FLAG] }, ask)).toHaveLength(1);
  });

  it('how many of those who wait will never be ranked', () => {
    const waiting = [waitingFor('X', []), waitingFor('Y', [])];
    const tiers = [tierOf('Cờ', '50%', { base: { kind: 'ranked' } })];
    const ask = (facts: Parameters<Parameters<typeof ways>[1]>[0]) => facts.neverRanked;
    const draft = { tiers, order: 'A B', waiting };
    expect([...new Set(ways(draft, ask))]).toEqual([0, 1, 2]);
    expect([...new Set(ways(draft, ask, still))]).toEqual([0]);
    expect([...new Set(ways({ ...draft, tiers: [FLAG] }, ask))]).toEqual([0]);
    expect(ways({ tiers, order: 'A B' }, ask)).toEqual([0]);
  });

  it('each for itself: two units, two awards, two clusters', () => {
    const tiers = [tierOf('Bằng khen', 2, except('Cờ tỉnh', 'Cờ Bộ')), tierOf('Cờ', 2, LEADERS)];
    const draft: ContestDraft = {
      tiers,
      order: 'A B',
      heldElsewhere: { 'A Cờ tỉnh': 'open', 'B Cờ tỉnh': 'open', 'A Cờ Bộ': 'open' },
      leads: { A: 'open', B: 'open' },
      judged: { 'A Cờ': UNKNOWN, 'A Bằng khen': UNKNOWN },
    };
    const all = ways(draft, (facts) =>
      [
        facts.heldElsewhere('A', 'Cờ tỉnh'),
        facts.heldElsewhere('B', 'Cờ tỉnh'),
        facts.heldElsewhere('A', 'Cờ Bộ'),
        facts.leads('A'),
        facts.leads('B'),
        facts.eligible('A', 0),
        facts.eligible('A', 1),
      ].join(),
    );
    expect(all).toHaveLength(2 ** 7);
    expect(new Set(all).size).toBe(2 ** 7);
    const counts: ContestDraft = {
      tiers: ['Cờ tỉnh', 'Cờ Bộ'].map((award) =>
        tierOf(award.slice(3), '50%', { base: { kind: 'proposedFor', award } }),
      ),
      order: 'A',
      countElsewhere: { 'Cờ tỉnh': { least: 0, most: 2 }, 'Cờ Bộ': { least: 1, most: 2 } },
    };
    expect(
      ways(counts, (facts) =>
        [facts.countElsewhere('Cờ tỉnh'), facts.countElsewhere('Cờ Bộ')].join(),
      ),
    ).toEqual(['0,1', '1,1', '2,1', '0,2', '1,2', '2,2']);
  });

  it('each with each', () => {
    const draft = { ...ONE, order: 'A=B C', judged: { A: UNKNOWN, B: UNKNOWN } };
    const all = (scenarios(contestOf(draft), ALL_DOUBTS) ?? []).map(({ order, facts }) =>
      [...order, facts.eligible('A', 0), facts.eligible('B', 0)].join(' '),
    );
    expect(new Set(all).size).toBe(8);
    expect(all).toHaveLength(8);
  });
});

describe('too many ways', () => {
  const counted = (most: number): ContestDraft => ({
    tiers: [tierOf('Cờ', '50%', { base: { kind: 'proposedFor', award: 'Cờ tỉnh' } })],
    order: 'A',
    countElsewhere: { 'Cờ tỉnh': { least: 1, most } },
  });

  it('are not written out: three thousand are, and not one more', () => {
    expect(orders(counted(3000))).toHaveLength(3000);
    expect(orders(counted(3001))).toBeNull();
  });

  it('are those of a tie at the edge, not of one below it', () => {
    expect(orders({ ...ONE, order: 'A=B=C=D=E=F' })).toHaveLength(720);
    expect(orders({ ...ONE, order: 'A=B=C=D=E=F=G' })).toBeNull();
    expect(orders({ ...ONE, order: 'Z A=B=C=D=E=F=G' })).toHaveLength(1);
    expect(orders({ ...ONE, order: 'A=B=C=D=E=F=G' }, { ties: false })).toHaveLength(1);
  });

  it('are those of many who wait and may stand anywhere', () => {
    const waiting = ['P', 'Q', 'R', 'S', 'T'].map((unit) => waitingFor(unit, ['A', 'B', 'C']));
    expect(orders({ ...ONE, order: 'A B C', waiting: waiting.slice(0, 4) })).toHaveLength(840);
    expect(orders({ ...ONE, order: 'A B C', waiting })).toBeNull();
    expect(orders({ ...ONE, order: 'A B C', waiting }, { waiting: false })).toHaveLength(1);
  });
});
