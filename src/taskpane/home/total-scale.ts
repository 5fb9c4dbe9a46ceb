import type { HomeUnit } from '../../app/home/home.types';

/** The line on which totals are marked; exact decimal strings, low end first. */
export interface TotalScale {
  readonly low: string;
  readonly high: string;
}

/**
 * From the lowest total to the highest, so that the gaps between neighbours can be seen: on a line
 * from zero all units of a good cluster stand in one place. Null where there is nothing to compare.
 */
export function totalScaleOf(units: readonly Pick<HomeUnit, 'total'>[]): TotalScale | null {
  const totals = units.flatMap(({ total }) => total ?? []);
  const [first] = totals;
  if (first === undefined) return null;
  const low = totals.reduce((least, total) => (Number(total) < Number(least) ? total : least));
  const high = totals.reduce((most, total) => (Number(total) > Number(most) ? total : most));
  return Number(low) < Number(high) ? { low, high } : null;
}

/** Where on the line a total stands, in percent of its length. For the eye only. */
export function placeOn({ low, high }: TotalScale, total: string): number {
  return ((Number(total) - Number(low)) / (Number(high) - Number(low))) * 100;
}
