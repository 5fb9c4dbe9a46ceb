import { defineSheet, TAB } from '../sheet-schema';

export const PACT_SHEET = defineSheet({
  id: 'GiaoUoc',
  sheetName: 'Giao ước',
  tableName: 'GiaoUoc',
  title: 'NỘI DUNG GIAO ƯỚC THI ĐUA',
  hint: 'Mỗi dòng một nội dung. Ngày từng đơn vị ký ghi ở trang Đơn vị, ngày ký chung ở Thiết lập.',
  alwaysThere: false,
  tabColor: TAB.record,
  columns: {
    order: { heading: 'TT', alsoRead: ['STT'], by: 'clerk', text: true, width: 6 },
    field: { heading: 'Lĩnh vực', by: 'clerk', text: true, width: 28 },
    content: {
      heading: 'Nội dung thi đua',
      alsoRead: ['Nội dung', 'Nội dung giao ước'],
      by: 'clerk',
      text: true,
      width: 80,
    },
  },
});
