import { defineSheet, TAB } from '../sheet-schema';

/** What was sealed, when, by whom and in what state: one line each, made to be printed and signed. */
export const SEAL_SHEET = defineSheet({
  id: 'NiemPhong',
  sheetName: 'Niêm phong',
  tableName: 'NiemPhong',
  title: 'BIÊN BẢN NIÊM PHONG SỐ LIỆU',
  alwaysThere: false,
  tabColor: TAB.record,
  columns: {
    item: { heading: 'Mục', by: 'tool', text: true, width: 30 },
    content: { heading: 'Nội dung', by: 'tool', text: true, width: 76 },
  },
});
