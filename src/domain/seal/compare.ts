import { groupBy } from '../collections/group-by';
import { NOWHERE, type Place } from '../findings/finding';
import { mayGrow, partOf } from './coverage';
import { pairRows } from './pair-rows';
import type { PlacedRow, SealedRow } from './sealed-row';

/** One cell that is not what it was when it was sealed. */
export interface SealDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly sheet: string;
  /** Key of the row as it is now; of one that is gone, as it was. */
  readonly row: string;
  readonly column: string;
  /** As `sealedValue` has them; null: blank, or no such row. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where it stands now; of what is gone, nowhere. */
  readonly place: Place;
}

/** What is different, cell by cell: what was changed first, then what follows from it. */
export function compareSealed(
  before: readonly SealedRow[],
  after: readonly PlacedRow[],
): readonly SealDifference[] {
  const then = groupBy(before, ({ sheet }) => sheet);
  const now = groupBy(after, ({ sheet }) => sheet);
  const all = [...new Set([...now.keys(), ...then.keys()])].flatMap((sheet) => {
    const { pairs, removed, added } = pairRows(then.get(sheet) ?? [], now.get(sheet) ?? []);
    return [
      ...pairs.flatMap(([old, row]) => changedCells(row, old, row)),
      ...(mayGrow(sheet) ? [] : added).flatMap((row) => changedCells(row, null, row)),
      ...removed.flatMap((row) => changedCells(row, row, null)),
    ];
  });
  const follows = ({ sheet, column }: SealDifference): boolean =>
    partOf(sheet, column) === 'result';
  return [...all.filter((one) => !follows(one)), ...all.filter(follows)];
}

function changedCells(
  of: SealedRow,
  old: SealedRow | null,
  row: PlacedRow | null,
): readonly SealDifference[] {
  const columns = new Set([...(row?.cells.keys() ?? []), ...(old?.cells.keys() ?? [])]);
  return [...columns].flatMap((column): SealDifference[] => {
    const before = old?.cells.get(column) ?? null;
    const after = row?.cells.get(column) ?? null;
    if (before === after) return [];
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    const place = row?.placeOf(column) ?? NOWHERE;
    return [{ kind, sheet: of.sheet, row: of.key, column, before, after, place }];
  });
}
