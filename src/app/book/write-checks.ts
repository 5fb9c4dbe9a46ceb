import { CHECKS_SHEET } from '../../domain/book/sheets/checks';
import { severityOf } from '../../domain/findings/catalogue';
import { isBlocking } from '../../domain/findings/status';
import type { HandledFinding } from '../../domain/findings/finding';
import { checksSheet } from '../../excel/sheets/checks';
import type { Writer } from '../../excel/write/writer';
import type { Year } from '../../domain/year/year';
import { periodName } from '../../domain/settings/period';
import type { Words } from '../../locales/words';
import { FindingTargets } from '../findings/finding-target';
import { checkRows } from '../ranking/result-rows';
import { writeTable, type WriteContext } from './write-book';

export async function writeChecks(
  writer: Writer,
  state: WriteContext,
  year: Year,
  findings: readonly HandledFinding[],
  words: Words,
): Promise<void> {
  const targets = new FindingTargets(state.snapshot, year.units);
  const errors = findings.filter(isBlocking).length;
  const warnings = findings.filter((found) => severityOf(found.kind) === 'warning').length;
  const { settings } = year.regulation;
  const content = checksSheet(checkRows(findings, year, words, targets), {
    owner: settings.text('clusterName'),
    title: words.report.sheets.ofPeriod(CHECKS_SHEET.title, periodName(settings)),
    hint: words.report.sheets.checksHint(errors, warnings),
  });
  await writeTable(writer, state, content);
}
