import { othersPart } from '../domain/scoring/mix-others';
import type { LeafResult } from '../domain/scoring/results';
import { scoredSections } from '../domain/scoring/scored-sections';
import { mixesOthers } from '../domain/scoring/score-policy';
import type { Unit } from '../domain/units/unit';
import type { YearScorer } from '../domain/year/score-year';
import type { Year } from '../domain/year/year';
import type { OthersInSection, UnitKnowledge } from '../excel/sheets/unit-known';

/** What the formulas of a unit's sheet have to be told, because no cell of the sheet says it. */
export function knowledgeOf(
  unit: Unit,
  leaves: ReadonlyMap<string, LeafResult>,
  year: Year,
  { plan: { policy } }: Pick<YearScorer, 'plan'>,
): UnitKnowledge {
  const sections = new Map<string, OthersInSection>();
  if (policy.mixLevel === 'section' && mixesOthers(policy)) {
    const isScored = (code: string): boolean => leaves.get(code)?.state !== 'notApplicable';
    for (const { code } of scoredSections(year.regulation, isScored)) {
      const plus = othersPart(code, unit.code, year.outside, policy);
      const share = policy.ownShare.toString();
      sections.set(code, { share, plus: plus?.toString() ?? null });
    }
  }
  return { leaves, sections };
}
