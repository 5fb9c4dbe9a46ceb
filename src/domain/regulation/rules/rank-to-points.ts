import { Exact } from '../../numbers/exact';
import { fold } from '../../text/fold';
import { nearest } from '../../text/likeness';
import { splitClauses, splitLabel } from '../language/clauses';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { unknown, type Inconsistency, type Rule, type RuleKind } from '../rule';
import { checkHighest } from './check-highest';
import { comparePlaces, type Place, type PlaceTerms } from './compare-places';

type Manner = Omit<PlaceTerms, 'places'>;

const MEAN = 'trung bình các cơ quan chấm';
const TIES = { same: 'đồng hạng: cùng điểm', share: 'đồng hạng: chia đều' } as const;

/** Clauses that are no place, folded. */
const PHRASES: ReadonlyMap<string, Partial<Manner>> = new Map<string, Partial<Manner>>([
  [fold(MEAN), { mean: true }],
  ['mean of the assessors', { mean: true }],
  [fold(TIES.same), { tie: 'same' }],
  ['tie: same points', { tie: 'same' }],
  [fold(TIES.share), { tie: 'share' }],
  ['tie: shared', { tie: 'share' }],
]);
const WORDS = ['hạng 1: 60', 'từ hạng 5: 0', MEAN, ...Object.values(TIES)];

const RANKS = /^(?:hang|ranks?) (\d{1,4})(?: ?(?:-|den|to) ?(\d{1,4}))?$/;
const FROM_RANK = /^(?:tu hang|from rank) (\d{1,4})(?: tro (?:di|xuong)| on)?$/;

/** A rank that others gave, turned into points: `hạng 1: 60; hạng 2: 45; từ hạng 3: 0`. */
export const RANK_TO_POINTS: RuleKind = {
  kind: 'rankToPoints',
  label: 'Theo thứ hạng',
  alsoRead: ['Xếp hạng ngoài', 'rank to points', 'by rank'],
  grammar:
    'hạng 1: a; hạng 2: b; …; từ hạng n: z [; trung bình các cơ quan chấm] [; đồng hạng: cùng điểm | chia đều]',
  example: {
    max: '60',
    points:
      'hạng 1: 60; hạng 2: 45; hạng 3: 30; hạng 4: 15; từ hạng 5: 0; trung bình các cơ quan chấm',
  },
  parse(points, max) {
    const places: Place[] = [];
    let manner: Manner = { mean: false, tie: null };
    for (const clause of splitClauses(points)) {
      const phrase = PHRASES.get(fold(clause).replace(/ ?: ?/, ': '));
      if (phrase) {
        manner = { ...manner, ...phrase };
        continue;
      }
      const place = readPlace(clause, max);
      if (!place.ok) return place;
      places.push(place.value);
    }
    if (places.length === 0) return unreadable('empty', points);
    return parsed(rankRule({ ...manner, places }, max));
  },
};

function readPlace(clause: string, max: Exact): Parsed<Place> {
  const labelled = splitLabel(clause);
  if (!labelled.ok && labelled.error.problem === 'useSemicolon') return labelled;
  const written = labelled.ok ? fold(labelled.value.label) : '';
  const [, first, last = first] = RANKS.exec(written) ?? [];
  const from = Number(first ?? FROM_RANK.exec(written)?.[1] ?? 0);
  const to = first === undefined ? null : Number(last);
  if (!labelled.ok || from === 0) return unreadable('unknownWord', clause, nearest(clause, WORDS));
  if (to !== null && to < from) return unreadable('unreadable', clause);
  const points = readNumber(labelled.value.value, max);
  if (!points.ok) return unreadable(points.error.problem, clause);
  return parsed({ from, to, points: points.value });
}

function rankRule(terms: PlaceTerms, max: Exact): Rule {
  const worth = terms.places.map(({ points }) => points);
  const highest = worth.reduce(Exact.max);
  const lowest = worth.reduce(Exact.min);
  return {
    kind: RANK_TO_POINTS.kind,
    needsResult: 'no',
    needsTarget: false,
    labels: [],
    automatic: true,
    comparison: {
      scope: null,
      compare: (rivals, settings) => comparePlaces(terms, rivals, settings),
    },
    print: () =>
      [
        ...terms.places.map((place) => `${printRanks(place)}: ${printNumber(place.points)}`),
        ...(terms.mean ? [MEAN] : []),
        ...(terms.tie ? [TIES[terms.tie]] : []),
      ].join('; '),
    compute: () => unknown('byComparison'),
    // Units that share the points of their ranks can get anything between two levels.
    possible: (points) =>
      terms.tie === 'same'
        ? worth.some((each) => each.equals(points))
        : !points.lessThan(lowest) && !highest.lessThan(points),
    check: () => [...checkOrder(terms.places), ...checkHighest(highest, max)],
  };
}

/** Rank 1 comes first, none is left out or named twice, and a worse one is never worth more. */
function checkOrder(places: readonly Place[]): readonly Inconsistency[] {
  const found: Inconsistency[] = [];
  const sorted = [...places].sort((a, b) => a.from - b.from);
  let previous: Place = { from: 0, to: 0, points: sorted[0]?.points ?? Exact.zero };
  for (const place of sorted) {
    const expected = previous.to === null ? Infinity : previous.to + 1;
    if (place.from < expected) {
      found.push({ issue: 'overlap', at: `${printRanks(previous)}; ${printRanks(place)}` });
    } else if (place.from > expected || previous.points.lessThan(place.points)) {
      found.push({ issue: 'order', at: printRanks(place) });
    }
    previous = place;
  }
  return found;
}

function printRanks({ from, to }: Place): string {
  if (to === null) return `từ hạng ${String(from)}`;
  return from === to ? `hạng ${String(from)}` : `hạng ${String(from)} đến ${String(to)}`;
}
