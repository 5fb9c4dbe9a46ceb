import { finding, type Finding } from '../findings/finding';
import { AWARD_BONUS } from '../regulation/rules/award-bonus';
import type { Unit } from '../units/unit';
import type { Year } from '../year/year';

/**
 * What a unit was given before it was merged earns its successor no points by itself. Where points
 * are given for awards of the period at all, that is said.
 */
export function checkInherited(unit: Unit, year: Year): readonly Finding[] {
  const { inherited, regulation } = year;
  if (regulation.settings.choice('mergedHistory') === 'none') return [];
  if (!regulation.leaves.some(({ rule }) => rule?.kind === AWARD_BONUS.kind)) return [];
  return inherited
    .filter((honour) => honour.unit === unit.code && honour.counts)
    .filter(
      ({ award }) => !year.honours.some((own) => own.unit === unit.code && own.award === award),
    )
    .map(({ former, award, place }) =>
      finding({
        kind: 'lineageOpen',
        unit: unit.code,
        place,
        raw: `${former}: ${award}`,
        params: { former, award, name: unit.name },
      }),
    );
}
