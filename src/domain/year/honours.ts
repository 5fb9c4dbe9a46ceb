import { rowText, type Table } from '../book/table';
import type { HONOURS_SHEET } from '../book/sheets/honours';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import type { Regulation } from '../regulation/regulation';
import { dateOrder, dateText, readCivilDate } from '../settings/dates';
import { periodOf } from '../settings/period';
import { nameKey } from '../text/fold';
import { isHandoverFlag } from '../roles/handover-flag';
import { findUnit, type Unit } from '../units/unit';
import type { Honour, InheritedHonour } from './year';

/** Members of the year, and everybody whom *Đơn vị* ever listed. */
interface Members {
  readonly units: readonly Unit[];
  readonly roster: readonly Unit[];
}

interface Honours {
  readonly honours: readonly Honour[];
  readonly inherited: readonly InheritedHonour[];
  readonly findings: readonly Finding[];
}

/**
 * *Khen thưởng đã có*: what counts for this year. Signed inside the period where there is a date,
 * else by its year; an award of another year is kept but gives no points (domain row 41). What a
 * unit held that was merged since stands apart, under the unit that took it over.
 */
export function readHonours(
  table: Table<ColumnKey<typeof HONOURS_SHEET>>,
  { units, roster }: Members,
  regulation: Regulation,
): Honours {
  const { settings } = regulation;
  const year = Number(settings.text('year'));
  const { from, to } = periodOf(settings);
  const honours: Honour[] = [];
  const inherited: InheritedHonour[] = [];
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const award = rowText(row, 'award');
    const name = rowText(row, 'unit');
    if (award === '' && name === '') continue;
    const unit = findUnit(units, name);
    // In the year of a merger the unit that goes and its heir are both members.
    const listed = findUnit(roster, name);
    const heirs = heirsOf(units, listed?.name ?? name);
    if (isHandoverFlag(award)) {
      findings.push(
        finding({
          kind: 'handoverFlagAsAward',
          place: placeIn(table.sheet, row.cells.award),
          raw: award,
          params: { award, sheet: table.sheet },
        }),
      );
      continue;
    }
    if (!unit && heirs.length === 0) {
      // Of a unit that has left nobody asks any more.
      if (listed) continue;
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
    const honour = { counts, award, year: of, place };
    if (unit) honours.push({ unit: unit.code, ...honour });
    for (const heir of heirs) inherited.push({ ...heir, ...honour });
  }
  return { honours, inherited, findings };
}

/** Who took over the unit of that name; one that was divided left several. */
function heirsOf(
  units: readonly Unit[],
  name: string,
): readonly Pick<InheritedHonour, 'unit' | 'former'>[] {
  const key = nameKey(name);
  return units.flatMap(({ code, predecessors }) => {
    const former = predecessors.find(({ names }) => names.some((one) => nameKey(one) === key));
    return former ? [{ unit: code, former: former.name }] : [];
  });
}
