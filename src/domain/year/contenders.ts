import type { Waiting } from '../awards/contest';
import type { Place } from '../ranking/rank';
import type { CompareScope } from '../regulation/rule';
import { rankScope } from '../scoring/compare-units';
import type { Unit } from '../units/unit';
import type { UnitOutcome } from './outcome';
import { waitingUnits } from './waiting';
import type { YearAtWork } from './year-at-work';

/** Units that compete with each other: their places, and those that may still come among them. */
export interface Contenders {
  readonly units: readonly Unit[];
  readonly places: readonly Place[];
  readonly waiting: readonly Waiting[];
}

/** By scope, worked out when it is first asked for. Null: as *Phạm vi xếp hạng, so sánh* says. */
export function contendersOf(
  work: YearAtWork,
  outcomes: ReadonlyMap<string, UnitOutcome>,
): (scope: CompareScope | null) => readonly Contenders[] {
  const known = new Map<CompareScope, readonly Contenders[]>();
  return (scope) => {
    const own = scope ?? rankScope(work.year);
    const groups =
      known.get(own) ??
      work.ranked(own).map(({ units, ranking: { places } }) => ({
        units,
        places,
        waiting: waitingUnits(units, places, work, outcomes),
      }));
    known.set(own, groups);
    return groups;
  };
}
