import { defineSheet, TAB } from '../sheet-schema';

export const SETTINGS_SHEET = defineSheet({
  id: 'ThietLap',
  sheetName: 'Thiết lập',
  tableName: 'ThietLap',
  title: 'THIẾT LẬP SỔ THI ĐUA',
  hint: 'Dòng có dấu ★ cần điền. Để trống là dùng giá trị mặc định ghi trong cột Cách ghi.',
  alwaysThere: true,
  tabColor: TAB.setup,
  columns: {
    group: { heading: 'Nhóm', by: 'tool', width: 18 },
    item: { heading: 'Mục', alsoRead: ['Nội dung'], by: 'tool', width: 38 },
    value: { heading: 'Giá trị', by: 'clerk', text: true, width: 44 },
    allowed: { heading: 'Cách ghi', by: 'tool', width: 48 },
    basis: { heading: 'Căn cứ', by: 'clerk', width: 24 },
  },
});
