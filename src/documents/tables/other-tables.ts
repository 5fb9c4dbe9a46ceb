import type { PaperTable } from '../../domain/papers/document';
import type { OtherUnit, PaperFacts } from '../paper-facts';
import { cellsRow, column } from './cells';

export function leftOutTable({ leftOut }: PaperFacts): PaperTable {
  return {
    columns: [
      column('TT', 5, 'center'),
      column('Tên đơn vị', 26),
      column('Tổng điểm', 8, 'right'),
      column('Xếp hạng', 7, 'center'),
      column('Lý do', 40),
    ],
    rows: leftOut.map(({ unit, total, rank, reason }, index) =>
      cellsRow([String(index + 1), unit, total, rank, reason]),
    ),
  };
}

export function undecidedTable({ undecided }: PaperFacts): PaperTable {
  return {
    columns: [
      column('TT', 5, 'center'),
      column('Tên đơn vị', 24),
      column('Danh hiệu, hình thức', 24),
      column('Vì sao chưa quyết định', 34),
    ],
    rows: undecided.map(({ unit, award, reason }: OtherUnit, index) =>
      cellsRow([String(index + 1), unit, award, reason]),
    ),
  };
}

/** Without the sections, which have no room on an upright page. */
export function rankingTable(facts: PaperFacts): PaperTable {
  const ranking = facts.ranking.map((unit) => ({ ...unit, points: [] }));
  return summaryTable({ ...facts, sections: [], ranking });
}

export function summaryTable({ sections, ranking, byPercent }: PaperFacts): PaperTable {
  return {
    columns: [
      column('TT', 5, 'center'),
      column('Đơn vị', 24),
      ...sections.map((heading) => column(heading, 9, 'right')),
      column('Tổng điểm', 9, 'right'),
      ...(byPercent ? [column('Tỷ lệ (%)', 8, 'right')] : []),
      column('Xếp hạng', 7, 'center'),
      column('Xếp loại', 11, 'center'),
    ],
    rows: ranking.map(({ unit, points, total, percent, rank, classification }, index) =>
      cellsRow([
        String(index + 1),
        unit,
        ...points,
        total,
        ...(byPercent ? [percent] : []),
        rank,
        classification,
      ]),
    ),
  };
}

export function voteTable({ votes }: PaperFacts): PaperTable {
  return {
    columns: [
      column('TT', 6, 'center'),
      column('Nội dung biểu quyết', 20),
      column('Đơn vị', 14),
      column('Cách thức', 10),
      column('Có mặt', 7, 'center'),
      column('Phiếu thu về', 9, 'center'),
      column('Đồng ý', 8, 'center'),
      column('Không đồng ý', 10, 'center'),
      column('Trắng, không hợp lệ', 11, 'center'),
      column('Tỷ lệ (%)', 9, 'center'),
    ],
    rows: votes.map(
      ({ matter, unit, method, present, collected, agree, disagree, empty, percent }, index) =>
        cellsRow([
          String(index + 1),
          ...[matter, unit, method, present, collected, agree, disagree, empty, percent],
        ]),
    ),
  };
}
