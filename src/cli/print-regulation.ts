import { describeRegulation } from '../app/regulation/describe-regulation';
import type { RankReport } from '../app/ranking/rank-report';
import { regulationLines } from '../app/regulation/regulation-lines';
import { isAboutRegulation } from '../domain/findings/catalogue';
import type { Words } from '../locales/words';

/** The regulation at a glance, and whether it agrees with itself. */
export function printRegulation({ year, findings }: RankReport, words: Words): void {
  const { cli } = words;
  const found = findings.filter(({ kind }) => isAboutRegulation(kind)).length;
  const verdict = found === 0 ? cli.selfCheckClean : cli.selfCheckFound(found);
  console.log(`\n${cli.regulation}`);
  for (const { label, texts } of [
    ...regulationLines(describeRegulation(year.regulation), words),
    { label: cli.selfCheck, texts: [verdict] },
  ]) {
    console.log(`  ${label}: ${texts.join(' · ')}`);
  }
}
