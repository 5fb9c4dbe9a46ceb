import type { Wording } from './wording';

const ENCLOSED = '(Kèm theo Tờ trình số {Số, ký hiệu tờ trình} ngày {Ngày văn bản})';

/** Danh sách: who is proposed for what. */
export const LIST: Wording = [
  { part: 'title', text: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG' },
  {
    part: 'subject',
    text: 'Thành tích {Kỳ thi đua} của {Tên cụm, khối}',
  },
  { part: 'enclosed', text: ENCLOSED },
  { part: 'table', text: 'Danh sách đề nghị' },
  {
    part: 'body',
    text: 'Danh sách này có {Số tập thể đề nghị} ({Số tập thể đề nghị bằng chữ}) tập thể./.',
  },
];

/** Why the others are not proposed, for whoever asks. */
export const LEFT_OUT: Wording = [
  { part: 'title', text: 'PHỤ LỤC' },
  {
    part: 'subject',
    text: 'Các trường hợp không đề nghị khen thưởng {Kỳ thi đua} của {Tên cụm, khối}',
  },
  { part: 'enclosed', text: ENCLOSED },
  { part: 'table', text: 'Các trường hợp không đề nghị' },
];

/** Points, ranks and classes of all members. */
export const SUMMARY: Wording = [
  { part: 'title', text: 'PHỤ LỤC' },
  { part: 'subject', text: 'Tổng hợp kết quả chấm điểm {Kỳ thi đua} của {Tên cụm, khối}' },
  { part: 'enclosed', text: ENCLOSED },
  { part: 'table', text: 'Tổng hợp điểm' },
  {
    part: 'ifAny',
    text: 'Kết quả xét: đề nghị {Số tập thể đề nghị}, được tặng {Số tập thể được tặng}, không được tặng {Số tập thể không được tặng}.',
  },
];
