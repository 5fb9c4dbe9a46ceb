import { fold } from '../text/fold';
import { awardsNamed } from './award-source';
import type { AwardTier } from './award-tier';
import { competitors, isConcluded, type Contest } from './contest';
import { countPlaces } from './quantity';
import { indexOf, type Facts } from './run-ladder';

/** Which doubts are played through; the others stay as they stand now. */
export interface Doubts {
  readonly ties: boolean;
  readonly waiting: boolean;
  /** Who may have an award at all, and what other contests decide about it. */
  readonly eligibility: boolean;
  /** Votes and conclusions that are missing, or not clear. */
  readonly votes: boolean;
}

/** One way in which the year may end, votes apart. */
export interface Scenario {
  readonly order: readonly string[];
  readonly facts: Facts;
}

/** More ways than this are not written out. */
export const SCENARIO_LIMIT = 3000;

/**
 * Every way in which the year may end, or null where there are too many: ties go any way, a unit
 * without a total stands below everybody it cannot reach, else anywhere, and what is unknown about
 * eligibility turns out either way.
 */
export function scenarios(contest: Contest, doubts: Doubts): readonly Scenario[] | null {
  const open = doubts.eligibility ? openQuestions(contest) : [];
  const ways = open.reduce((count, { answers }) => count * answers, 1);
  if (countOrders(contest, doubts) * ways > SCENARIO_LIMIT) return null;
  const assignments = Array.from({ length: ways }, (_, number) =>
    factsOf(contest, doubts, answersOf(open, number)),
  );
  return orders(contest, doubts).flatMap((order) =>
    assignments.map((facts): Scenario => ({ order, facts })),
  );
}

/** Something that nobody can tell yet, with so many ways to turn out. */
interface Question {
  readonly key: string;
  readonly answers: number;
}

function openQuestions(contest: Contest): readonly Question[] {
  const questions = new Map<string, number>();
  const units = competitors(contest);
  for (const [index, tier] of contest.tiers.entries()) {
    const elsewhere = namedElsewhere(tier, contest);
    for (const unit of units) {
      if (contest.judge(unit, tier).status === 'unknown') {
        questions.set(eligibleKey(unit, index), 2);
      }
      for (const award of elsewhere) {
        if (contest.heldElsewhere(unit, award) === 'open') {
          questions.set(heldKey(unit, award), 2);
        }
      }
      if (tier.source.kind === 'leaders' && contest.leads(unit) === 'open') {
        questions.set(leadsKey(unit), 2);
      }
    }
    if (tier.base.kind === 'proposedFor' && indexOf(tier.base.award, contest) < 0) {
      const { least, most } = contest.countElsewhere(tier.base.award);
      if (most > least) questions.set(countKey(tier.base.award), most - least + 1);
    }
  }
  // A unit that waits may yet be ranked, or not at all: a share of the ranked units is of fewer.
  if (contest.waiting.length > 0 && contest.tiers.some(({ base }) => base.kind === 'ranked')) {
    questions.set(NEVER_RANKED, contest.waiting.length + 1);
  }
  return [...questions].map(([key, answers]) => ({ key, answers }));
}

const eligibleKey = (unit: string, tier: number): string => `eligible ${String(tier)} ${unit}`;
const heldKey = (unit: string, award: string): string => `held ${unit} ${fold(award)}`;
const leadsKey = (unit: string): string => `leads ${unit}`;
const NEVER_RANKED = 'never ranked';
const countKey = (award: string): string => `count ${fold(award)}`;

/** One of all combinations of answers, by its number. */
function answersOf(open: readonly Question[], number: number): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  let rest = number;
  for (const { key, answers } of open) {
    chosen.set(key, rest % answers);
    rest = Math.floor(rest / answers);
  }
  return chosen;
}

/** Doubts that are not played through do not stand in anybody's way. */
function factsOf(contest: Contest, doubts: Doubts, answers: ReadonlyMap<string, number>): Facts {
  const told = (key: string, otherwise: boolean): boolean =>
    doubts.eligibility ? answers.get(key) === 1 : otherwise;
  return {
    eligible: (unit, index) => {
      const tier = contest.tiers[index];
      const status = tier ? contest.judge(unit, tier).status : 'excluded';
      return status === 'unknown' ? told(eligibleKey(unit, index), true) : status === 'eligible';
    },
    heldElsewhere: (unit, award) => {
      const held = contest.heldElsewhere(unit, award);
      return held === 'open' ? told(heldKey(unit, award), false) : held === 'yes';
    },
    countElsewhere: (award) => {
      const { least, most } = contest.countElsewhere(award);
      return doubts.eligibility ? least + (answers.get(countKey(award)) ?? 0) : most;
    },
    neverRanked: answers.get(NEVER_RANKED) ?? 0,
    leads: (unit) => {
      const leads = contest.leads(unit);
      return leads === 'open' ? told(leadsKey(unit), true) : leads === 'yes';
    },
  };
}

/** Votes and conclusions ask for no order, unless they are about certain ranks. */
function ordered({ tiers }: Contest): boolean {
  return tiers.some((tier) => goesByRank(tier) || lastAsked(tier) > 0);
}

function goesByRank({ method }: AwardTier): boolean {
  return method === 'rank' || method === 'rankAndVote';
}

/** The last position that an award asks for by its number. */
function lastAsked(tier: AwardTier): number {
  const to = goesByRank(tier) ? null : tier.rankTo;
  return Math.max(tier.rankFrom ?? 0, to ?? 0, tier.source.kind === 'leaders' ? 1 : 0);
}

/** Ties below the last place that anybody can get part nobody from an award. */
function zoneOf(contest: Contest): number {
  // Without a tie nobody need be judged to tell.
  const tied = contest.places.some(({ units }) => units.length > 1);
  if (!tied || !ordered(contest)) return 0;
  const { members, waiting, tiers } = contest;
  if (tiers.some((tier) => pickedAnywhere(tier, contest))) return members;
  const given = tiers.reduce((sum, tier) => sum + mostPlaces(tier, contest), 0);
  const named = tiers.map((tier) => namedElsewhere(tier, contest));
  const notSure = competitors(contest).filter((unit) =>
    tiers.some(
      (tier, index) =>
        contest.judge(unit, tier).status !== 'eligible' ||
        named[index]?.some((award) => contest.heldElsewhere(unit, award) !== 'no'),
    ),
  );
  const furthest = Math.max(0, ...tiers.map(lastAsked));
  return furthest + given + waiting.length + notSure.length;
}

/** By rank, among units that may stand anywhere. */
function pickedAnywhere(tier: AwardTier, contest: Contest): boolean {
  if (!goesByRank(tier)) return false;
  const { source } = tier;
  if (source.kind === 'leaders') {
    return competitors(contest).some((unit) => contest.leads(unit) !== null);
  }
  if (source.kind !== 'proposedFor') return false;
  return source.awards.some((name) => {
    const named = contest.tiers[indexOf(name, contest)];
    // Whom a meeting grants it may stand anywhere too.
    return named === undefined || !goesByRank(named) || isConcluded(named, contest);
  });
}

/** Awards of other contests on which this one depends; looked up once, not for every unit. */
function namedElsewhere({ source }: AwardTier, contest: Contest): readonly string[] {
  return awardsNamed(source).filter((award) => indexOf(award, contest) < 0);
}

/** Whatever a share may be taken of, it is of no more than these; a conclusion keeps to no quantity. */
function mostPlaces(tier: AwardTier, contest: Contest): number {
  const { members, leaders, outside } = contest;
  if (tier.method === 'council' && isConcluded(tier, contest)) return members;
  const number = tier.base.kind === 'number' ? tier.base.count : 0;
  const most = Math.max(members, leaders, outside ?? 0, number);
  return Math.min(members, countPlaces(tier.quantity, most, members, 'up'));
}

function countOrders(contest: Contest, { ties, waiting }: Doubts): number {
  let count = 1;
  let before = 0;
  const zone = zoneOf(contest);
  for (const { units } of contest.places) {
    if (ties && before < zone) for (let n = 2; n <= units.length; n += 1) count *= n;
    before += units.length;
    if (count > SCENARIO_LIMIT) return count;
  }
  if (!waiting || !ordered(contest)) return count;
  for (const one of contest.waiting) {
    count *= before - firstReachable(one.couldReach, contest) + 1;
    before += 1;
    if (count > SCENARIO_LIMIT) return count;
  }
  return count;
}

/** How many units stand surely above. */
function firstReachable(couldReach: ReadonlySet<string>, { places }: Contest): number {
  let above = 0;
  for (const { units } of places) {
    if (units.some(({ unit }) => couldReach.has(unit.code))) return above;
    above += units.length;
  }
  return above;
}

function orders(contest: Contest, doubts: Doubts): readonly (readonly string[])[] {
  let made: string[][] = [[]];
  const zone = zoneOf(contest);
  let before = 0;
  for (const { units } of contest.places) {
    const codes = units.map(({ unit }) => unit.code);
    const level = doubts.ties && before < zone ? permutations(codes) : [codes];
    // Mostly nobody is level: the order that there is goes on, however many stand in it.
    if (level.length === 1) made.forEach((order) => order.push(...codes));
    else made = made.flatMap((order) => level.map((part) => [...order, ...part]));
    before += codes.length;
  }
  if (!doubts.waiting) return made;
  for (const { unit, couldReach } of contest.waiting) {
    const above = firstReachable(couldReach, contest);
    const surelyAbove = new Set(
      contest.places
        .flatMap(({ units }) => units.map((scores) => scores.unit.code))
        .slice(0, above),
    );
    made = ordered(contest)
      ? made.flatMap((order) => insertBelow(order, unit, surelyAbove))
      : made.map((order) => [...order, unit]);
  }
  return made;
}

function insertBelow(
  order: readonly string[],
  unit: string,
  above: ReadonlySet<string>,
): string[][] {
  const lowest = order.reduce((last, code, index) => (above.has(code) ? index : last), -1);
  const slots = Array.from({ length: order.length - lowest }, (_, step) => lowest + 1 + step);
  return slots.map((slot) => [...order.slice(0, slot), unit, ...order.slice(slot)]);
}

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [
      item,
      ...rest,
    ]),
  );
}
