import type { AwardTier } from '../awards/award-tier';
import type { Certainty } from '../awards/certainty';
import { ELIGIBLE, type Contest } from '../awards/contest';
import type { ProposalLine } from '../awards/proposal-line';
import { proposeAwards } from '../awards/propose';
import { tallyOf } from '../awards/votes/tally';
import { standsBeside } from '../awards/run-ladder';
import type { CompareScope } from '../regulation/rule';
import { rankScope, scopesOf } from '../scoring/compare-units';
import { fold } from '../text/fold';
import type { Unit } from '../units/unit';
import { contendersOf, type Contenders } from './contenders';
import { openComparisons } from './open-comparisons';
import { awardRuns, type AwardRun } from './award-runs';
import { awardsOfPeriod } from './awards-of-period';
import { Elsewhere, type DoneRun } from './elsewhere';
import { judgeCandidate } from './judge-candidate';
import { leadingUnits, type Leading } from './leading';
import type { UnitOutcome } from './outcome';
import type { YearAtWork } from './year-at-work';

/** The proposal of the whole book: award by award, each where its places are counted. */
export function proposeForYear(
  work: YearAtWork,
  outcomes: ReadonlyMap<string, UnitOutcome>,
): readonly ProposalLine[] {
  const done: DoneRun[] = [];
  const contestsOf = contestsIn(work, outcomes, contendersOf(work, outcomes));
  for (const run of awardRuns(awardsOfPeriod(work.year.regulation))) {
    const before = twiceIsOpen(work) ? holdersOf(done) : NO_HOLDERS;
    const lines = contestsOf(run, done).flatMap(({ units, contest }) => {
      const made = proposeAwards(contest);
      const codes = openComparisons(units, work);
      return made.map((line) => leftOpen(oneForOneAchievement(line, before), codes));
    });
    done.push({ tiers: run.tiers, lines });
  }
  return oneLineWithoutAward(done.flatMap(({ lines }) => lines));
}

/** Who competes for the awards of a run, group by group. */
export interface GroupContest {
  readonly units: readonly Unit[];
  readonly contest: Contest;
}

/** The contests of a run, once those before it are dealt with. */
export function contestsIn(
  work: YearAtWork,
  outcomes: ReadonlyMap<string, UnitOutcome>,
  contenders: (scope: CompareScope) => readonly Contenders[],
): (run: AwardRun, done: readonly DoneRun[]) => readonly GroupContest[] {
  const leaders = leadersScope(work);
  const shared: Shared = {
    work,
    outcomes,
    leading: leadingUnits(contenders(leaders)),
    leaders,
    groupsWithLeader: scopesOf(work.year, leaders).length,
  };
  return (run, done) => {
    const elsewhere = new Elsewhere(done);
    return contenders(run.scope).map((group) => ({
      units: group.units,
      contest: contestOf(group, run, elsewhere, shared),
    }));
  };
}

/** What every contest of the year looks at. */
interface Shared {
  readonly work: YearAtWork;
  readonly outcomes: ReadonlyMap<string, UnitOutcome>;
  readonly leading: (unit: string) => Leading;
  /** Whose first ones *đơn vị dẫn đầu cụm, khối* are. */
  readonly leaders: CompareScope;
  readonly groupsWithLeader: number;
}

/** Groups that are ranked apart have leaders of their own; one order over the book has them by cluster. */
export function leadersScope({ year }: YearAtWork): CompareScope {
  const ranked = rankScope(year);
  return ranked === 'book' ? 'cluster' : ranked;
}

const NO_HOLDERS: ReadonlyMap<string, string> = new Map();

/** *Một thành tích được khen nhiều lần*: not said, or no. */
function twiceIsOpen({ year }: YearAtWork): boolean {
  return year.regulation.settings.choice('sameAchievementTwice') !== 'yes';
}

/** Units that get or may get an award of the year from a table over other units: unit → its award. */
function holdersOf(done: readonly DoneRun[]): ReadonlyMap<string, string> {
  return new Map(
    done.flatMap(({ lines }) =>
      lines.flatMap(({ unit, award, status }) =>
        award && status !== 'excluded' && !standsBeside(award) ? [[unit, award.name] as const] : [],
      ),
    ),
  );
}

/** Two awards for one achievement (Law 2022, article 5) are given by a meeting or not at all. */
function oneForOneAchievement(
  line: ProposalLine,
  holders: ReadonlyMap<string, string>,
): ProposalLine {
  const other = holders.get(line.unit);
  const { award, status, reasons } = line;
  if (other === undefined || status !== 'proposed' || !award || standsBeside(award)) return line;
  if (reasons.some(({ reason }) => reason === 'byConclusion')) return line;
  return { ...line, status: 'undecided', reasons: [{ reason: 'holdsOther', award: other }] };
}

function contestOf(
  { units, places, waiting }: Contenders,
  { tiers, scope }: AwardRun,
  elsewhere: Elsewhere,
  shared: Shared,
): Contest {
  const { leading, leaders } = shared;
  const { year } = shared.work;
  const { settings } = year.regulation;
  const ballotsOn = oncePerAward((unit, tier) => tallyOf(unit, tier, year));
  const concludedOn = oncePerAward(
    (unit, tier) =>
      year.awardDecisions.find((one) => one.unit === unit && fold(one.award) === fold(tier.name)) ??
      null,
  );
  return {
    places,
    waiting,
    tiers,
    members: units.length,
    leaders: shared.groupsWithLeader,
    outside: settings.number('externalBase')?.toNumber() ?? null,
    ballotsOn,
    judge: oncePerAward((unit, tier) => {
      const outcome = shared.outcomes.get(unit);
      if (!outcome) return ELIGIBLE;
      const said = { conclusion: concludedOn(unit, tier), ballots: ballotsOn(unit, tier) };
      return judgeCandidate(outcome, tier, said, leading(unit), shared.work);
    }),
    concludedOn,
    heldElsewhere: (unit, award) => elsewhere.held(unit, award),
    countElsewhere: (award) => elsewhere.count(award),
    leads: (unit) => (scope === leaders ? null : certaintyOf(leading(unit))),
  };
}

/** Asked again and again, in every end of the year. */
function oncePerAward<T>(
  work: (unit: string, tier: AwardTier) => T,
): (unit: string, tier: AwardTier) => T {
  const known = new Map<string, Map<string, T>>();
  return (unit, tier) => {
    const ofTier = known.get(tier.code) ?? new Map<string, T>();
    known.set(tier.code, ofTier);
    if (!ofTier.has(unit)) ofTier.set(unit, work(unit, tier));
    return ofTier.get(unit) as T;
  };
}

/** Of several that share the first place, a meeting may still say who leads. */
function certaintyOf(leading: Leading): Certainty {
  return leading === 'shared' ? 'open' : leading;
}

/** A unit whose result is in doubt may move everybody that it is compared with. */
function leftOpen(line: ProposalLine, codes: readonly string[]): ProposalLine {
  if (codes.length === 0) return line;
  const concluded = line.reasons.some(({ reason }) => reason === 'byConclusion');
  if (line.status === 'undecided' || concluded) return line;
  return { ...line, status: 'undecided', reasons: [{ reason: 'comparisonOpen', codes }] };
}

/** A unit that gets or may get something in one run is not refused by the others. */
function oneLineWithoutAward(lines: readonly ProposalLine[]): readonly ProposalLine[] {
  const withAward = new Set(lines.filter(({ award }) => award !== null).map(({ unit }) => unit));
  const seen = new Set<string>();
  return lines.filter(({ unit, award }) => {
    if (award !== null) return true;
    if (withAward.has(unit) || seen.has(unit)) return false;
    seen.add(unit);
    return true;
  });
}
