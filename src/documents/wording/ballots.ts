import type { Wording } from './wording';

/** What every voter is handed; nobody signs it. */
export const BALLOT: Wording = [
  { part: 'title', text: 'PHIẾU BIỂU QUYẾT' },
  { part: 'subject', text: '{Nội dung biểu quyết} – năm {Năm thi đua}, vòng {Vòng}' },
  { part: 'table', text: 'Phiếu biểu quyết' },
  {
    part: 'body',
    text: 'Ở mỗi dòng đánh dấu X vào một ô. Không ghi tên, không ký vào phiếu.',
  },
  { part: 'ifAny', text: '{Lưu ý khi biểu quyết}' },
];

/** What the counting committee fills in and signs; then it goes into *Kết quả suy tôn*. */
export const TALLY: Wording = [
  { part: 'title', text: 'BIÊN BẢN KIỂM PHIẾU' },
  { part: 'subject', text: '{Nội dung biểu quyết} – năm {Năm thi đua}, vòng {Vòng}' },
  { part: 'body', text: 'Hội nghị ngày {Ngày họp}, tại {Địa điểm}.' },
  { part: 'ifAny', text: 'Tổng số phiếu biểu quyết: {Số phiếu biểu quyết}.' },
  { part: 'ifAny', text: 'Điều kiện đạt: {Điều kiện đạt}.' },
  { part: 'table', text: 'Kết quả kiểm phiếu' },
  {
    part: 'body',
    text: 'Ở mỗi dòng: Đồng ý + Không đồng ý + Trắng + Không hợp lệ = Thu về.',
  },
  { part: 'body', text: 'Biên bản lập tại hội nghị, đã đọc cho mọi người cùng nghe./.' },
];
