import type { Place } from '../domain/findings/finding';
import { inExcel } from '../excel/run';
import { toFailure } from './failure';
import type { UseCaseOptions } from './use-case';

/** Brings a cell of the workbook to the front and selects it; a place in a file is nowhere to go. */
export async function showCell(
  { file, sheet, cell }: Place,
  options: UseCaseOptions = {},
): Promise<void> {
  if (file !== null || sheet === null) return;
  try {
    await inExcel(async (session) => {
      const worksheet = session.context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      if (cell !== null) worksheet.getRange(cell).select();
      await session.request();
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}
