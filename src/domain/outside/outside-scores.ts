import { groupBy } from '../collections/group-by';
import type { Place } from '../findings/finding';
import type { OutsideMark } from '../regulation/rule';

/** Who gave a mark: another member (peer scoring), the council, or a body outside the cluster. */
export type AssessorKind = 'peer' | 'council' | 'other';

/** One row of *Điểm chấm ngoài*. */
export interface OutsideScore extends OutsideMark {
  /** Criterion or section; null: the unit's total (`Tổng`). */
  readonly code: string | null;
  readonly unit: string;
  readonly by: AssessorKind;
  /** Unit code of a member that scores; null: no member. */
  readonly assessorUnit: string | null;
  readonly place: Place;
}

/** All marks from outside, found by what they are about. */
export class OutsideScores {
  private readonly byTarget: ReadonlyMap<string, readonly OutsideScore[]>;

  constructor(readonly rows: readonly OutsideScore[]) {
    this.byTarget = groupBy(rows, ({ code, unit }) => keyOf(code, unit));
  }

  static readonly none = new OutsideScores([]);

  of(code: string | null, unit: string): readonly OutsideScore[] {
    return this.byTarget.get(keyOf(code, unit)) ?? NO_ROWS;
  }
}

const NO_ROWS: readonly OutsideScore[] = [];

function keyOf(code: string | null, unit: string): string {
  return `${unit}\n${code ?? ''}`;
}
