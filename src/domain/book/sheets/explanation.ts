import { defineSheet, TAB } from '../sheet-schema';

/** The printable answer to "why": made on demand, written by the add-in and never read as input. */
export const EXPLANATION_SHEET = defineSheet({
  id: 'GiaiThich',
  sheetName: 'Giải thích kết quả',
  tableName: 'GiaiThich',
  title: 'GIẢI THÍCH KẾT QUẢ',
  alwaysThere: false,
  neverInput: true,
  tabColor: TAB.result,
  columns: {
    unit: { heading: 'Đơn vị', by: 'tool', text: true, width: 14 },
    code: { heading: 'Mã', by: 'tool', text: true, width: 9 },
    subject: { heading: 'Nội dung', by: 'tool', text: true, width: 40 },
    value: { heading: 'Giá trị', by: 'tool', width: 14 },
    how: { heading: 'Cách tính', by: 'tool', text: true, width: 62 },
    basis: { heading: 'Căn cứ', by: 'tool', text: true, width: 18 },
    place: { heading: 'Vị trí', by: 'tool', text: true, width: 24 },
  },
});
