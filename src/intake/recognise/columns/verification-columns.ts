import {
  UNIT_COLUMNS,
  VERIFICATION_KEYS,
  type VerificationKey,
} from '../../../domain/book/unit-sheet';
import { fold } from '../../../domain/text/fold';
import type { Header } from './find-header';
import type { RecognisedVerification } from '../recognised-sheet';
import type { SheetView } from '../sheet-view';

/** Other headings of the same columns (docs/workbook.md). */
const ALSO_READ: Readonly<Partial<Record<VerificationKey, readonly string[]>>> = {
  verified: ['Điểm TĐ', 'Thẩm định lần 1', 'Điểm thẩm định lần 1'],
  reason: ['Lý do'],
};

export type VerificationColumns = ReadonlyMap<VerificationKey, number>;

/** The columns in which the cluster, not the unit, has written; by their very headings only. */
export function verificationColumns(view: SheetView, header: Header): VerificationColumns {
  const columns = new Map<VerificationKey, number>();
  for (const key of VERIFICATION_KEYS) {
    const words = new Set([UNIT_COLUMNS[key].heading, ...(ALSO_READ[key] ?? [])].map(fold));
    const heading = view
      .columns(header.bottom)
      .find((column) => words.has(fold(view.text(header.bottom, column))));
    if (heading !== undefined) columns.set(key, heading);
  }
  return columns;
}

/** What stands there in one row; null where nothing does. */
export function readVerification(
  view: SheetView,
  row: number,
  columns: VerificationColumns,
): RecognisedVerification | null {
  const cells = new Map(
    [...columns].flatMap(([key, column]) => {
      const cell = view.source(row, column);
      return cell ? [[key, cell] as const] : [];
    }),
  );
  return cells.size > 0 ? cells : null;
}
