import type { Wording } from './wording';

/** Giao ước: what the members compete in this year, and a place for each to sign. */
export const PACT: Wording = [
  { part: 'title', text: 'GIAO ƯỚC THI ĐUA' },
  { part: 'subject', text: 'Năm {Năm thi đua} của {Tên cụm, khối}' },
  { part: 'basis', text: '{Căn cứ (mỗi dòng một căn cứ)}' },
  {
    part: 'body',
    text: 'Hôm nay, {Ngày ký giao ước bằng chữ}, {Số đơn vị} đơn vị thành viên của {Tên cụm, khối} thống nhất ký kết giao ước thi đua năm {Năm thi đua} gồm {Số nội dung giao ước} nội dung sau:',
  },
  { part: 'table', text: 'Nội dung giao ước' },
  { part: 'ifAny', text: 'Chủ đề thi đua: {Chủ đề thi đua}.' },
  {
    part: 'body',
    text: 'Các đơn vị cam kết thực hiện đầy đủ các nội dung trên, tự chấm điểm đúng thực tế và gửi kết quả về đơn vị {Cách gọi trưởng} đúng hạn.',
  },
  { part: 'table', text: 'Các đơn vị ký giao ước' },
];
