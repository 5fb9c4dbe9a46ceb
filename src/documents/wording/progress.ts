import type { Wording } from './wording';

/** Biên bản sơ kết: how far the members have come by the middle of the year; nobody is proposed. */
export const PROGRESS: Wording = [
  { part: 'title', text: 'BIÊN BẢN' },
  { part: 'subject', text: 'Hội nghị sơ kết công tác thi đua {Kỳ thi đua} của {Tên cụm, khối}' },
  { part: 'heading', text: 'I. Thời gian, địa điểm, thành phần' },
  { part: 'body', text: '1. Thời gian: {Giờ}, ngày {Ngày họp}. Địa điểm: {Địa điểm}.' },
  { part: 'body', text: '2. Chủ trì: {Chủ trì}. Thư ký: {Thư ký}.' },
  { part: 'ifAny', text: '3. Đại biểu cấp trên: {Đại biểu cấp trên}.' },
  {
    part: 'body',
    text: '{Tên cụm, khối} có {Số đơn vị} đơn vị thành viên: {Danh sách đơn vị}. {Cách gọi trưởng}: {Đơn vị trưởng}.',
  },
  { part: 'heading', text: 'II. Kết quả {Kỳ thi đua}' },
  {
    part: 'body',
    text: 'Điểm và thứ tự dưới đây cho biết tiến độ, không dùng để đề nghị khen thưởng.',
  },
  { part: 'table', text: 'Kết quả xếp hạng' },
  {
    part: 'body',
    text: 'Biên bản được thông qua tại hội nghị và kết thúc vào hồi {Giờ kết thúc} cùng ngày./.',
  },
];

/** The annex of points goes with those minutes: there is no letter. */
export const PROGRESS_SUMMARY: Wording = [
  { part: 'title', text: 'PHỤ LỤC' },
  { part: 'subject', text: 'Tổng hợp kết quả chấm điểm {Kỳ thi đua} của {Tên cụm, khối}' },
  { part: 'enclosed', text: '(Kèm theo Biên bản sơ kết họp ngày {Ngày họp})' },
  { part: 'table', text: 'Tổng hợp điểm' },
];
