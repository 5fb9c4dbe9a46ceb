import { defineSheet, TAB } from '../sheet-schema';

/** Only a book that was gathered from the clusters' own books has it: one row for every unit. */
export const SOURCES_SHEET = defineSheet({
  id: 'SoNguon',
  sheetName: 'Sổ nguồn',
  tableName: 'SoNguon',
  title: 'SỔ CỦA CÁC CỤM, KHỐI ĐÃ GOM',
  hint: 'Số liệu của mỗi đơn vị lấy từ sổ nào, với tổng điểm và thứ hạng trong sổ đó. Gom lại thì trang này được ghi lại.',
  alwaysThere: false,
  tabColor: TAB.record,
  columns: {
    cluster: { heading: 'Cụm, khối', by: 'tool', text: true, width: 16 },
    unit: { heading: 'Đơn vị', by: 'tool', text: true, width: 24 },
    file: { heading: 'Tệp', by: 'tool', text: true, width: 24 },
    total: { heading: 'Tổng điểm', by: 'tool', text: true, width: 9 },
    rank: { heading: 'Xếp hạng', by: 'tool', text: true, width: 7 },
    seal: { heading: 'Mã niêm phong', by: 'tool', text: true, width: 13 },
    gatheredOn: { heading: 'Ngày gom', by: 'tool', text: true, width: 12 },
    fingerprint: { heading: 'Mã nhận dạng (SHA-256)', by: 'tool', text: true, width: 34 },
  },
});
