import { SUMMARY_SHEET } from '../../src/domain/book/sheets/summary';
import { Exact } from '../../src/domain/numbers/exact';
import type { RankedBook } from '../support/sample';

type Json = RankedBook['json'];
type JsonUnit = Json['units'][number];

/** What a cell of *Tổng hợp* must show: an exact decimal, a word, or nothing. */
export type Figure = string | null;

export interface ExpectedUnit {
  readonly code: string;
  readonly name: string;
  /** By the heading of the column; a section's is only its code and a full stop. */
  readonly figures: ReadonlyMap<string, Figure>;
}

const { columns } = SUMMARY_SHEET;

/**
 * Every figure of *Tổng hợp* as the run's JSON has it. The JSON gives leaves, not sections: these are
 * summed here, without the core.
 */
export function expectedFigures(json: Json): readonly ExpectedUnit[] {
  const roots = json.regulation.criteria.filter(({ parent }) => parent === null);
  return json.units.map((unit) => {
    const figures = new Map<string, Figure>();
    for (const root of roots) {
      const heading =
        root.kind === 'bonus'
          ? columns.bonus.heading
          : root.kind === 'deduction'
            ? columns.deduction.heading
            : `${root.code}.`;
      figures.set(heading, sumBelow(root.code, unit, json));
    }
    figures.set(columns.selfTotal.heading, unit.selfTotal);
    figures.set(columns.verifiedTotal.heading, unit.verifiedTotal);
    figures.set(columns.total.heading, unit.finalTotal);
    figures.set(columns.base.heading, unit.base);
    figures.set(columns.percent.heading, unit.percent);
    figures.set(columns.rank.heading, unit.rank === null ? null : String(unit.rank));
    figures.set(columns.classification.heading, unit.classification);
    return { code: unit.code, name: unit.name, figures };
  });
}

/** Null as soon as one leaf has no score; never more than the row's own maximum. */
function sumBelow(code: string, unit: JsonUnit, json: Json): Figure {
  const row = json.regulation.criteria.find((criterion) => criterion.code === code);
  const children = json.regulation.criteria.filter(({ parent }) => parent === code);
  if (children.length === 0) {
    const score = unit.scores.find(({ criterion }) => criterion === code);
    if (!score || score.state === 'missing') return null;
    return score.state === 'notApplicable' ? (score.final ?? '0') : score.final;
  }
  let sum = Exact.zero;
  for (const child of children) {
    const figure = sumBelow(child.code, unit, json);
    if (figure === null) return null;
    sum = sum.plus(Exact.parse(figure));
  }
  return (row ? Exact.min(sum, Exact.parse(row.max)) : sum).toString();
}
