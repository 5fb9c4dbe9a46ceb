import type { Year } from '../../domain/year/year';

/** How *Kiểm tra* names a unit. */
export function nameIn(year: Year): (unit: string | null) => string {
  const names = new Map(year.units.map((unit) => [unit.code, unit.shortName]));
  return (unit) => (unit === null ? '' : (names.get(unit) ?? unit));
}
