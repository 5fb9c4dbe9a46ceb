import type { NoticeWords } from '../notice-words';

/** What is printed on the notice is Vietnamese in both languages: it goes to Vietnamese offices. */
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
  explained: 'Explanation taken',
  heading: 'Notice of verification',
  lead: 'A page of A4 with the criteria that verification scored otherwise, for the unit to explain.',
  unit: 'Unit',
  option: (unit, count) => `${unit} (${String(count)} ${count === 1 ? 'criterion' : 'criteria'})`,
  make: 'Make the notice',
  makeAll: (count) => `Make all ${String(count)}`,
  madeAll: (count) => `${String(count)} notices are made, a sheet for each unit.`,
  making: 'Making the notice…',
  made: (unit) => `The notice for ${unit} is made.`,
  files: (count, folder) => `${String(count)} notices of verification written to ${folder}`,
  none: 'No verified score differs from the unit’s own: there is no notice to write.',
};
