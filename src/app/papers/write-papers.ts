import { sheetNameFor } from '../../excel/addresses';
import { readInventory } from '../../excel/read/inventory';
import { inExcel } from '../../excel/run';
import { writePaperSheet } from '../../excel/sheets/paper-sheet';
import { writeMarked } from '../../excel/write/begin-run';
import type { DraftedPaper } from './draft-papers';
import { runOf } from '../use-case/run-of';
import { Failure, toFailure } from '../use-case/failure';
import type { UseCaseOptions } from '../use-case/use-case';

/**
 * A paper as a sheet of the workbook, ready to print: for hosts that offer no file to save. What the
 * sheet said before is replaced.
 */
export async function writePaper(
  { kind, name, papers }: DraftedPaper,
  options: UseCaseOptions = {},
): Promise<void> {
  try {
    await inExcel(async (session) => {
      const inventory = await readInventory(session);
      const existing = inventory.papers.get(kind) ?? null;
      if (existing?.isProtected) throw new Failure('protected', { sheet: existing.name });
      const taken = inventory.sheets.map((sheet) => sheet.name);
      const run = runOf('paper', options, name);
      await writeMarked(session, inventory, run, async (writer) => {
        const sheet = await writePaperSheet(
          writer,
          existing?.id ?? null,
          {
            id: kind,
            sheetName: sheetNameFor(name, taken),
            papers,
          },
          inventory.names,
        );
        sheet.activate();
        await writer.calls(1);
      });
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}
