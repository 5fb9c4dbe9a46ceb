import { defineSheet, TAB } from '../sheet-schema';

export const CONSIDERATIONS_SHEET = defineSheet({
  id: 'DieuKien',
  sheetName: 'Điều kiện xét',
  tableName: 'DieuKien',
  title: 'ĐIỀU KIỆN XÉT',
  hint: 'Mỗi dòng một điều kiện và hậu quả khi không đạt. “Tự động”: theo số liệu trong sổ. “Xác nhận”: đơn vị không đạt ghi ở trang Không xét, chưa xét; rà soát xong thì điền Đã rà soát điều kiện không xét, chưa xét ở Thiết lập.',
  alwaysThere: false,
  tabColor: TAB.setup,
  columns: {
    code: { heading: 'Mã', by: 'clerk', text: true, width: 8 },
    condition: { heading: 'Điều kiện', by: 'clerk', text: true, width: 50 },
    consequence: { heading: 'Hậu quả', by: 'clerk', width: 22 },
    awards: { heading: 'Áp dụng cho', by: 'clerk', text: true, width: 36 },
    checkedBy: { heading: 'Cách kiểm tra', by: 'clerk', width: 14 },
    basis: { heading: 'Căn cứ', by: 'clerk', text: true, width: 24 },
  },
});
