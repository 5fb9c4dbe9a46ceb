import fc from 'fast-check';
import { rankUnits, type Ranking, type TieDecision } from '../../../src/domain/ranking/rank';
import { NO_CHAIN, readTieChain, type TieChain } from '../../../src/domain/ranking/tie-chain';
import { NO_FACTS, type TieFacts } from '../../../src/domain/ranking/tie-step';
import { exact, settingsOf, type Typed } from '../builders';
import { scoresOf, type ScoresDraft } from './scores';

type Units = Readonly<Record<string, ScoresDraft>>;

function chainOf(text: string): TieChain {
  const chain = readTieChain(text, new Set(['I', 'II']));
  if (!chain.ok) throw new Error(text);
  return chain.value;
}

function rank(
  units: Units,
  chain: TieChain = NO_CHAIN,
  decisions: readonly TieDecision[] = [],
  settings: Readonly<Record<string, Typed>> = {},
  facts: TieFacts = NO_FACTS,
): Ranking {
  const scores = Object.entries(units).map(([code, draft]) => scoresOf(code, draft));
  return rankUnits(scores, chain, decisions, settingsOf(settings), facts);
}

function shown({ places }: Ranking): string {
  return places
    .map(
      ({ rank: place, units }) =>
        `${String(place)} ${units.map(({ unit }) => unit.code).join('=')}`,
    )
    .join(', ');
}

const TIED: Units = {
  A: { total: '90' },
  B: { total: '95' },
  C: { total: '90' },
  D: { total: '80' },
};

describe('ranks', () => {
  it.each([
    ['1, 2, 2, 4', '1 B, 2 A=C, 4 D'],
    ['1, 2, 2, 3', '1 B, 2 A=C, 3 D'],
  ])('%s', (style, expected) => {
    const ranking = rank(TIED, NO_CHAIN, [], { 'Cách ghi đồng hạng': style });
    expect(shown(ranking)).toBe(expected);
    expect(ranking.ties).toEqual([
      { units: ['A', 'C'], rank: 2, steps: [], unbroken: [['A', 'C']] },
    ]);
  });

  it('leaves out a unit without a figure', () => {
    expect(shown(rank({ A: { total: null }, B: { total: '1' } }))).toBe('1 B');
    expect(shown(rank({}))).toBe('');
  });

  it.each([
    ['Tổng điểm', '1 A, 2 B, 3 C'],
    ['Tỷ lệ (%) so với điểm tối đa áp dụng', '1 C, 2 B, 3 A'],
    ['Điểm quy đổi', '1 C, 2 B, 3 A'],
  ])('by %s', (basis, expected) => {
    const units = {
      A: { total: '90', percent: '90', base: '100' },
      B: { total: '85', percent: '92.39', base: '92' },
      C: { total: '80', percent: '95.24', base: '84' },
    };
    expect(shown(rank(units, NO_CHAIN, [], { 'Xếp hạng theo': basis, 'Thang điểm': '1000' }))).toBe(
      expected,
    );
  });

  it.each<readonly [string, ScoresDraft, ScoresDraft]>([
    ['điểm mục I cao hơn', { nodes: { I: '40' } }, { nodes: { I: '39.5' } }],
    ['điểm thưởng cao hơn', { bonus: '3' }, { bonus: '2' }],
    ['điểm trừ ít hơn', { deduction: '1' }, { deduction: '2' }],
    ['điểm tự chấm sát hơn', { self: '89' }, { self: '92' }],
  ])('%s breaks a tie', (text, better, worse) => {
    const { places, ties } = rank(
      { A: { total: '90', ...worse }, B: { total: '90', ...better } },
      chainOf(text),
    );
    expect(places.map(({ units }) => units[0]?.unit.code)).toEqual(['B', 'A']);
    expect(ties).toEqual([
      { units: ['A', 'B'], rank: 1, steps: [{ step: text, decided: true }], unbroken: [] },
    ]);
  });

  it('goes down the chain only as far as it must, part by part', () => {
    const { ties, places } = rank(
      {
        A: { total: '90', nodes: { I: '40' }, bonus: '1' },
        B: { total: '90', nodes: { I: '40' }, bonus: '2' },
        C: { total: '90', nodes: { I: '41' }, bonus: '0' },
        D: { total: '90', nodes: { I: '40' }, bonus: '2' },
      },
      chainOf('điểm mục I cao hơn; điểm thưởng cao hơn; điểm trừ ít hơn; bỏ phiếu'),
    );
    expect(shown({ ties, places })).toBe('1 C, 2 B=D, 4 A');
    expect(ties[0]?.steps).toEqual([
      { step: 'điểm mục I cao hơn', decided: true },
      { step: 'điểm thưởng cao hơn', decided: true },
      { step: 'điểm trừ ít hơn', decided: false },
    ]);
    expect(ties[0]?.unbroken).toEqual([['B', 'D']]);
  });

  it('asks no further step once nobody is level', () => {
    const { ties } = rank(
      { A: { total: '90', bonus: '1' }, B: { total: '90', bonus: '2' } },
      chainOf('điểm thưởng cao hơn; điểm trừ ít hơn'),
    );
    expect(ties[0]?.steps).toEqual([{ step: 'điểm thưởng cao hơn', decided: true }]);
  });

  it('compares exactly, not as doubles do', () => {
    const node = (last: string): ScoresDraft => ({
      total: '90',
      nodes: { I: `40.123456789012345678901234${last}` },
    });
    expect(shown(rank({ A: node('1'), B: node('2') }, chainOf('điểm mục I cao hơn')))).toBe(
      '1 B, 2 A',
    );
  });

  it.each(['hạng năm trước cao hơn', 'nộp sớm hơn'])('%s: tells nothing without facts', (text) => {
    expect(shown(rank({ A: { total: '90' }, B: { total: '90' } }, chainOf(text)))).toBe('1 A=B');
  });

  it('tells nothing apart by a figure that one of them lacks', () => {
    const units = {
      A: { total: '90', nodes: { I: '40' } },
      B: { total: '90', nodes: { I: null } },
    };
    expect(shown(rank(units, chainOf('điểm mục I cao hơn')))).toBe('1 A=B');
  });
});

describe('decisions of a meeting', () => {
  const four: Units = {
    A: { total: '90', bonus: '2' },
    B: { total: '90', bonus: '2' },
    C: { total: '90', bonus: '1' },
    D: { total: '90', bonus: '1' },
  };

  it('order a tie that no step broke', () => {
    const decision = { order: ['C', 'A'], among: ['A', 'C'] };
    const ranking = rank(TIED, NO_CHAIN, [decision]);
    expect(shown(ranking)).toBe('1 B, 2 C, 3 A, 4 D');
    expect(ranking.ties[0]).toMatchObject({
      steps: [{ step: 'Kết luận', decided: true }],
      unbroken: [],
    });
  });

  it('come after the chain, and never against it', () => {
    const chain = chainOf('điểm thưởng cao hơn');
    const all = { order: ['D', 'C', 'B', 'A'], among: ['A', 'B', 'C', 'D'] };
    expect(shown(rank(four, chain, [all]))).toBe('1 B, 2 A, 3 D, 4 C');
  });

  it('touch no other units', () => {
    const chain = chainOf('điểm thưởng cao hơn');
    const some = { order: ['B', 'A', 'C'], among: ['A', 'B', 'C'] };
    expect(shown(rank(four, chain, [some]))).toBe('1 B, 2 A, 3 C=D');
  });

  it('put the one that was named first and leave the others equal', () => {
    const decision = { order: ['C'], among: ['A', 'B', 'C'] };
    const units = { A: { total: '90' }, B: { total: '90' }, C: { total: '90' } };
    expect(shown(rank(units, NO_CHAIN, [decision]))).toBe('1 C, 2 A=B');
  });

  it('need all the units of the tie', () => {
    const decision = { order: ['A', 'B'], among: ['A', 'B'] };
    const units = { A: { total: '90' }, B: { total: '90' }, C: { total: '90' } };
    const ranking = rank(units, NO_CHAIN, [decision]);
    expect(shown(ranking)).toBe('1 A=B=C');
    // Nor is it named as a step.
    expect(ranking.ties[0]?.steps).toEqual([]);
  });

  it.each<readonly [string, readonly string[] | null]>([
    ['the units named', ['A', 'B']],
    ['whoever is level', null],
  ])('are no step where the figures have told apart already: %s', (_, among) => {
    const units = { A: { total: '90', bonus: '1' }, B: { total: '90', bonus: '2' } };
    const ranking = rank(units, chainOf('điểm thưởng cao hơn'), [{ order: ['A'], among }]);
    expect(shown(ranking)).toBe('1 B, 2 A');
    expect(ranking.ties[0]?.steps).toEqual([{ step: 'điểm thưởng cao hơn', decided: true }]);
  });

  it.each<readonly [string, readonly TieDecision[], string]>([
    ['bỏ phiếu', [{ order: ['B'], among: null, byVote: true }], '1 B, 2 A=C'],
    [
      'Kết luận',
      [
        { order: ['B'], among: null, byVote: true },
        { order: ['C'], among: ['A', 'C'] },
      ],
      '1 B, 2 C, 3 A',
    ],
  ])('are named: %s', (step, decisions, expected) => {
    const units = { A: { total: '90' }, B: { total: '90' }, C: { total: '90' } };
    const ranking = rank(units, NO_CHAIN, decisions);
    expect(shown(ranking)).toBe(expected);
    expect(ranking.ties[0]?.steps).toEqual([{ step, decided: true }]);
  });
});

describe('several decisions about one tie', () => {
  const codes = ['A', 'B', 'C', 'D'];
  const level = Object.fromEntries(codes.map((code) => [code, { total: '90' }]));
  const first = { order: ['B'], among: codes };
  const rest = { order: ['D', 'A'], among: ['A', 'C', 'D'] };

  it('wait for each other, whichever was written first', () => {
    for (const decisions of [
      [first, rest],
      [rest, first],
    ]) {
      const ranking = rank(level, NO_CHAIN, decisions);
      expect(shown(ranking)).toBe('1 B, 2 D, 3 A, 4 C');
      expect(ranking.ties[0]?.steps).toEqual([{ step: 'Kết luận', decided: true }]);
    }
  });

  it('give one order, in whatever order they stand', () => {
    // Cut from one order, so that no two of them disagree.
    const about = fc
      .subarray(codes, { minLength: 2 })
      .chain((among) =>
        fc.nat(among.length - 1).map((named) => ({ among, order: among.slice(0, named + 1) })),
      );
    fc.assert(
      fc.property(fc.array(about, { maxLength: 4 }), fc.nat(3), (decisions, turn) => {
        const turned = [...decisions.slice(turn), ...decisions.slice(0, turn)];
        expect(shown(rank(level, NO_CHAIN, turned))).toBe(shown(rank(level, NO_CHAIN, decisions)));
      }),
    );
  });
});

describe('ranking as a property', () => {
  const units = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 8 });

  it('a rank is one more than the units that are better, however the units are listed', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 7 }), (totals, turn) => {
        const entries = totals.map(
          (total, index) => [`U${String(index)}`, { total: String(total) }] as const,
        );
        const turned = [...entries.slice(turn), ...entries.slice(0, turn)];
        for (const order of [entries, turned]) {
          const { places } = rank(Object.fromEntries(order));
          for (const place of places) {
            for (const { total } of place.units) {
              const better = totals.filter((other) => total?.lessThan(exact(String(other))));
              expect(place.rank).toBe(better.length + 1);
            }
          }
        }
      }),
    );
  });
});
