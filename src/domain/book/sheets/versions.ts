import { defineSheet, TAB } from '../sheet-schema';

export const VERSIONS_SHEET = defineSheet({
  id: 'PhienBan',
  sheetName: 'Các bản quy chế',
  tableName: 'PhienBan',
  title: 'CÁC BẢN QUY CHẾ',
  alwaysThere: false,
  tabColor: TAB.record,
  columns: {
    number: { heading: 'Bản', by: 'clerk', text: true, width: 6 },
    name: { heading: 'Tên văn bản', by: 'clerk', text: true, width: 50 },
    document: {
      heading: 'Số, ký hiệu',
      alsoRead: ['Số ký hiệu', 'Số văn bản'],
      by: 'clerk',
      text: true,
      width: 20,
    },
    adoptedOn: { heading: 'Ngày thông qua', by: 'clerk', text: true, width: 15 },
    effectiveFrom: { heading: 'Hiệu lực từ', by: 'clerk', text: true, width: 15 },
    application: { heading: 'Cách áp dụng', by: 'clerk', text: true, width: 16 },
    fingerprint: { heading: 'Mã nhận dạng', by: 'tool', text: true, width: 15 },
  },
});
