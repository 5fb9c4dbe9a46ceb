import type { Criterion } from '../../domain/regulation/criterion';
import { unitCell, type UnitLayout } from './unit-layout';

/** The verified score that counts, as an expression: the second round's where it says something. */
export function verifiedCell(layout: UnitLayout, criterion: Criterion): string {
  const first = unitCell(layout, 'verified', criterion) ?? '""';
  const second = unitCell(layout, 'verified2', criterion);
  return second === undefined ? first : `IF(${second}<>"",${second},${first})`;
}

/** Its points for a sum; text counts as nothing here, and `verifiedKnown` tells of it. */
export function verifiedPoints(layout: UnitLayout, criterion: Criterion): string {
  const first = unitCell(layout, 'verified', criterion) ?? '0';
  const second = unitCell(layout, 'verified2', criterion);
  return second === undefined ? `N(${first})` : `IF(${second}<>"",N(${second}),N(${first}))`;
}

export function verifiedKnown(layout: UnitLayout, criterion: Criterion): string {
  const first = unitCell(layout, 'verified', criterion) ?? '""';
  const second = unitCell(layout, 'verified2', criterion);
  return second === undefined
    ? `ISNUMBER(${first})`
    : `IF(${second}<>"",ISNUMBER(${second}),ISNUMBER(${first}))`;
}
