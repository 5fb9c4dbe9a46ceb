import { describeFirmness } from '../app/describe-firmness';
import type { RankReport } from '../app/rank-report';
import type { EdgeFirmness } from '../domain/firmness/firmness';
import { wordsFor } from '../locales/words';

/** How firmly the awards stand, edge by edge. */
export function printFirmness(
  edges: readonly EdgeFirmness[],
  { year }: RankReport,
  language: 'vi' | 'en',
): void {
  if (edges.length === 0) return;
  const words = wordsFor(language);
  console.log(`\n${words.firmness.title.toUpperCase()}`);
  for (const edge of edges) {
    const { title, sentences, matters, closing } = describeFirmness(edge, year, words);
    console.log(title);
    for (const sentence of sentences) console.log(`  ${sentence}`);
    for (const matter of matters) console.log(`    - ${matter}`);
    for (const sentence of closing) console.log(`  ${sentence}`);
  }
}
