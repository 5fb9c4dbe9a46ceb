import type { HandledFinding } from '../findings/finding';
import type { Figures } from '../scoring/figures';
import { sectionsMixed } from '../scoring/mix-others';
import type { UnitScores } from '../scoring/results';
import type { LeafContext } from '../scoring/score-leaf';
import type { LatePenalty } from '../scoring/score-unit';
import type { ScoringPlan } from '../scoring/scoring-plan';
import { hasBase } from '../scoring/sum-parents';
import type { ScoreSheet } from '../score-sheet/score-sheet';
import { latenessOf } from '../submission/submission';
import type { CheckedYear } from '../year/year';
import type { YearScorer } from '../year/score-year';

/** What the explanation of one unit's points looks at, gathered once. */
export interface UnitFacts {
  readonly year: CheckedYear;
  readonly scorer: YearScorer;
  readonly plan: ScoringPlan;
  readonly scores: UnitScores;
  readonly figures: Figures;
  readonly sheet: ScoreSheet | undefined;
  readonly context: LeafContext;
  readonly late: LatePenalty | null;
  readonly daysLate: number | null;
  /** Codes of sections in which others have a share with this unit. */
  readonly mixed: ReadonlySet<string>;
  findingsOn(code: string): readonly HandledFinding[];
}

export function gatherFacts(scores: UnitScores, year: CheckedYear, scorer: YearScorer): UnitFacts {
  const { unit } = scores;
  const { plan } = scorer;
  const figures = scorer.figuresOf(unit);
  const own = year.findings.filter(
    (found) => found.unit === unit.code && found.handling.action === 'open',
  );
  const mixed = sectionsMixed(
    plan,
    ({ position }) => figures.notes.get(position)?.state !== 'notApplicable',
  );
  return {
    year,
    scorer,
    plan,
    scores,
    figures,
    sheet: year.sheets.get(unit.code),
    context: scorer.contextOf(unit),
    late: scorer.penaltyOf(unit),
    daysLate: latenessOf(year.submissions.get(unit.code), year.regulation.settings)?.days ?? null,
    mixed: new Set(mixed.map(({ criterion }) => criterion.code)),
    findingsOn: (code) => own.filter(({ criterion }) => criterion === code),
  };
}

/** Lateness is taken from this row itself, before what others gave comes to it. */
export function takesLate(code: string, position: number, facts: UnitFacts): boolean {
  const { late, mixed, figures } = facts;
  if (late === null || late.section !== code || mixed.has(code)) return false;
  return hasBase(position, figures);
}
