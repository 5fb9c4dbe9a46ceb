import { defineSheet, TAB } from '../sheet-schema';

export const PROPOSAL_SHEET = defineSheet({
  id: 'DeNghi',
  sheetName: 'Đề nghị khen thưởng',
  tableName: 'DeNghi',
  title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  alwaysThere: true,
  tabColor: TAB.result,
  columns: {
    order: { heading: 'TT', by: 'tool', width: 4 },
    unit: { heading: 'Tên đơn vị', by: 'tool', width: 24 },
    cluster: { heading: 'Cụm, khối dẫn đầu', by: 'tool', width: 14 },
    total: { heading: 'Tổng điểm', by: 'tool', width: 8 },
    rank: { heading: 'Xếp hạng', by: 'tool', width: 6 },
    award: {
      heading: 'Danh hiệu, hình thức đề nghị',
      alsoRead: ['Hình thức đề nghị'],
      by: 'tool',
      width: 20,
    },
    authority: { heading: 'Thẩm quyền quyết định', by: 'tool', width: 16 },
    votes: {
      heading: 'Số phiếu đồng ý (tỷ lệ)',
      alsoRead: ['Số phiếu/Tỷ lệ'],
      by: 'tool',
      width: 11,
    },
    history: {
      heading: 'Các hình thức đã được khen thưởng',
      alsoRead: ['Đã được khen'],
      by: 'clerk',
      text: true,
      width: 14,
    },
    summary: { heading: 'Tóm tắt thành tích', by: 'clerk', text: true, width: 38 },
    note: { heading: 'Ghi chú', by: 'clerk', text: true, width: 12 },
    status: { heading: 'Trạng thái', by: 'tool', width: 11 },
    reason: { heading: 'Lý do', by: 'tool', width: 22 },
    decision: { heading: 'Kết quả xét', by: 'clerk', text: true, collapsed: true, width: 16 },
    decisionNumber: {
      heading: 'Số, ngày quyết định',
      by: 'clerk',
      text: true,
      collapsed: true,
      width: 20,
    },
    refusal: { heading: 'Lý do không khen', by: 'clerk', text: true, collapsed: true, width: 24 },
    // What the clerk's own summary is told from, and what figures it was written from.
    drafted: {
      heading: 'Tóm tắt thành tích (bản soạn)',
      by: 'tool',
      text: true,
      collapsed: true,
      width: 16,
    },
  },
});
