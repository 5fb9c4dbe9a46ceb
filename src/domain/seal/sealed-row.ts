import type { Place } from '../findings/finding';

/**
 * A row of what a seal covers: what it says, not where or how it stands. Sheets go by our id, rows by
 * their key, columns by ours: sorting, renaming and moving change nothing.
 */
export interface SealedRow {
  readonly sheet: string;
  readonly key: string;
  /** Column → value (`sealedValue`); blank cells are left out. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A row as it stands in the workbook now. */
export interface PlacedRow extends SealedRow {
  readonly placeOf: (column: string) => Place;
}

const UNIT = 'Phieu:';

/** Id of a unit's sheet, which is no table of ours. */
export function unitSheetId(code: string): string {
  return `${UNIT}${code}`;
}

/** Null: the sheet is one of our tables. */
export function unitOfSheet(id: string): string | null {
  return id.startsWith(UNIT) ? id.slice(UNIT.length) : null;
}
