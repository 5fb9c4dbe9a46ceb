import { defineSheet, TAB } from '../sheet-schema';

export const CLASSES_SHEET = defineSheet({
  id: 'XepLoai',
  sheetName: 'Xếp loại',
  tableName: 'XepLoai',
  title: 'XẾP LOẠI',
  alwaysThere: true,
  tabColor: TAB.setup,
  columns: {
    name: {
      heading: 'Xếp loại',
      alsoRead: ['Phân loại', 'Phân hạng', 'Loại'],
      by: 'clerk',
      width: 34,
    },
    from: { heading: 'Từ (≥)', alsoRead: ['Từ', 'Từ điểm'], by: 'clerk', text: true, width: 12 },
    below: { heading: 'Đến dưới (<)', alsoRead: ['Đến dưới', 'Đến điểm'], by: 'tool', width: 14 },
    condition: { heading: 'Điều kiện', by: 'clerk', text: true, width: 44 },
    basis: { heading: 'Căn cứ', by: 'clerk', width: 20 },
  },
});
