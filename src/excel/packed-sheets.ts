import { sheetNameFor } from './addresses';
import { PACKED_SHEETS, packedName, type PackedId } from './identity';
import { packText, unpackInTurns } from './packed-text';
import type { Inventory } from './read/inventory';
import type { ExcelSession } from './run';
import { markSheet, sheetIsWhole } from './write/mark-sheet';
import type { Writer } from './write/writer';

/** Said to whoever unhides the sheet. */
const NOTE = 'Dữ liệu nén của phần mềm. Xin đừng sửa.';

/** Puts text into a very hidden sheet of ours, made on first use; what was there is replaced. */
export async function writePacked(
  writer: Writer,
  inventory: Inventory,
  id: PackedId,
  text: string,
): Promise<void> {
  const { worksheets } = writer.context.workbook;
  const known = inventory.packed.get(id);
  let sheet: Excel.Worksheet;
  if (known) {
    sheet = worksheets.getItem(known.id);
    sheet.getRange('A:A').clear('Contents');
  } else {
    const taken = inventory.sheets.map(({ name }) => name);
    sheet = worksheets.add(sheetNameFor(PACKED_SHEETS[id], taken));
    markSheet(writer.context, sheet, packedName(id), inventory.names);
    sheet.visibility = 'VeryHidden';
    sheetIsWhole(writer.context, packedName(id));
  }
  await writer.calls(6);
  const cells = await packText(text);
  await writer.block(sheet, 0, 0, [[NOTE], ...cells.map((cell) => [cell])]);
}

/** One request. Null: no such sheet, or it was damaged. */
export async function readPacked(
  session: ExcelSession,
  inventory: Inventory,
  id: PackedId,
): Promise<string | null> {
  const entry = inventory.packed.get(id);
  if (!entry) return null;
  const used = session.context.workbook.worksheets
    .getItem(entry.id)
    .getUsedRangeOrNullObject(true)
    .load('values');
  await session.request();
  if (used.isNullObject) return null;
  const [, ...cells] = used.values.map((row: readonly unknown[]) => String(row[0] ?? ''));
  return unpackInTurns(cells);
}
