import { defineSheet, TAB } from '../sheet-schema';

export const RECEIVED_SHEET = defineSheet({
  id: 'PhieuNhan',
  sheetName: 'Phiếu đã nhận',
  tableName: 'PhieuNhan',
  title: 'PHIẾU ĐÃ NHẬN',
  alwaysThere: false,
  tabColor: TAB.record,
  columns: {
    unit: { heading: 'Đơn vị', by: 'tool', width: 20 },
    file: { heading: 'Tệp', by: 'tool', text: true, width: 44 },
    sheet: { heading: 'Trang tính', by: 'tool', text: true, width: 22 },
    receivedOn: { heading: 'Ngày nhận', by: 'tool', text: true, width: 18 },
    sentOn: { heading: 'Ngày gửi', by: 'clerk', text: true, width: 12 },
    document: { heading: 'Số, ngày văn bản', by: 'clerk', text: true, width: 22 },
    signed: { heading: 'Đã ký', by: 'clerk', width: 8 },
    regulation: { heading: 'Bản quy chế', by: 'tool', text: true, width: 12 },
    fingerprint: { heading: 'Mã nhận dạng', by: 'tool', text: true, width: 20 },
    status: { heading: 'Trạng thái', by: 'tool', width: 18 },
    replaces: { heading: 'Thay cho', by: 'tool', text: true, width: 20 },
  },
});
