import fc from 'fast-check';
import { endsByBounds } from '../../../src/domain/awards/bounds';
import type { Certainty } from '../../../src/domain/awards/certainty';
import type { Contest } from '../../../src/domain/awards/contest';
import { NONE } from '../../../src/domain/awards/ends';
import { ALL_DOUBTS, possibleEnds } from '../../../src/domain/awards/possible-ends';
import { proposeAwards } from '../../../src/domain/awards/propose';
import { standsBeside } from '../../../src/domain/awards/run-ladder';
import { drawnContest, type Drawn, type Limits } from './random-contest';

const LADDER: Limits = {
  units: 5,
  waiting: 2,
  unknown: 4,
  methods: ['rank'],
  quantities: ['0', '1', '2', '3', '20%', '50%', 'không hạn chế'],
  sources: ['all', 'except', 'except', 'leaders', 'proposedFor'],
};
const VOTES: Limits = {
  ...LADDER,
  units: 4,
  waiting: 1,
  unknown: 2,
  methods: ['rank', 'vote', 'vote', 'council'],
};

const DEEPER: Limits = {
  ...LADDER,
  units: 7,
  waiting: 0,
  unknown: 1,
  methods: ['rank', 'rank', 'vote', 'council'],
  quantities: ['1', '2', '20%'],
  wider: true,
};
const WIDER: Limits = {
  ...VOTES,
  waiting: 1,
  unknown: 3,
  methods: ['rank', 'rank', 'vote'],
  wider: true,
};

/** Awards of the ladder that a unit holds in some end; `–` for none. */
function inLadder({ contest, ends }: Drawn, unit: string): ReadonlySet<string> {
  const beside = new Set(contest.tiers.filter(standsBeside).map(({ name }) => name));
  return new Set(ends.map((end) => (end.get(unit) ?? []).find((name) => !beside.has(name)) ?? '–'));
}

function besides({ contest, ends }: Drawn, unit: string): ReadonlyMap<string, 'yes' | 'maybe'> {
  const found = new Map<string, 'yes' | 'maybe'>();
  for (const { name } of contest.tiers.filter(standsBeside)) {
    const count = ends.filter((end) => end.get(unit)?.includes(name)).length;
    if (count > 0) found.set(name, count === ends.length ? 'yes' : 'maybe');
  }
  return found;
}

function named(drawn: Drawn, ladder: ReadonlySet<number>): ReadonlySet<string> {
  return new Set(
    [...ladder].map((index) => (index === NONE ? '–' : (drawn.contest.tiers[index]?.name ?? '?'))),
  );
}

const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

describe('the proposal against every possible end of the year', () => {
  it.each([
    ['a ladder', LADDER, 300],
    ['votes and councils', VOTES, 300],
    ['beside other contests', WIDER, 300],
    ['longer orders', DEEPER, 150],
  ] as const)('%s: proposes exactly what holds in all of them', (_, limits, numRuns) => {
    fc.assert(
      fc.property(drawnContest(limits), (drawn) => {
        const { contest, units } = drawn;
        const lines = proposeAwards(contest);
        const ladder = lines.filter(({ award }) => award === null || !standsBeside(award));
        expect(ladder.map(({ unit }) => unit)).toEqual(units);
        for (const { unit, status, award } of ladder) {
          const possible = inLadder(drawn, unit);
          const [only = '–'] = possible;
          const waits = unit.startsWith('X');
          if (possible.size > 1 || (waits && only !== '–')) {
            expect([unit, status]).toEqual([unit, 'undecided']);
          } else if (!drawn.bounded || status !== 'undecided') {
            const expected = only === '–' ? 'excluded' : 'proposed';
            expect([unit, status, award?.name ?? '–']).toEqual([unit, expected, only]);
          }
        }
        for (const unit of units) {
          const possible = besides(drawn, unit);
          for (const tier of contest.tiers.filter(standsBeside)) {
            const line = lines.find((one) => one.unit === unit && one.award === tier);
            const end = possible.get(tier.name);
            if (end === undefined) {
              if (!drawn.bounded) expect([undefined, 'excluded']).toContain(line?.status);
            } else if (end === 'maybe') expect([unit, line?.status]).toEqual([unit, 'undecided']);
            else if (!drawn.bounded || line?.status !== 'undecided') {
              expect([unit, line?.status]).toEqual([unit, 'proposed']);
            }
          }
        }
      }),
      { numRuns },
    );
  });

  it.each([
    ['a ladder', LADDER],
    ['votes and councils', VOTES],
    ['beside other contests', WIDER],
    ['longer orders', DEEPER],
  ] as const)('%s: knows every award that a unit may hold', (_, limits) => {
    fc.assert(
      fc.property(drawnContest(limits), (drawn) => {
        const exact = possibleEnds(drawn.contest);
        for (const unit of drawn.units) {
          const { ladder } = exact(unit);
          const found = sorted(named(drawn, ladder));
          const expected = sorted(inLadder(drawn, unit));
          if (drawn.bounded) expect(found).toEqual(expect.arrayContaining([...expected]));
          else expect([unit, found]).toEqual([unit, expected]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('bounds, where the ends are too many to write out', () => {
  it.each([
    ['a ladder', LADDER],
    ['votes and councils', VOTES],
    ['beside other contests', WIDER],
    ['longer orders', DEEPER],
  ] as const)('%s: never narrower than the truth', (_, limits) => {
    fc.assert(
      fc.property(drawnContest(limits), (drawn) => {
        const bounds = endsByBounds(drawn.contest, ALL_DOUBTS);
        for (const unit of drawn.units) {
          const { ladder, beside } = bounds(unit);
          const found = sorted(named(drawn, ladder));
          expect([unit, found]).toEqual([
            unit,
            expect.arrayContaining([...sorted(inLadder(drawn, unit))]),
          ]);
          const given = besides(drawn, unit);
          for (const [index, { name }] of drawn.contest.tiers.entries()) {
            const truth = given.get(name);
            const said = beside.get(index);
            // What is possible is said, and what is only possible is not called sure.
            if (truth !== undefined)
              expect([unit, name, said]).not.toEqual([unit, name, undefined]);
            if (said === 'yes') expect([unit, name, truth]).toEqual([unit, name, 'yes']);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('are exact where nothing is in doubt', () => {
    const settled: Limits = { ...LADDER, waiting: 0, unknown: 0 };
    fc.assert(
      fc.property(drawnContest(settled), (drawn) => {
        fc.pre(drawn.contest.places.every(({ units }) => units.length === 1));
        const bounds = endsByBounds(drawn.contest, ALL_DOUBTS);
        for (const unit of drawn.units) {
          expect(sorted(named(drawn, bounds(unit).ladder))).toEqual(sorted(inLadder(drawn, unit)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a ladder', LADDER],
    ['beside other contests', WIDER],
  ] as const)(
    '%s: doubts set aside turn out well for the unit, and no award of elsewhere is held',
    (_, limits) => {
      const aside = { ...ALL_DOUBTS, eligibility: false };
      fc.assert(
        fc.property(drawnContest(limits), ({ contest, units }) => {
          const settled: Contest = {
            ...contest,
            judge: (unit, tier) => {
              const verdict = contest.judge(unit, tier);
              return verdict.status === 'unknown' ? { status: 'eligible', reasons: [] } : verdict;
            },
            leads: (unit): Certainty | null => {
              const leads = contest.leads(unit);
              return leads === 'open' ? 'yes' : leads;
            },
            heldElsewhere: (unit, award) =>
              contest.heldElsewhere(unit, award) === 'yes' ? 'yes' : 'no',
          };
          const [one, other] = [endsByBounds(contest, aside), endsByBounds(settled, aside)];
          for (const unit of units) expect([unit, one(unit)]).toEqual([unit, other(unit)]);
        }),
        { numRuns: 300 },
      );
    },
  );
});

it('what is possible is remembered for each set of doubts, not for the contest', () => {
  const none = { ties: false, waiting: false, eligibility: false, votes: false };
  let differ = 0;
  fc.assert(
    fc.property(drawnContest(LADDER), ({ contest, units }) => {
      const all = possibleEnds(contest, ALL_DOUBTS);
      const after = possibleEnds(contest, none);
      const fresh = possibleEnds({ ...contest }, none);
      for (const unit of units) {
        expect([unit, after(unit)]).toEqual([unit, fresh(unit)]);
        if (all(unit).ladder.size !== after(unit).ladder.size) differ += 1;
      }
    }),
    { numRuns: 100 },
  );
  expect(differ).toBeGreaterThan(0);
});
