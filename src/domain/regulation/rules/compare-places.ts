import { Exact } from '../../numbers/exact';
import type { Settings } from '../../settings/settings';
import { scored, unknown, type Computed, type OutsideMark, type Rival } from '../rule';

/** What the ranks `from` to `to` are worth; null: and all worse ones. */
export interface Place {
  readonly from: number;
  readonly to: number | null;
  readonly points: Exact;
}

export interface PlaceTerms {
  readonly places: readonly Place[];
  /** Several assessors: the mean of their ranks is ranked anew. */
  readonly mean: boolean;
  /** Null: *Đồng hạng ở xếp hạng ngoài* says. */
  readonly tie: 'same' | 'share' | null;
}

/** Ranks beyond this are a slip of the hand; no ranking has so many. */
const WORST = 10_000;

/** Points for ranks that were given outside, or for the mean of several (1, 2, 1 → 4/3 → rank 1). */
export function comparePlaces(
  terms: PlaceTerms,
  rivals: readonly Rival[],
  settings: Settings,
): ReadonlyMap<string, Computed> {
  const computed = new Map<string, Computed>();
  const given: { readonly unit: string; readonly mark: Exact }[] = [];
  for (const { unit, input } of rivals) {
    const ranks = ranksOf(input.outside);
    const mark = ranks && (terms.mean ? meanOf(ranks) : agreedOn(ranks));
    if (mark) given.push({ unit, mark });
    else computed.set(unit, unknown(ranks?.length === 0 ? 'noMarks' : 'resultUnreadable'));
  }
  const share = (terms.tie ?? settings.choice('externalTie')) === 'share';
  given.sort((a, b) => a.mark.compare(b.mark));
  for (let start = 0; start < given.length;) {
    const mark = given[start]?.mark ?? Exact.zero;
    let end = start;
    while (given[end]?.mark.equals(mark)) end += 1;
    // Ranked anew, a unit stands behind all that are better; a rank from outside stands as given.
    const rank = terms.mean ? start + 1 : mark.toNumber();
    const points = pointsFor(terms.places, rank, share ? end - start : 1);
    const result = points ? scored(points) : unknown('resultUnreadable');
    for (const { unit } of given.slice(start, end)) computed.set(unit, result);
    start = end;
  }
  return computed;
}

/** Undefined: something stands there that is no rank. */
function ranksOf(marks: readonly OutsideMark[]): readonly Exact[] | undefined {
  const ranks = marks.flatMap(({ rank }) => rank ?? []);
  const worst = Exact.integer(WORST);
  const sound = ranks.every((rank) => rank.isInteger() && rank.sign() > 0 && !worst.lessThan(rank));
  return sound ? ranks : undefined;
}

function meanOf(ranks: readonly Exact[]): Exact | undefined {
  return ranks.length === 0 ? undefined : Exact.sum(ranks).dividedBy(Exact.integer(ranks.length));
}

function agreedOn([first, ...others]: readonly Exact[]): Exact | undefined {
  return first && others.every((rank) => rank.equals(first)) ? first : undefined;
}

/** The mean of the points of `count` ranks from `rank` on; undefined: one of them is worth nothing said. */
function pointsFor(places: readonly Place[], rank: number, count: number): Exact | undefined {
  let total = Exact.zero;
  for (let each = rank; each < rank + count; each += 1) {
    const place = places.find(({ from, to }) => from <= each && (to === null || each <= to));
    if (!place) return undefined;
    total = total.plus(place.points);
  }
  return total.dividedBy(Exact.integer(count));
}
