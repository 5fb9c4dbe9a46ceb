import { awardsNamed } from '../awards/award-source';
import type { AwardTier } from '../awards/award-tier';
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
import type { Unit } from '../units/unit';
import { openComparisons } from './open-comparisons';
import { awardRuns } from './award-runs';
import type { UnitOutcome } from './outcome';
import { rankGroup, type YearAtWork } from './year-at-work';
import { waitingUnits } from './waiting';

/** The proposal of the whole book: award by award, each where its places are counted. */
export function proposeForYear(
  work: YearAtWork,
  outcomes: ReadonlyMap<string, UnitOutcome>,
): readonly ProposalLine[] {
  const lines: ProposalLine[] = [];
  for (const run of awardRuns(work.year.regulation.awards)) {
    const scope = run.scope === 'cluster' ? null : run.scope;
    for (const group of scopesOf(work.year, scope)) {
      const contest = contestOf(group, run.tiers, lines, work, outcomes);
      const codes = openComparisons(group, work);
      const made = proposeAwards(contest);
      lines.push(...(codes.length === 0 ? made : made.map((line) => leftOpen(line, codes))));
    }
  }
  return oneLineWithoutAward(lines);
}

function contestOf(
  group: readonly Unit[],
  tiers: readonly AwardTier[],
  before: readonly ProposalLine[],
  work: YearAtWork,
  outcomes: ReadonlyMap<string, UnitOutcome>,
): Contest {
  const { year } = work;
  const { places } = rankGroup(group, work);
  const judged = new Map<string, Eligibility>();
  const tallies = new Map<string, Ballots | null>();
  const inRun = new Set(tiers.map(({ name }) => fold(name)));
  const judge = (unit: string, tier: AwardTier): Eligibility => {
    const outcome = outcomes.get(unit);
    if (!outcome) return ELIGIBLE;
    const elsewhere = judgeSource(unit, tier, inRun, before);
    if (elsewhere.status === 'excluded') return elsewhere;
    const { scores, rank, classification, classOpen } = outcome;
    const unitCase = work.cases.of(scores, { rank, classification });
    const own = judgeAward(tier, unitCase);
    const classNeeded = tier.conditions.some(({ needs }) => needs.classification);
    // A class that is open leaves open what depends on it.
    const byClass = classNeeded && classOpen !== null ? unknown(classOpen) : ELIGIBLE;
    const byVote = tier.method === 'rankAndVote' ? judgeVote(ballots(unit, tier)) : ELIGIBLE;
    return hardest([own, elsewhere, byClass, byVote]);
  };
  const ballots = (unit: string, tier: AwardTier): Ballots | null => {
    const key = `${tier.code} ${unit}`;
    const known = tallies.get(key);
    if (known !== undefined) return known;
    const tally = tallyOf(unit, tier, year);
    tallies.set(key, tally);
    return tally;
  };
  return {
    places,
    waiting: waitingUnits(group, places, work, outcomes),
    tiers,
    members: group.length,
    leaders: scopesOf(year, null).length,
    outside: year.regulation.settings.number('externalBase')?.toNumber() ?? null,
    ballotsOn: ballots,
    judge: (unit, tier) => {
      const key = `${tier.code} ${unit}`;
      const verdict = judged.get(key) ?? judge(unit, tier);
      judged.set(key, verdict);
      return verdict;
    },
    concludedOn: (unit, tier) =>
      year.awardDecisions.find((one) => one.unit === unit && fold(one.award) === fold(tier.name))
        ?.granted ?? null,
  };
}

/** Awards that were dealt with before this run: what their holders may or may not have now. */
function judgeSource(
  unit: string,
  { source }: AwardTier,
  inRun: ReadonlySet<string>,
  before: readonly ProposalLine[],
): Eligibility {
  const named = awardsNamed(source).filter((name) => !inRun.has(fold(name)));
  if (named.length === 0) return ELIGIBLE;
  const held = before.filter(
    ({ unit: holder, award }) =>
      holder === unit && award !== null && named.some((name) => fold(name) === fold(award.name)),
  );
  const sure = held.some(({ status }) => status === 'proposed');
  const open = held.some(({ status }) => status === 'undecided');
  if (!sure && open)
    return { status: 'unknown', reasons: [{ reason: 'sourceOpen', awards: named }] };
  const fits = source.kind === 'except' ? !sure : sure;
  return fits
    ? ELIGIBLE
    : { status: 'excluded', reasons: [{ reason: 'notInSource', awards: named }] };
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
