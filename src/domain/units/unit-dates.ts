import type { ColumnKey } from '../book/sheet-schema';
import type { UNITS_SHEET } from '../book/sheets/units';
import { rowText, type TableRow } from '../book/table';
import { dateOrder, dateText, readCivilDate, type CivilDate } from '../settings/dates';

export interface UnitDates {
  /** Dated membership; null: no limit on that side. */
  readonly memberFrom: CivilDate | null;
  readonly memberTo: CivilDate | null;
  /** When it registered for emulation and when it signed the pact; null: no date is written down. */
  readonly registeredOn: CivilDate | null;
  readonly pactSignedOn: CivilDate | null;
}

type DateColumn = keyof UnitDates;

/**
 * The dates of a row of *Đơn vị*. What is no date decides who is ranked and what is awarded as much
 * as a date does, so it is told, as is a unit that left before it joined.
 */
export function readUnitDates(
  row: TableRow<ColumnKey<typeof UNITS_SHEET>>,
  complain: (column: DateColumn, found: string) => void,
): UnitDates {
  const read = (column: DateColumn): CivilDate | null => {
    const written = rowText(row, column);
    if (written === '') return null;
    const date = readCivilDate(dateText(row.cells[column]?.value ?? null) ?? '');
    if (!date) complain(column, written);
    return date ?? null;
  };
  const dates = {
    memberFrom: read('memberFrom'),
    memberTo: read('memberTo'),
    registeredOn: read('registeredOn'),
    pactSignedOn: read('pactSignedOn'),
  };
  const { memberFrom, memberTo } = dates;
  if (memberFrom && memberTo && dateOrder(memberTo) < dateOrder(memberFrom)) {
    complain('memberTo', rowText(row, 'memberTo'));
  }
  return dates;
}
