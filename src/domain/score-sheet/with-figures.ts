import type { Exact } from '../numbers/exact';
import type { Claim, FigureField, ScoreSheet } from './score-sheet';

/** Fields in which a finding may propose another figure. */
export const PROPOSED_FIELDS: readonly FigureField[] = [
  'target',
  'result',
  'self',
  'verifiedResult',
  'verified',
];

/** The field that a finding's `field` names. */
export function proposedField(name: unknown): FigureField | undefined {
  return PROPOSED_FIELDS.find((one) => one === name);
}

export interface FigureChange {
  readonly criterion: string;
  readonly field: FigureField;
  readonly value: Exact;
}

/** The sheet with other figures in some of its cells; a criterion that it does not have stays out. */
export function withFigures(sheet: ScoreSheet, changes: readonly FigureChange[]): ScoreSheet {
  const claims = new Map(sheet.claims);
  for (const { criterion, field, value } of changes) {
    const claim = claims.get(criterion);
    if (claim) claims.set(criterion, { ...claim, [field]: changed(claim, field, value) });
  }
  return { ...sheet, claims };
}

function changed(claim: Claim, field: FigureField, value: Exact): Claim[FigureField] {
  const figure = { state: 'number', value, percent: false } as const;
  return { ...claim[field], figure, raw: value.toString() };
}
