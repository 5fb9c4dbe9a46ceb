import { judgeLeftOut, judgeRanked, type Ranked } from '../eligibility/judge';
import { rankUnits, type Ranking } from '../ranking/rank';
import type { CompareScope } from '../regulation/rule';
import { rankScope, scopesOf } from '../scoring/compare-units';
import type { UnitScores } from '../scoring/results';
import type { Unit } from '../units/unit';
import { blockedUnits, type Blocked } from './blocked';
import { CaseFile } from './cases';
import { classifyUnit } from './classify-unit';
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
  /** What nobody can judge yet and would keep it out. */
  readonly rankOpen: ReadonlyMap<string, string>;
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
  const order = judgeOrder(scores, year, scorer, cases);
  return workOn({ year, scorer, cases, scores, blocked: blockedUnits(year), ...order });
}

/** What a what-if takes otherwise than the year itself. */
export interface Instead {
  /** Of the units that would have other scores. */
  readonly scores: ReadonlyMap<string, UnitScores>;
  readonly blocked?: Blocked;
}

/** The same year with other scores for some units: only they are judged again. */
export function reworked(work: YearAtWork, { scores, blocked }: Instead): YearAtWork {
  const { year, scorer, cases } = work;
  const judged = judgeOrder(scores, year, scorer, cases);
  const others = (before: ReadonlyMap<string, string>): [string, string][] =>
    [...before].filter(([code]) => !scores.has(code));
  return workOn({
    year,
    scorer,
    cases,
    scores: new Map([...work.scores, ...scores]),
    blocked: blocked ?? work.blocked,
    notRanked: new Map([...others(work.notRanked), ...judged.notRanked]),
    rankOpen: new Map([...others(work.rankOpen), ...judged.rankOpen]),
  });
}

function workOn(known: Omit<YearAtWork, 'ranked'>): YearAtWork {
  const { year } = known;
  const ranked = new Map<CompareScope, readonly RankedGroup[]>();
  const work: YearAtWork = {
    ...known,
    ranked: (scope) => {
      const own = scope ?? rankScope(year);
      const groups =
        ranked.get(own) ??
        scopesOf(year, own).map((units) => ({ units, ranking: rankGroup(units, work) }));
      ranked.set(own, groups);
      return groups;
    },
  };
  return work;
}

function judgeOrder(
  scores: YearAtWork['scores'],
  year: CheckedYear,
  scorer: YearScorer,
  cases: CaseFile,
): Pick<YearAtWork, 'notRanked' | 'rankOpen'> {
  const { settings, considerations } = year.regulation;
  // A class may keep a unit out of the order, so it is settled before there is one.
  const byClass = considerations.some(
    ({ consequence, conditions }) =>
      consequence !== 'classLower' && conditions.some(({ needs }) => needs.classification),
  );
  const drops = settings.choice('excludedKeepRank') === 'drop';
  const judge = (own: UnitScores): Ranked => {
    const late = scorer.lateEffectOn(own.unit).consequence;
    if (late === 'notRanked') return { ranked: 'no', why: settings.text('lateRule') };
    const classification = byClass ? classifyUnit(own, null, { year, cases }).name : null;
    const unitCase = cases.of(own, { rank: null, classification });
    const judged = judgeRanked(unitCase);
    if (!drops || judged.ranked === 'no') return judged;
    const left = judgeLeftOut(unitCase);
    return left.ranked === 'yes' ? judged : left;
  };
  const notRanked = new Map<string, string>();
  const rankOpen = new Map<string, string>();
  for (const [code, own] of scores) {
    const judged = judge(own);
    if (judged.ranked === 'no') notRanked.set(code, judged.why || settings.text('lateRule'));
    if (judged.ranked === 'open') rankOpen.set(code, judged.why);
  }
  return { notRanked, rankOpen };
}

/** The order of some units: who has a total, and nothing that holds it back. */
function rankGroup(group: readonly Unit[], work: YearAtWork): Ranking {
  const { year, blocked, notRanked, rankOpen, scores, scorer } = work;
  const candidates = group.flatMap(({ code }) => {
    const own = scores.get(code);
    const sent = year.sheets.has(code) || scorer.plan.policy.missingSheetIsZero;
    const out = blocked.has(code) || notRanked.has(code) || rankOpen.has(code) || !sent;
    return own && !out && own.total !== null ? [own] : [];
  });
  const { tieChain, settings } = year.regulation;
  return rankUnits(candidates, tieChain, year.tieDecisions, settings, tieFactsOf(year));
}
