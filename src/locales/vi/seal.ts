import type { SealWords } from '../seal-words';

export const seal: SealWords = {
  clean: 'Không còn lỗi, không còn trường hợp chưa quyết định.',
  open: (errors, undecided) =>
    `Còn ${String(errors)} lỗi, ${String(undecided)} trường hợp chưa quyết định.`,
  inputs: (units, figures, files) =>
    `${String(units)} đơn vị, ${String(figures)} ô số liệu và lý do, ${String(files)} tệp đã nhận`,
  regulation: (version, fingerprint, cells) =>
    `Bản ${version}, mã nhận dạng ${fingerprint}, ${String(cells)} ô`,
  records: (cells) =>
    `${String(cells)} ô: đơn vị, chỉ tiêu, không chấm, điểm chấm ngoài, khen thưởng đã có, không xét, suy tôn, kết luận, vai trò`,
  logRows: (rows) => `${String(rows)} dòng đã có khi niêm phong; dòng ghi sau không tính là khác`,
  covered: (evidence) =>
    `Quy chế đang áp dụng; số liệu tự chấm, thẩm định, lý do${evidence ? ', minh chứng' : ''}, điểm cuối cùng và điểm tối đa áp dụng trên phiếu; các ghi nhận; quyết định ở Kiểm tra; Nhật ký; mọi cột của Tổng hợp và Đề nghị khen thưởng trừ TT; trang này`,
  notCovered: (evidence) =>
    `TT, nội dung, điểm tối đa${evidence ? '' : ', minh chứng'}, ghi chú của đơn vị và dòng tổng trên phiếu; cột và trang do đơn vị tự thêm; bản khóa của quy chế cũ; phần máy ghi ở Kiểm tra; Giải thích kết quả, Thông báo thẩm định, Mẫu văn bản; cách trình bày`,
  results: (units, proposals) =>
    `${String(units)} đơn vị được xếp hạng, ${String(proposals)} đề nghị khen thưởng`,
  rankLine: (unit, total, classification) =>
    [`${unit}: ${total} điểm`, classification].filter((part) => part !== '').join(', '),
  hint: 'Mã niêm phong tính từ toàn bộ số liệu nêu dưới đây: sửa một ô thì mã khác. Không tính cách trình bày.',
  footer: (code) => `Niêm phong ${code}`,
  logSealed: 'Niêm phong',
  logSealedAgain: 'Niêm phong lại',
  none: 'Sổ này chưa niêm phong.',
  same: (code, time) => `Đúng với niêm phong ${code} lúc ${time}: không có gì thay đổi.`,
  broken: (count, code, time) =>
    `Khác niêm phong ${code} lúc ${time}: ${String(count)} ô đã thay đổi.`,
  problem: {
    fingerprintUnreadable: 'Không đọc được mã niêm phong: trang Niêm phong đã bị sửa.',
    contentLost:
      'Phần số liệu gốc của niêm phong đã mất hoặc hỏng: không nêu được từng ô đã thay đổi.',
    sheetDeleted: 'Trang Niêm phong đã bị xóa; số liệu gốc của niêm phong vẫn còn trong sổ.',
    fingerprintForged:
      'Mã niêm phong không khớp số liệu gốc được giữ kèm: một trong hai đã bị thay.',
  },
  sealed: (code) => `Đã niêm phong: ${code}`,
  blank: '(trống)',
  kind: { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa' },
  part: 'Dòng, cột',
  place: 'Vị trí',
};
