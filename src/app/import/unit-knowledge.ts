import type { Criterion } from '../../domain/regulation/criterion';
import { othersPart, sectionsMixed } from '../../domain/scoring/mix-others';
import type { LeafResult } from '../../domain/scoring/results';
import type { Unit } from '../../domain/units/unit';
import type { YearScorer } from '../../domain/year/score-year';
import type { Year } from '../../domain/year/year';
import type { OthersInSection, UnitKnowledge } from '../../excel/sheets/unit-known';

/** What the formulas of a unit's sheet have to be told, because no cell of the sheet says it. */
export function knowledgeOf(
  unit: Unit,
  leaves: ReadonlyMap<string, LeafResult>,
  year: Year,
  { plan }: Pick<YearScorer, 'plan'>,
): UnitKnowledge {
  const { policy } = plan;
  const sections = new Map<string, OthersInSection>();
  const applies = ({ criterion }: { readonly criterion: Criterion }): boolean =>
    leaves.get(criterion.code)?.state !== 'notApplicable';
  for (const { criterion } of sectionsMixed(plan, applies)) {
    const plus = othersPart(criterion.code, unit.code, year.outside, policy);
    const share = policy.ownShare.toString();
    sections.set(criterion.code, { share, plus: plus?.toString() ?? null });
  }
  return { leaves, sections };
}
