import { defineSheet, TAB } from '../sheet-schema';

export const HONOURS_SHEET = defineSheet({
  id: 'ThanhTich',
  sheetName: 'Khen thưởng đã có',
  tableName: 'ThanhTich',
  title: 'KHEN THƯỞNG ĐÃ CÓ',
  alwaysThere: false,
  tabColor: TAB.setup,
  columns: {
    unit: { heading: 'Đơn vị', by: 'clerk', text: true, width: 24 },
    year: { heading: 'Năm', by: 'clerk', width: 8 },
    award: { heading: 'Danh hiệu, hình thức', by: 'clerk', text: true, width: 40 },
    level: { heading: 'Cấp khen thưởng', by: 'clerk', width: 18 },
    scopeOfAward: { heading: 'Loại khen', by: 'clerk', text: true, width: 16 },
    decision: { heading: 'Số quyết định', by: 'clerk', text: true, width: 20 },
    signedOn: { heading: 'Ngày ký', by: 'clerk', text: true, width: 12 },
    note: { heading: 'Ghi chú', by: 'clerk', text: true, width: 24 },
  },
});
