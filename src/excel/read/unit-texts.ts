import type { UnitLayout } from '../sheets/unit-layout';
import { UNIT_ROWS } from '../sheets/unit-layout';
import type { ExcelSession } from '../run';
import { batchesOf } from './batches';
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

interface UnitTable {
  readonly sheetId: string;
  readonly layout: UnitLayout;
}

/** Criteria of units' sheets in one message: it stays below 1 MB with long texts for each of them. */
const CRITERIA_TOGETHER = 4000;

/** One request for as many as one message may hold, none for none. */
export async function readUnitTexts(
  session: ExcelSession,
  sheets: readonly UnitTable[],
): Promise<readonly UnitTexts[]> {
  const read: UnitTexts[] = [];
  for (const batch of batchesOf(sheets, CRITERIA_TOGETHER, ({ layout }) => layout.rows.size)) {
    const pending = batch.map((sheet) => queueTexts(session, sheet));
    await session.request();
    read.push(...pending.map(textsOf));
  }
  return read;
}

interface PendingTexts {
  readonly layout: UnitLayout;
  readonly top: number;
  readonly columns: readonly { readonly key: TextKey; readonly range: Excel.Range }[];
  readonly source: Excel.Range;
}

function queueTexts(session: ExcelSession, { sheetId, layout }: UnitTable): PendingTexts {
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
}

function textsOf({ layout, top, columns, source }: PendingTexts): UnitTexts {
  return {
    source: valueAt(source, 0),
    texts: new Map(
      columns.map(({ key, range }) => [
        key,
        new Map([...layout.rows].map(([code, row]) => [code, valueAt(range, row - top)])),
      ]),
    ),
  };
}

function valueAt(range: Excel.Range, row: number): CellInput {
  return (range.values as readonly (readonly CellInput[])[])[row]?.[0] ?? '';
}
