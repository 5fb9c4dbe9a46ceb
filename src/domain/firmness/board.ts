import { awardLines } from '../awards/propose';
import type { AwardTier } from '../awards/award-tier';
import { competitors } from '../awards/contest';
import { NONE, type EndsOf, type PossibleEnds } from '../awards/ends';
import { possibleEnds } from '../awards/possible-ends';
import { standsBeside } from '../awards/run-ladder';
import type { Doubts } from '../awards/scenarios';
import type { CompareScope } from '../regulation/rule';
import { awardRuns } from '../year/award-runs';
import type { DoneRun } from '../year/elsewhere';
import { unitOutcomes } from '../year/evaluate';
import { contestsIn, leadersScope, type GroupContest } from '../year/propose-year';
import { prepareYear, reworked, type Instead, type YearAtWork } from '../year/year-at-work';
import type { CheckedYear } from '../year/year';

/**
 * Firmness is about the figures as they stand: who is held back by an error is not in the order,
 * what nobody can judge yet stands in nobody's way, and who is not voted on has nothing. Only a tie
 * that no rule broke stays open. Doubts of these kinds are told apart by the proposal itself.
 */
const AS_IT_STANDS: Doubts = { ties: true, waiting: false, eligibility: false, votes: false };

/** The awards of one contest as they come out of one order. */
export interface Played extends GroupContest {
  /** Which contest of the year it is, whatever the figures are. */
  readonly key: string;
  readonly endsOf: EndsOf;
}

/** Who has an award, or a better one of the ladder. */
export interface Holders {
  /** Codes of those that have it for certain, in a fixed order. */
  readonly sure: string;
  /** A tie leaves it open to somebody. */
  readonly open: boolean;
}

/** Award and contest → who has it. */
export type Standing = ReadonlyMap<string, Holders>;

export function edgeKey({ key }: Pick<Played, 'key'>, { code }: AwardTier): string {
  return `${code} ${key}`;
}

/** Whether a unit comes to hold this award, or a better one of the ladder. */
export function reach(
  unit: string,
  index: number,
  { contest, endsOf }: Played,
): 'sure' | 'open' | 'no' {
  const tier = contest.tiers[index];
  const { ladder, beside } = endsOf(unit);
  if (tier && standsBeside(tier)) {
    const held = beside.get(index);
    return held === 'yes' ? 'sure' : held === 'maybe' ? 'open' : 'no';
  }
  const ends = [...ladder].map((end) => end !== NONE && end <= index);
  return ends.every(Boolean) ? 'sure' : ends.some(Boolean) ? 'open' : 'no';
}

/** A year that is ranked again and again with other figures, and who has each award then. */
export class Board {
  readonly work: YearAtWork;
  readonly played: readonly Played[];
  readonly now: Standing;
  /** How often the units were put in order. */
  rankings = 0;
  /** Who may have an award does not hang on points: the order alone decides. */
  readonly byOrderAlone: boolean;
  private readonly known = new Map<string, Standing>();

  constructor(readonly year: CheckedYear) {
    this.work = prepareYear(year);
    const { awards, considerations } = year.regulation;
    this.byOrderAlone = [...awards, ...considerations].every(
      ({ conditions }) => conditions.length === 0,
    );
    this.played = play(this.work);
    this.now = this.standingIn(this.work);
  }

  /** Who has the awards when some units have other scores. */
  standing(instead: Instead): Standing {
    return this.standingIn(reworked(this.work, instead));
  }

  private standingIn(work: YearAtWork): Standing {
    this.rankings += 1;
    if (!this.byOrderAlone) return standingOf(work === this.work ? this.played : play(work));
    const order = orderText(work);
    const before = this.known.get(order);
    if (before) return before;
    const standing = standingOf(work === this.work ? this.played : play(work));
    this.known.set(order, standing);
    return standing;
  }
}

function play(work: YearAtWork): readonly Played[] {
  const contestsOf = contestsIn(work, unitOutcomes(work), (scope) =>
    work.ranked(scope).map(({ units, ranking: { places } }) => ({ units, places, waiting: [] })),
  );
  const done: DoneRun[] = [];
  const runs = awardRuns(work.year.regulation.awards);
  return runs.flatMap((run, number) => {
    const played = contestsOf(run, done).map(({ units, contest }, group): Played => {
      const endsOf = remembered(possibleEnds(contest, AS_IT_STANDS));
      return { key: `${String(number)}.${String(group)}`, units, contest, endsOf };
    });
    // Only a later run asks what came of this one.
    if (number === runs.length - 1) return played;
    const lines = played.flatMap(({ contest, endsOf }) => awardLines(contest, endsOf, () => []));
    done.push({ tiers: run.tiers, lines });
    return played;
  });
}

/** Asked for once for every award. */
function remembered(endsOf: EndsOf): EndsOf {
  const known = new Map<string, PossibleEnds>();
  return (unit) => {
    const ends = known.get(unit) ?? endsOf(unit);
    known.set(unit, ends);
    return ends;
  };
}

function standingOf(all: readonly Played[]): Standing {
  return new Map(
    all.flatMap((played) => {
      const units = competitors(played.contest);
      return played.contest.tiers.map((tier, index): [string, Holders] => {
        const reached = units.map((unit) => reach(unit, index, played));
        const sure = units.filter((_, at) => reached[at] === 'sure').sort();
        return [edgeKey(played, tier), { sure: sure.join('\n'), open: reached.includes('open') }];
      });
    }),
  );
}

/** The order of the units wherever awards look at one. */
function orderText(work: YearAtWork): string {
  const { awards } = work.year.regulation;
  const scopes = new Set<CompareScope>([leadersScope(work), ...awards.map(({ scope }) => scope)]);
  return [...scopes]
    .flatMap((scope) => work.ranked(scope))
    .map(({ ranking: { places } }) =>
      places
        .map(({ units }) =>
          units
            .map(({ unit }) => unit.code)
            .sort()
            .join('='),
        )
        .join('>'),
    )
    .join('|');
}
