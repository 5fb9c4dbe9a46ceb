import { contendersOf } from '../year/contenders';
import type { Outcome } from '../year/outcome';
import type { YearAtWork } from '../year/year-at-work';
import type { AwardEdge } from './award-edges';

/** Units without a result yet that could come level with who is last to get the award, by edge. */
export function waitingIn(
  work: YearAtWork,
  { units }: Outcome,
): (edge: AwardEdge) => readonly string[] {
  const contenders = contendersOf(
    work,
    new Map(units.map((outcome) => [outcome.scores.unit.code, outcome])),
  );
  return ({ tier, played, upper }) =>
    contenders(tier.scope)
      .filter((group) => group.units[0] === played.units[0])
      .flatMap(({ waiting }) => waiting)
      .filter(({ couldReach }) => upper.units.some(({ unit }) => couldReach.has(unit.code)))
      .map(({ unit }) => unit);
}
