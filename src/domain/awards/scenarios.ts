import type { Contest } from './contest';
import { countPlaces } from './quantity';

/** Which doubts are played through; the others stay as they stand now. */
export interface Doubts {
  readonly ties: boolean;
  readonly waiting: boolean;
  readonly eligibility: boolean;
}

/** One way in which the year may end. */
export interface Scenario {
  readonly order: readonly string[];
  readonly eligible: (unit: string, tier: number) => boolean;
}

/** A unit's eligibility for one award, which nobody can tell yet. */
interface Unknown {
  readonly unit: string;
  readonly tier: number;
}

/** More ways than this are not written out. */
export const SCENARIO_LIMIT = 3000;

/**
 * Every way in which the year may end, or null where there are too many: ties go any way, a unit
 * without a total stands below everybody it cannot reach, else anywhere, and what is unknown about
 * eligibility turns out either way.
 */
export function scenarios(contest: Contest, doubts: Doubts): readonly Scenario[] | null {
  const unknown = doubts.eligibility ? unknowns(contest) : [];
  if (countOrders(contest, doubts) * 2 ** unknown.length > SCENARIO_LIMIT) return null;
  const assignments = Array.from({ length: 2 ** unknown.length }, (_, bits) => {
    const yes = new Set(unknown.filter((_one, at) => (bits & (1 << at)) !== 0).map(keyOf));
    return (unit: string, tier: number): boolean => {
      const award = contest.tiers[tier];
      const { status } = award ? contest.judge(unit, award) : { status: 'excluded' };
      if (status !== 'unknown') return status === 'eligible';
      // Doubts that are not played through do not stand in the way.
      return doubts.eligibility ? yes.has(keyOf({ unit, tier })) : true;
    };
  });
  return orders(contest, doubts).flatMap((order) =>
    assignments.map((eligible): Scenario => ({ order, eligible })),
  );
}

function keyOf({ unit, tier }: Unknown): string {
  return `${String(tier)} ${unit}`;
}

function unknowns({ places, waiting, tiers, judge }: Contest): readonly Unknown[] {
  const units = [
    ...places.flatMap(({ units: level }) => level.map(({ unit }) => unit.code)),
    ...waiting.map(({ unit }) => unit),
  ];
  return units.flatMap((unit) =>
    tiers.flatMap((award, tier) =>
      judge(unit, award).status === 'unknown' ? [{ unit, tier }] : [],
    ),
  );
}

/** Votes and conclusions ask for no order. */
function ordered({ tiers }: Contest): boolean {
  return tiers.some(({ method, source }) => {
    return method === 'rank' || method === 'rankAndVote' || source.kind === 'leaders';
  });
}

/** Ties below the last place that anybody can get part nobody from an award. */
function zoneOf(contest: Contest): number {
  if (!ordered(contest)) return 0;
  const { places, waiting, tiers, judge } = contest;
  const given = tiers.reduce((sum, tier) => sum + mostPlaces(tier, contest), 0);
  const notSure = places.flatMap(({ units }) =>
    units.filter(({ unit }) => tiers.some((tier) => judge(unit.code, tier).status !== 'eligible')),
  );
  const furthest = Math.max(0, ...tiers.map(({ rankFrom }) => rankFrom ?? 0));
  return furthest + given + waiting.length + notSure.length;
}

/** Whatever a share may be taken of, it is of no more than these. */
function mostPlaces(
  { quantity, base }: Contest['tiers'][number],
  { members, leaders, outside }: Contest,
): number {
  const most = Math.max(members, leaders, outside ?? 0, base.kind === 'number' ? base.count : 0);
  return Math.min(members, countPlaces(quantity, most, members, 'up'));
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
  let made: readonly (readonly string[])[] = [[]];
  const zone = zoneOf(contest);
  let before = 0;
  for (const { units } of contest.places) {
    const codes = units.map(({ unit }) => unit.code);
    const level = doubts.ties && before < zone ? permutations(codes) : [codes];
    made = made.flatMap((order) => level.map((part) => [...order, ...part]));
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
): readonly (readonly string[])[] {
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
