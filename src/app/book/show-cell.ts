import type { Place } from '../../domain/findings/finding';
import { inExcel } from '../../excel/run';
import { toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

type Target = Pick<Place, 'sheet' | 'cell'> & Partial<Pick<Place, 'file'>>;

/**
 * Brings a sheet to the front and selects the cell; without one, the sheet as it was left. A place in
 * a file that was sent is nowhere to go.
 */
export async function showCell(
  { file = null, sheet, cell }: Target,
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
