import { rowText, type Table } from '../book/table';
import type { HONOURS_SHEET } from '../book/sheets/honours';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import type { Regulation } from '../regulation/regulation';
import { dateOrder, dateText, readCivilDate } from '../settings/dates';
import { periodOf } from '../settings/period';
import { findUnit, type Unit } from '../units/unit';
import type { Honour } from './year';

/**
 * *Khen thưởng đã có*: what counts for this year. Signed inside the period where there is a date,
 * else by its year; an award of another year is kept but gives no points (domain row 41).
 */
export function readHonours(
  table: Table<ColumnKey<typeof HONOURS_SHEET>>,
  units: readonly Unit[],
  regulation: Regulation,
): { readonly honours: readonly Honour[]; readonly findings: readonly Finding[] } {
  const { settings } = regulation;
  const year = Number(settings.text('year'));
  const { from, to } = periodOf(settings);
  const honours: Honour[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const award = rowText(row, 'award');
    const name = rowText(row, 'unit');
    if (award === '' && name === '') continue;
    const unit = findUnit(units, name);
    if (!unit) {
      findings.push(
        finding({
          kind: 'honourUnknown',
          place: placeIn(table.sheet, row.cells.unit),
          raw: name,
          params: { found: name, award },
        }),
      );
      continue;
    }
    const written = dateText(row.cells.signedOn?.value ?? null);
    const signed = written === undefined ? undefined : readCivilDate(written);
    const counts = signed
      ? dateOrder(from) <= dateOrder(signed) && dateOrder(signed) <= dateOrder(to)
      : Number(rowText(row, 'year')) === year;
    const stated = Number(rowText(row, 'year'));
    const place = placeIn(table.sheet, row.cells.award);
    const of = stated || (signed?.year ?? year);
    honours.push({ unit: unit.code, counts, award, year: of, place });
  }
  return { honours, findings };
}
