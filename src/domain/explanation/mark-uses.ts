import type { OutsideScore } from '../outside/outside-scores';
import type { Rule } from '../regulation/rule';
import { countedOf } from '../regulation/sources/assessor-mean';
import { marksFrom, othersMark } from '../scoring/mix-others';
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
  if (!shared || rule?.automatic) {
    const use = rule?.automatic ? 'counted' : 'notCounted';
    return { marks: rows.map((mark) => ({ mark, asRank: asRank(mark), use })), means: [] };
  }
  const [means, uses] = [[] as MarkMean[], new Map<OutsideScore['place'], MarkUse['use']>()];
  const { policy } = facts.plan;
  for (const { source } of policy.source.terms) {
    if (source !== 'peer' && source !== 'council') continue;
    const how = source === 'peer' ? policy.peers.mean : 'mean';
    const points = othersMark(source, rows, unit, policy);
    const sorted = [...marksFrom(source, rows, unit, policy.peers)].sort((a, b) =>
      a.points.compare(b.points),
    );
    const counted = points === null ? sorted : countedOf(sorted, how);
    const first = counted[0] ? sorted.indexOf(counted[0]) : 0;
    sorted.forEach((mark, index) => {
      const aside = index < first ? 'lowest' : 'highest';
      const dropped = how === 'median' ? 'beyondMiddle' : aside;
      uses.set(mark.place, counted.includes(mark) ? 'counted' : dropped);
    });
    means.push({ source, how, counted: counted.length, points });
  }
  const marks = rows.map((mark) => ({
    mark,
    asRank: asRank(mark),
    use: uses.get(mark.place) ?? 'notCounted',
  }));
  return { marks, means };
}
