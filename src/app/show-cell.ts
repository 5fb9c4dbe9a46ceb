import { inExcel } from '../excel/run';
import { toFailure } from './failure';
import type { UseCaseOptions } from './use-case';

/** Brings a sheet to the front and selects the cell; without one, the sheet as it was left. */
export async function showCell(
  place: { readonly sheet: string; readonly cell: string | null },
  options: UseCaseOptions = {},
): Promise<void> {
  try {
    await inExcel(async (session) => {
      const sheet = session.context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      if (place.cell !== null) sheet.getRange(place.cell).select();
      await session.request();
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}
