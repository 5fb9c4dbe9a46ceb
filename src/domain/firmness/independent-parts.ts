import { rankScope } from '../scoring/compare-units';
import type { Unit } from '../units/unit';
import { unitScopes } from '../units/unit-scopes';
import type { CheckedYear } from '../year/year';

/**
 * A book of many clusters, taken apart where none looks at another: no award, no order and no rule
 * crosses them. Ranking all of a province again for every point of one commune would take hours.
 */
export function independentParts(year: CheckedYear): readonly CheckedYear[] {
  const { awards, leaves } = year.regulation;
  const scope = rankScope(year);
  const apart =
    scope !== 'book' &&
    awards.every((tier) => tier.scope === scope && tier.base.kind !== 'leaders') &&
    leaves.every(({ rule }) => (rule?.comparison?.scope ?? scope) === scope);
  if (!apart) return [year];
  const parts = unitScopes(year.units, scope).map((units) => partOf(units, year));
  return parts.every((part) => recordsAlike(part, year)) ? parts : [year];
}

function partOf(units: readonly Unit[], year: CheckedYear): CheckedYear {
  const own = new Set(units.map(({ code }) => code));
  const findings = year.findings.filter(({ unit }) => unit === null || own.has(unit));
  return { ...year, units, findings };
}

/** Whether registrations and pacts are kept at all is told by all units together. */
function recordsAlike(part: CheckedYear, year: CheckedYear): boolean {
  const keeps = ({ units }: CheckedYear, key: 'registeredOn' | 'pactSignedOn'): boolean =>
    units.some((unit) => unit[key] !== null);
  return (['registeredOn', 'pactSignedOn'] as const).every(
    (key) => keeps(part, key) === keeps(year, key),
  );
}
