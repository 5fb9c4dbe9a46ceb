import { endsByBounds } from './bounds';
import type { Contest } from './contest';
import { NONE, type EndsOf, type PossibleEnds } from './ends';
import { ladderEnds, runLadder, standsBeside, type LadderEnd } from './run-ladder';
import { scenarios, SCENARIO_LIMIT, type Doubts } from './scenarios';

export const ALL_DOUBTS: Doubts = { ties: true, waiting: true, eligibility: true, votes: true };

/** Asked for again with every undecided unit, to tell which doubt it is that leaves it open. */
const known = new WeakMap<Contest, Map<string, EndsOf>>();

/** What every unit may come to hold, over all ends of the year; exact where they can be counted. */
export function possibleEnds(contest: Contest, doubts: Doubts = ALL_DOUBTS): EndsOf {
  const key = [doubts.ties, doubts.waiting, doubts.eligibility, doubts.votes].join();
  const before = known.get(contest) ?? new Map<string, EndsOf>();
  known.set(contest, before);
  const ends = before.get(key) ?? workOut(contest, doubts);
  before.set(key, ends);
  return ends;
}

function workOut(contest: Contest, doubts: Doubts): EndsOf {
  const ends = allEnds(contest, doubts);
  return ends ? (unit) => collect(unit, ends, contest) : endsByBounds(contest, doubts);
}

/** Every end of the year, written out; null: there are too many. */
function allEnds(contest: Contest, doubts: Doubts): readonly LadderEnd[] | null {
  const list = scenarios(contest, doubts);
  if (list === null) return null;
  const ends: LadderEnd[] = [];
  for (const { order, facts } of list) {
    const more = doubts.votes
      ? ladderEnds(order, contest, facts, SCENARIO_LIMIT - ends.length)
      : [runLadder(order, contest, facts)];
    if (more === null) return null;
    ends.push(...more);
  }
  return ends;
}

function collect(unit: string, ends: readonly LadderEnd[], contest: Contest): PossibleEnds {
  const ladder = new Set<number>();
  const times = new Map<number, number>();
  const maybe = new Set<number>();
  for (const { holds, open } of ends) {
    const held = holds.get(unit) ?? [];
    ladder.add(held.find((index) => !isBeside(index, contest)) ?? NONE);
    for (const index of held.filter((one) => isBeside(one, contest))) {
      times.set(index, (times.get(index) ?? 0) + 1);
    }
    for (const index of open.get(unit) ?? []) if (isBeside(index, contest)) maybe.add(index);
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
