import type { EdgeFirmness } from '../../domain/firmness/firmness';
import { awardsWithoutEdge, type WithoutEdge } from '../../domain/firmness/without-edge';
import type { Outcome } from '../../domain/year/outcome';
import type { CheckedYear, Year } from '../../domain/year/year';
import type { Words } from '../../locales/words';
import { describeFirmness, listed, type FirmnessText } from './describe-firmness';
import { nameIn } from '../book/name-in';

/** Every award: edge by edge, and why there is none. */
export function describeAllFirmness(
  edges: readonly EdgeFirmness[],
  year: CheckedYear,
  outcome: Outcome,
  words: Words,
): readonly FirmnessText[] {
  const without = awardsWithoutEdge(year, outcome, edges);
  return year.regulation.awards.flatMap((award) => [
    ...edges
      .filter((edge) => edge.award === award)
      .map((edge) => describeFirmness(edge, year, words)),
    ...without.filter((one) => one.award === award).map((one) => whyNoEdge(one, year, words)),
  ]);
}

function whyNoEdge(
  { award, groups, why, waiting }: WithoutEdge,
  year: Year,
  { firmness }: Words,
): FirmnessText {
  const nameOf = nameIn(year);
  const sentence =
    why === 'waiting'
      ? firmness.noEdge.waiting(listed(waiting.map(nameOf), firmness))
      : firmness.noEdge[why];
  const title = firmness.award(award.name, groups.join(', '));
  return { title, sentences: [sentence], matters: [], closing: [] };
}
