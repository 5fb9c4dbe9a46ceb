import type { Exact } from '../numbers/exact';
import { rankFigure } from '../ranking/rank-figure';
import type { UnitScores } from '../scoring/results';
import type { Settings } from '../settings/settings';
import type { Unit } from '../units/unit';
import type { YearScorer } from '../year/score-year';
import type { Dispute } from './disputes';
import type { Draws } from './draws';

/** What one unit's scores come to when its disputes are resolved one way or the other. */
export class UnitWays {
  private readonly known = new Map<string, UnitScores>();
  private readonly drawn: UnitScores[] = [];

  /** @param draws of this unit alone, so that it is drawn alike whoever else is */
  constructor(
    readonly unit: Unit,
    readonly disputes: readonly Dispute[],
    private readonly scorer: YearScorer,
    private readonly draws: Draws,
  ) {}

  /** Bit by bit: 1 where the unit's own score holds. */
  numbered(number: number): UnitScores {
    return this.resolved((_, index) => Math.floor(number / 2 ** index) % 2 === 1);
  }

  /** One of so many ways drawn beforehand; the more units are drawn, the fewer ways of each. */
  drawnFrom(ways: number, chosen: number): UnitScores {
    while (this.drawn.length < ways) {
      this.drawn.push(this.resolved(() => this.draws.next(2) === 1));
    }
    return this.drawn[chosen] ?? this.numbered(0);
  }

  /** The least and the most that orders the unit; null: it may have no such figure. */
  range(settings: Settings): { readonly low: Exact; readonly high: Exact } | null {
    const raises = ({ criterion, final, otherwise }: Dispute): boolean =>
      (criterion.branch === 'deduction') === otherwise.lessThan(final);
    const low = rankFigure(
      this.resolved((one) => !raises(one)),
      settings,
    );
    const high = rankFigure(this.resolved(raises), settings);
    return low && high && { low, high };
  }

  private resolved(ownHolds: (dispute: Dispute, index: number) => boolean): UnitScores {
    const held = this.disputes.map(ownHolds);
    const key = held.map(Number).join('');
    const before = this.known.get(key);
    if (before) return before;
    const finals = new Map(
      this.disputes.flatMap(({ criterion, otherwise }, index) =>
        held[index] ? [[criterion.code, otherwise] as const] : [],
      ),
    );
    const scores = this.scorer.score(this.unit, null, { finals });
    this.known.set(key, scores);
    return scores;
  }
}
