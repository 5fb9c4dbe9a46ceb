import { rowText, type Table } from '../book/table';
import type { SOURCES_SHEET } from '../book/sheets/sources';
import type { ColumnKey } from '../book/sheet-schema';
import type { Place } from '../findings/finding';
import { placeIn } from '../findings/place';
import type { Exact } from '../numbers/exact';
import { readNumber } from '../regulation/language/numbers';
import { findUnit, type Unit } from '../units/unit';

/** Which cluster's book a unit's figures came from, and how the unit stood there. */
export interface UnitSource {
  readonly unit: string;
  readonly cluster: string;
  readonly file: string;
  /** Hex SHA-256 of the file. */
  readonly fingerprint: string;
  /** Null: it had no total there. */
  readonly total: Exact | null;
  readonly rank: number | null;
  readonly place: Place;
}

/** *Sổ nguồn*; of a unit that is in the list no more nothing is said. */
export function readSources(
  table: Table<ColumnKey<typeof SOURCES_SHEET>>,
  roster: readonly Unit[],
): readonly UnitSource[] {
  return table.rows.flatMap((row): UnitSource[] => {
    const unit = findUnit(roster, rowText(row, 'unit'));
    if (!unit) return [];
    const total = readNumber(rowText(row, 'total'), null);
    const rank = rowText(row, 'rank');
    return [
      {
        unit: unit.code,
        cluster: rowText(row, 'cluster'),
        file: rowText(row, 'file'),
        fingerprint: rowText(row, 'fingerprint'),
        total: total.ok ? total.value : null,
        rank: /^\d{1,4}$/.test(rank) ? Number(rank) : null,
        place: placeIn(table.sheet, row.cells.total),
      },
    ];
  });
}
