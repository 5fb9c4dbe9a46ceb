import { defineSheet, TAB } from '../sheet-schema';

export const CHECKS_SHEET = defineSheet({
  id: 'KiemTra',
  sheetName: 'Kiểm tra',
  tableName: 'KiemTra',
  title: 'KẾT QUẢ KIỂM TRA',
  alwaysThere: true,
  tabColor: TAB.work,
  columns: {
    code: { heading: 'Mã', by: 'tool', text: true, width: 6 },
    severity: { heading: 'Mức độ', alsoRead: ['Mức'], by: 'tool', width: 10 },
    unit: { heading: 'Đơn vị', by: 'tool', width: 14 },
    place: { heading: 'Vị trí', by: 'tool', width: 30 },
    criterion: { heading: 'Mã tiêu chí', by: 'tool', text: true, width: 9 },
    message: { heading: 'Nội dung', by: 'tool', width: 60 },
    current: { heading: 'Hiện tại', by: 'tool', text: true, width: 12 },
    proposed: {
      heading: 'Đề xuất sửa thành',
      alsoRead: ['Đề xuất'],
      by: 'tool',
      text: true,
      width: 12,
    },
    action: { heading: 'Xử lý', by: 'clerk', width: 20 },
    reason: { heading: 'Lý do', by: 'clerk', text: true, width: 26 },
  },
});
