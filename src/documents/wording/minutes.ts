import type { Wording } from './wording';

/** Biên bản: what the conference heard, voted and agreed (Decree 30/2020, form 1.9). */
export const MINUTES: Wording = [
  { part: 'title', text: 'BIÊN BẢN' },
  {
    part: 'subject',
    text: 'Hội nghị bình xét, suy tôn thi đua {Kỳ thi đua} của {Tên cụm, khối}',
  },
  { part: 'heading', text: 'I. Thời gian, địa điểm, thành phần' },
  { part: 'body', text: '1. Thời gian: {Giờ}, ngày {Ngày họp}. Địa điểm: {Địa điểm}.' },
  { part: 'body', text: '2. Chủ trì: {Chủ trì}. Thư ký: {Thư ký}.' },
  { part: 'ifAny', text: '3. Đại biểu cấp trên: {Đại biểu cấp trên}.' },
  {
    part: 'body',
    text: '{Tên cụm, khối} có {Số đơn vị} đơn vị thành viên: {Danh sách đơn vị}. {Cách gọi trưởng}: {Đơn vị trưởng}.',
  },
  { part: 'heading', text: 'II. Kết quả chấm điểm, xếp hạng' },
  { part: 'table', text: 'Kết quả xếp hạng' },
  { part: 'heading', text: 'III. Bình xét, suy tôn' },
  {
    part: 'ifAny',
    text: '{Đơn vị trưởng được đề nghị} là {Cách gọi trưởng}, đồng thời được đề nghị khen thưởng.',
  },
  {
    part: 'ifAny',
    text: 'Điểm của {Đơn vị trưởng được đề nghị} do {Ai thẩm định đơn vị trưởng} thẩm định.',
  },
  { part: 'table', text: 'Kết quả biểu quyết' },
  { part: 'heading', text: 'IV. Kết luận' },
  { part: 'ifAny', text: 'Hội nghị thống nhất đề nghị khen thưởng {Số tập thể đề nghị} tập thể:' },
  { part: 'perAward', text: '{Hình thức khen thưởng}: {Số tập thể} tập thể ({Tên các tập thể}).' },
  {
    part: 'ifAny',
    text: 'Còn {Số trường hợp chưa quyết định} trường hợp chưa có kết luận:',
  },
  { part: 'table', text: 'Các trường hợp chưa quyết định' },
  { part: 'ifAny', text: '{Cách gọi trưởng} năm {Năm sau}: {Đơn vị trưởng năm sau}.' },
  { part: 'ifAny', text: '{Cách gọi phó} năm {Năm sau}: {Đơn vị phó năm sau}.' },
  {
    part: 'ifAny',
    text: 'Cờ luân lưu được bàn giao cho {Đơn vị trưởng năm sau} ngày {Ngày nhận cờ luân lưu}.',
  },
  {
    part: 'body',
    text: 'Biên bản được thông qua tại hội nghị và kết thúc vào hồi {Giờ kết thúc} cùng ngày./.',
  },
];
