import { defineSheet, TAB } from '../sheet-schema';

/** For one unit, to be printed or sent: what verification changed, and room to explain. */
export const NOTICE_SHEET = defineSheet({
  id: 'ThongBao',
  sheetName: 'Thông báo thẩm định',
  tableName: 'ThongBao',
  title: 'THÔNG BÁO KẾT QUẢ THẨM ĐỊNH ĐIỂM THI ĐUA',
  alwaysThere: false,
  tabColor: TAB.work,
  columns: {
    code: { heading: 'Mã', by: 'tool', text: true, width: 9 },
    title: { heading: 'Nội dung', by: 'tool', width: 40 },
    self: { heading: 'Điểm tự chấm', by: 'tool', width: 9 },
    verified: { heading: 'Điểm thẩm định', by: 'tool', width: 9 },
    difference: { heading: 'Chênh lệch', by: 'tool', width: 9 },
    reason: { heading: 'Lý do điều chỉnh', by: 'tool', text: true, width: 28 },
    explanation: { heading: 'Giải trình', by: 'clerk', text: true, width: 28 },
  },
});
