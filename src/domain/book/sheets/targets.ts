import { defineSheet, TAB } from '../sheet-schema';

export const TARGETS_SHEET = defineSheet({
  id: 'ChiTieu',
  sheetName: 'Giao chỉ tiêu',
  tableName: 'ChiTieu',
  title: 'GIAO CHỈ TIÊU',
  alwaysThere: false,
  tabColor: TAB.setup,
  columns: {
    unit: { heading: 'Đơn vị', by: 'clerk', text: true, width: 26 },
  },
});
