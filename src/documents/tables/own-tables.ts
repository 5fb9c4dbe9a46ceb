import type { PaperTable } from '../../domain/papers/document';
import type { PaperFacts } from '../paper-facts';
import { cellsRow, column } from './cells';

/** To be marked with a pen. */
const BOX = '☐';

/** The units of the vote that this paper is about. */
export function ballotTable({ ballot }: PaperFacts): PaperTable {
  return {
    columns: [
      column('TT', 5, 'center'),
      column('Tên đơn vị', 45),
      column('Đồng ý', 15, 'center'),
      column('Không đồng ý', 15, 'center'),
    ],
    rows: (ballot?.lines ?? []).map(({ unit }, index) =>
      cellsRow([String(index + 1), unit, BOX, BOX]),
    ),
  };
}

/** What nobody has counted yet is left to the pen. */
export function tallyTable({ ballot }: PaperFacts): PaperTable {
  return {
    columns: [
      column('TT', 5, 'center'),
      column('Tên đơn vị', 22),
      column('Có mặt', 7, 'center'),
      column('Phát ra', 7, 'center'),
      column('Gửi văn bản', 8, 'center'),
      column('Thu về', 7, 'center'),
      column('Đồng ý', 8, 'center'),
      column('Không đồng ý', 8, 'center'),
      column('Trắng', 8, 'center'),
      column('Không hợp lệ', 8, 'center'),
      column('Tỷ lệ (%)', 9, 'center'),
    ],
    rows: (ballot?.lines ?? []).map(({ unit, figures }, index) => {
      const { present, issued, written, collected } = figures;
      const { agree, disagree, blank, invalid, percent } = figures;
      return cellsRow([
        String(index + 1),
        unit,
        ...[present, issued, written, collected, agree, disagree, blank, invalid, percent],
      ]);
    }),
  };
}

/** What verification scored otherwise than the unit that this paper goes to. */
export function changesTable({ result }: PaperFacts): PaperTable {
  return {
    columns: [
      column('TT', 9, 'center'),
      column('Tiêu chí', 36),
      column('Tự chấm', 9, 'right'),
      column('Thẩm định', 10, 'right'),
      column('Chênh lệch', 10, 'right'),
      column('Lý do', 26),
    ],
    rows: (result?.changes ?? []).map(({ code, title, self, verified, difference, reason }) =>
      cellsRow([code, title, self, verified, difference, reason]),
    ),
  };
}
