import type { UnitLayout } from '../sheets/unit-layout';
import { UNIT_ROWS } from '../sheets/unit-layout';
import type { ExcelSession } from '../run';
import type { CellInput } from './table-snapshot';

/** Texts of a unit's sheet that no ranking needs: read only before they are written over. */
export const TEXT_KEYS = ['evidence', 'unitNote'] as const;
export type TextKey = (typeof TEXT_KEYS)[number];

export interface UnitTexts {
  /** Criterion → text, for each of the columns. */
  readonly texts: ReadonlyMap<TextKey, ReadonlyMap<string, CellInput>>;
  /** Which file the sheet came from. */
  readonly source: CellInput;
}

/** One request for all of them, none for none. */
export async function readUnitTexts(
  session: ExcelSession,
  sheets: readonly { readonly sheetId: string; readonly layout: UnitLayout }[],
): Promise<readonly UnitTexts[]> {
  const pending = sheets.map(({ sheetId, layout }) => {
    const sheet = session.context.workbook.worksheets.getItem(sheetId);
    const rows = [...layout.rows.values()];
    const top = Math.min(...rows);
    const height = Math.max(...rows) - top + 1;
    const columns = TEXT_KEYS.flatMap((key) => {
      const column = layout.columns.get(key);
      if (column === undefined) return [];
      return [{ key, range: sheet.getRangeByIndexes(top, column, height, 1).load('values') }];
    });
    const source = sheet.getRangeByIndexes(UNIT_ROWS.source, 0, 1, 1).load('values');
    return { layout, top, columns, source };
  });
  if (pending.length > 0) await session.request();
  return pending.map(({ layout, top, columns, source }) => ({
    source: valueAt(source, 0),
    texts: new Map(
      columns.map(({ key, range }) => [
        key,
        new Map([...layout.rows].map(([code, row]) => [code, valueAt(range, row - top)])),
      ]),
    ),
  }));
}

function valueAt(range: Excel.Range, row: number): CellInput {
  return (range.values as readonly (readonly CellInput[])[])[row]?.[0] ?? '';
}
