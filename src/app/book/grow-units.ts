import { tidy } from '../../domain/text/fold';
import { inExcel, type ExcelSession } from '../../excel/run';
import { growUnitSheet, missingIn } from '../../excel/sheets/grow-unit-sheet';
import { TOTAL_LABEL } from '../../excel/sheets/unit-total';
import { writeMarked } from '../../excel/write/begin-run';
import type { BookState } from './read-state';
import { runOf } from '../use-case/run-of';
import type { UseCaseOptions } from '../use-case/use-case';

type UnitSheet = BookState['unitSheets'] extends ReadonlyMap<string, infer Sheet> ? Sheet : never;

/** Rows looked through below the last criterion for the unit's own totals. */
const BELOW = 8;

/**
 * Gives the unit sheets the rows and columns that an amended regulation asks for. Says whether any of
 * them grew, in which case the book has to be read anew.
 */
export async function growUnitSheets(state: BookState, options: UseCaseOptions): Promise<boolean> {
  const { regulation } = state.year;
  const growing = [...state.unitSheets.values()].filter(({ layout }) => {
    const { rows, columns } = missingIn(layout, regulation);
    return rows.length + columns.length > 0;
  });
  if (growing.length === 0) return false;
  await inExcel(async (session) => {
    const totals = await findTotals(session, growing);
    const { inventory } = state.snapshot;
    await writeMarked(session, inventory, runOf('growth', options), async (writer) => {
      for (const [index, { snapshot, layout }] of growing.entries()) {
        const sheet = session.context.workbook.worksheets.getItem(snapshot.sheet.id);
        const { headerRow } = snapshot;
        const totalRow = totals[index] ?? null;
        await growUnitSheet(writer, { sheet, layout, headerRow, totalRow }, regulation);
      }
    });
  }, options);
  return true;
}

/** Where each sheet has its row of totals; its words are what marks it. */
async function findTotals(
  session: ExcelSession,
  sheets: readonly UnitSheet[],
): Promise<readonly (number | null)[]> {
  const pending = sheets.map(({ snapshot, layout }) => {
    const last = Math.max(snapshot.headerRow, ...layout.rows.values());
    const column = layout.columns.get('title');
    if (column === undefined) return null;
    const range = session.context.workbook.worksheets
      .getItem(snapshot.sheet.id)
      .getRangeByIndexes(last + 1, column, BELOW, 1)
      .load('values');
    return { range, top: last + 1 };
  });
  await session.request();
  return pending.map((found) => {
    const values = (found?.range.values ?? []) as readonly (readonly unknown[])[];
    const offset = values.findIndex(([value]) => tidy(String(value)) === TOTAL_LABEL);
    return found && offset >= 0 ? found.top + offset : null;
  });
}
