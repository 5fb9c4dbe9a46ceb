import { finding, type Finding } from '../../domain/findings/finding';
import type { Outcome } from '../../domain/year/outcome';
import type { Year } from '../../domain/year/year';
import type { BookState } from '../book/read-state';
import { nameIn } from '../book/name-in';
import { keptTexts } from '../ranking/kept-texts';
import { keptOf, summaryOf } from '../ranking/proposal-rows';

/**
 * Summaries that a person wrote, whose figures changed since. What the figures say now is what the
 * row of *Kiểm tra* goes by: once they change again, it is asked again.
 */
export function summaryFindings(
  state: Pick<BookState, 'snapshot'>,
  year: Year,
  { proposal, units }: Outcome,
): readonly Finding[] {
  const kept = keptTexts(state);
  const byCode = new Map(units.map((unit) => [unit.scores.unit.code, unit]));
  const nameOf = nameIn(year);
  return proposal.flatMap((line): readonly Finding[] => {
    const outcome = byCode.get(line.unit);
    const own = keptOf(line, outcome, kept);
    if (!own || !summaryOf(line, outcome, year, own).outdated) return [];
    const draft = summaryOf(line, outcome, year, undefined).summary;
    const params = { name: nameOf(line.unit), award: line.award?.name ?? '', draft };
    const { unit } = line;
    return [
      finding({ kind: 'summaryOutdated', unit, place: own.summaryPlace, raw: draft, params }),
    ];
  });
}
