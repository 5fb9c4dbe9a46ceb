import type { Wording } from './wording';

/** Tờ trình: the proposal goes up (Decree 30/2020, form 1.4; Decree 98/2023, article 30). */
export const LETTER: Wording = [
  { part: 'title', text: 'TỜ TRÌNH' },
  {
    part: 'subject',
    text: 'Về việc đề nghị khen thưởng thành tích {Kỳ thi đua} của {Tên cụm, khối}',
  },
  { part: 'addressee', text: '{Kính gửi}' },
  { part: 'basis', text: '{Căn cứ (mỗi dòng một căn cứ)}' },
  {
    part: 'body',
    text: 'Trên cơ sở kết quả chấm điểm, xếp hạng {Kỳ thi đua} và Biên bản số {Số, ký hiệu biên bản} họp ngày {Ngày họp} tại {Địa điểm}, {Tên cụm, khối} kính trình {Kính gửi} xem xét, khen thưởng {Số tập thể đề nghị} tập thể có thành tích xuất sắc trong phong trào thi đua {Kỳ thi đua}, gồm:',
  },
  { part: 'perAward', text: '{Hình thức khen thưởng}: {Số tập thể} tập thể ({Tên các tập thể}).' },
  {
    part: 'ifAny',
    text: '{Đơn vị trưởng được đề nghị} là {Cách gọi trưởng} năm {Năm thi đua}, đồng thời là tập thể được đề nghị khen thưởng.',
  },
  {
    part: 'ifAny',
    text: 'Điểm của {Đơn vị trưởng được đề nghị} do {Ai thẩm định đơn vị trưởng} thẩm định.',
  },
  {
    part: 'ifAny',
    text: 'Còn {Số trường hợp chưa quyết định} trường hợp chưa có kết luận, sẽ báo cáo bổ sung.',
  },
  {
    part: 'body',
    text: 'Hồ sơ kèm theo gồm: Biên bản hội nghị; Danh sách đề nghị khen thưởng; Bảng tổng hợp điểm; Báo cáo thành tích của các tập thể.',
  },
  { part: 'body', text: 'Kính đề nghị {Kính gửi} xem xét, quyết định./.' },
];
