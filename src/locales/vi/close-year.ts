import type { CloseYearWords } from '../close-year-words';

/** The year is closed and handed on to the next. */
export const closeYear: CloseYearWords = {
  half: 'Sổ 6 tháng không khép: làm tiếp trên sổ này, đổi mục Kỳ thành “Cả năm”.',
  roles: (next) => `Vai trò năm ${next}`,
  now: (title, names) => `${title}: ${names || 'chưa ghi'}.`,
  role: (title, next) => `${title} năm ${next}`,
  nobody: 'Chưa chọn',
  twice: 'Một đơn vị không giữ cả hai vai trò.',
  breaksRotation: (name) => `Theo quy chế, đơn vị phó năm nay lên thay: ${name}.`,
  determinedBy: 'Cách xác định',
  determinedByHint: 'Bầu, luân phiên, cấp trên công nhận…',
  basis: 'Căn cứ',
  basisHint: 'Biên bản hội nghị ngày …',
  record: 'Ghi vào trang Vai trò',
  recording: 'Đang ghi…',
  recorded: (names) => `Trang Vai trò đã ghi cho năm sau: ${names}`,
  handOver: (next) => `Sổ năm ${next}`,
  handOverHint:
    'Mang theo quy chế, danh sách đơn vị, vai trò và khen thưởng đã có; điểm, ngày và số văn bản của năm nay ở lại.',
  decisions: (proposed, awarded, refused) =>
    `Đề nghị ${String(proposed)}, được tặng ${String(awarded)}, không được tặng ${String(refused)}.`,
  undecided: (count) =>
    `${String(count)} đề nghị chưa có quyết định: chưa mang theo như khen thưởng. Khi có, ghi vào trang Đề nghị khen thưởng.`,
  provisional: 'Còn đơn vị chưa xếp hạng: thứ hạng năm nay không mang theo.',
  prepare: (next) => `Chuẩn bị sổ năm ${next}`,
  copy: 'Chép thành văn bản',
  state: {
    kept: (next) =>
      `Đã chuẩn bị. Giờ mở một sổ trống mới trong Excel này rồi mở thẻ Thi đua: sổ năm ${next} chờ sẵn ở đó.`,
    refused: () =>
      'Excel ở đây không giữ gì giữa hai sổ. Hãy chép nội dung bên dưới rồi dán vào ngăn của sổ mới.',
    copied: () => 'Đã chép. Mở một sổ trống mới, mở thẻ Thi đua rồi dán vào đó.',
    shown: () => 'Chọn hết nội dung bên dưới, chép (Ctrl+C), rồi dán vào ngăn của sổ mới.',
  },
  text: 'Nội dung sổ năm sau',
  prepared: (title) => `Sổ đã chuẩn bị: ${title}`,
  preparedHint: (units) =>
    `Từ sổ năm trước: quy chế, ${String(units)} đơn vị, vai trò và khen thưởng đã có.`,
  createPrepared: 'Tạo sổ này',
  dropPrepared: 'Bỏ',
  pasteOpen: 'Có nội dung sổ năm sau để dán',
  pasteLabel: 'Nội dung chép từ mục Khép năm của sổ cũ',
  pasteUse: 'Dùng nội dung này',
};
