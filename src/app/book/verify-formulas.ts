import { finding, type Finding } from '../../domain/findings/finding';
import type { Outcome } from '../../domain/year/outcome';
import type { Regulation } from '../../domain/regulation/regulation';
import { cellAddress } from '../../excel/addresses';
import { expectedFigures } from '../../excel/sheets/summary';
import { keyOf, summaryColumns } from '../../excel/sheets/summary-columns';
import type { CellInput } from '../../excel/read/table-snapshot';

/** *Tổng hợp* as Excel calculated it. */
export interface CalculatedSummary {
  readonly sheetName: string;
  /** 0-based row of the first unit, and the column of each heading. */
  readonly top: number;
  readonly positions: readonly number[];
  readonly left: number;
  /** Unit code by row; null: a row of the user's own. */
  readonly units: readonly (string | null)[];
  readonly values: readonly (readonly CellInput[])[];
}

/** Cells hold doubles; a formula agrees with the core if they are the same to nine decimals. */
const TOLERANCE = 1e-9;

/** Where live formulas and the core disagree: never passed over, whichever of the two is wrong. */
export function compareSummary(
  outcome: Outcome,
  regulation: Regulation,
  calculated: CalculatedSummary,
): readonly Finding[] {
  const columns = summaryColumns(regulation);
  return outcome.units.flatMap((unit) => {
    const index = calculated.units.indexOf(unit.scores.unit.code);
    const expected = expectedFigures(unit, columns, regulation);
    return columns.flatMap((column, at): Finding[] => {
      const key = keyOf(column);
      if (!expected.has(key)) return [];
      const position = calculated.positions[at] ?? at;
      const found = calculated.values[index]?.[position - calculated.left] ?? '';
      const wanted = expected.get(key) ?? '';
      if (agrees(found, wanted)) return [];
      return [
        finding({
          kind: 'formulaDiffers',
          unit: unit.scores.unit.code,
          place: {
            file: null,
            sheet: calculated.sheetName,
            cell: cellAddress(calculated.top + index, position),
          },
          raw: String(found),
          params: { found: String(found), expected: String(wanted), column: column.column.heading },
        }),
      ];
    });
  });
}

export function agrees(found: CellInput, wanted: number | string): boolean {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
  }
  return found === wanted;
}
