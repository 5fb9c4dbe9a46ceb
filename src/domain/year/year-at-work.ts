import { unitsLeftOut } from '../eligibility/exclusion';
import { notRankedReason } from '../eligibility/judge';
import { rankUnits, type Ranking } from '../ranking/rank';
import type { CompareScope } from '../regulation/rule';
import { rankScope, scopesOf } from '../scoring/compare-units';
import type { UnitScores } from '../scoring/results';
import type { Unit } from '../units/unit';
import { blockedUnits, type Blocked } from './blocked';
import { CaseFile } from './cases';
import { YearScorer } from './score-year';
import { tieFactsOf } from './tie-facts';
import type { CheckedYear } from './year';

/** Everything that is worked out once for a year and used by every step of its evaluation. */
export interface YearAtWork {
  readonly year: CheckedYear;
  readonly scorer: YearScorer;
  readonly cases: CaseFile;
  readonly scores: ReadonlyMap<string, UnitScores>;
  readonly blocked: Blocked;
  /** What keeps a unit out of the order; absent: nothing. */
  readonly notRanked: ReadonlyMap<string, string>;
  /** Null: as *Phạm vi xếp hạng, so sánh* says. */
  ranked(scope: CompareScope | null): readonly RankedGroup[];
}

/** Units that are ranked together, and how. */
export interface RankedGroup {
  readonly units: readonly Unit[];
  readonly ranking: Ranking;
}

export function prepareYear(year: CheckedYear): YearAtWork {
  const scorer = new YearScorer(year);
  const cases = new CaseFile(year, scorer);
  const scores = new Map(year.units.map((unit) => [unit.code, scorer.score(unit)]));
  const notRanked = new Map<string, string>();
  const dropped =
    year.regulation.settings.choice('excludedKeepRank') === 'drop' ? unitsLeftOut(year) : NOBODY;
  for (const [code, own] of scores) {
    const unitCase = cases.of(own, { rank: null, classification: null });
    const why =
      unitCase.late === 'notRanked'
        ? year.regulation.settings.text('lateRule')
        : (notRankedReason(unitCase) ?? (dropped.has(code) ? reasonOf(code, year) : null));
    if (why !== null) notRanked.set(code, why);
  }
  const known = new Map<CompareScope, readonly RankedGroup[]>();
  const work: YearAtWork = {
    year,
    scorer,
    cases,
    scores,
    blocked: blockedUnits(year),
    notRanked,
    ranked: (scope) => {
      const own = scope ?? rankScope(year);
      const groups =
        known.get(own) ??
        scopesOf(year, own).map((units) => ({ units, ranking: rankGroup(units, work) }));
      known.set(own, groups);
      return groups;
    },
  };
  return work;
}

const NOBODY: ReadonlySet<string> = new Set();

function reasonOf(unit: string, { exclusions }: CheckedYear): string {
  return exclusions.find((one) => one.unit === unit)?.reason ?? '';
}

/** The order of some units: who has a total, and nothing that holds it back. */
function rankGroup(group: readonly Unit[], work: YearAtWork): Ranking {
  const { year, blocked, notRanked, scores, scorer } = work;
  const candidates = group.flatMap(({ code }) => {
    const own = scores.get(code);
    const sent = year.sheets.has(code) || scorer.plan.policy.missingSheetIsZero;
    const open = blocked.has(code) || notRanked.has(code) || !sent;
    return own && !open && own.total !== null ? [own] : [];
  });
  const { tieChain, settings } = year.regulation;
  return rankUnits(candidates, tieChain, year.tieDecisions, settings, tieFactsOf(year));
}
