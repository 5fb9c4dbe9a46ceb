import fc from 'fast-check';
import type { AwardTier } from '../../../src/domain/awards/award-tier';
import type { Certainty } from '../../../src/domain/awards/certainty';
import {
  judgeConcluded,
  type Ballots,
  type Conclusion,
  type Contest,
  type Eligibility,
} from '../../../src/domain/awards/contest';
import { SCENARIO_LIMIT } from '../../../src/domain/awards/scenarios';
import {
  agreed,
  contestOf,
  EXCLUDED,
  refused,
  tierOf,
  UNCLEAR,
  UNKNOWN,
  waitingFor,
} from './ladder';
import { ELSEWHERE, endsFor, finalOrders, type End } from './oracle';

/** A contest that may be anything, and every way in which it may end. */
export interface Drawn {
  readonly contest: Contest;
  readonly units: readonly string[];
  readonly ends: readonly End[];
  /** Ballots that cannot be counted, or too many ends to write out: the engine only bounds these. */
  readonly bounded: boolean;
  readonly [fc.toStringMethod]: () => string;
}

export interface Limits {
  /** Units with a total, and units without. */
  readonly units: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly methods: readonly AwardTier['method'][];
  readonly quantities: readonly string[];
  readonly sources: readonly ('all' | 'except' | 'leaders' | 'proposedFor')[];
  /** Another contest gives an award of its own, and the clusters are led apart from the order. */
  readonly wider?: boolean;
}

const ELIGIBLE: Eligibility = { status: 'eligible', reasons: [] };

function clusters(most: number): fc.Arbitrary<readonly (readonly string[])[]> {
  return fc
    .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: most })
    .filter((sizes) => sizes.reduce((sum, size) => sum + size, 0) <= most)
    .map((sizes) => {
      let next = 0;
      return sizes.map((size) => Array.from({ length: size }, () => `U${String(next++)}`));
    });
}

const BASES = [
  'members',
  'members',
  'ranked',
  'eligible',
  'number',
  'leaders',
  'proposedFor',
] as const;

function baseOf(kind: (typeof BASES)[number], award: string | undefined): AwardTier['base'] {
  if (kind === 'number') return { kind, count: 4 };
  if (kind !== 'proposedFor') return { kind };
  return award === undefined ? { kind: 'members' } : { kind, award };
}

function tiers({
  methods,
  quantities,
  sources,
  wider,
}: Limits): fc.Arbitrary<readonly AwardTier[]> {
  return fc
    .array(
      fc.record({
        quantity: fc.constantFrom(...quantities),
        method: fc.constantFrom(...methods),
        source: fc.constantFrom(...sources),
        base: fc.constantFrom(...BASES),
        rankFrom: fc.constantFrom(null, null, null, 1, 2, 3),
        rankTo: fc.constantFrom(null, null, null, 2, 3),
        shortfall: fc.constantFrom('leave' as const, 'next' as const),
        occasion: fc.constantFrom('', '', '', 'Chuyên đề'),
        elsewhere: wider === true ? fc.boolean() : fc.constant(false),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) => {
      const names = list.map((_, index) => `H${String(index + 1)}`);
      return list.map(({ quantity, source, base, elsewhere, ...more }, index) => {
        const before = [...names.slice(0, index), ...(elsewhere ? [ELSEWHERE] : [])];
        const named = before.length > 0 && (source === 'except' || source === 'proposedFor');
        return tierOf(names[index] ?? '', quantity, {
          ...more,
          source: named
            ? { kind: source, awards: before }
            : { kind: source === 'leaders' ? 'leaders' : 'all' },
          base: baseOf(base, before.at(-1)),
        });
      });
    });
}

const LEADS = 'leads';

const certainties = fc.constantFrom<Certainty>('yes', 'no', 'no', 'open');

const ballots = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 7 }).map((votes) => agreed(votes)) },
  { weight: 1, arbitrary: fc.constant(refused(2)) },
  { weight: 1, arbitrary: fc.constant(UNCLEAR) },
);

export function drawnContest(limits: Limits): fc.Arbitrary<Drawn> {
  return fc
    .record({
      groups: clusters(limits.units),
      reaches: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: limits.waiting }),
      awards: tiers(limits),
      verdicts: fc.infiniteStream(
        fc.constantFrom('eligible', 'eligible', 'eligible', 'excluded', 'unknown' as const),
      ),
      votes: fc.infiniteStream(ballots),
      said: fc.infiniteStream(fc.constantFrom(null, null, true, false)),
      // A council speaks of its awards; of what ranks and votes decide a meeting rarely does.
      seldom: fc.infiniteStream(fc.constantFrom(...Array<null>(10).fill(null), true, false)),
      others: fc.infiniteStream(certainties),
      count: fc.record({ least: fc.nat(2), more: fc.nat(1) }),
    })
    .map(({ groups, reaches, awards, verdicts, votes, said, seldom, others, count }): Drawn => {
      const waits = reaches.map((level, index) => ({
        unit: `X${String(index)}`,
        reaches: Math.min(level, groups.length),
      }));
      const units = [...groups.flat(), ...waits.map(({ unit }) => unit)];
      const judged = new Map<string, Eligibility>();
      const cast = new Map<string, Ballots | null>();
      const concluded = new Map<string, boolean | null>();
      const known = new Map<string, Certainty>();
      const open: string[] = [];
      for (const unit of units) {
        for (const about of limits.wider === true ? [ELSEWHERE, LEADS] : []) {
          const key = `${unit} ${about}`;
          const drawn = others.next().value as Certainty;
          const isOpen = drawn === 'open' && open.length < limits.unknown;
          if (isOpen) open.push(key);
          known.set(key, drawn === 'open' && !isOpen ? 'no' : drawn);
        }
        for (const { name, method } of awards) {
          const key = `${unit} ${name}`;
          const drawn = verdicts.next().value as string;
          const unknown = drawn === 'unknown' && open.length < limits.unknown;
          if (unknown) open.push(key);
          judged.set(key, unknown ? UNKNOWN : drawn === 'excluded' ? EXCLUDED : ELIGIBLE);
          cast.set(key, votes.next().value as Ballots | null);
          const spoken = method === 'council' ? said : seldom;
          concluded.set(key, spoken.next().value as boolean | null);
        }
      }
      const draft = contestOf({
        order: groups.map((level) => level.join('=')).join(' '),
        tiers: awards,
        leaders: 6,
        waiting: waits.map(({ unit, reaches: level }) =>
          waitingFor(unit, groups.slice(level).flat()),
        ),
      });
      const concludedOn = (unit: string, { name }: AwardTier): Conclusion | null => {
        const granted = concluded.get(`${unit} ${name}`) ?? null;
        return granted === null ? null : { granted, basis: '' };
      };
      const contest: Contest = {
        ...draft,
        judge: (unit, tier) =>
          judgeConcluded(judged.get(`${unit} ${tier.name}`) ?? ELIGIBLE, concludedOn(unit, tier)),
        ballotsOn: (unit, { name, method }) =>
          method === 'vote' ? (cast.get(`${unit} ${name}`) ?? null) : null,
        concludedOn,
        heldElsewhere: (unit, award) => known.get(`${unit} ${award}`) ?? 'no',
        countElsewhere: () => ({ least: count.least, most: count.least + count.more }),
        leads: (unit) => known.get(`${unit} ${LEADS}`) ?? null,
      };
      const pencil = {
        tiers: awards,
        members: contest.members,
        clusters: contest.leaders,
        ballots: contest.ballotsOn,
        concluded: (unit: string, { name }: AwardTier) => concluded.get(`${unit} ${name}`) ?? null,
      };
      const answers = Array.from(
        { length: 2 ** open.length },
        (_, bits) => new Set(open.filter((_key, at) => (bits & (1 << at)) !== 0)),
      );
      const ofRanked = awards.some(({ base }) => base.kind === 'ranked');
      const counts = limits.wider === true && count.more > 0 ? [0, count.more] : [0];
      const ends = finalOrders(groups, waits).flatMap((order) =>
        answers.flatMap((yes) =>
          ways(counts, ofRanked ? waits.length : 0).flatMap(([more, neverRanked]) => {
            const is = (key: string): boolean => yes.has(key) || known.get(key) === 'yes';
            const may = (unit: string, award: string): boolean => {
              const key = `${unit} ${award}`;
              const fit = judged.get(key)?.status;
              const spoken = concluded.get(key) ?? null;
              if (spoken !== null) return spoken && fit !== 'excluded';
              return is(key) || fit === 'eligible';
            };
            return endsFor(order, may, {
              ...pencil,
              elsewhere: (unit) => is(`${unit} ${ELSEWHERE}`),
              countElsewhere: count.least + more,
              neverRanked,
              leads: limits.wider === true ? (unit) => is(`${unit} ${LEADS}`) : null,
            });
          }),
        ),
      );
      // The engine counts the ways a little differently, so it may give up somewhat sooner.
      const tooMany = ends.length > SCENARIO_LIMIT / 2;
      const bounded = tooMany || [...cast.values()].includes(UNCLEAR);
      return { contest, units, ends, bounded, [fc.toStringMethod]: () => shown(contest, units) };
    });
}

/** Counted elsewhere, and not ranked in the end: every number of both. */
function ways(counts: readonly number[], waiting: number): readonly (readonly [number, number])[] {
  const never = Array.from({ length: waiting + 1 }, (_, number) => number);
  return counts.flatMap((more) => never.map((number) => [more, number] as const));
}

/** What a counterexample looks like on paper. */
function shown(contest: Contest, units: readonly string[]): string {
  const order = contest.places.map((place) => place.units.map(({ unit }) => unit.code).join('='));
  const waiting = contest.waiting.map(
    ({ unit, couldReach }) => `${unit} may reach ${[...couldReach].join('+') || 'nobody'}`,
  );
  const awards = contest.tiers.map((tier) => {
    const { name, method, quantity, source, base, rankFrom, rankTo, shortfall, occasion } = tier;
    const about = units.map((unit) => {
      const ballots = contest.ballotsOn(unit, tier);
      const said = contest.concludedOn(unit, tier)?.granted ?? null;
      const votes = ballots === null ? '' : `${ballots.outcome} ${String(ballots.agree)}`;
      const { status } = contest.judge(unit, tier);
      return [unit, status, votes, said === null ? '' : String(said)].join(' ').trim();
    });
    return JSON.stringify({
      ...{ name, method, quantity, source, base, rankFrom, rankTo, shortfall, occasion },
      about: about.join(', '),
    });
  });
  const others = units.map(
    (unit) => `${unit}: ${contest.heldElsewhere(unit, ELSEWHERE)} ${String(contest.leads(unit))}`,
  );
  const { least, most } = contest.countElsewhere(ELSEWHERE);
  const elsewhere = `elsewhere ${String(least)}–${String(most)}: ${others.join(', ')}`;
  return [order.join(' > '), ...waiting, ...awards, elsewhere].join('\n');
}
