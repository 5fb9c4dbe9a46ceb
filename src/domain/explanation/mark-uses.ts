import type { Exact } from '../numbers/exact';
import type { OutsideScore } from '../outside/outside-scores';
import type { Rule } from '../regulation/rule';
import { countedOf, meanOf, type AssessorMean } from '../regulation/sources/assessor-mean';
import { marksFrom, othersMark, type MarkWithPoints } from '../scoring/mix-others';
import type { MarkMean, MarkUse } from './node';
import type { UnitFacts } from './unit-facts';

export interface ExplainedMarks {
  readonly marks: readonly MarkUse[];
  readonly means: readonly MarkMean[];
}

/**
 * Marks from outside, with those that fell away: what is left can be added up by pencil.
 * @param code null: the total
 * @param shared others have a share in what is explained
 */
export function marksOn(
  code: string | null,
  rule: Rule | null,
  shared: boolean,
  facts: UnitFacts,
): ExplainedMarks {
  const { outside, unit } = facts.context;
  const rows = outside.of(code, unit);
  const asRank = ({ rank, points }: OutsideScore): boolean =>
    rank !== null && (points === null || rule?.comparison !== undefined);
  const uses = new Map<OutsideScore['place'], MarkUse['use']>();
  const means: MarkMean[] = [];
  /** Sorts out which marks the figure is the mean of. */
  const weigh = (
    source: MarkMean['source'],
    given: readonly MarkWithPoints[],
    how: AssessorMean,
    points: Exact | null,
  ): void => {
    const sorted = [...given].sort((a, b) => a.points.compare(b.points));
    const counted = points === null ? sorted : countedOf(sorted, how);
    const first = counted[0] ? sorted.indexOf(counted[0]) : 0;
    sorted.forEach((mark, index) => {
      const aside = index < first ? 'lowest' : 'highest';
      const dropped = how === 'median' ? 'beyondMiddle' : aside;
      uses.set(mark.place, counted.includes(mark) ? 'counted' : dropped);
    });
    const dropped = sorted.filter((mark) => !counted.includes(mark)).map((mark) => mark.points);
    means.push({ source, how, counted: counted.length, dropped, points });
  };
  const left = rule?.automatic ? 'counted' : 'notCounted';
  const { policy } = facts.plan;
  if (rule?.marks === 'trimmed') {
    const given = rows.filter(hasPoints);
    const figures = given.map(({ points }) => points);
    weigh('outside', given, rule.marks, meanOf(figures, rule.marks, 1));
  } else if (shared && !rule?.automatic) {
    for (const { source } of policy.source.terms) {
      if (source !== 'peer' && source !== 'council') continue;
      const how = source === 'peer' ? policy.peers.mean : 'mean';
      const points = othersMark(source, rows, unit, policy);
      weigh(source, marksFrom(source, rows, unit, policy.peers), how, points);
    }
  }
  const marks = rows.map((mark) => ({
    mark,
    asRank: asRank(mark),
    use: uses.get(mark.place) ?? left,
  }));
  return { marks, means };
}

function hasPoints(mark: OutsideScore): mark is MarkWithPoints {
  return mark.points !== null;
}
