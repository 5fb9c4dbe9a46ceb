import { defineSheet, TAB } from '../sheet-schema';

export const UNITS_SHEET = defineSheet({
  id: 'DonVi',
  sheetName: 'Đơn vị',
  tableName: 'DonVi',
  title: 'DANH SÁCH ĐƠN VỊ THÀNH VIÊN',
  alwaysThere: true,
  tabColor: TAB.setup,
  columns: {
    code: { heading: 'Mã', by: 'tool', text: true, width: 9 },
    name: { heading: 'Tên đơn vị', by: 'clerk', text: true, width: 36 },
    shortName: { heading: 'Tên gọi tắt', by: 'clerk', text: true, width: 18 },
    otherNames: { heading: 'Tên gọi khác', by: 'clerk', text: true, width: 34 },
    cluster: { heading: 'Cụm, khối', by: 'clerk', text: true, width: 18 },
    group: { heading: 'Nhóm', by: 'clerk', text: true, width: 14 },
    role: { heading: 'Vai trò', by: 'clerk', width: 14 },
    memberFrom: { heading: 'Tham gia từ', by: 'clerk', text: true, width: 12 },
    memberTo: { heading: 'Tham gia đến', by: 'clerk', text: true, width: 12 },
    successorOf: { heading: 'Kế thừa từ', by: 'clerk', text: true, width: 16 },
    registeredOn: { heading: 'Ngày đăng ký thi đua', by: 'clerk', text: true, width: 14 },
    registeredTitles: { heading: 'Danh hiệu đăng ký', by: 'clerk', text: true, width: 24 },
    pactSignedOn: { heading: 'Ngày ký giao ước', by: 'clerk', text: true, width: 14 },
    attendsMeeting: { heading: 'Dự hội nghị', by: 'clerk', width: 12 },
    note: { heading: 'Ghi chú', by: 'clerk', text: true, width: 24 },
  },
});
