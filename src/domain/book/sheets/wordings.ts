import { defineSheet, TAB } from '../sheet-schema';

export const WORDINGS_SHEET = defineSheet({
  id: 'MauVanBan',
  sheetName: 'Mẫu văn bản',
  tableName: 'MauVanBan',
  title: 'LỜI VĂN CỦA CÁC VĂN BẢN',
  alwaysThere: false,
  tabColor: TAB.record,
  columns: {
    paper: { heading: 'Văn bản', by: 'clerk', text: true, width: 22 },
    part: { heading: 'Loại đoạn', by: 'clerk', text: true, width: 22 },
    text: { heading: 'Nội dung', by: 'clerk', text: true, width: 90 },
  },
});
