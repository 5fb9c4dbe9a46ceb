import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import type { RankReport } from '../../src/app/ranking/rank-report';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import type { WorkbookModel } from '../../src/workbench/model/types';
import { levelDraft } from '../../tests/support/book/level-draft';
import { Draw, randomDraft } from '../../tests/support/book/random-draft';
import type { BookDraft } from '../../tests/support/book/draft';
import { openBook } from '../../tests/support/cluster-book';

/** A workbook as the product leaves it, and what the core said. */
export interface CheckedBook {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookModel;
  readonly report: RankReport;
}

/** Every other seed: units that are level by design, with sums that are no doubles. */
export function draftOf(seed: number): BookDraft {
  // Neighbouring seeds would begin alike.
  const draw = new Draw((seed * 2_654_435_761) % 2_147_483_647);
  if (seed % 2 === 1) return levelDraft(draw);
  const draft = randomDraft(draw);
  // A date that nobody typed would hold every unit back.
  return { ...draft, settings: { ...draft.settings, 'Nộp chậm': 'Chỉ nhắc' } };
}

/** From the template to the ranking through the embedded host; throws where it differs by itself. */
export async function generatedBook(seed: number): Promise<CheckedBook> {
  const book = await openBook(draftOf(seed));
  try {
    const report = await book.rank();
    const { bytes } = await book.excel.save();
    return { bytes, workbook: book.excel.workbook, report };
  } catch (error) {
    throw new Error(`seed ${String(seed)}: ${String(error)}`);
  } finally {
    book.close();
  }
}

/** The core's own run on a file, whatever its formulas say. */
export async function evaluate(bytes: Uint8Array): Promise<RankReport> {
  const excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
  excel.install();
  try {
    return await rankWorkbook();
  } finally {
    excel.uninstall();
  }
}
