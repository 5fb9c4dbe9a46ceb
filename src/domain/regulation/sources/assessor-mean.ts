import { Exact } from '../../numbers/exact';

export type AssessorMean = 'mean' | 'trimmed' | 'median';

/** One highest and one lowest fall away, so that nobody can lift or sink a unit alone. */
const TRIMMED_LEAST = 3;

/** Many assessors, one figure; null while fewer than `minimum` have marked. */
export function meanOf(scores: readonly Exact[], how: AssessorMean, minimum: number): Exact | null {
  const least = Math.max(minimum, how === 'trimmed' ? TRIMMED_LEAST : 1);
  if (scores.length < least) return null;
  return average(
    countedOf(
      [...scores].sort((a, b) => a.compare(b)),
      how,
    ),
  );
}

/** Those that the figure is the mean of. @param sorted the lowest first */
export function countedOf<T>(sorted: readonly T[], how: AssessorMean): readonly T[] {
  switch (how) {
    case 'mean':
      return sorted;
    case 'trimmed':
      return sorted.slice(1, -1);
    case 'median':
      return middle(sorted);
  }
}

/** The one in the middle, or the two of an even number. */
function middle<T>(sorted: readonly T[]): readonly T[] {
  const first = Math.floor((sorted.length - 1) / 2);
  return sorted.slice(first, Math.floor(sorted.length / 2) + 1);
}

function average(scores: readonly Exact[]): Exact {
  return Exact.sum(scores).dividedBy(Exact.integer(scores.length));
}
