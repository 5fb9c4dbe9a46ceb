import { CHECKS_SHEET } from '../../domain/book/sheets/checks';
import { rowText, type TableCell, type TableRow } from '../../domain/book/table';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import { readBook, type BookSnapshot } from '../../excel/read/book';
import { inExcel, readInExcel } from '../../excel/run';
import { idOfSheet } from '../../excel/read/inventory';
import { ACTIONS, checkKey } from '../../excel/sheets/checks';
import { putText } from '../../excel/write/write-setting';
import { writeMarked } from '../../excel/write/begin-run';
import { asText } from '../../excel/write/as-text';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { tableOf } from '../book/book-tables';
import { Failure, toFailure } from '../use-case/failure';
import { guardProtection } from '../book/guard-protection';
import { pending } from './list-findings';
import type { RankOptions } from '../ranking/rank-workbook';
import { checkedBook } from '../book/read-checked';
import { writeChecks } from '../book/write-checks';
import { runOf } from '../use-case/run-of';

export type FindingAction =
  | { readonly do: 'accept' }
  | { readonly do: 'except'; readonly reason: string }
  /** A question about a file: the answer, to be remembered. */
  | { readonly do: 'answer'; readonly said: string }
  | { readonly do: 'reopen' };

type ChecksKey = ColumnKey<typeof CHECKS_SHEET>;
type HandleOptions = Pick<RankOptions, 'signal' | 'language' | 'origins' | 'now'>;

/**
 * What the clerk decides about one line, written into *Kiểm tra* as if typed there: the next ranking
 * does it and logs it, and until then it can be taken back.
 */
export async function handleFinding(
  id: string,
  action: FindingAction,
  options: HandleOptions = {},
): Promise<void> {
  try {
    const before = await readInExcel(readBook, options);
    guardProtection(before.inventory);
    const known = rowsOf(before, id).length > 0;
    const book = known ? before : await renewChecks(before, options);
    const rows = rowsOf(book, id);
    // Nothing says so any more: somebody mended it meanwhile.
    if (rows.length === 0) throw new Failure('bookChanged');
    const { inventory } = book;
    const key = idOfSheet(inventory, rows[0]?.sheet ?? '');
    const run = runOf('handling', options);
    await inExcel(
      (session) =>
        writeMarked(session, inventory, run, async (writer) => {
          const sheet = session.context.workbook.worksheets.getItem(key);
          for (const { cells } of rows) {
            watchRow(writer, sheet, rows[0]?.sheet ?? '', cells);
            const put = async (cell: TableCell | undefined, text: string): Promise<void> => {
              if (cell) await putText(writer, sheet.getRange(cell.address), text);
            };
            if (action.do === 'answer') await put(cells.proposed, action.said);
            await put(cells.reason, action.do === 'except' ? action.reason : '');
            if (!cells.action) continue;
            sheet.getRange(cells.action.address).values = [[asText(WRITTEN[action.do])]];
            await writer.calls(1);
          }
        }),
      options,
    );
  } catch (error) {
    throw toFailure(error);
  }
}

/** By sorting, or by a row put in, another finding may have come to stand there. */
function watchRow(
  writer: Writer,
  sheet: Excel.Worksheet,
  sheetName: string,
  cells: CheckLine['cells'],
): void {
  for (const key of ['code', 'criterion', 'current', 'proposed', 'action', 'reason'] as const) {
    const cell = cells[key];
    if (!cell) continue;
    const { address, value } = cell;
    const range = (): Excel.Range => sheet.getRange(address);
    writer.watch.add({ range, sheetName, cell: () => address, expected: [[value ?? '']] });
  }
}

const WRITTEN: Readonly<Record<FindingAction['do'], string>> = {
  accept: ACTIONS.accept,
  except: ACTIONS.exception,
  answer: ACTIONS.remember,
  reopen: '',
};

interface CheckLine extends TableRow<ChecksKey> {
  readonly sheet: string;
}

/** Several findings may read alike: what is decided for one holds for all of them. */
function rowsOf({ tables }: BookSnapshot, id: string): readonly CheckLine[] {
  const table = tableOf(tables, CHECKS_SHEET);
  if (table.missing.length > 0) return [];
  return table.rows
    .filter((row) => {
      const [code, unit, criterion, current] = (
        ['code', 'unit', 'criterion', 'current'] as const
      ).map((key) => rowText(row, key));
      return (
        id ===
        checkKey({
          code: code ?? '',
          unit: unit ?? '',
          criterion: criterion ?? '',
          current: current ?? '',
        })
      );
    })
    .map((row) => ({ ...row, sheet: table.sheet }));
}

/** The sheet is older than the finding, or is not there yet: written anew with all that was decided. */
async function renewChecks(snapshot: BookSnapshot, options: HandleOptions): Promise<BookSnapshot> {
  const { read, checked } = await checkedBook(snapshot, options);
  const findings = [...checked.findings, ...pending(checked.accepted)];
  const words = wordsFor(options.language ?? 'vi');
  await inExcel(
    (session) =>
      writeMarked(session, snapshot.inventory, runOf('handling', options), (writer) =>
        writeChecks(writer, read, checked.year, findings, words),
      ),
    options,
  );
  return readInExcel(readBook, options);
}
