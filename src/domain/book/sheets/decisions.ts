import { defineSheet, TAB } from '../sheet-schema';

export const DECISIONS_SHEET = defineSheet({
  id: 'KetLuan',
  sheetName: 'Kết luận',
  tableName: 'KetLuan',
  title: 'CÁC KẾT LUẬN',
  alwaysThere: false,
  tabColor: TAB.work,
  columns: {
    order: { heading: 'TT', by: 'clerk', text: true, width: 6 },
    date: { heading: 'Ngày', by: 'clerk', text: true, width: 12 },
    matter: { heading: 'Vấn đề', by: 'clerk', text: true, width: 30 },
    subject: { heading: 'Đối tượng', by: 'clerk', text: true, width: 34 },
    conclusion: { heading: 'Kết luận', by: 'clerk', text: true, width: 34 },
    decidedBy: { heading: 'Người, cơ quan kết luận', by: 'clerk', text: true, width: 28 },
    basis: { heading: 'Căn cứ', by: 'clerk', text: true, width: 26 },
  },
});
