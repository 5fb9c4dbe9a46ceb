import type { Criterion } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import { unitRows } from '../../domain/book/unit-rows';
import { unitColumnKeys, type UnitColumnKey } from '../../domain/book/unit-sheet';
import { cellAddress, fixedAddress } from '../addresses';

/** Rows of a unit's sheet, counted from 0. */
export const UNIT_ROWS = {
  owner: 0,
  title: 1,
  cluster: 2,
  source: 3,
  captions: 4,
  headings: 5,
  first: 6,
} as const;

/** Where everything stands in the unit sheets: ours to decide when written, the clerk's afterwards. */
export interface UnitLayout {
  readonly columns: ReadonlyMap<UnitColumnKey, number>;
  /** Criterion code → row. */
  readonly rows: ReadonlyMap<string, number>;
  /** `'Khánh Hòa'!`: for formulas that stand on another sheet. */
  readonly prefix?: string;
}

export function standardLayout(regulation: Regulation): UnitLayout {
  return {
    columns: new Map(unitColumnKeys(regulation.settings).map((key, index) => [key, index])),
    rows: new Map(unitRows(regulation).map(({ code }, index) => [code, UNIT_ROWS.first + index])),
  };
}

/** `G12`, with the sheet's name where another one refers to it; undefined where the clerk deleted the row or the column. */
export function unitCell(
  layout: UnitLayout,
  key: UnitColumnKey,
  criterion: Pick<Criterion, 'code'>,
): string | undefined {
  const column = layout.columns.get(key);
  const row = layout.rows.get(criterion.code);
  if (column === undefined || row === undefined) return undefined;
  const { prefix } = layout;
  // Fixed in another sheet, so that its rows can be sorted there.
  if (prefix !== undefined) return prefix + fixedAddress(row, column);
  return cellAddress(row, column);
}
