import type { NoticeWords } from '../notice-words';

export const notices: NoticeWords = {
  title: (period) => `THÔNG BÁO KẾT QUẢ THẨM ĐỊNH ĐIỂM THI ĐUA ${period.toUpperCase()}`,
  to: (unit) => `Kính gửi: ${unit}`,
  changed: (count) =>
    `Sau thẩm định, ${String(count)} tiêu chí có điểm khác với điểm đơn vị tự chấm. Ý kiến của đơn vị ghi vào cột Giải trình.`,
  deadline: (date, days) => `Hạn gửi giải trình: ${date} (${days} ngày kể từ ngày thông báo).`,
  verifiedBy: (who) => `Phiếu của đơn vị trưởng do ${who} thẩm định.`,
  total: 'Tổng điểm cả phiếu',
  cluster: 'ĐẠI DIỆN CỤM, KHỐI',
  unitSide: 'THỦ TRƯỞNG ĐƠN VỊ',
  explained: 'Nhận giải trình',
  heading: 'Thông báo thẩm định',
  lead: 'Trang in A4 gồm các tiêu chí có điểm thẩm định khác điểm tự chấm, để gửi đơn vị giải trình.',
  unit: 'Đơn vị',
  option: (unit, count) => `${unit} (${String(count)} tiêu chí)`,
  make: 'Lập thông báo',
  makeAll: (count) => `Lập cho cả ${String(count)} đơn vị`,
  madeAll: (count) => `Đã lập ${String(count)} thông báo, mỗi đơn vị một trang.`,
  making: 'Đang lập thông báo…',
  made: (unit) => `Đã lập thông báo cho ${unit}.`,
  files: (count, folder) => `Đã viết ${String(count)} thông báo thẩm định vào ${folder}`,
  none: 'Chưa có điểm thẩm định nào khác điểm tự chấm: không có thông báo nào để viết.',
};
