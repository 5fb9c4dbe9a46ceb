import { SheetNames } from '../addresses';
import { versionName } from '../identity';
import { copyName, REGULATION_SHEETS } from '../locked-copies';
import type { Inventory } from '../read/inventory';
import { markSheet, sheetIsWhole } from './mark-sheet';
import type { Writer } from './writer';

/**
 * Keeps the regulation as it stands: a copy of each of its sheets at the end of the workbook, protected
 * without a password – against a slip of the hand, not against its owner. A copy that is there is left
 * alone: it is how the sheet stood when this was begun.
 */
export async function lockCopies(
  writer: Writer,
  inventory: Inventory,
  version: number,
): Promise<readonly string[]> {
  const { worksheets } = writer.context.workbook;
  const names = new SheetNames(inventory.sheets.map((sheet) => sheet.name));
  const made: string[] = [];
  for (const schema of REGULATION_SHEETS) {
    const source = inventory.ours.get(schema.id);
    const known = inventory.copies.some(
      (copy) => copy.version === version && copy.id === schema.id,
    );
    if (!source || known) continue;
    const name = names.take(copyName(schema, version));
    made.push(name);
    const copy = worksheets.getItem(source.id).copy('End');
    const mark = versionName(version, schema.id);
    markSheet(writer.context, copy, mark, inventory.names);
    copy.name = name;
    copy.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      selectionMode: 'Normal',
    });
    sheetIsWhole(writer.context, mark);
    await writer.calls(9);
  }
  return made;
}
