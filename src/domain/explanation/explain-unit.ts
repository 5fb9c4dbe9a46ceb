import type { Unit } from '../units/unit';
import type { Outcome, UnitOutcome } from '../year/outcome';
import type { CheckedYear } from '../year/year';
import { prepareYear, type YearAtWork } from '../year/year-at-work';
import { explainAwards, whyNoAward } from './explain-awards';
import { explainBase } from './explain-base';
import { explainClass } from './explain-class';
import { explainRank } from './explain-rank';
import { explainStanding } from './explain-standing';
import { explainPercent, explainTotal } from './explain-total';
import type { Explanation } from './node';
import { gatherFacts } from './unit-facts';

/**
 * Answers "why" about the units of a year that has been evaluated. It asks the same functions that
 * made the result, and never another opinion: what it shows as a value is the core's.
 */
export class YearExplainer {
  private readonly work: YearAtWork;
  private readonly outcomes: ReadonlyMap<string, UnitOutcome>;

  constructor(
    private readonly year: CheckedYear,
    private readonly outcome: Outcome,
  ) {
    this.work = prepareYear(year);
    this.outcomes = new Map(outcome.units.map((one) => [one.scores.unit.code, one]));
  }

  /** Undefined: no unit of this year. */
  explain(unit: Unit): Explanation | undefined {
    const own = this.outcomes.get(unit.code);
    if (!own) return undefined;
    const { work, year } = this;
    const { scores, rank, classification } = own;
    const facts = gatherFacts(scores, year, work.scorer);
    return {
      unit,
      standing: explainStanding(own, year, work.cases.of(scores, { rank, classification })),
      total: explainTotal(facts),
      base: explainBase(facts),
      percent: explainPercent(facts),
      rank: explainRank(unit.code, work),
      classification: explainClass(own, work),
      awards: explainAwards(own, this.outcome, work),
      noAward: whyNoAward(unit.code, this.outcome),
      findings: year.findings.filter(
        (found) =>
          found.unit === unit.code && found.criterion === null && found.handling.action === 'open',
      ),
    };
  }
}
