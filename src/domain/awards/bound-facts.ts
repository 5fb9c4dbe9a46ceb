import { awardsNamed } from './award-source';
import type { AwardTier } from './award-tier';
import type { Contest } from './contest';
import { countPlaces } from './quantity';
import { indexOf } from './run-ladder';
import type { Doubts } from './scenarios';
import type { Ahead, Standings } from './standings';
import { allOf, anyOf, not, once, type Certainty } from './certainty';

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What is sure and what may be so of the units on the way down the table of awards. */
export class BoundFacts {
  private readonly held = new Map<string, Certainty[]>();
  private readonly positionOf: (unit: string) => Ahead;

  constructor(
    private readonly contest: Contest,
    private readonly standings: Standings,
    private readonly doubts: Doubts,
  ) {
    this.positionOf = standings.countAhead(() => 'yes');
  }

  record(unit: string, index: number, gets: Certainty): void {
    const held = this.held.get(unit) ?? [];
    held[index] = gets;
    this.held.set(unit, held);
  }

  holds(unit: string, index: number): Certainty {
    return this.held.get(unit)?.[index] ?? 'no';
  }

  eligible(unit: string, index: number): Certainty {
    const tier = this.contest.tiers[index];
    const status = tier ? this.contest.judge(unit, tier).status : 'excluded';
    if (status === 'unknown') return this.settled('open', true);
    return status === 'eligible' ? 'yes' : 'no';
  }

  /** Whether a unit is among those that an award is for, and stands where it has to. */
  candidates({ source, rankFrom, rankTo }: AwardTier): (unit: string) => Certainty {
    return once((unit) => {
      const { sure: first, possible: last } = this.positionOf(unit);
      return allOf(
        inWindow(first + 1, last + 1, rankFrom ?? 1, rankTo ?? Infinity),
        source.kind === 'leaders' ? this.leads(unit, first, last) : this.inSource(unit, { source }),
      );
    });
  }

  placesOf(tier: AwardTier, index: number): Range {
    const { members } = this.contest;
    const { least, most } = this.baseOf(tier, index);
    return {
      least: countPlaces(tier.quantity, least, members, tier.rounding),
      most: countPlaces(tier.quantity, most, members, tier.rounding),
    };
  }

  private baseOf({ base }: AwardTier, index: number): Range {
    const { contest } = this;
    const { units } = this.standings;
    switch (base.kind) {
      case 'number':
        return exactly(base.count);
      case 'members':
        return exactly(contest.members);
      case 'ranked':
        return {
          least: units.length - (this.doubts.eligibility ? waitingAmong(units, contest) : 0),
          most: units.length,
        };
      case 'eligible':
        return rangeOf(units.map((unit) => this.eligible(unit, index)));
      case 'leaders':
        return exactly(contest.leaders);
      case 'outside':
        return exactly(contest.outside ?? 0);
      case 'proposedFor': {
        const named = indexOf(base.award, contest);
        if (named < 0) return contest.countElsewhere(base.award);
        return rangeOf(units.map((unit) => this.holds(unit, named)));
      }
    }
  }

  private leads(unit: string, first: number, last: number): Certainty {
    const leads = this.contest.leads(unit);
    return leads === null ? inWindow(first, last, 0, 0) : this.settled(leads, true);
  }

  /** Ranks apart, which a conclusion may pass over. */
  inSource(unit: string, { source }: Pick<AwardTier, 'source'>): Certainty {
    if (source.kind === 'all' || source.kind === 'leaders') return 'yes';
    const held = awardsNamed(source).map((name): Certainty => {
      const index = indexOf(name, this.contest);
      return index < 0
        ? this.settled(this.contest.heldElsewhere(unit, name), false)
        : this.holds(unit, index);
    });
    return source.kind === 'except' ? not(anyOf(...held)) : anyOf(...held);
  }

  /** Doubts that are not played through turn out as `otherwise`. */
  private settled(certainty: Certainty, otherwise: boolean): Certainty {
    if (certainty !== 'open') return certainty;
    if (this.doubts.eligibility) return 'open';
    return otherwise ? 'yes' : 'no';
  }
}

/** Whether a number between `first` and `last` lies between `from` and `to`. */
function inWindow(first: number, last: number, from: number, to: number): Certainty {
  if (from <= first && last <= to) return 'yes';
  return Math.max(first, from) <= Math.min(last, to) ? 'open' : 'no';
}

function waitingAmong(units: readonly string[], { waiting }: Contest): number {
  return waiting.filter(({ unit }) => units.includes(unit)).length;
}

function exactly(count: number): Range {
  return { least: count, most: count };
}

/** How many of them are so. */
export function rangeOf(answers: readonly Certainty[]): Range {
  return {
    least: answers.filter((one) => one === 'yes').length,
    most: answers.filter((one) => one !== 'no').length,
  };
}
