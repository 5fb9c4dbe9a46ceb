import { defineSheet, TAB } from '../sheet-schema';

export const EXCLUSIONS_SHEET = defineSheet({
  id: 'KhongXet',
  sheetName: 'Không xét, chưa xét',
  tableName: 'KhongXet',
  title: 'ĐƠN VỊ KHÔNG XÉT, CHƯA XÉT',
  hint: 'Mỗi dòng một đơn vị không xét hoặc chưa xét, kèm lý do và căn cứ. Áp dụng cho: để trống là mọi danh hiệu.',
  alwaysThere: false,
  tabColor: TAB.setup,
  columns: {
    unit: { heading: 'Đơn vị', by: 'clerk', text: true, width: 24 },
    condition: { heading: 'Mã điều kiện', by: 'clerk', text: true, width: 12 },
    consequence: { heading: 'Hậu quả', by: 'clerk', width: 22 },
    awards: { heading: 'Áp dụng cho', by: 'clerk', text: true, width: 36 },
    reason: { heading: 'Lý do', by: 'clerk', text: true, width: 40 },
    basis: { heading: 'Căn cứ', by: 'clerk', text: true, width: 26 },
    until: { heading: 'Đến ngày', by: 'clerk', text: true, width: 12 },
  },
});
