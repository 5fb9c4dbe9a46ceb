import type { SchemaId } from '../../domain/book/schemas';
import { rowText, type TableRow } from '../../domain/book/table';
import { finding, type Finding } from '../../domain/findings/finding';
import { COVERAGE } from '../../domain/seal/coverage';
import type { BookSnapshot } from '../../excel/read/book';

/** Sheets that people fill in row by row. */
const TYPED: readonly SchemaId[] = [
  'ThietLap',
  'TieuChi',
  'XepLoai',
  'HinhThuc',
  'DieuKien',
  'PhienBan',
  'DonVi',
  'ChiTieu',
  'KhongCham',
  'DiemNgoai',
  'ThanhTich',
  'KhongXet',
  'SuyTon',
  'KetLuan',
  'GhiNho',
  'VaiTro',
];

/**
 * Rows below a blank row or below the table that look like rows of it: nobody reads them, and nobody
 * would know. Notes and signatures leave the column empty that a row goes by.
 */
export function rowsLeftOut({ tables }: BookSnapshot): readonly Finding[] {
  return TYPED.flatMap((id): readonly Finding[] => {
    const snapshot = tables.get(id);
    const [key] = COVERAGE[id]?.key ?? [];
    if (!snapshot || key === undefined) return [];
    const looksAlike = (row: TableRow): boolean =>
      rowText(row, key) !== '' &&
      Object.keys(row.cells).filter((column) => rowText(row, column) !== '').length > 1;
    const found = snapshot.beyond.filter(looksAlike);
    const [first] = found;
    if (!first) return [];
    return [
      finding({
        kind: 'rowsLeftOut',
        place: { file: null, sheet: snapshot.sheetName, cell: first.cells[key]?.address ?? null },
        raw: rowText(first, key),
        params: { count: found.length },
      }),
    ];
  });
}
