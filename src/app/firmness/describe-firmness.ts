import type { EdgeSide } from '../../domain/firmness/award-edges';
import type { EdgeFirmness } from '../../domain/firmness/firmness';
import type { HoldRate } from '../../domain/firmness/hold-rate';
import type { Matter } from '../../domain/firmness/matters';
import type { Exact } from '../../domain/numbers/exact';
import type { Year } from '../../domain/year/year';
import type { Words } from '../../locales/words';
import { shownFigure } from '../book/describe';
import { nameIn } from '../book/name-in';

/** One edge as a person reads it. */
export interface FirmnessText {
  /** `Bằng khen, hạng 4–5`. */
  readonly title: string;
  readonly sentences: readonly string[];
  /** What could change it, item by item; the last sentence before it announces them. */
  readonly matters: readonly string[];
  /** After the list. */
  readonly closing: readonly string[];
}

export function describeFirmness(edge: EdgeFirmness, year: Year, words: Words): FirmnessText {
  const { firmness } = words;
  const ranks = ranksOf(edge);
  const { matters, waiting } = edge;
  const nameOf = nameIn(year);
  return {
    title: firmness.edge(edge.award.name, ranks, edge.group),
    sentences: [
      ...(waiting.length > 0 ? [firmness.waiting(listed(waiting.map(nameOf), firmness))] : []),
      gapText(edge, year, words),
      ...(edge.undecided ? [firmness.undecided] : []),
      changeText(edge, year, words),
      matters.length === 0 ? noMattersText(edge, words) : firmness.matters(matters.length, ranks),
    ],
    matters: matters.map((matter) => matterText(matter, year, words)),
    closing: [
      ...(edge.untried > 0 ? [firmness.untried(edge.untried)] : []),
      rateText(edge.rate, words),
      ...(edge.award.method === 'rankAndVote' ? [firmness.votesApart] : []),
    ],
  };
}

function ranksOf({ upper, lower }: EdgeFirmness): string {
  return lower ? `${String(upper.rank)}–${String(lower.rank)}` : String(upper.rank);
}

function gapText(edge: EdgeFirmness, year: Year, words: Words): string {
  const { firmness } = words;
  const { upper, lower, gap, basis } = edge;
  const figure = (value: Exact): string => firmness.figure[basis](shown(value, words));
  const names = (side: EdgeSide): string => namesOf(side, year, words);
  if (!lower) return firmness.level(names(upper), figure(upper.figure));
  return gap.sign() === 0
    ? firmness.byChain(names(upper), names(lower), figure(upper.figure))
    : firmness.ahead(names(upper), names(lower), figure(gap));
}

function namesOf({ units }: EdgeSide, year: Year, { firmness }: Words): string {
  const nameOf = nameIn(year);
  return listed(
    units.map(({ unit }) => nameOf(unit.code)),
    firmness,
  );
}

export function listed(names: readonly string[], { and }: Words['firmness']): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Whoever waits may make it untrue: then it says so. */
function changeText({ change, waiting }: EdgeFirmness, year: Year, words: Words): string {
  const { firmness } = words;
  const held = waiting.length > 0 ? firmness.underCondition : (sentence: string) => sentence;
  if (!change) return held(firmness.noChange);
  const { criterion, unit, from, to, then, byRule } = change;
  const name = nameIn(year)(unit);
  const sentence = firmness.change[then](criterion, name, shown(from, words), shown(to, words));
  return held(byRule ? `${sentence} ${firmness.byRule}` : sentence);
}

/** Claims no more than what was tried. */
function noMattersText({ tried, endsOnly, waiting }: EdgeFirmness, { firmness }: Words): string {
  if (tried === 0) return firmness.nothingToTry;
  const sentence = firmness.noMatters(tried, endsOnly);
  return waiting.length > 0 ? firmness.underCondition(sentence) : sentence;
}

function matterText(matter: Matter, year: Year, words: Words): string {
  const { firmness } = words;
  const nameOf = nameIn(year);
  switch (matter.kind) {
    case 'difference': {
      const { unit, criterion, self, verified } = matter.dispute;
      return firmness.difference(
        nameOf(unit),
        criterion.code,
        shown(self, words),
        shown(verified, words),
      );
    }
    case 'finding': {
      const { unit, criterion, proposed } = matter.finding;
      return firmness.finding(nameOf(unit), criterion ?? '', shownFigure(proposed ?? '', words));
    }
    case 'notScored': {
      const { decision, open } = matter;
      const said = firmness.notScored(nameOf(decision.unit), decision.criterion);
      return open
        ? `${said}; ${firmness.openScores(open.units.length, shown(open.max, words))}`
        : said;
    }
  }
}

/** One case is the one that stands now: nothing else can come about. */
function rateText({ counted, held, of }: HoldRate, { firmness }: Words): string {
  if (of === 1) return firmness.nothingInDispute;
  return firmness.rate[counted](shareText(held, of, firmness), String(of));
}

/** Never *all* or *none* by rounding. */
function shareText(held: number, of: number, firmness: Words['firmness']): string {
  const whole = Math.round((held * 100) / of);
  if (whole === 100 && held < of) return firmness.almostAll;
  if (whole === 0 && held > 0) return firmness.almostNone;
  return firmness.percent(whole);
}

function shown(value: Exact, words: Words): string {
  return shownFigure(value.toString(), words);
}
