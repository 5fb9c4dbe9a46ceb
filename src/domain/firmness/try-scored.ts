import { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { NotScored } from '../regulation/not-scored';
import type { UnitScores } from '../scoring/results';
import { YearScorer } from '../year/score-year';
import type { AwardEdge } from './award-edges';
import type { Board, Standing } from './board';
import { isCompared, scoresOf } from './rescored';

/** Scores that nobody has: each may be anything from nothing to the maximum. */
export interface OpenScores {
  readonly units: readonly string[];
  readonly max: Exact;
}

export interface ScoredAfterAll {
  /** Null: the sheets say it all. */
  readonly open: OpenScores | null;
  readonly standings: readonly Standing[];
}

/**
 * Without the decision the criterion is scored: as the sheet says, or, where it says nothing, with
 * anything from nothing to the maximum. All units alike, and, edge by edge, the worst for who has the
 * award together with the best for who has not: where that flips nothing, nothing between does.
 */
export function tryScored(
  decision: NotScored,
  board: Board,
  edges: readonly AwardEdge[],
): ScoredAfterAll {
  const { year } = board;
  const { criterion } = decision;
  const leaf = year.regulation.find(criterion);
  const scorer = new YearScorer({
    ...year,
    notScored: year.notScored.filter((one) => one !== decision),
  });
  if (!leaf) return { open: null, standings: [] };
  const concerned = year.units.filter(
    (unit) =>
      (decision.unit ?? unit.code) === unit.code &&
      board.work.scorer.effectsOn(unit)(leaf) !== null &&
      // Something else keeps the criterion from the unit all the same.
      scorer.effectsOn(unit)(leaf) === null,
  );
  const changed = isCompared(criterion, year) ? year.units : concerned;
  const scores = scoresOf(changed, scorer);
  const without = concerned.filter(
    (unit) => scores.get(unit.code)?.leaves.get(criterion)?.state !== 'scored',
  );
  if (without.length === 0) return { open: null, standings: [board.standing({ scores })] };
  const scoredWith = (final: Exact): ReadonlyMap<string, UnitScores> =>
    scoresOf(without, scorer, { finals: new Map([[criterion, final]]) });
  const [worst, best] = endsOf(leaf).map(scoredWith);
  const standingOf = (gains: (unit: string) => boolean): Standing => {
    const own = without.flatMap(({ code }) => {
      const found = (gains(code) ? best : worst)?.get(code);
      return found ? [[code, found] as const] : [];
    });
    return board.standing({ scores: new Map([...scores, ...own]) });
  };
  return {
    open: { units: without.map(({ code }) => code), max: leaf.max },
    standings: [() => false, () => true, ...edges.flatMap((edge) => rivalries(edge, board))].map(
      standingOf,
    ),
  };
}

/** What is worst for a unit, then what is best: points that are taken away work the other way. */
function endsOf({ branch, max }: Criterion): readonly [Exact, Exact] {
  return branch === 'deduction' ? [max, Exact.zero] : [Exact.zero, max];
}

/** Who gains, so that the award goes to somebody else if it can. */
function rivalries(
  { key, upper, lower }: AwardEdge,
  board: Board,
): readonly ((unit: string) => boolean)[] {
  const holders = new Set(board.now.get(key)?.sure.split('\n'));
  const others = (unit: string): boolean => !holders.has(unit);
  if (lower) return [others];
  // Who are level part as soon as one of them gets more than the rest.
  const [first] = upper.units;
  return [others, (unit) => holders.has(unit) || unit === first?.unit.code];
}
