import type { UnitScores } from '../../../src/domain/scoring/results';
import { YearScorer } from '../../../src/domain/year/score-year';
import { textOf, type CriterionLine, type Typed } from '../builders';
import type { SheetDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';

export type Values = Readonly<Record<string, Typed>>;

/** Scores of one unit of a year; of the first where none is named. */
export function scoresIn(draft: YearDraft, code?: string): UnitScores {
  const year = yearOf(draft);
  const unit = year.units.find((one) => code === undefined || one.code === code);
  if (!unit) throw new Error(`no such unit: ${code ?? ''}`);
  return new YearScorer(year).score(unit);
}

export interface SheetCase {
  readonly settings?: Values;
  readonly criteria: readonly CriterionLine[];
  readonly sheet: SheetDraft;
}

/** One unit, called A. */
export function scoresOfSheet(
  { settings = {}, criteria, sheet }: SheetCase,
  more: Partial<YearDraft> = {},
): UnitScores {
  return scoresIn({ regulation: { settings, criteria }, sheets: { A: sheet }, ...more });
}

/** Final points of a row, and what they are of. */
export function nodeOf(scores: UnitScores, code: string): string {
  const sums = scores.nodes.get(code);
  return `${textOf(sums?.final) ?? '–'} of ${textOf(sums?.base) ?? '?'}`;
}

/** Total, base, percent. */
export function totalsOf({ total, base, percent }: UnitScores): readonly (string | null)[] {
  return [textOf(total), textOf(base), textOf(percent)];
}
