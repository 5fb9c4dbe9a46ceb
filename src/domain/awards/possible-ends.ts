import type { Contest } from './contest';
import { runLadder, standsBeside, type LadderEnd } from './run-ladder';
import { scenarios, type Doubts } from './scenarios';

/** Not decided even in this one end of the year: a vote or a conclusion is missing. */
export const OPEN = -2;
/** No award. */
export const NONE = -1;

/** What a unit may come to hold: positions of awards of the ladder, `NONE`, `OPEN`. */
export interface PossibleEnds {
  readonly ladder: ReadonlySet<number>;
  /** Awards beside the ladder: whether the unit gets them in every, some or no end. */
  readonly beside: ReadonlyMap<number, 'yes' | 'maybe'>;
}

export type EndsOf = (unit: string) => PossibleEnds;

const ALL_DOUBTS: Doubts = { ties: true, waiting: true, eligibility: true };

/** Asked for again with every undecided unit, to tell which doubt it is that leaves it open. */
const known = new WeakMap<Contest, Map<string, EndsOf>>();

/** What every unit may come to hold, over all ends of the year; exact where they can be counted. */
export function possibleEnds(contest: Contest, doubts: Doubts = ALL_DOUBTS): EndsOf {
  const key = [doubts.ties, doubts.waiting, doubts.eligibility].join();
  const before = known.get(contest) ?? new Map<string, EndsOf>();
  known.set(contest, before);
  const ends = before.get(key) ?? workOut(contest, doubts);
  before.set(key, ends);
  return ends;
}

function workOut(contest: Contest, doubts: Doubts): EndsOf {
  const list = scenarios(contest, doubts);
  if (list === null) return byPosition(contest, doubts);
  const ends = list.map(({ order, eligible }) => runLadder(order, contest, eligible));
  return (unit) => collect(unit, ends, contest);
}

function collect(unit: string, ends: readonly LadderEnd[], contest: Contest): PossibleEnds {
  const ladder = new Set<number>();
  const times = new Map<number, number>();
  const maybe = new Set<number>();
  for (const { holds, open } of ends) {
    const held = holds.get(unit) ?? [];
    const opened = open.get(unit) ?? [];
    const main = held.find((index) => !isBeside(index, contest));
    const mainOpen = opened.some((index) => !isBeside(index, contest));
    ladder.add(main ?? (mainOpen ? OPEN : NONE));
    for (const index of held.filter((one) => isBeside(one, contest))) {
      times.set(index, (times.get(index) ?? 0) + 1);
    }
    for (const index of opened.filter((one) => isBeside(one, contest))) maybe.add(index);
  }
  const beside = new Map<number, 'yes' | 'maybe'>();
  for (const index of maybe) beside.set(index, 'maybe');
  for (const [index, count] of times) {
    const always = count === ends.length && !maybe.has(index);
    beside.set(index, always ? 'yes' : 'maybe');
  }
  return { ladder, beside };
}

function isBeside(index: number, { tiers }: Contest): boolean {
  const tier = tiers[index];
  return tier !== undefined && standsBeside(tier);
}

/**
 * Too many ends to write out: a unit may stand at any position between the units surely above it
 * and those possibly above it, so it is settled only where all those positions earn the same. With
 * units that are not eligible for everything the range is wider than need be, never narrower.
 */
function byPosition(contest: Contest, doubts: Doubts): EndsOf {
  const now = scenarios(contest, { ties: false, waiting: false, eligibility: false });
  const [first] = now ?? [];
  const end = first ? runLadder(first.order, contest, first.eligible) : null;
  const positions = Array.from({ length: contest.members }, (_, index) => `#${String(index)}`);
  const plain = runLadder(positions, { ...contest, ballotsOn: () => null }, () => true);
  const awardAt = positions.map((dummy) => mainOf(dummy, plain, contest));
  const ranges = rangesOf(contest, doubts);
  return (unit) => {
    const ladder = new Set<number>();
    const range = ranges.get(unit);
    const own = contest.tiers.map((tier) => contest.judge(unit, tier).status);
    for (let at = range?.first ?? 0; at <= (range?.last ?? contest.members); at += 1) {
      const award = awardAt[at] ?? NONE;
      const status = own[award] ?? 'eligible';
      if (status !== 'excluded') ladder.add(award);
      if (status !== 'eligible') ladder.add(NONE);
    }
    const beside = new Map<number, 'yes' | 'maybe'>();
    for (const index of [...(end?.holds.get(unit) ?? []), ...(end?.open.get(unit) ?? [])]) {
      if (isBeside(index, contest)) beside.set(index, 'maybe');
    }
    return { ladder, beside };
  };
}

function mainOf(unit: string, { holds, open }: LadderEnd, contest: Contest): number {
  const main = (holds.get(unit) ?? []).find((index) => !isBeside(index, contest));
  if (main !== undefined) return main;
  return (open.get(unit) ?? []).some((index) => !isBeside(index, contest)) ? OPEN : NONE;
}

interface PositionRange {
  readonly first: number;
  readonly last: number;
}

function rangesOf(contest: Contest, doubts: Doubts): ReadonlyMap<string, PositionRange> {
  const ranges = new Map<string, PositionRange>();
  // Units that may be passed over, or may leave a place empty and still take another.
  let loose = 0;
  let above = 0;
  for (const { units } of contest.places) {
    const tied = doubts.ties ? units.length - 1 : 0;
    units.forEach(({ unit }, index) => {
      const passing = doubts.waiting
        ? contest.waiting.filter(({ couldReach }) => couldReach.has(unit.code)).length
        : 0;
      const before = above + (doubts.ties ? 0 : index);
      ranges.set(unit.code, {
        first: Math.max(0, before - loose),
        last: before + tied + passing + loose,
      });
    });
    above += units.length;
    loose += units.filter(({ unit }) =>
      contest.tiers.some((tier) => contest.judge(unit.code, tier).status !== 'eligible'),
    ).length;
  }
  for (const { unit } of contest.waiting) ranges.set(unit, { first: 0, last: contest.members });
  return ranges;
}
