import type { ProposalLine } from '../awards/propose';
import { proposeAwards, type Waiting } from '../awards/propose';
import { isAboutRegulation } from '../findings/catalogue';
import { isBlocking } from '../findings/status';
import type { HandledFinding } from '../findings/finding';
import { Exact } from '../numbers/exact';
import { classFigure, classOf } from '../ranking/classification';
import { rankFigure, rankUnits, type Ranking, type Tie } from '../ranking/rank';
import { notApplicableEffect } from '../regulation/not-scored';
import type { LeafResult, UnitScores } from '../scoring/results';
import { scoreLeaf } from '../scoring/score-leaf';
import { scoreUnit } from '../scoring/score-unit';
import type { Unit } from '../units/unit';
import type { CheckedYear, Year } from './year';

/** Stands for points without a limit; what caps there are still apply to it. */
const OUT_OF_REACH = Exact.integer(1_000_000_000);

export type UnitStatus = 'ranked' | 'blocked' | 'notRanked';

export interface UnitOutcome {
  readonly scores: UnitScores;
  readonly status: UnitStatus;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly classification: string | null;
  /** What told it apart from units with equal points. */
  readonly tie: Tie | null;
}

export interface Outcome {
  /** In the roster's order. */
  readonly units: readonly UnitOutcome[];
  readonly ties: readonly Tie[];
  readonly proposal: readonly ProposalLine[];
}

/** Scores, ranks, classes and proposal of a whole year; the same input always gives the same. */
export function evaluateYear(year: CheckedYear): Outcome {
  const scored = scoreAll(year);
  const blocked = blockedUnits(year);
  const outcomes = new Map<string, UnitOutcome>();
  const proposal: ProposalLine[] = [];
  const ties: Tie[] = [];
  for (const group of scopes(year)) {
    const candidates = group.flatMap((unit) => {
      const scores = scored.get(unit.code);
      const open = blocked.has(unit.code) || !year.sheets.has(unit.code);
      return scores && !open && scores.total !== null ? [scores] : [];
    });
    const ranking = rankUnits(
      candidates,
      year.regulation.tieChain,
      year.tieDecisions,
      year.regulation.settings,
    );
    ties.push(...ranking.ties);
    collect(group, ranking, scored, blocked, year, outcomes);
    const waiting = group
      .filter((unit) => isWaiting(unit, year, outcomes.get(unit.code)))
      .map((unit) => waitingUnit(unit, ranking, year, blocked));
    proposal.push(...proposeAwards(ranking.places, waiting, year.regulation.awards, group.length));
  }
  return {
    units: year.units.flatMap((unit) => outcomes.get(unit.code) ?? []),
    ties,
    proposal,
  };
}

function collect(
  group: readonly Unit[],
  ranking: Ranking,
  scored: ReadonlyMap<string, UnitScores>,
  blocked: ReadonlyMap<string, ReadonlySet<string> | 'all'>,
  year: CheckedYear,
  into: Map<string, UnitOutcome>,
): void {
  const { settings, classes } = year.regulation;
  for (const unit of group) {
    const scores = scored.get(unit.code);
    if (!scores) continue;
    const place = ranking.places.find(({ units }) => units.some((one) => one.unit === unit));
    const ranked = place !== undefined;
    const figure = ranked ? classFigure(scores.total, scores.percent, settings) : null;
    into.set(unit.code, {
      scores,
      status: ranked ? 'ranked' : blocked.has(unit.code) ? 'blocked' : 'notRanked',
      rank: place?.rank ?? null,
      tied: (place?.units.length ?? 0) > 1,
      classification: classOf(figure, classes),
      tie: ranking.ties.find((tie) => tie.units.includes(unit.code)) ?? null,
    });
  }
}

/** Every unit's leaves and sums, doubts counting as missing. */
export function scoreAll(year: Year): ReadonlyMap<string, UnitScores> {
  const scored = new Map<string, UnitScores>();
  for (const unit of year.units)
    scored.set(
      unit.code,
      scoreOne(unit, year, () => false),
    );
  return scored;
}

/** @param best leaves that count as if the unit got the most it can for them */
function scoreOne(unit: Unit, year: Year, best: (leaf: LeafResult) => boolean): UnitScores {
  const { regulation } = year;
  const sheet = year.sheets.get(unit.code);
  const honours = honoursOf(unit, year);
  const leaves = new Map<string, LeafResult>();
  for (const criterion of regulation.leaves) {
    const notApplicable = notApplicableEffect(criterion, unit, regulation, year.notScored);
    const claim = sheet?.claims.get(criterion.code);
    const leaf = scoreLeaf(criterion, claim, { regulation, notApplicable, honours });
    leaves.set(criterion.code, best(leaf) ? atBest(leaf) : leaf);
  }
  return scoreUnit(unit, leaves, regulation);
}

function atBest(leaf: LeafResult): LeafResult {
  if (leaf.state === 'notApplicable' && leaf.effect === 'grantMax') return leaf;
  const { branch, max, rule } = leaf.criterion;
  const highest = rule?.highest === undefined ? max : (rule.highest ?? OUT_OF_REACH);
  const final = branch === 'deduction' ? Exact.zero : Exact.max(highest, max);
  return { ...leaf, state: 'scored', effect: null, base: max, final };
}

export function honoursOf(unit: Unit, year: Year): readonly string[] {
  return year.honours
    .filter((honour) => honour.unit === unit.code && honour.counts)
    .map((honour) => honour.award);
}

/** Which units an open error holds back, and by which criteria (`all`: the whole sheet is in doubt). */
function blockedUnits(year: CheckedYear): ReadonlyMap<string, ReadonlySet<string> | 'all'> {
  const blocked = new Map<string, Set<string> | 'all'>();
  for (const finding of year.findings.filter(isBlocking)) {
    const units = unitsHeldBy(finding, year);
    for (const unit of units) {
      const before = blocked.get(unit);
      if (finding.unit === null || finding.criterion === null || before === 'all') {
        blocked.set(unit, 'all');
      } else blocked.set(unit, new Set(before).add(finding.criterion));
    }
  }
  return blocked;
}

/** An error of the regulation holds everybody back; a file that nobody can read, nobody. */
function unitsHeldBy(finding: HandledFinding, year: CheckedYear): readonly string[] {
  if (finding.unit !== null) return [finding.unit];
  return isAboutRegulation(finding.kind) ? year.units.map((unit) => unit.code) : [];
}

/** Held back by an error, or not scored to the end: its total may still come. */
function isWaiting(unit: Unit, year: CheckedYear, outcome: UnitOutcome | undefined): boolean {
  if (outcome?.status !== 'notRanked') return outcome?.status === 'blocked';
  if (!year.sheets.has(unit.code)) return false;
  const settled = new Set(
    year.findings.filter((found) => found.unit === unit.code).map((found) => found.criterion),
  );
  return [...outcome.scores.leaves.values()].some(
    ({ state, criterion }) => state === 'missing' && !settled.has(criterion.code),
  );
}

function waitingUnit(
  unit: Unit,
  ranking: Ranking,
  year: Year,
  blocked: ReadonlyMap<string, ReadonlySet<string> | 'all'>,
): Waiting {
  const doubtful = blocked.get(unit.code) ?? new Set<string>();
  const { settings } = year.regulation;
  const highest = scoreOne(
    unit,
    year,
    ({ state, criterion }) =>
      doubtful === 'all' || doubtful.has(criterion.code) || state === 'missing',
  );
  const figure = rankFigure(highest, settings);
  const couldReach = ranking.places
    .flatMap(({ units }) => units)
    .filter((scores) => {
      const own = rankFigure(scores, settings);
      return figure === null || own === null || !figure.lessThan(own);
    })
    .map((scores) => scores.unit.code);
  return { unit: unit.code, couldReach: new Set(couldReach) };
}

/** Units that are ranked against each other. */
function scopes(year: Year): readonly (readonly Unit[])[] {
  const scope = year.regulation.settings.choice('rankScope');
  const groups = new Map<string, Unit[]>();
  for (const unit of year.units) {
    const key = scope === 'cluster' ? unit.cluster : scope === 'group' ? unit.group : '';
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return [...groups.values()];
}
