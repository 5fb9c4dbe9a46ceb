import type { AwardTier } from '../../../src/domain/awards/award-tier';
import type { Ballots } from '../../../src/domain/awards/contest';
import { standsBeside } from '../../../src/domain/awards/run-ladder';

/**
 * The table of awards as a clerk would go through it with a pencil. Knows nothing of spans, zones or
 * bounds: every end of the year is written down.
 */
export interface Pencil {
  readonly tiers: readonly AwardTier[];
  readonly members: number;
  readonly clusters: number;
  readonly ballots: (unit: string, tier: AwardTier) => Ballots | null;
  readonly concluded: (unit: string, tier: AwardTier) => boolean | null;
  /** Proposed for the award `ELSEWHERE`, which another contest gives. */
  readonly elsewhere: (unit: string) => boolean;
  readonly countElsewhere: number;
  /** Of those that wait, so many are not ranked in the end. */
  readonly neverRanked: number;
  /** Null: the first of the order leads. */
  readonly leads: ((unit: string) => boolean) | null;
}

export const ELSEWHERE = 'Z';

/** Unit → names of its awards, in the order of the table. */
export type End = ReadonlyMap<string, readonly string[]>;

type May = (unit: string, award: string) => boolean;

interface Page {
  readonly held: ReadonlyMap<string, readonly string[]>;
  readonly emptied: ReadonlySet<string>;
}

export function endsFor(order: readonly string[], may: May, pencil: Pencil): readonly End[] {
  let pages: readonly Page[] = [{ held: new Map(), emptied: new Set() }];
  for (const tier of pencil.tiers) {
    pages = pages.flatMap((page) => turn(page, tier, order, may, pencil));
  }
  return pages.map(({ held }) => held);
}

function turn(
  page: Page,
  tier: AwardTier,
  order: readonly string[],
  may: May,
  pencil: Pencil,
): readonly Page[] {
  const inLadder = !standsBeside(tier);
  const has = (unit: string): boolean =>
    (page.held.get(unit) ?? []).some((name) => {
      const other = pencil.tiers.find((one) => one.name === name);
      return other !== undefined && !standsBeside(other);
    });
  const comesFrom = (unit: string): boolean => {
    const { source } = tier;
    const here = page.held.get(unit) ?? [];
    const names = pencil.elsewhere(unit) ? [...here, ELSEWHERE] : here;
    if (source.kind === 'except') return !source.awards.some((name) => names.includes(name));
    if (source.kind === 'proposedFor') return source.awards.some((name) => names.includes(name));
    return true;
  };
  // The meeting's word first, whatever the rank; the rule deals with the rest of the places.
  const named = order.filter(
    (unit) =>
      pencil.concluded(unit, tier) === true &&
      comesFrom(unit) &&
      may(unit, tier.name) &&
      !(inLadder && has(unit)),
  );
  const asked = order.filter((unit, at) => {
    const { source, rankFrom, rankTo } = tier;
    if (named.includes(unit)) return false;
    if (rankFrom !== null && at + 1 < rankFrom) return false;
    if (rankTo !== null && at + 1 > rankTo) return false;
    if (source.kind === 'leaders') return pencil.leads ? pencil.leads(unit) : at === 0;
    return comesFrom(unit);
  });
  const places = Math.max(0, placesOf(tier, page, order, may, pencil) - named.length);
  const give = (units: readonly string[], emptied = page.emptied): Page => ({
    held: new Map(
      order.map((unit) => [
        unit,
        [
          ...(page.held.get(unit) ?? []),
          ...([...named, ...units].includes(unit) ? [tier.name] : []),
        ],
      ]),
    ),
    emptied,
  });

  if (tier.method === 'council') {
    const silent = order.every((unit) => pencil.concluded(unit, tier) === null);
    const fit = asked.filter((unit) => may(unit, tier.name) && !(inLadder && has(unit)));
    return selections(silent ? fit : [], places).map((units) => give(units));
  }
  if (tier.method === 'vote') {
    const fit = asked.filter(
      (unit) =>
        pencil.concluded(unit, tier) === null && may(unit, tier.name) && !(inLadder && has(unit)),
    );
    return chosenBy(fit, places, (unit) => pencil.ballots(unit, tier)).map((units) => give(units));
  }
  let left = places;
  const winners: string[] = [];
  const emptied = new Set(page.emptied);
  for (const unit of asked) {
    if (left === 0) break;
    if (inLadder && has(unit)) left -= 1;
    else if (may(unit, tier.name)) {
      winners.push(unit);
      left -= 1;
    } else if (tier.shortfall === 'leave' && !emptied.has(unit)) {
      emptied.add(unit);
      left -= 1;
    }
  }
  return [give(winners, emptied)];
}

function placesOf(
  { quantity, base, name }: AwardTier,
  page: Page,
  order: readonly string[],
  may: May,
  { members, clusters, countElsewhere, neverRanked }: Pencil,
): number {
  if (quantity.kind === 'fixed') return quantity.count;
  if (quantity.kind === 'unlimited') return members;
  if (quantity.kind === 'bySize') throw new Error('not asked here');
  // A fifth, a half: of ten times the share, so that no fraction is needed.
  const tenths = Number(quantity.share.toString()) * 10;
  let of = members;
  if (base.kind === 'number') of = base.count;
  if (base.kind === 'leaders') of = clusters;
  if (base.kind === 'ranked') of = order.length - neverRanked;
  if (base.kind === 'eligible') of = order.filter((unit) => may(unit, name)).length;
  if (base.kind === 'proposedFor') {
    of =
      base.award === ELSEWHERE
        ? countElsewhere
        : [...page.held.values()].filter((names) => names.includes(base.award)).length;
  }
  return Math.floor((Math.round(tenths) * of) / 10);
}

/** Every selection of units, up to so many. */
export function selections(units: readonly string[], most: number): readonly (readonly string[])[] {
  return units
    .reduce<readonly (readonly string[])[]>(
      (made, unit) => [...made, ...made.map((one) => [...one, unit])],
      [[]],
    )
    .filter((one) => one.length <= most);
}

/** By their votes; nobody knows of ballots that cannot be counted, or of a further round. */
function chosenBy(
  fit: readonly string[],
  places: number,
  ballotsOn: (unit: string) => Ballots | null,
): readonly (readonly string[])[] {
  const voted = fit.filter((unit) => ballotsOn(unit) !== null);
  if (voted.length === 0) return selections(fit, places);
  const known = voted.flatMap((unit) => {
    const ballots = ballotsOn(unit);
    return ballots?.outcome === 'agreed' ? [{ unit, agree: ballots.agree }] : [];
  });
  const unclear = voted.filter((unit) => ballotsOn(unit)?.outcome === 'unclear');
  const figures = known.flatMap(({ agree }) => [agree - 0.5, agree, agree + 0.5]);
  let tables: readonly (readonly { readonly unit: string; readonly agree: number }[])[] = [known];
  for (const unit of unclear) {
    const outcomes = [...new Set([...figures, 0])].map((agree) => ({ unit, agree }));
    tables = tables.flatMap((rows) => [rows, ...outcomes.map((one) => [...rows, one])]);
  }
  return tables.flatMap((rows) => {
    const sure = rows.filter(
      ({ agree }) => rows.filter((other) => other.agree >= agree).length <= places,
    );
    const edge = rows.filter(
      (row) =>
        !sure.includes(row) && rows.filter((other) => other.agree > row.agree).length < places,
    );
    return selections(
      edge.map(({ unit }) => unit),
      places - sure.length,
    ).map((extra) => [...sure.map(({ unit }) => unit), ...extra]);
  });
}

/** Every order in which the year could end: ties go any way, a unit that waits stands below the first
 * `reaches` places, else anywhere. */
export function finalOrders(
  groups: readonly (readonly string[])[],
  waiting: readonly { readonly unit: string; readonly reaches: number }[],
): readonly (readonly string[])[] {
  let orders: readonly (readonly string[])[] = [[]];
  for (const group of groups) {
    orders = orders.flatMap((order) => permutations(group).map((tail) => [...order, ...tail]));
  }
  for (const { unit, reaches } of waiting) {
    const above = new Set(groups.slice(0, reaches).flat());
    orders = orders.flatMap((order) => {
      const lowest = Math.max(-1, ...order.map((code, index) => (above.has(code) ? index : -1)));
      const slots = Array.from({ length: order.length - lowest }, (_, step) => lowest + 1 + step);
      return slots.map((slot) => [...order.slice(0, slot), unit, ...order.slice(slot)]);
    });
  }
  return orders;
}

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
