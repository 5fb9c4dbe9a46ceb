import type { Unit } from '../../domain/units/unit';
import type { ChangedScore } from '../../domain/verification/changed-scores';
import type { BookState } from '../book/read-state';
import type { CheckedState } from '../ranking/check-state';

/** A unit with something to be told: what verification scored otherwise than the unit did. */
export interface ReviewNotice {
  readonly unit: Unit;
  readonly changed: readonly ChangedScore[];
}

export interface Notices {
  readonly state: BookState;
  readonly checked: CheckedState;
  readonly notices: readonly ReviewNotice[];
}
