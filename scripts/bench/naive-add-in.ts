import { SUMMARY_SHEET } from '../../src/domain/book/sheets/summary';

/**
 * The add-in that most people write first: the summary cell by cell, a round trip each. Same host,
 * same figures, a sheet of its own; it neither reads nor checks anything.
 */
export async function writeSummaryCellByCell(): Promise<void> {
  await Excel.run(async (context) => {
    const summary = context.workbook.worksheets.getItem(SUMMARY_SHEET.sheetName);
    const table = summary.tables.getItemAt(0).getRange().load('values');
    await context.sync();
    const target = context.workbook.worksheets.add('Từng ô');
    for (const [row, cells] of table.values.entries()) {
      for (const [column, value] of cells.entries()) {
        target.getCell(row, column).values = [[value as string | number]];
        await context.sync();
      }
    }
  });
}
