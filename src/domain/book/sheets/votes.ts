import { defineSheet, TAB } from '../sheet-schema';

export const VOTES_SHEET = defineSheet({
  id: 'SuyTon',
  sheetName: 'Kết quả suy tôn',
  tableName: 'SuyTon',
  title: 'KẾT QUẢ BÌNH XÉT, SUY TÔN',
  alwaysThere: true,
  tabColor: TAB.work,
  columns: {
    matter: {
      heading: 'Nội dung biểu quyết',
      alsoRead: ['Hình thức'],
      by: 'clerk',
      text: true,
      width: 34,
    },
    unit: { heading: 'Đơn vị', by: 'clerk', text: true, width: 20 },
    round: { heading: 'Lần', by: 'clerk', width: 6 },
    method: { heading: 'Cách thức', by: 'clerk', width: 18 },
    members: { heading: 'Tổng số thành viên', alsoRead: ['Tổng số'], by: 'clerk', width: 10 },
    present: { heading: 'Có mặt', by: 'clerk', width: 8 },
    issued: { heading: 'Phiếu phát ra', by: 'clerk', width: 8 },
    collected: { heading: 'Phiếu thu về', by: 'clerk', width: 8 },
    written: { heading: 'Gửi phiếu bằng văn bản', by: 'clerk', width: 10 },
    agree: { heading: 'Đồng ý', by: 'clerk', width: 8 },
    disagree: { heading: 'Không đồng ý', by: 'clerk', width: 8 },
    blank: { heading: 'Phiếu trắng', by: 'clerk', width: 8 },
    invalid: { heading: 'Không hợp lệ', by: 'clerk', width: 8 },
    chairAgreed: {
      heading: 'Người chủ trì đồng ý',
      by: 'clerk',
      collapsed: true,
      width: 10,
    },
    share: { heading: 'Tỷ lệ (%)', by: 'tool', width: 9 },
    result: { heading: 'Kết quả', by: 'tool', width: 22 },
  },
});
