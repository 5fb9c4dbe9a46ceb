/**
 * Every row of the table of units lays its own columns: only so can the browser leave alone what is out
 * of sight, which it does for no row of a table that it lays out itself. Engines that take `display` for
 * meaning no longer see a table then, so each element says by its role what it is.
 */
export const COLUMNS = {
  /** Rank, unit, total. */
  ranked: '40px minmax(0, 1fr) 68px',
  unranked: 'minmax(0, 1fr)',
} as const;
