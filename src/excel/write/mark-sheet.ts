/**
 * Gives a new sheet its hidden name. One that a deleted sheet left behind still holds the name and
 * refers to nothing: it goes first.
 * @param names all names of the workbook as it was read
 */
export function markSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  mark: string,
  names: ReadonlySet<string>,
): void {
  const { workbook } = context;
  if (names.has(mark)) workbook.names.getItem(mark).delete();
  workbook.names.add(mark, sheet.getRange('A1')).visible = false;
}
