import { othersPart } from '../domain/scoring/mix-others';
import type { LeafResult } from '../domain/scoring/results';
import { mixesOthers } from '../domain/scoring/score-policy';
import type { Unit } from '../domain/units/unit';
import type { YearScorer } from '../domain/year/score-year';
import type { Year } from '../domain/year/year';
import type { OthersInSection, UnitKnowledge } from '../excel/sheets/unit-formulas';

/** What the formulas of a unit's sheet have to be told, because no cell of the sheet says it. */
export function knowledgeOf(
  unit: Unit,
  leaves: ReadonlyMap<string, LeafResult>,
  year: Year,
  { plan: { policy, roots } }: Pick<YearScorer, 'plan'>,
): UnitKnowledge {
  const sections = new Map<string, OthersInSection>();
  if (policy.mixLevel === 'section' && mixesOthers(policy)) {
    for (const { criterion } of roots) {
      if (criterion.branch !== 'main') continue;
      const plus = othersPart(criterion.code, unit.code, year.outside, policy);
      const share = policy.ownShare.toString();
      sections.set(criterion.code, { share, plus: plus?.toString() ?? null });
    }
  }
  return { leaves, sections };
}
