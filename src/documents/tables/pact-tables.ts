import type { PaperTable } from '../../domain/papers/document';
import type { PaperFacts } from '../paper-facts';
import { cellsRow, column, groupRow } from './cells';
import { roman } from './proposal-table';

/** Room for a signature and a stamp, in points. */
const SIGNING = 48;

/** Numbered through; a field that the contents are grouped in stands above them. */
export function pactTable({ pact }: PaperFacts): PaperTable {
  let field = '';
  let fields = 0;
  return {
    columns: [column('TT', 6, 'center'), column('Nội dung thi đua', 94)],
    rows: pact.contents.flatMap((one, index) => {
      const row = cellsRow([String(index + 1), one.content]);
      if (one.field === field) return [row];
      field = one.field;
      fields += 1;
      return [groupRow(`${roman(fields)}. ${field}`), row];
    }),
  };
}

/** One place for each member: a cluster has no seal, so each signs for itself. */
export function signersTable({ pact }: PaperFacts): PaperTable {
  return {
    columns: [
      column('TT', 6, 'center'),
      column('Đơn vị', 34),
      column('Thủ trưởng đơn vị (ký, ghi rõ họ tên, đóng dấu)', 44, 'center'),
      column('Ngày ký', 16, 'center'),
    ],
    rows: pact.signers.map(({ unit, signedOn }, index) =>
      cellsRow([String(index + 1), unit, '', signedOn]),
    ),
    room: SIGNING,
  };
}
