import { defineSheet, TAB } from '../sheet-schema';

export const ROLES_SHEET = defineSheet({
  id: 'VaiTro',
  sheetName: 'Vai trò',
  tableName: 'VaiTro',
  title: 'VAI TRÒ TRONG CỤM, KHỐI',
  alwaysThere: false,
  tabColor: TAB.record,
  columns: {
    year: { heading: 'Năm', by: 'clerk', width: 8 },
    unit: { heading: 'Đơn vị', by: 'clerk', text: true, width: 24 },
    role: { heading: 'Vai trò', by: 'clerk', width: 16 },
    determinedBy: { heading: 'Cách xác định', by: 'clerk', text: true, width: 20 },
    basis: { heading: 'Căn cứ', by: 'clerk', text: true, width: 28 },
    flagReceivedOn: { heading: 'Ngày nhận cờ luân lưu', by: 'clerk', text: true, width: 14 },
  },
});
