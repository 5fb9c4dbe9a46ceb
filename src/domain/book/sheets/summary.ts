import { defineSheet, TAB } from '../sheet-schema';

export const SUMMARY_SHEET = defineSheet({
  id: 'TongHop',
  sheetName: 'Tổng hợp',
  tableName: 'TongHop',
  title: 'BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THI ĐUA',
  alwaysThere: true,
  tabColor: TAB.result,
  columns: {
    order: { heading: 'TT', by: 'tool', width: 4 },
    cluster: { heading: 'Cụm, khối', by: 'tool', width: 10 },
    unit: { heading: 'Đơn vị', by: 'tool', width: 24 },
    bonus: { heading: 'Điểm thưởng', by: 'tool', width: 8 },
    deduction: { heading: 'Điểm trừ', by: 'tool', width: 7 },
    selfTotal: { heading: 'Tổng điểm tự chấm', by: 'tool', width: 9 },
    verifiedTotal: { heading: 'Tổng điểm thẩm định', by: 'tool', width: 9 },
    difference: { heading: 'Chênh lệch', by: 'tool', width: 8 },
    total: { heading: 'Tổng điểm', by: 'tool', width: 9 },
    base: { heading: 'Điểm tối đa áp dụng', by: 'tool', width: 9 },
    percent: { heading: 'Tỷ lệ (%)', by: 'tool', width: 8 },
    rank: {
      heading: 'Xếp hạng',
      alsoRead: ['Xếp thứ', 'Xếp thứ tự', 'Thứ hạng'],
      by: 'tool',
      width: 6,
    },
    classification: { heading: 'Xếp loại', by: 'tool', width: 10 },
    tieBasis: { heading: 'Căn cứ phân định', by: 'tool', width: 18 },
    note: { heading: 'Ghi chú', by: 'tool', width: 28 },
  },
});
