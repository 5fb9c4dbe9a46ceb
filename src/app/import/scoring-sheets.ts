import type { BookSnapshot } from '../../excel/read/book';
import { looksLikeScoringTable } from '../../intake/recognise/columns/looks-like-scoring-table';
import type { BookState } from '../book/read-state';

/** Sheets of the workbook that are not ours and look like somebody's scoring sheet. */
export function scoringSheets({
  snapshot,
  year,
}: Pick<BookState, 'snapshot' | 'year'>): BookSnapshot['inventory']['others'] {
  return snapshot.inventory.others.filter((entry) =>
    looksLikeScoringTable(snapshot.heads.get(entry.id) ?? [], year.memory),
  );
}
