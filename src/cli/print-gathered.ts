import { describeFinding } from '../app/book/describe';
import type { GatherReport } from '../app/gather/gather-report';
import { wordsFor } from '../locales/words';
import { printTable } from './print-table';

/** What became of each book, and what is otherwise than when it was gathered last. */
export function printGathered(
  { files, changes, ranked }: GatherReport,
  language: 'vi' | 'en',
): void {
  const words = wordsFor(language);
  const { gather, cli } = words;
  const taken = files.filter(({ status }) => status !== 'refused');
  const units = taken.reduce((sum, file) => sum + file.units, 0);
  console.log(gather.summary(taken.length, files.length, units));
  if (files.length > 0) {
    printTable(
      [gather.book, gather.cluster, gather.units, gather.seal, gather.state],
      files.map((file) => [
        file.file,
        file.clusters.join(', '),
        file.units === 0 ? '' : String(file.units),
        file.seal || (file.fingerprint === '' ? '' : gather.unsealed),
        gather.status[file.status],
      ]),
    );
  }
  for (const { file, findings } of files) {
    for (const found of findings) console.log(`  ${file}: ${describeFinding(found, words)}`);
  }
  if (ranked === null) console.log(gather.nothing);
  if (changes.length === 0) return;
  console.log(`\n${gather.changed(changes.length)}`);
  printTable(
    [gather.book, cli.place, gather.about, cli.before, cli.after],
    changes.map(({ file, sheet, about, before, after }) => [
      file,
      sheet,
      about,
      before || '–',
      after || '–',
    ]),
  );
}
