import { describeFindingChanges, describeUnitChange } from '../app/ranking/describe-changes';
import type { RankReport } from '../app/ranking/rank-report';
import type { Words } from '../locales/words';
import { printTable } from './print-table';

/** What this run says otherwise than the one before; nothing where there was none. */
export function printChanges({ changes, year }: RankReport, words: Words): void {
  if (changes.first) return;
  const { units, added, gone } = changes;
  const findings = describeFindingChanges(changes, year, words);
  if (units.length + findings.length === 0) {
    console.log(`\n${words.run.noChanges}`);
    return;
  }
  console.log(`\n${words.run.changes(units.length, added.length, gone.length)}`);
  for (const change of units) console.log(`  ${describeUnitChange(change, words)}`);
  if (findings.length === 0) return;
  const { cli } = words;
  printTable(
    [cli.change, cli.unit, cli.criterion, cli.message],
    findings.map(({ kind, unit, criterion, message }) => [kind, unit, criterion, message]),
  );
}
