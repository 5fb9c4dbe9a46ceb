import type { AwardTier } from '../awards/award-tier';
import type { Certainty } from '../awards/certainty';
import {
  ELIGIBLE,
  type Ballots,
  type Contest,
  type Eligibility,
  type ProposalReason,
} from '../awards/contest';
import type { ProposalLine } from '../awards/proposal-line';
import { proposeAwards } from '../awards/propose';
import { tallyOf } from '../awards/tally';
import { judgeAward } from '../eligibility/judge';
import { scopesOf } from '../scoring/compare-units';
import { fold } from '../text/fold';
import { contendersOf, type Contenders } from './contenders';
import { openComparisons } from './open-comparisons';
import { awardRuns, type AwardRun } from './award-runs';
import { Elsewhere, type DoneRun } from './elsewhere';
import { leadingUnits, type Leading } from './leading';
import type { UnitOutcome } from './outcome';
import type { YearAtWork } from './year-at-work';

/** The proposal of the whole book: award by award, each where its places are counted. */
export function proposeForYear(
  work: YearAtWork,
  outcomes: ReadonlyMap<string, UnitOutcome>,
): readonly ProposalLine[] {
  const done: DoneRun[] = [];
  const contenders = contendersOf(work, outcomes);
  const shared: Shared = { work, outcomes, leading: leadingUnits(contenders(null)) };
  for (const run of awardRuns(work.year.regulation.awards)) {
    const elsewhere = new Elsewhere(done);
    const scope = run.scope === 'cluster' ? null : run.scope;
    const lines = contenders(scope).flatMap((group) => {
      const made = proposeAwards(contestOf(group, run, elsewhere, shared));
      const codes = openComparisons(group.units, work);
      return codes.length === 0 ? made : made.map((line) => leftOpen(line, codes));
    });
    done.push({ tiers: run.tiers, lines });
  }
  return oneLineWithoutAward(done.flatMap(({ lines }) => lines));
}

/** What every contest of the year looks at. */
interface Shared {
  readonly work: YearAtWork;
  readonly outcomes: ReadonlyMap<string, UnitOutcome>;
  readonly leading: (unit: string) => Leading;
}

function contestOf(
  { units, places, waiting }: Contenders,
  { tiers, scope }: AwardRun,
  elsewhere: Elsewhere,
  shared: Shared,
): Contest {
  const { leading } = shared;
  const { year } = shared.work;
  const { settings } = year.regulation;
  const wider = scope !== 'cluster' && scope !== settings.choice('rankScope');
  const ballotsOn = oncePerAward((unit, tier) => tallyOf(unit, tier, year));
  return {
    places,
    waiting,
    tiers,
    members: units.length,
    leaders: scopesOf(year, null).length,
    outside: settings.number('externalBase')?.toNumber() ?? null,
    ballotsOn,
    judge: oncePerAward((unit, tier) => judge(unit, tier, ballotsOn, shared)),
    concludedOn: (unit, tier) =>
      year.awardDecisions.find((one) => one.unit === unit && fold(one.award) === fold(tier.name))
        ?.granted ?? null,
    heldElsewhere: (unit, award) => elsewhere.held(unit, award),
    countElsewhere: (award) => elsewhere.count(award),
    leads: (unit) => (wider ? certaintyOf(leading(unit)) : null),
  };
}

/** Asked again and again, in every end of the year. */
function oncePerAward<T>(
  work: (unit: string, tier: AwardTier) => T,
): (unit: string, tier: AwardTier) => T {
  const known = new Map<string, T>();
  return (unit, tier) => {
    const key = `${tier.code} ${unit}`;
    if (!known.has(key)) known.set(key, work(unit, tier));
    return known.get(key) as T;
  };
}

/** Of several that share the first place, a meeting may still say who leads. */
function certaintyOf(leading: Leading): Certainty {
  return leading === 'shared' ? 'open' : leading;
}

function judge(
  unit: string,
  tier: AwardTier,
  ballotsOn: Contest['ballotsOn'],
  { work, outcomes, leading }: Shared,
): Eligibility {
  const outcome = outcomes.get(unit);
  if (!outcome) return ELIGIBLE;
  const { scores, rank, classification, classOpen } = outcome;
  const unitCase = work.cases.of(scores, { rank, classification });
  const conditions = [
    ...tier.conditions,
    ...unitCase.considerations.flatMap((one) => (one.byPerson ? [] : one.conditions)),
  ];
  const needsClass = conditions.some(({ needs }) => needs.classification);
  const needsRank = conditions.find(({ needs }) => needs.rank);
  return hardest([
    judgeAward(tier, unitCase),
    // What depends on a class or a first place that is open is open too.
    needsClass && classOpen !== null ? unknown(classOpen) : ELIGIBLE,
    needsRank && leading(unit) === 'open' ? unknown(needsRank.print()) : ELIGIBLE,
    tier.method === 'rankAndVote' ? judgeVote(ballotsOn(unit, tier)) : ELIGIBLE,
  ]);
}

function judgeVote(ballots: Ballots | null): Eligibility {
  if (ballots === null) return { status: 'unknown', reasons: [{ reason: 'needsVote' }] };
  if (ballots.outcome === 'unclear') {
    return { status: 'unknown', reasons: [{ reason: 'voteUnclear' }] };
  }
  if (ballots.outcome === 'agreed') return ELIGIBLE;
  const { agree, of } = ballots;
  return { status: 'excluded', reasons: [{ reason: 'votesTooFew', agree, of }] };
}

function unknown(condition: string): Eligibility {
  return { status: 'unknown', reasons: [{ reason: 'conditionUnknown', condition }] };
}

function hardest(verdicts: readonly Eligibility[]): Eligibility {
  const reasonsOf = (status: Eligibility['status']): readonly ProposalReason[] =>
    verdicts.filter((one) => one.status === status).flatMap(({ reasons }) => reasons);
  for (const status of ['excluded', 'unknown'] as const) {
    if (verdicts.some((one) => one.status === status)) {
      return { status, reasons: reasonsOf(status) };
    }
  }
  return ELIGIBLE;
}

/** A unit whose result is in doubt may move everybody that it is compared with. */
function leftOpen(line: ProposalLine, codes: readonly string[]): ProposalLine {
  if (line.status === 'undecided') return line;
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
