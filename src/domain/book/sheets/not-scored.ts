import { defineSheet, TAB } from '../sheet-schema';

export const NOT_SCORED_SHEET = defineSheet({
  id: 'KhongCham',
  sheetName: 'Không chấm',
  tableName: 'KhongCham',
  title: 'TIÊU CHÍ KHÔNG CHẤM',
  hint: 'Mỗi dòng một tiêu chí không chấm cho một đơn vị. Cách xử lý: để trống là theo Thiết lập.',
  alwaysThere: false,
  tabColor: TAB.setup,
  columns: {
    criterion: { heading: 'Mã tiêu chí', alsoRead: ['Mã'], by: 'clerk', text: true, width: 12 },
    unit: { heading: 'Đơn vị', by: 'clerk', text: true, width: 24 },
    effect: { heading: 'Cách xử lý', by: 'clerk', width: 26 },
    reason: { heading: 'Lý do', by: 'clerk', text: true, width: 44 },
    basis: { heading: 'Căn cứ', by: 'clerk', text: true, width: 30 },
  },
});
