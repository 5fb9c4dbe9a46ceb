import { finding, type Finding } from '../findings/finding';
import { rankScope } from '../scoring/compare-units';
import type { Outcome, UnitOutcome } from '../year/outcome';
import type { Year } from '../year/year';
import type { UnitSource } from './sources';

/**
 * A unit that has another total or rank here than in its cluster's own book: a figure was changed
 * after the books were gathered, or a setting of this book weighs otherwise.
 */
export function differsFromSource(
  sources: readonly UnitSource[],
  year: Pick<Year, 'regulation'>,
  { units }: Outcome,
): readonly Finding[] {
  if (sources.length === 0) return [];
  const byCode = new Map(units.map((unit) => [unit.scores.unit.code, unit]));
  // Ranked among all units of the book, nobody keeps the rank of the cluster.
  const ranks = rankScope(year) !== 'book';
  return sources.flatMap((source): Finding[] => {
    const here = byCode.get(source.unit);
    if (!here || source.total === null) return [];
    const [then, now] = [shown(source, ranks), shown(standingOf(here), ranks)];
    if (then === now) return [];
    return [
      finding({
        kind: 'differsFromSource',
        unit: source.unit,
        place: source.place,
        raw: then,
        params: {
          file: source.file,
          then: source.total.toString(),
          now: standingOf(here).total?.toString() ?? '–',
          rankThen: source.rank ?? '–',
          rankNow: here.rank ?? '–',
        },
      }),
    ];
  });
}

type Standing = Pick<UnitSource, 'total' | 'rank'>;

function standingOf({ status, scores, rank }: UnitOutcome): Standing {
  return { total: status === 'ranked' ? scores.total : null, rank };
}

function shown({ total, rank }: Standing, withRank: boolean): string {
  const standing = total?.toString() ?? '–';
  return withRank ? `${standing} · ${rank === null ? '–' : String(rank)}` : standing;
}
