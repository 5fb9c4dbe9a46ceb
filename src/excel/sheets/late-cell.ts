import { readLatePlace, readLateRule } from '../../domain/regulation/submission/late-rule';
import type { Settings } from '../../domain/settings/settings';
import { columnName } from '../addresses';
import { UNIT_ROWS, type UnitLayout } from './unit-layout';

/** Where a unit's sheet shows the points taken for lateness: in its head, beside the source line. */
export function lateCell({ columns, prefix = '' }: UnitLayout): string {
  return `${prefix}$${columnName(columns.get('final') ?? 0)}$${String(UNIT_ROWS.source + 1)}`;
}

/** The regulation takes points for lateness, so the cell has a meaning. */
export function takesLatePoints(settings: Settings): boolean {
  const rule = readLateRule(settings.text('lateRule'));
  return rule.ok && rule.value.kind !== 'consequence';
}

/** The section whose score lateness lowers; null: the deductions, or nothing. */
export function lateSection(settings: Settings): string | null {
  if (!takesLatePoints(settings)) return null;
  const place = readLatePlace(settings.text('latePenaltyInto'));
  return place.ok && place.value.into === 'section' ? place.value.code : null;
}

/** Lateness counts with the deductions. */
export function lateInDeduction(settings: Settings): boolean {
  return takesLatePoints(settings) && lateSection(settings) === null;
}
