import { rowText, type Table } from '../book/table';
import type { NOT_SCORED_SHEET } from '../book/sheets/not-scored';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding, type Place } from '../findings/finding';
import { placeIn } from '../findings/place';
import type { NaEffect } from '../scoring/results';
import { APPLICABILITY_SETTINGS } from '../settings/groups/applicability';
import { fold } from '../text/fold';
import { findUnit, type Unit } from '../units/unit';
import type { Criterion } from './criterion';
import type { Regulation } from './regulation';
import { namesAll } from '../text/names';

/** A recorded decision that a criterion is not scored, for one unit or for all. */
export interface NotScored {
  readonly criterion: string;
  /** Unit code; null: everybody. */
  readonly unit: string | null;
  readonly effect: NaEffect;
  readonly reason: string;
  readonly basis: string;
  readonly place: Place;
}

type NotScoredTable = Table<ColumnKey<typeof NOT_SCORED_SHEET>>;

export function readNotScored(
  table: NotScoredTable,
  regulation: Regulation,
  units: readonly Unit[],
): { readonly notScored: readonly NotScored[]; readonly findings: readonly Finding[] } {
  const notScored: NotScored[] = [];
  const findings: Finding[] = [];
  const effects = APPLICABILITY_SETTINGS.naEffect.choices;
  for (const row of table.rows) {
    const code = rowText(row, 'criterion');
    const who = rowText(row, 'unit');
    if (code === '' && who === '') continue;
    const unit = namesAll(who) ? null : findUnit(units, who);
    const written = fold(rowText(row, 'effect'));
    const effect =
      written === ''
        ? regulation.settings.choice('naEffect')
        : (Object.keys(effects) as NaEffect[]).find((key) => fold(effects[key]) === written);
    const criterion = regulation.find(code);
    if (!criterion || unit === undefined || effect === undefined) {
      const column = !criterion ? 'criterion' : unit === undefined ? 'unit' : 'effect';
      findings.push(
        finding({
          kind: 'notScoredUnreadable',
          place: placeIn(table.sheet, row.cells[column]),
          raw: rowText(row, column),
          params: { found: rowText(row, column) },
        }),
      );
      continue;
    }
    const reason = rowText(row, 'reason');
    const basis = rowText(row, 'basis');
    const place = placeIn(table.sheet, row.cells.criterion);
    for (const { code: leaf } of leavesBelow(criterion, regulation)) {
      const about = unit?.code ?? null;
      notScored.push({ criterion: leaf, unit: about, effect, reason, basis, place });
    }
  }
  return { notScored, findings };
}

function leavesBelow(criterion: Criterion, regulation: Regulation): readonly Criterion[] {
  if (criterion.children.length === 0) return [criterion];
  return regulation.childrenOf(criterion).flatMap((child) => leavesBelow(child, regulation));
}
