import type { Contest } from './contest';
import type { Doubts } from './scenarios';
import type { Certainty } from './certainty';

/** Where one unit may come to stand among the others. */
interface Stand {
  /** Place, best first; for a unit without a total the first one that it could still reach. */
  readonly level: number;
  /** Within a shared place, where that is not in doubt. */
  readonly inLevel: number;
  readonly waiting: boolean;
}

/** How many of something stand above a unit: surely, and perhaps. */
export interface Ahead {
  readonly sure: number;
  readonly possible: number;
}

/** Who stands above whom, as far as that is certain. */
export class Standings {
  readonly units: readonly string[];
  private readonly stands = new Map<string, Stand>();
  private readonly shared = new Map<number, readonly string[]>();
  private readonly levels: number;

  constructor(
    { places, waiting }: Contest,
    private readonly doubts: Doubts,
  ) {
    const levelOf = new Map<string, number>();
    places.forEach(({ units }, level) => {
      units.forEach(({ unit }, inLevel) => {
        levelOf.set(unit.code, level);
        this.stands.set(unit.code, { level, inLevel, waiting: false });
      });
    });
    for (const { unit, couldReach } of doubts.waiting ? waiting : []) {
      const reached = [...couldReach].map((code) => levelOf.get(code) ?? places.length);
      const level = Math.min(places.length, ...reached);
      this.stands.set(unit, { level, inLevel: 0, waiting: true });
    }
    this.levels = places.length + 1;
    this.units = [...this.stands.keys()];
  }

  /** The units above each one of which something is so. */
  countAhead(holds: (unit: string) => Certainty): (unit: string) => Ahead {
    const placed = new Tally(this.levels);
    const waiting = new Tally(this.levels);
    for (const [unit, { level, waiting: waits }] of this.stands) {
      (waits ? waiting : placed).add(level, holds(unit));
    }
    return (unit) => {
      const stand = this.stands.get(unit);
      if (!stand) return { sure: 0, possible: 0 };
      const { level } = stand;
      const own = holds(unit);
      const sure = placed.below(level).sure;
      if (stand.waiting) {
        const all = placed.below(this.levels).possible + waiting.below(this.levels).possible;
        return { sure, possible: all - (own === 'no' ? 0 : 1) };
      }
      const passing = waiting.below(level + 1).possible;
      const tied = this.inLevel(unit, stand, holds);
      return {
        sure: sure + tied.sure,
        possible: placed.below(level).possible + passing + tied.possible,
      };
    };
  }

  /** Who shares the place may stand above, or those before it where ties are settled. */
  private inLevel(
    unit: string,
    { level, inLevel }: Stand,
    holds: (unit: string) => Certainty,
  ): Ahead {
    let sure = 0;
    let possible = 0;
    for (const other of this.sharing(level)) {
      if (other === unit) continue;
      const answer = holds(other);
      if (this.doubts.ties) possible += answer === 'no' ? 0 : 1;
      else if ((this.stands.get(other)?.inLevel ?? 0) < inLevel) {
        sure += answer === 'yes' ? 1 : 0;
        possible += answer === 'no' ? 0 : 1;
      }
    }
    return { sure, possible };
  }

  private sharing(level: number): readonly string[] {
    const before = this.shared.get(level);
    if (before) return before;
    const units = this.units.filter((unit) => {
      const stand = this.stands.get(unit);
      return stand?.level === level && !stand.waiting;
    });
    this.shared.set(level, units);
    return units;
  }
}

/** Sums over the levels from the best one on. */
class Tally {
  private readonly sure: number[];
  private readonly possible: number[];
  private summed: readonly Ahead[] | null = null;

  constructor(levels: number) {
    this.sure = new Array<number>(levels).fill(0);
    this.possible = new Array<number>(levels).fill(0);
  }

  add(level: number, answer: Certainty): void {
    if (answer === 'yes') this.sure[level] = (this.sure[level] ?? 0) + 1;
    if (answer !== 'no') this.possible[level] = (this.possible[level] ?? 0) + 1;
  }

  /** Of all levels better than this one. */
  below(level: number): Ahead {
    if (!this.summed) {
      const sums: Ahead[] = [{ sure: 0, possible: 0 }];
      this.sure.forEach((count, at) => {
        const last = sums[at] ?? { sure: 0, possible: 0 };
        sums.push({
          sure: last.sure + count,
          possible: last.possible + (this.possible[at] ?? 0),
        });
      });
      this.summed = sums;
    }
    return this.summed[level] ?? { sure: 0, possible: 0 };
  }
}
