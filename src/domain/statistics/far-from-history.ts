import { groupBy } from '../collections/group-by';
import { finding, type Finding } from '../findings/finding';
import type { Outcome } from '../year/outcome';
import { recordedRank } from '../year/tie-facts';
import type { Year } from '../year/year';

/** Fewer places than this are nothing in a small cluster. */
const FEWEST_PLACES = 3;

/**
 * A unit that stands at least half the table away from every rank of earlier years that *Khen thưởng
 * đã có* records (`Hạng 2`).
 */
export function farFromHistory(
  { regulation, honours }: Pick<Year, 'regulation' | 'honours'>,
  { units }: Outcome,
): readonly Finding[] {
  const year = Number(regulation.settings.text('year'));
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const far = Math.max(FEWEST_PLACES, Math.ceil(ranked / 2));
  const recordsOf = groupBy(
    honours.flatMap(({ unit, year: of, award }) => {
      const rank = recordedRank(award);
      return rank !== null && of < year ? [{ unit, year: of, rank }] : [];
    }),
    ({ unit }) => unit,
  );
  return units.flatMap(({ scores, rank }): readonly Finding[] => {
    const { code } = scores.unit;
    const records = recordsOf.get(code) ?? [];
    const isFar = records.every((one) => rank !== null && Math.abs(one.rank - rank) >= far);
    if (rank === null || records.length === 0 || !isFar) return [];
    const before = [...records]
      .sort((a, b) => a.year - b.year)
      .map((one) => `${String(one.year)}: ${String(one.rank)}`);
    return [
      finding({
        kind: 'farFromHistory',
        unit: code,
        raw: String(rank),
        params: { rank: String(rank), before },
      }),
    ];
  });
}
