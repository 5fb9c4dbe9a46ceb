import { Exact } from '../numbers/exact';
import type { Settings } from '../settings/settings';
import type { UnitScores } from '../scoring/results';
import { rankFigure } from './rank-figure';
import type { TieChain } from './tie-chain';
import type { TieFacts } from './tie-step';

/** A meeting's order for units that no rule told apart. */
export interface TieDecision {
  /** Who goes first, in this order; the others of `among` follow, still equal to each other. */
  readonly order: readonly string[];
  /** All the units that the decision is about; null: whoever the first are level with. */
  readonly among: readonly string[] | null;
  /** Voted on, not concluded: the ones in `order` stay level with each other, they had as many votes. */
  readonly byVote?: true;
}

/** The steps after those of the chain: what people decided, and how. */
export const PEOPLE_STEPS = { vote: 'bỏ phiếu', conclusion: 'Kết luận' } as const;

/** No figure of the sheets tells it. */
export function isByPeople(step: string): boolean {
  return Object.values(PEOPLE_STEPS).some((one) => one === step);
}

export interface TieStepOutcome {
  readonly step: string;
  readonly decided: boolean;
}

/** Units with equal points, and how far the chain told them apart. */
export interface Tie {
  readonly units: readonly string[];
  readonly rank: number;
  readonly steps: readonly TieStepOutcome[];
  /** Groups that are still equal after every step. */
  readonly unbroken: readonly (readonly string[])[];
}

/** Units that share one place in the order. */
export interface Place {
  readonly units: readonly UnitScores[];
  readonly rank: number;
}

export interface Ranking {
  /** Best first; a place with more than one unit is shared. */
  readonly places: readonly Place[];
  readonly ties: readonly Tie[];
}

/** Competition ranks by points, then by the regulation's chain; what stays equal shares the rank. */
export function rankUnits(
  candidates: readonly UnitScores[],
  chain: TieChain,
  decisions: readonly TieDecision[],
  settings: Settings,
  facts: TieFacts,
): Ranking {
  const ordered = candidates.flatMap((scores) => {
    const figure = rankFigure(scores, settings);
    return figure === null ? [] : [{ scores, figure }];
  });
  ordered.sort((a, b) => b.figure.compare(a.figure));
  const groups = split(ordered, (a, b) => a.figure.equals(b.figure)).map((group) =>
    group.map(({ scores }) => scores),
  );

  const dense = settings.choice('tieStyle') === 'dense';
  const places: Place[] = [];
  const ties: Tie[] = [];
  let before = 0;
  for (const group of groups) {
    const stages = tieStages(group, chain, decisions, facts);
    const parts = stages.at(-1)?.parts ?? [group];
    const first = dense ? places.length + 1 : before + 1;
    for (const units of parts) {
      places.push({ units, rank: dense ? places.length + 1 : before + 1 });
      before += units.length;
    }
    if (group.length > 1) {
      ties.push({
        units: group.map(({ unit }) => unit.code),
        rank: first,
        steps: stages.map(({ step, parts: after }, index) => ({
          step,
          decided: after.length > (stages[index - 1]?.parts.length ?? 1),
        })),
        unbroken: parts
          .filter((units) => units.length > 1)
          .map((units) => units.map(({ unit }) => unit.code)),
      });
    }
  }
  return { places, ties };
}

/** One step of the chain between units with equal points, and how they stand after it. */
export interface TieStage {
  readonly step: string;
  /** What the step compares; null: a meeting has said who goes first. */
  readonly metric: Metric | null;
  /** Best first; the units of one part are still level. */
  readonly parts: Parts;
}

type Metric = (scores: UnitScores) => Exact | number | null;

/** The steps that were asked, in their order; a step after which nobody is level is the last. */
export function tieStages(
  group: readonly UnitScores[],
  chain: TieChain,
  decisions: readonly TieDecision[],
  facts: TieFacts,
): readonly TieStage[] {
  let parts: Parts = [group];
  const stages: TieStage[] = [];
  for (const step of chain.steps) {
    if (parts.every((part) => part.length === 1)) return stages;
    const metric: Metric = (scores) => step.metric(scores, facts);
    parts = parts.flatMap((part) => byMetric(part, metric));
    stages.push({ step: step.label, metric, parts });
  }
  const byMeeting = applyDecisions(parts, decisions);
  return byMeeting.step === null
    ? stages
    : [...stages, { step: byMeeting.step, metric: null, parts: byMeeting.parts }];
}

type Parts = readonly (readonly UnitScores[])[];

/**
 * The first decision that parts somebody, again and again: one about a few units may have to wait
 * until another has parted them from the rest, whichever was written first.
 */
function applyDecisions(
  level: Parts,
  decisions: readonly TieDecision[],
): { readonly parts: Parts; readonly step: string | null } {
  let parts = level;
  const asked = new Set<TieDecision>();
  for (let progress = true; progress;) {
    progress = false;
    for (const decision of decisions) {
      const concerned = parts.filter((part) => concerns(decision, part));
      if (concerned.length === 0) continue;
      asked.add(decision);
      const next = parts.flatMap((part) => byMetric(part, placeBy(decision)));
      if (next.length === parts.length) continue;
      parts = next;
      progress = true;
      break;
    }
  }
  if (asked.size === 0) return { parts, step: null };
  const voted = [...asked].every(({ byVote }) => byVote);
  return { parts, step: voted ? PEOPLE_STEPS.vote : PEOPLE_STEPS.conclusion };
}

function concerns({ order, among }: TieDecision, part: readonly UnitScores[]): boolean {
  if (part.length === 1) return false;
  return among
    ? part.every(({ unit }) => among.includes(unit.code))
    : part.some(({ unit }) => order.includes(unit.code));
}

/** A unit that the decision does not name is unknown to it: its part stays as it is. */
function placeBy({ order, among, byVote }: TieDecision): (scores: UnitScores) => number | null {
  return ({ unit: { code } }) => {
    if (among && !among.includes(code)) return null;
    if (!order.includes(code)) return -order.length;
    return byVote ? 0 : -order.indexOf(code);
  };
}

/** Splits equals by a metric, higher first. One unknown metric leaves the whole part as it is. */
function byMetric(part: readonly UnitScores[], metric: Metric): Parts {
  const measured: { scores: UnitScores; value: Exact }[] = [];
  for (const scores of part) {
    const value = metric(scores);
    if (value === null) return [part];
    measured.push({ scores, value: typeof value === 'number' ? Exact.integer(value) : value });
  }
  measured.sort((a, b) => b.value.compare(a.value));
  return split(measured, (a, b) => a.value.equals(b.value)).map((equal) =>
    equal.map(({ scores }) => scores),
  );
}

function split<T>(sorted: readonly T[], same: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of sorted) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && same(last[0], item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
