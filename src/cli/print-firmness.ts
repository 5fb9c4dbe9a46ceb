import { describeAllFirmness } from '../app/firmness/describe-all-firmness';
import type { RankReport } from '../app/ranking/rank-report';
import type { EdgeFirmness } from '../domain/firmness/firmness';
import { wordsFor } from '../locales/words';

/** How firmly the awards stand, edge by edge. */
export function printFirmness(
  edges: readonly EdgeFirmness[],
  { year, outcome }: RankReport,
  language: 'vi' | 'en',
): void {
  const words = wordsFor(language);
  const all = describeAllFirmness(edges, year, outcome, words);
  if (all.length === 0) return;
  console.log(`\n${words.firmness.title.toUpperCase()}`);
  for (const { title, sentences, matters, closing } of all) {
    console.log(title);
    for (const sentence of sentences) console.log(`  ${sentence}`);
    for (const matter of matters) console.log(`    - ${matter}`);
    for (const sentence of closing) console.log(`  ${sentence}`);
  }
}
