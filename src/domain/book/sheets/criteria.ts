import { defineSheet, TAB } from '../sheet-schema';

export const CRITERIA_SHEET = defineSheet({
  id: 'TieuChi',
  sheetName: 'Bảng tiêu chí',
  tableName: 'TieuChi',
  title: 'BẢNG TIÊU CHÍ, THANG ĐIỂM',
  hint: 'Mỗi dòng một mục hoặc tiêu chí; mã I.1.2 thuộc mục I.1. Cách ghi Mức điểm: xem tài liệu “Ngôn ngữ quy chế”.',
  alwaysThere: true,
  tabColor: TAB.setup,
  columns: {
    code: { heading: 'Mã', by: 'clerk', text: true, width: 9 },
    order: { heading: 'TT', alsoRead: ['STT', 'Số TT'], by: 'clerk', text: true, width: 6 },
    rowKind: { heading: 'Loại dòng', by: 'clerk', width: 13 },
    title: {
      heading: 'Nội dung tiêu chí',
      alsoRead: ['Nội dung', 'Tiêu chí', 'Nội dung và chỉ tiêu', 'Các mặt công tác'],
      by: 'clerk',
      width: 54,
    },
    max: {
      heading: 'Điểm tối đa',
      alsoRead: ['Điểm chuẩn', 'Thang điểm', 'Khung điểm'],
      by: 'clerk',
      width: 10,
    },
    method: {
      heading: 'Cách chấm',
      alsoRead: ['Cách tính điểm', 'Phương pháp chấm'],
      by: 'clerk',
      width: 18,
    },
    points: { heading: 'Mức điểm', alsoRead: ['Tham số'], by: 'clerk', text: true, width: 46 },
    scoredBy: { heading: 'Người chấm', by: 'clerk', width: 14 },
    evidence: { heading: 'Minh chứng', by: 'clerk', text: true, width: 28 },
    appliesTo: {
      heading: 'Áp dụng',
      alsoRead: ['Áp dụng cho'],
      by: 'clerk',
      text: true,
      width: 16,
    },
    basis: { heading: 'Căn cứ', by: 'clerk', width: 14 },
    note: { heading: 'Ghi chú', by: 'clerk', width: 20 },
  },
});
