import { fold } from '../text/fold';
import { awardsNamed } from './award-source';
import { isApart, type AwardTier } from './award-tier';
import { isConcluded, type Contest } from './contest';
import { countPlaces } from './quantity';
import { countVoted } from './votes/voted';

/** Who holds what when the year ends in one certain way: unit → positions of its tiers. */
export interface LadderEnd {
  readonly holds: ReadonlyMap<string, readonly number[]>;
  /** Awards beside the ladder that people have not given yet, or not clearly. */
  readonly open: ReadonlyMap<string, readonly number[]>;
}

/** What is certain in one end of the year, besides the order of the units. */
export interface Facts {
  eligible(unit: string, tier: number): boolean;
  heldElsewhere(unit: string, award: string): boolean;
  countElsewhere(award: string): number;
  leads(unit: string): boolean;
  /** Of the units that wait, those that will not be ranked at all. */
  readonly neverRanked: number;
}

/** Awards that are given beside others: they take nobody out of the ladder. */
export function standsBeside(tier: AwardTier): boolean {
  return isApart(tier) || tier.source.kind === 'proposedFor';
}

/** The table of awards applied to one order of units; who is still to be voted on gets nothing yet. */
export function runLadder(order: readonly string[], contest: Contest, facts: Facts): LadderEnd {
  const run = new Run(order, contest, facts);
  contest.tiers.forEach((tier, index) => {
    run.give(tier, index);
  });
  return run;
}

/** How many places an award has once those above it are given. */
export function placesFor(
  index: number,
  order: readonly string[],
  contest: Contest,
  facts: Facts,
): number {
  const run = new Run(order, contest, facts);
  contest.tiers.slice(0, index).forEach((tier, above) => {
    run.give(tier, above);
  });
  const tier = contest.tiers[index];
  return tier ? run.placesOf(tier, index) : 0;
}

/**
 * The same, and every way in which open votes and conclusions may turn out: whoever may be chosen is
 * or is not, as far as there are places. Null: more than `limit` ways.
 */
export function ladderEnds(
  order: readonly string[],
  contest: Contest,
  facts: Facts,
  limit: number,
): readonly LadderEnd[] | null {
  let runs: readonly Run[] = [new Run(order, contest, facts)];
  for (const [index, tier] of contest.tiers.entries()) {
    const next: Run[] = [];
    for (const run of runs) {
      const choices = run.give(tier, index);
      next.push(run);
      if (!matters(tier, contest)) continue;
      for (const chosen of subsets(choices.units, choices.places, limit)) {
        next.push(run.choosing(chosen, index));
      }
      if (next.length > limit) return null;
    }
    runs = next;
  }
  return runs;
}

/** An award beside the ladder concerns nobody else, unless another one asks who holds it. */
function matters(tier: AwardTier, { tiers }: Contest): boolean {
  return (
    !standsBeside(tier) ||
    tiers.some(({ source, base }) => {
      const named = base.kind === 'proposedFor' ? [base.award] : [];
      return [...awardsNamed(source), ...named].some((name) => fold(name) === fold(tier.name));
    })
  );
}

/** Every selection of one or more, `most` at most; at least one too many where there are too many. */
function subsets<T>(items: readonly T[], most: number, limit: number): readonly (readonly T[])[] {
  let made: readonly (readonly T[])[] = [[]];
  for (const item of items) {
    const longer = made.filter((one) => one.length < most).map((one) => [...one, item]);
    made = [...made, ...longer];
    if (made.length > limit + 1) break;
  }
  return made.slice(1);
}

/** Whom people may still choose for an award, and for how many places. */
interface Choices {
  readonly units: readonly string[];
  readonly places: number;
}

const NO_CHOICE: Choices = { units: [], places: 0 };

class Run implements LadderEnd {
  readonly holds = new Map<string, readonly number[]>();
  readonly open = new Map<string, readonly number[]>();
  /** Who left a place empty: once is enough, it takes no second one away from the others. */
  private readonly vacated = new Set<string>();

  constructor(
    private readonly order: readonly string[],
    private readonly contest: Contest,
    private readonly facts: Facts,
    from?: Run,
  ) {
    from?.holds.forEach((held, unit) => this.holds.set(unit, held));
    from?.open.forEach((opened, unit) => this.open.set(unit, opened));
    from?.vacated.forEach((unit) => this.vacated.add(unit));
  }

  /** Whom a meeting grants it comes first, wherever it stands; the rule gives what is left. */
  give(tier: AwardTier, index: number): Choices {
    const places = this.placesOf(tier, index) - this.giveByConclusion(tier, index);
    switch (tier.method) {
      case 'rank':
      case 'rankAndVote':
        this.giveByRank(tier, index, places);
        return NO_CHOICE;
      case 'vote':
        return this.giveByVote(tier, index, places);
      case 'council':
        return isConcluded(tier, this.contest) ? NO_CHOICE : this.leaveOpen(tier, index, places);
    }
  }

  /** This end of the year, with these units chosen too. */
  choosing(units: readonly string[], index: number): Run {
    const chosen = new Run(this.order, this.contest, this.facts, this);
    for (const unit of units) chosen.add(chosen.holds, unit, index);
    return chosen;
  }

  /** How many places that takes. */
  private giveByConclusion(tier: AwardTier, index: number): number {
    const granted = this.order.filter(
      (unit) =>
        this.contest.concludedOn(unit, tier)?.granted === true &&
        this.isSource(unit, tier) &&
        (standsBeside(tier) || !this.holdsMain(unit)) &&
        this.facts.eligible(unit, index),
    );
    for (const unit of granted) this.add(this.holds, unit, index);
    return granted.length;
  }

  private giveByRank(tier: AwardTier, index: number, places: number): void {
    let left = places;
    const beside = standsBeside(tier);
    for (const [position, unit] of this.order.entries()) {
      if (left <= 0) break;
      if (!this.isCandidate(unit, position, tier) || this.has(unit, index)) continue;
      if (!beside && this.holdsMain(unit)) {
        // The source does not leave holders out: the unit keeps the higher one and uses this place.
        left -= 1;
      } else if (this.facts.eligible(unit, index)) {
        this.add(this.holds, unit, index);
        left -= 1;
      } else if (tier.shortfall === 'leave' && !this.vacated.has(unit)) {
        this.vacated.add(unit);
        left -= 1;
      }
    }
  }

  private giveByVote(tier: AwardTier, index: number, places: number): Choices {
    const candidates = this.order.filter(
      (unit, position) =>
        this.isCandidate(unit, position, tier) &&
        this.contest.concludedOn(unit, tier) === null &&
        (standsBeside(tier) || !this.holdsMain(unit)) &&
        this.facts.eligible(unit, index),
    );
    const voted = candidates.flatMap((unit) => {
      const ballots = this.contest.ballotsOn(unit, tier);
      return ballots ? [{ unit, ...ballots }] : [];
    });
    const unvoted = { sure: [], open: places > 0 ? candidates : [] };
    const { sure, open } = voted.length === 0 ? unvoted : countVoted(voted, places);
    for (const unit of sure) this.add(this.holds, unit, index);
    for (const unit of open) this.add(this.open, unit, index);
    return { units: open, places: places - sure.length };
  }

  /** A council has not said anything yet. */
  private leaveOpen(tier: AwardTier, index: number, places: number): Choices {
    const candidates = this.order.filter(
      (unit, position) =>
        this.isCandidate(unit, position, tier) &&
        (standsBeside(tier) || !this.holdsMain(unit)) &&
        this.facts.eligible(unit, index),
    );
    const units = places > 0 ? candidates : [];
    for (const unit of units) this.add(this.open, unit, index);
    return { units, places };
  }

  private isCandidate(unit: string, position: number, tier: AwardTier): boolean {
    const { source, rankFrom, rankTo } = tier;
    if (rankFrom !== null && position + 1 < rankFrom) return false;
    if (rankTo !== null && position + 1 > rankTo) return false;
    if (source.kind === 'leaders') {
      return this.contest.leads(unit) === null ? position === 0 : this.facts.leads(unit);
    }
    return this.isSource(unit, tier);
  }

  /** Ranks apart, which a conclusion may pass over. */
  private isSource(unit: string, { source }: AwardTier): boolean {
    if (source.kind === 'all' || source.kind === 'leaders') return true;
    const holds = awardsNamed(source).some((name) => {
      const index = indexOf(name, this.contest);
      if (index < 0) return this.facts.heldElsewhere(unit, name);
      return this.has(unit, index);
    });
    return source.kind === 'except' ? !holds : holds;
  }

  private has(unit: string, index: number): boolean {
    return this.holds.get(unit)?.includes(index) === true;
  }

  placesOf(tier: AwardTier, index: number): number {
    const { contest } = this;
    return countPlaces(tier.quantity, this.baseOf(tier, index), contest.members, tier.rounding);
  }

  private baseOf({ base }: AwardTier, index: number): number {
    const { contest, order } = this;
    switch (base.kind) {
      case 'number':
        return base.count;
      case 'members':
        return contest.members;
      case 'ranked':
        return order.length - this.facts.neverRanked;
      case 'eligible':
        return order.filter((unit) => this.facts.eligible(unit, index)).length;
      case 'leaders':
        return contest.leaders;
      case 'outside':
        return contest.outside ?? 0;
      case 'proposedFor': {
        const named = indexOf(base.award, contest);
        if (named < 0) return this.facts.countElsewhere(base.award);
        return [...this.holds.keys()].filter((unit) => this.has(unit, named)).length;
      }
    }
  }

  private holdsMain(unit: string): boolean {
    const held = this.holds.get(unit) ?? [];
    return held.some((index) => {
      const tier = this.contest.tiers[index];
      return tier !== undefined && !standsBeside(tier);
    });
  }

  private add(to: Map<string, readonly number[]>, unit: string, index: number): void {
    to.set(unit, [...(to.get(unit) ?? []), index]);
  }
}

/** Position of an award in this contest; -1: it is dealt with elsewhere. */
export function indexOf(award: string, { tiers }: Contest): number {
  return tiers.findIndex(({ name }) => fold(name) === fold(award));
}
