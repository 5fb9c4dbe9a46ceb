import type { PaperTable } from '../../domain/papers/document';
import type { PaperFacts } from '../paper-facts';
import { cellsRow, column, groupRow, withoutEmptyColumns } from './cells';

const [LED, VOTES, HISTORY, SUMMARY, NOTE] = [
  'Cụm, khối dẫn đầu',
  'Số phiếu đồng ý (tỷ lệ)',
  'Các hình thức đã được khen thưởng',
  'Tóm tắt thành tích',
  'Ghi chú',
] as const;

/** Grouped by award; numbered through, as "Danh sách này có … tập thể" counts. */
export function proposalTable({ awards }: PaperFacts): PaperTable {
  let number = 0;
  const table: PaperTable = {
    columns: [
      column('TT', 5, 'center'),
      column('Tên đơn vị', 22),
      column(LED, 14),
      column('Tổng điểm', 8, 'right'),
      column('Xếp hạng', 7, 'center'),
      column(VOTES, 10, 'center'),
      column(HISTORY, 16),
      column(SUMMARY, 30),
      column(NOTE, 12),
    ],
    rows: awards.flatMap(({ award, authority, units }, index) => [
      groupRow(
        `${roman(index + 1)}. ${[award, authority].filter((part) => part !== '').join(' – ')}`,
      ),
      ...units.map((one) => {
        number += 1;
        const { unit, clusterLed, total, rank, votes, history, summary, note } = one;
        return cellsRow([
          String(number),
          ...[unit, clusterLed, total, rank, votes, history, summary, note],
        ]);
      }),
    ]),
  };
  return withoutEmptyColumns(table, new Set([LED, VOTES, HISTORY, SUMMARY, NOTE]));
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Up to 39: no cluster has that many awards. */
export function roman(number: number): string {
  let left = number;
  let written = '';
  for (const [sign, worth] of ROMAN) {
    for (; left >= worth; left -= worth) written += sign;
  }
  return written;
}
