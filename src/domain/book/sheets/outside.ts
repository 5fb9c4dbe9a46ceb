import { defineSheet, TAB } from '../sheet-schema';

export const OUTSIDE_SHEET = defineSheet({
  id: 'DiemNgoai',
  sheetName: 'Điểm chấm ngoài',
  tableName: 'DiemNgoai',
  title: 'ĐIỂM CHẤM NGOÀI',
  hint: 'Mỗi người chấm một dòng cho mỗi đơn vị. Mã: tiêu chí, mục, hoặc “Tổng” là tổng điểm. Ghi Điểm, hoặc Thứ hạng nếu tiêu chí tính theo thứ hạng.',
  alwaysThere: false,
  tabColor: TAB.setup,
  columns: {
    code: { heading: 'Mã', alsoRead: ['Mã tiêu chí'], by: 'clerk', text: true, width: 10 },
    unit: { heading: 'Đơn vị', by: 'clerk', text: true, width: 24 },
    assessor: { heading: 'Người chấm', by: 'clerk', text: true, width: 28 },
    round: { heading: 'Lần', by: 'clerk', width: 6 },
    rank: { heading: 'Thứ hạng', alsoRead: ['Xếp hạng', 'Hạng'], by: 'clerk', width: 10 },
    points: { heading: 'Điểm', by: 'clerk', width: 10 },
    basis: {
      heading: 'Lý do, căn cứ',
      alsoRead: ['Căn cứ', 'Lý do'],
      by: 'clerk',
      text: true,
      width: 36,
    },
  },
});
