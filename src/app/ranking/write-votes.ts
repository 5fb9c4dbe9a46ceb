import { VOTES_SHEET } from '../../domain/book/sheets/votes';
import { voteResults, type VoteResult } from '../../domain/awards/votes/vote-results';
import type { Year } from '../../domain/year/year';
import { asText, type Cell } from '../../excel/write/as-text';
import type { Writer } from '../../excel/write/writer';
import type { Words } from '../../locales/words';
import type { BookState } from '../book/read-state';

/** *Tỷ lệ (%)* and *Kết quả* of *Kết quả suy tôn*; a row that is no vote keeps what stands there. */
export async function writeVoteResults(
  writer: Writer,
  { snapshot }: BookState,
  year: Year,
  words: Words,
): Promise<void> {
  const table = snapshot.tables.get(VOTES_SHEET.id);
  if (!table) return;
  const results = new Map(voteResults(year).map((result) => [result.record.row, result]));
  const sheet = writer.context.workbook.worksheets.getItem(table.sheetId);
  const top = table.headerRow + 1;
  for (const [key, cellOf] of Object.entries(CELLS)) {
    const column = table.columns.get(key);
    if (column === undefined) continue;
    const cells = table.values.map((row, index): Cell => {
      const result = results.get(top + index);
      const cell = result ? cellOf(result, words) : null;
      return row[column] === cell ? null : cell;
    });
    if (cells.every((cell) => cell === null)) continue;
    await writer.block(
      sheet,
      top,
      table.left + column,
      cells.map((cell) => [cell]),
    );
  }
}

const CELLS: Readonly<Record<'share' | 'result', (result: VoteResult, words: Words) => Cell>> = {
  share: ({ percent }) => percent?.toNumber() ?? '',
  result: ({ outcome }, words) =>
    outcome === null ? '' : asText(words.report.voteOutcome[outcome]),
};
