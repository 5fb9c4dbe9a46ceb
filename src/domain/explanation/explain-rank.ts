import { rankFigure } from '../ranking/rank-figure';
import { tieStages, type Place, type TieStage } from '../ranking/rank';
import { rankScope } from '../scoring/compare-units';
import type { UnitScores } from '../scoring/results';
import { tieFactsOf } from '../year/tie-facts';
import type { YearAtWork } from '../year/year-at-work';
import type { Neighbour, RankNode, TieNode, TieStageNode } from './node';

/** Why the unit has its rank. Null: it has none. */
export function explainRank(unit: string, work: YearAtWork): RankNode | null {
  const group = work.ranked(null).find(({ units }) => units.some(({ code }) => code === unit));
  const places = group?.ranking.places ?? [];
  const at = places.findIndex(({ units }) => units.some((one) => one.unit.code === unit));
  const place = places[at];
  const scores = place?.units.find((one) => one.unit.code === unit);
  if (!place || !scores) return null;
  const { settings } = work.year.regulation;
  const dense = settings.choice('tieStyle') === 'dense';
  const before = places.slice(0, at);
  const tied = group?.ranking.ties.find(({ units }) => units.includes(unit));
  return {
    value: place.rank,
    basis: settings.choice('rankBasis'),
    exact: settings.choice('compareOn') === 'exact',
    figure: rankFigure(scores, settings),
    scope: rankScope(work.year),
    among: places.reduce((sum, { units }) => sum + units.length, 0),
    dense,
    ahead: dense ? before.length : before.reduce((sum, { units }) => sum + units.length, 0),
    above: neighbour(places[at - 1], work),
    below: neighbour(places[at + 1], work),
    tie: tied ? explainTie(unit, membersOf(tied.units, work), work) : null,
  };
}

function neighbour(place: Place | undefined, { year }: YearAtWork): Neighbour | null {
  const [scores] = place?.units ?? [];
  if (!place || !scores) return null;
  const figure = rankFigure(scores, year.regulation.settings);
  return { unit: scores.unit.code, rank: place.rank, figure };
}

function membersOf(codes: readonly string[], { scores }: YearAtWork): readonly UnitScores[] {
  return codes.flatMap((code) => scores.get(code) ?? []);
}

/** The same steps as the ranking made, seen from one of the units. */
function explainTie(unit: string, members: readonly UnitScores[], { year }: YearAtWork): TieNode {
  const { tieChain } = year.regulation;
  const stages = tieStages(members, tieChain, year.tieDecisions, tieFactsOf(year));
  const seen: TieStageNode[] = [];
  let level = members;
  for (const stage of stages) {
    if (level.length === 1) break;
    const node = explainStage(unit, level, stage);
    seen.push(node);
    level = level.filter(({ unit: { code } }) => code === unit || node.level.includes(code));
  }
  return {
    others: members.map((one) => one.unit.code).filter((code) => code !== unit),
    stages: seen,
    level: level.map((one) => one.unit.code).filter((code) => code !== unit),
    ending: tieChain.ending,
  };
}

function explainStage(
  unit: string,
  among: readonly UnitScores[],
  { step, metric, parts }: TieStage,
): TieStageNode {
  const own = parts.findIndex((part) => part.some((one) => one.unit.code === unit));
  const partOf = (code: string): number =>
    parts.findIndex((part) => part.some((one) => one.unit.code === code));
  const codes = among.map((one) => one.unit.code);
  return {
    step,
    measured: metric
      ? among.map((scores) => ({ unit: scores.unit.code, value: metric(scores) }))
      : [],
    before: codes.filter((code) => partOf(code) < own),
    behind: codes.filter((code) => partOf(code) > own),
    level: codes.filter((code) => partOf(code) === own && code !== unit),
  };
}
