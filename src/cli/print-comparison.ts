import type { RegulationComparison } from '../app/regulation/compare-regulations';
import type { RegulationChange } from '../domain/regulation/versions/diff';
import { PARTS, PART_SHEETS } from '../domain/regulation/versions/parts';
import type { Words } from '../locales/words';
import { printTable } from './print-table';

/** The changes as a person reads them, sheet by sheet. */
export function printComparison(
  { changes, missing }: RegulationComparison,
  { cli, report }: Words,
): void {
  if (changes.length === 0 && missing.length === 0) {
    console.log(cli.same);
    return;
  }
  console.log(cli.differs(changes.length));
  for (const part of PARTS) {
    const own = changes.filter(({ what }) => what === part);
    if (own.length === 0) continue;
    console.log(`\n${PART_SHEETS[part].sheetName.toUpperCase()}`);
    printTable(
      [cli.change, cli.changedRow, cli.field, cli.before, cli.after],
      own.map((change) => [
        report.changeKind[change.kind],
        rowOf(change),
        change.field ?? '',
        line(change.before),
        line(change.after),
      ]),
    );
  }
  if (missing.length > 0) {
    console.log(`\n${cli.notKept(missing.map((part) => PART_SHEETS[part].sheetName).join(', '))}`);
  }
}

const TITLE_LENGTH = 40;

/** A criterion is its code and enough of its title to know it by; others are their names. */
function rowOf({ what, key, title }: RegulationChange): string {
  if (what !== 'criterion') return key;
  const letters = [...title];
  const cut = letters.length > TITLE_LENGTH ? `${letters.slice(0, TITLE_LENGTH).join('')}…` : title;
  return `${key} ${cut}`.trim();
}

function line(text: string | null): string {
  return text === null || text === '' ? '–' : text.replaceAll('\n', '; ');
}
