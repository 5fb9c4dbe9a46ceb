import { PROPOSAL_SHEET } from '../../domain/book/sheets/proposal';
import { rowText } from '../../domain/book/table';
import { periodName } from '../../domain/settings/period';
import { proposalSheet } from '../../excel/sheets/proposal';
import type { Writer } from '../../excel/write/writer';
import type { Words } from '../../locales/words';
import type { CheckedState } from './check-state';
import type { BookState } from '../book/read-state';
import { proposalRows, type KeptTexts } from './result-rows';
import { writeTable } from '../book/write-book';

/** What the clerk wrote into *Đề nghị khen thưởng*: by unit and award, else by unit. */
export function keptTexts({ snapshot }: BookState): KeptTexts {
  const kept = new Map<string, Readonly<Record<string, string>>>();
  for (const row of snapshot.tables.get('DeNghi')?.table.rows ?? []) {
    const own = Object.fromEntries(KEPT.map((key) => [key, rowText(row, key)]));
    const unit = rowText(row, 'unit');
    kept.set(`${unit}\n${rowText(row, 'award')}`, own);
    // A unit whose award has changed keeps what was written about it.
    if (!kept.has(unit)) kept.set(unit, own);
  }
  return kept;
}

const KEPT = ['history', 'summary', 'note', 'decision', 'decisionNumber', 'refusal'] as const;

export async function writeProposal(
  writer: Writer,
  state: BookState,
  checked: CheckedState,
  words: Words,
): Promise<void> {
  const { settings } = checked.year.regulation;
  const { proposal, units } = checked.outcome;
  const rows = proposalRows(proposal, units, checked.year, words, keptTexts(state));
  const count = proposal.filter((line) => line.status === 'proposed').length;
  const undecided = proposal.filter((line) => line.status === 'undecided').length;
  const content = proposalSheet(rows, {
    owner: settings.text('clusterName'),
    title: words.report.sheets.ofPeriod(PROPOSAL_SHEET.title, periodName(settings)),
    hint: words.report.sheets.proposalHint(count, undecided),
  });
  await writeTable(writer, state, content);
}
