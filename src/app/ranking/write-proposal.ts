import { PROPOSAL_SHEET } from '../../domain/book/sheets/proposal';
import { periodName } from '../../domain/settings/period';
import { isProgressOnly } from '../../domain/year/awards-of-period';
import type { TableSnapshot } from '../../excel/read/table-snapshot';
import { footName } from '../../excel/identity';
import { proposalSheet, type ProposalRow } from '../../excel/sheets/proposal';
import {
  addProposalFoot,
  findCountLine,
  FOOT_ROWS,
  printedColumns,
  markFoot,
  renewProposalFoot,
  type FootSpot,
} from '../../excel/sheets/proposal-foot';
import { HEADER_ROW, type TableSheet } from '../../excel/write/table-sheet';
import type { Writer } from '../../excel/write/writer';
import type { Words } from '../../locales/words';
import { readProposalStatus } from './proposal-status';
import type { CheckedState } from './check-state';
import type { BookState } from '../book/read-state';
import { standsAlready, writeTable } from '../book/write-book';
import { keptTexts } from './kept-texts';
import { proposalFoot } from './proposal-foot';
import { proposalRows } from './proposal-rows';

/**
 * The table, what stands below it, and which of its lines are shown. All lines are one table, so that
 * columns and notes of the clerk stay with a unit whatever becomes of it. Those that are not proposed
 * are hidden rows: they are not printed between the list and its signature, and sorting what is seen
 * cannot bring them there.
 */
export async function writeProposal(
  writer: Writer,
  state: BookState,
  checked: CheckedState,
  words: Words,
): Promise<void> {
  const { settings } = checked.year.regulation;
  const rows = proposalRows(checked.outcome, checked.year, words, keptTexts(state));
  const content = proposalSheet(rows, {
    owner: settings.text('clusterName'),
    title: words.report.sheets.ofPeriod(PROPOSAL_SHEET.title, periodName(settings)),
    hint: isProgressOnly(checked.year.regulation)
      ? words.report.sheets.proposalHalf
      : words.report.sheets.proposalHint(...countsOf(rows)),
    unfinished: words.report.sheets.unfinished,
  });
  const before = state.snapshot.tables.get('DeNghi');
  // Where a run was cut off, what looks the same may not be whole.
  const whole = state.snapshot.inventory.begun.length === 0;
  const stands = before !== undefined && whole && standsAlready(before, content);
  const footState = before ? findFoot(writer, state, before) : 'absent';
  const foot = proposalFoot(state, checked.year, rows, words);
  const { names } = state.snapshot.inventory;
  const addFoot = async (sheet: Excel.Worksheet): Promise<void> => {
    const spot = spotFor(sheet, before, content);
    if (spot) await addProposalFoot(writer, sheet, spot, foot, names);
  };
  const decorate = async (sheet: Excel.Worksheet): Promise<void> => {
    await addFoot(sheet);
    await showList(writer, sheet, before, rows);
  };
  const made = await writeTable(writer, state, content, { decorate });
  if (made || !before) return;
  const sheet = writer.context.workbook.worksheets.getItem(before.sheetId);
  if (footState === 'stands') await renewProposalFoot(writer, foot, { fit: !stands });
  if (footState === 'absent') await addFoot(sheet);
  // Rows that the clerk unhid stay so until the list is another.
  if (!stands) await showList(writer, sheet, before, rows);
}

/** Where the clerk deleted the lines, they stay deleted. */
function findFoot(
  { context }: Writer,
  { snapshot: { inventory } }: BookState,
  { sheetId, headerRow, left, values, below }: TableSnapshot,
): 'stands' | 'removed' | 'absent' {
  const { id } = PROPOSAL_SHEET;
  if (inventory.feet.has(id)) return 'stands';
  if (inventory.names.has(footName(id))) return 'removed';
  const known = findCountLine(below);
  if (known < 0) return 'absent';
  const sheet = context.workbook.worksheets.getItem(sheetId);
  markFoot(context, sheet.getRangeByIndexes(headerRow + 1 + values.length + known, left, 1, 1));
  return 'stands';
}

/** Below the table, where room is made for it. Null: the columns were moved, nobody knows across which. */
function spotFor(
  sheet: Excel.Worksheet,
  before: TableSnapshot | undefined,
  content: TableSheet,
): FootSpot | null {
  const columns = printedColumns(before?.headings ?? content.columns.map(({ heading }) => heading));
  if (columns === null) return null;
  const rows = Math.max(1, content.rows.length, before?.values.length ?? 0);
  const top = (before?.headerRow ?? HEADER_ROW) + rows + 2;
  if (before && before.room !== Infinity) {
    sheet
      .getRangeByIndexes(top, 0, FOOT_ROWS + 1, 1)
      .getEntireRow()
      .insert('Down');
  }
  return { top, left: before?.left ?? 0, columns };
}

/** Proposed, undecided, the others. */
function countsOf(rows: readonly ProposalRow[]): readonly [number, number, number] {
  const count = (status: string): number =>
    rows.filter((row) => readProposalStatus(String(row.status)) === status).length;
  return [count('proposed'), count('undecided'), count('excluded')];
}

/** Nobody is proposed yet: there is no list, and one looks at what is open. */
async function showList(
  writer: Writer,
  sheet: Excel.Worksheet,
  before: TableSnapshot | undefined,
  rows: readonly ProposalRow[],
): Promise<void> {
  const top = (before?.headerRow ?? HEADER_ROW) + 1;
  const [proposed] = countsOf(rows);
  const shown = proposed === 0 ? rows.length : proposed;
  const show = (from: number, count: number, hidden: boolean): void => {
    if (count > 0) sheet.getRangeByIndexes(top + from, 0, count, 1).rowHidden = hidden;
  };
  show(0, shown, false);
  show(shown, rows.length - shown, true);
  await writer.calls(2);
}
