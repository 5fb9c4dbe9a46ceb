import type { Contenders } from './contenders';

/** Whether a unit is first among those it is ranked with; `shared`: with others, level with it. */
export type Leading = 'yes' | 'shared' | 'open' | 'no';

/** Who leads, as far as units without a total leave it certain. */
export function leadingUnits(groups: readonly Contenders[]): (unit: string) => Leading {
  const leading = new Map<string, Leading>();
  for (const { places, waiting } of groups) {
    const first = places[0]?.units.map(({ unit }) => unit.code) ?? [];
    const reached = (code: string): boolean =>
      waiting.some(({ couldReach }) => couldReach.has(code));
    for (const code of first) {
      leading.set(code, reached(code) ? 'open' : first.length > 1 ? 'shared' : 'yes');
    }
    for (const { unit, couldReach } of waiting) {
      const mayLead = first.length === 0 || first.some((code) => couldReach.has(code));
      leading.set(unit, mayLead ? 'open' : 'no');
    }
  }
  return (unit) => leading.get(unit) ?? 'no';
}
