import { fold } from '../text/fold';
import { awardsNamed } from './award-source';
import { isApart, type AwardTier } from './award-tier';
import type { Contest } from './contest';
import { countPlaces } from './quantity';

/** Who holds what when the year ends in one certain order: unit → positions of its tiers. */
export interface LadderEnd {
  readonly holds: ReadonlyMap<string, readonly number[]>;
  /** Chosen by nobody yet, or by as many votes as somebody else at the edge. */
  readonly open: ReadonlyMap<string, readonly number[]>;
}

export type Eligible = (unit: string, tier: number) => boolean;

/** The table of awards applied to one order of units, nothing left in doubt but votes. */
export function runLadder(
  order: readonly string[],
  contest: Contest,
  eligible: Eligible,
): LadderEnd {
  const run = new Run(order, contest, eligible);
  contest.tiers.forEach((tier, index) => {
    run.give(tier, index);
  });
  return run;
}

/** Awards that are given beside others: they take nobody out of the ladder. */
export function standsBeside(tier: AwardTier): boolean {
  return isApart(tier) || tier.source.kind === 'proposedFor';
}

class Run implements LadderEnd {
  readonly holds = new Map<string, number[]>();
  readonly open = new Map<string, number[]>();
  /** Who left a place empty: once is enough, it takes no second one away from the others. */
  private readonly vacated = new Set<string>();

  constructor(
    private readonly order: readonly string[],
    private readonly contest: Contest,
    private readonly eligible: Eligible,
  ) {}

  give(tier: AwardTier, index: number): void {
    switch (tier.method) {
      case 'rank':
      case 'rankAndVote':
        this.giveByRank(tier, index);
        break;
      case 'vote':
        this.giveByVote(tier, index);
        break;
      case 'council':
        this.giveByConclusion(tier, index);
        break;
    }
  }

  private giveByRank(tier: AwardTier, index: number): void {
    let left = this.placesOf(tier, index);
    const beside = standsBeside(tier);
    for (const [position, unit] of this.order.entries()) {
      if (left <= 0) break;
      if (tier.rankFrom !== null && position + 1 < tier.rankFrom) continue;
      if (tier.rankTo !== null && position + 1 > tier.rankTo) break;
      if (!this.isCandidate(unit, position, tier)) continue;
      if (!beside && this.holdsMain(unit)) {
        // The source does not leave holders out: the unit keeps the higher one and uses this place.
        left -= 1;
      } else if (this.eligible(unit, index)) {
        this.add(this.holds, unit, index);
        left -= 1;
      } else if (tier.shortfall === 'leave' && !this.vacated.has(unit)) {
        this.vacated.add(unit);
        left -= 1;
      }
    }
  }

  private giveByVote(tier: AwardTier, index: number): void {
    const candidates = this.order.filter(
      (unit, position) =>
        this.isCandidate(unit, position, tier) &&
        (standsBeside(tier) || !this.holdsMain(unit)) &&
        this.eligible(unit, index),
    );
    const voted = candidates.flatMap((unit) => {
      const ballots = this.contest.ballotsOn(unit, tier);
      return ballots ? [{ unit, ballots }] : [];
    });
    if (voted.length === 0) {
      candidates.forEach((unit) => {
        this.add(this.open, unit, index);
      });
      return;
    }
    const unclear = voted.filter(({ ballots }) => ballots.outcome === 'unclear');
    unclear.forEach(({ unit }) => {
      this.add(this.open, unit, index);
    });
    const agreed = voted
      .filter(({ ballots }) => ballots.outcome === 'agreed')
      .sort((a, b) => b.ballots.agree - a.ballots.agree);
    // A ballot that cannot be counted may still take a place.
    const places = this.placesOf(tier, index);
    const sure = Math.max(0, places - unclear.length);
    agreed.forEach(({ unit, ballots }, at) => {
      const level = agreed.filter((one) => one.ballots.agree === ballots.agree).length;
      const ahead = agreed.filter((one) => one.ballots.agree > ballots.agree).length;
      if (ahead + level <= sure) this.add(this.holds, unit, index);
      else if (ahead < places && (level > 1 || at >= sure)) this.add(this.open, unit, index);
    });
  }

  private giveByConclusion(tier: AwardTier, index: number): void {
    const concluded = this.order.map((unit) => this.contest.concludedOn(unit, tier));
    const silent = concluded.every((granted) => granted === null);
    this.order.forEach((unit, position) => {
      if (!this.isCandidate(unit, position, tier) || !this.eligible(unit, index)) return;
      if (silent) this.add(this.open, unit, index);
      else if (concluded[position] === true) this.add(this.holds, unit, index);
    });
  }

  private isCandidate(unit: string, position: number, { source }: AwardTier): boolean {
    if (source.kind === 'all') return true;
    if (source.kind === 'leaders') return position === 0;
    const named = awardsNamed(source)
      .map((name) => this.indexOf(name))
      .filter((index) => index >= 0);
    // An award of another contest: whoever asks has looked there (Contest.judge).
    if (named.length === 0) return true;
    const holds = named.some((index) => this.holds.get(unit)?.includes(index));
    return source.kind === 'except' ? !holds : holds;
  }

  private placesOf(tier: AwardTier, index: number): number {
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
        return order.length;
      case 'eligible':
        return order.filter((unit) => this.eligible(unit, index)).length;
      case 'leaders':
        return contest.leaders;
      case 'outside':
        return contest.outside ?? 0;
      case 'proposedFor': {
        const named = this.indexOf(base.award);
        return [...this.holds.values()].filter((held) => held.includes(named)).length;
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

  private indexOf(award: string): number {
    return this.contest.tiers.findIndex(({ name }) => fold(name) === fold(award));
  }

  private add(to: Map<string, number[]>, unit: string, index: number): void {
    const held = to.get(unit);
    if (held) held.push(index);
    else to.set(unit, [index]);
  }
}
