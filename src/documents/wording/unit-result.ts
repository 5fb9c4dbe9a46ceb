import type { Wording } from './wording';

/** What one unit is told of its year, and until when it may say that something is wrong. */
export const UNIT_RESULT: Wording = [
  { part: 'title', text: 'THÔNG BÁO' },
  { part: 'subject', text: 'Kết quả chấm điểm, xếp hạng và đề nghị khen thưởng {Kỳ thi đua}' },
  { part: 'addressee', text: '{Đơn vị nhận}' },
  { part: 'body', text: '{Tên cụm, khối} thông báo kết quả {Kỳ thi đua} của {Đơn vị nhận}:' },
  { part: 'ifAny', text: '- {Tình trạng}.' },
  { part: 'ifAny', text: '- Tổng điểm: {Tổng điểm}.' },
  { part: 'ifAny', text: '- Xếp hạng: {Xếp hạng}.' },
  { part: 'ifAny', text: '- Xếp loại: {Xếp loại}.' },
  { part: 'ifAny', text: '- Khen thưởng: {Khen thưởng}.' },
  {
    part: 'ifAny',
    text: 'Thẩm định thay đổi điểm của {Số tiêu chí thay đổi} tiêu chí so với tự chấm:',
  },
  { part: 'table', text: 'Điểm thẩm định thay đổi' },
  { part: 'ifAny', text: '{Thẩm định không thay đổi}.' },
  {
    part: 'body',
    text: 'Nếu có ý kiến về kết quả này, đề nghị {Đơn vị nhận} gửi văn bản về {Tên cụm, khối} trong {Thời hạn giải trình (ngày)} ngày kể từ ngày {Ngày văn bản}.',
  },
  { part: 'ifAny', text: 'Hạn cuối: hết ngày {Hạn có ý kiến}.' },
];
