import { defineSheet, TAB } from '../sheet-schema';

export const MEMORY_SHEET = defineSheet({
  id: 'GhiNho',
  sheetName: 'Ghi nhớ',
  tableName: 'GhiNho',
  title: 'GHI NHỚ CÁCH HIỂU',
  hint: 'Loại: Cột, Tiêu chí hoặc Đơn vị. Xóa một dòng là quên điều đã ghi nhớ.',
  alwaysThere: false,
  tabColor: TAB.record,
  columns: {
    kind: { heading: 'Loại', by: 'clerk', width: 10 },
    seen: { heading: 'Đã gặp', by: 'clerk', text: true, width: 50 },
    means: { heading: 'Hiểu là', by: 'clerk', text: true, width: 30 },
    date: { heading: 'Ngày', by: 'clerk', text: true, width: 12 },
  },
});
