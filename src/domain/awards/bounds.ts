import type { AwardTier } from './award-tier';
import { BoundFacts, rangeOf, type Range } from './bound-facts';
import { isConcluded, type Contest } from './contest';
import { NONE, type EndsOf, type PossibleEnds } from './ends';
import { standsBeside } from './run-ladder';
import type { Doubts } from './scenarios';
import { Standings, type Ahead } from './standings';
import { allOf, anyOf, not, once, type Certainty } from './certainty';

/**
 * Too many ends to write out: award by award, what is surely so and what may be so of each unit. The
 * bounds may be wider than need be, never narrower: nothing is called settled that is not.
 */
export function endsByBounds(contest: Contest, doubts: Doubts): EndsOf {
  const standings = new Standings(contest, doubts);
  const bounds = new Bounds(contest, standings, new BoundFacts(contest, standings, doubts));
  contest.tiers.forEach((tier, index) => {
    bounds.give(tier, index);
  });
  return (unit) => bounds.endsOf(unit);
}

class Bounds {
  /** Holds an award of the ladder; has left a place empty. */
  private main = new Map<string, Certainty>();
  private vacated = new Map<string, Certainty>();

  constructor(
    private readonly contest: Contest,
    private readonly standings: Standings,
    private readonly facts: BoundFacts,
  ) {}

  give(tier: AwardTier, index: number): void {
    const granted = this.granted(tier, index);
    const given = this.shares(tier, index, granted);
    const beside = standsBeside(tier);
    for (const unit of this.standings.units) {
      const gets = given(unit);
      this.facts.record(unit, index, gets);
      if (!beside) this.main.set(unit, anyOf(this.holdsMain(unit), gets));
    }
  }

  endsOf(unit: string): PossibleEnds {
    const ladder = new Set<number>();
    const beside = new Map<number, 'yes' | 'maybe'>();
    let sure = false;
    for (const [index, tier] of this.contest.tiers.entries()) {
      const gets = this.facts.holds(unit, index);
      if (gets === 'no') continue;
      if (standsBeside(tier)) beside.set(index, gets === 'yes' ? 'yes' : 'maybe');
      else if (!sure) {
        ladder.add(index);
        sure = gets === 'yes';
      }
    }
    if (!sure) ladder.add(NONE);
    return { ladder, beside };
  }

  /** Whom a meeting grants it, wherever the unit stands. */
  private granted(tier: AwardTier, index: number): (unit: string) => Certainty {
    return once((unit) => {
      if (this.contest.concludedOn(unit, tier)?.granted !== true) return 'no';
      const source = this.facts.inSource(unit, tier);
      return allOf(source, this.facts.eligible(unit, index), this.isFree(unit, tier));
    });
  }

  private shares(
    tier: AwardTier,
    index: number,
    granted: (unit: string) => Certainty,
  ): (unit: string) => Certainty {
    const places = less(
      this.facts.placesOf(tier, index),
      rangeOf(this.standings.units.map(granted)),
    );
    const byRule = this.byRule(tier, index, places, granted);
    return (unit) =>
      this.contest.concludedOn(unit, tier)?.granted === true ? granted(unit) : byRule(unit);
  }

  private byRule(
    tier: AwardTier,
    index: number,
    places: Range,
    granted: (unit: string) => Certainty,
  ): (unit: string) => Certainty {
    switch (tier.method) {
      case 'rank':
      case 'rankAndVote':
        return this.byRank(tier, index, places, granted);
      case 'vote':
        return this.byVote(tier, index, places);
      case 'council':
        return this.byCouncil(tier, index, places);
    }
  }

  private byRank(
    tier: AwardTier,
    index: number,
    places: Range,
    granted: (unit: string) => Certainty,
  ): (unit: string) => Certainty {
    const candidate = this.facts.candidates(tier);
    const eligible = (unit: string): Certainty => this.facts.eligible(unit, index);
    const free = (unit: string): Certainty => this.isFree(unit, tier);
    /** By getting it, by holding a higher one, or by leaving it empty. */
    const usesPlace = once((unit) => {
      const leaves = tier.shortfall === 'leave' ? not(this.hasVacated(unit)) : 'no';
      return allOf(
        candidate(unit),
        not(granted(unit)),
        anyOf(eligible(unit), not(free(unit)), leaves),
      );
    });
    const ahead = this.standings.countAhead(usesPlace);
    const reached = once((unit) => allOf(candidate(unit), room(ahead(unit), places), free(unit)));
    const given = new Map(
      this.standings.units.map((unit) => [unit, allOf(reached(unit), eligible(unit))]),
    );
    if (tier.shortfall === 'leave') {
      this.vacated = new Map(
        this.standings.units.map((unit) => [
          unit,
          anyOf(this.hasVacated(unit), allOf(reached(unit), not(eligible(unit)))),
        ]),
      );
    }
    return (unit) => given.get(unit) ?? 'no';
  }

  private byVote(
    tier: AwardTier,
    index: number,
    { least, most }: Range,
  ): (unit: string) => Certainty {
    const candidate = this.facts.candidates(tier);
    const votable = once((unit) =>
      this.contest.concludedOn(unit, tier) === null
        ? allOf(candidate(unit), this.isFree(unit, tier), this.facts.eligible(unit, index))
        : 'no',
    );
    const voted = this.standings.units.flatMap((unit) => {
      const ballots = this.contest.ballotsOn(unit, tier);
      return ballots && votable(unit) !== 'no' ? [{ unit, ...ballots, sure: votable(unit) }] : [];
    });
    const anybody = voted.some(({ sure }) => sure === 'yes');
    return (unit) => {
      const own = votable(unit);
      const ballots = this.contest.ballotsOn(unit, tier);
      if (own === 'no' || most <= 0 || ballots?.outcome === 'refused') return 'no';
      if (!ballots) return anybody ? 'no' : 'open';
      if (ballots.outcome === 'unclear') return 'open';
      const others = voted.filter((one) => one.unit !== unit && one.outcome !== 'refused');
      const ahead = others.filter(
        ({ outcome, agree, sure }) =>
          sure === 'yes' && outcome === 'agreed' && agree > ballots.agree,
      );
      if (ahead.length >= most) return 'no';
      const contenders = others.filter(
        ({ outcome, agree }) => outcome === 'unclear' || agree >= ballots.agree,
      );
      return contenders.length < least ? own : 'open';
    };
  }

  private byCouncil(tier: AwardTier, index: number, { most }: Range): (unit: string) => Certainty {
    const { contest, facts } = this;
    if (most <= 0 || isConcluded(tier, contest)) return () => 'no';
    const candidate = facts.candidates(tier);
    return (unit) =>
      allOf(candidate(unit), facts.eligible(unit, index), this.isFree(unit, tier), 'open');
  }

  private isFree(unit: string, tier: AwardTier): Certainty {
    return standsBeside(tier) ? 'yes' : not(this.holdsMain(unit));
  }

  private holdsMain(unit: string): Certainty {
    return this.main.get(unit) ?? 'no';
  }

  private hasVacated(unit: string): Certainty {
    return this.vacated.get(unit) ?? 'no';
  }
}

function room({ sure, possible }: Ahead, { least, most }: Range): Certainty {
  if (possible < least) return 'yes';
  return sure < most ? 'open' : 'no';
}

/** Places that are left. */
function less(places: Range, taken: Range): Range {
  return { least: places.least - taken.most, most: places.most - taken.least };
}
