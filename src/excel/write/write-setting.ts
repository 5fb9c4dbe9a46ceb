import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import { fold } from '../../domain/text/fold';
import { rowText } from '../../domain/book/table';
import type { SettingSchema } from '../../domain/settings/setting-schema';
import type { TableSnapshot } from '../read/table-snapshot';
import { cellAddress } from '../addresses';
import { setNumberFormat } from './style';
import type { Writer } from './writer';

/** Puts a value of the add-in's own group into *Thiết lập*: one cell, where the row stands. */
export async function writeSetting(
  writer: Writer,
  snapshot: TableSnapshot,
  { group, label }: SettingSchema,
  value: string,
): Promise<void> {
  const sheet = writer.context.workbook.worksheets.getItem(snapshot.sheetId);
  const row = snapshot.table.rows.find(
    (one) => fold(rowText(one, 'item').replaceAll('★', '')) === fold(label),
  );
  const column = snapshot.columns.get('value');
  if (column === undefined) return;
  const before = row?.cells.value?.value ?? '';
  if (row && before === value) return;
  if (row) {
    const at = snapshot.left + column;
    const range = (): Excel.Range => sheet.getRangeByIndexes(row.row, at, 1, 1);
    const { sheetName } = snapshot;
    const cell = (): string => cellAddress(row.row, at);
    writer.watch.add({ range, sheetName, cell, expected: [[before]] });
    await putText(writer, range(), value);
    return;
  }
  // A workbook of another program without this row: it comes below the others.
  if (snapshot.isTable) {
    // Blank, and only our columns are written: the headings go on beside the table where the clerk
    // keeps a column of his own there.
    writer.context.workbook.tables.getItem(SETTINGS_SHEET.tableName).rows.add();
  }
  const below = snapshot.headerRow + 1 + snapshot.values.length;
  const words: Readonly<Record<string, string>> = { group, item: label, value };
  for (const [key, at] of [...snapshot.columns].sort(([, a], [, b]) => a - b)) {
    const text = words[key];
    if (text === undefined) continue;
    await putText(writer, sheet.getRangeByIndexes(below, snapshot.left + at, 1, 1), text);
  }
}

/** The format comes first: `2` and `12e4567890` are texts here, not numbers. */
export async function putText(writer: Writer, range: Excel.Range, text: string): Promise<void> {
  setNumberFormat(range, '@');
  range.values = [[text]];
  await writer.calls(3);
}
