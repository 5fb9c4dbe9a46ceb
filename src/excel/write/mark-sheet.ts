import { idName, makingName } from '../identity';
import type { Inventory } from '../read/inventory';

/**
 * Gives a new sheet its hidden name, and a second one that says that it is not whole yet: a sheet that
 * still has it when the next run begins was cut off, and is made anew. A name that a deleted sheet
 * left behind refers to nothing: it goes first.
 * @param names all names of the workbook as it was read
 */
export function markSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mark: string,
  names: ReadonlySet<string>,
): void {
  const { workbook } = context;
  const first = sheet.getRange('A1');
  workbook.names.add(makingName(mark), first).visible = false;
  if (names.has(mark)) workbook.names.getItem(mark).delete();
  workbook.names.add(mark, first).visible = false;
}

/** What was written with it is put back: the next run makes it anew. */
export function sheetIsNotWhole(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mark: string,
): void {
  context.workbook.names.add(makingName(mark), sheet.getRange('A1')).visible = false;
}

/** Everything is on it that belongs there. */
export function sheetIsWhole(context: Excel.RequestContext, mark: string): void {
  context.workbook.names.getItem(makingName(mark)).delete();
}

/**
 * Sheets of ours that another program made, and that were found by what they are called: from now on
 * they are found whatever they are called, and missed when they are deleted. Returns how many.
 */
export function markFoundSheets(context: Excel.RequestContext, inventory: Inventory): number {
  const { workbook } = context;
  const found = [...inventory.ours].filter(([id]) => !inventory.isMarked(id));
  for (const [id, { id: sheetId }] of found) {
    const mark = idName(id);
    if (inventory.names.has(mark)) workbook.names.getItem(mark).delete();
    workbook.names.add(mark, workbook.worksheets.getItem(sheetId).getRange('A1')).visible = false;
  }
  return found.length;
}
