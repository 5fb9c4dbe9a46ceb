import type { CliWords } from '../cli-words';

export const cli: CliWords = {
  findings: (errors, warnings) =>
    `KIỂM TRA: ${String(errors)} lỗi phải xử lý, ${String(warnings)} cảnh báo`,
  accepted: (count) => `ĐÃ CHẤP NHẬN ${String(count)} ĐỀ XUẤT (ghi trong Nhật ký)`,
  ranking: 'XẾP HẠNG',
  proposal: (count) => `ĐỀ NGHỊ KHEN THƯỞNG: ${String(count)} tập thể`,
  imported: (taken, files) => `Nhập ${String(taken)}/${String(files)} phiếu`,
  written: (path) => `Đã ghi ${path}`,
  sheets: (count, folder) => `Đã ghi ${String(count)} phiếu tự chấm vào ${folder}`,
  severity: 'Mức độ',
  unit: 'Đơn vị',
  place: 'Vị trí',
  criterion: 'Tiêu chí',
  message: 'Nội dung',
  proposed: 'Đề xuất',
  rank: 'Hạng',
  total: 'Tổng điểm',
  percent: 'Tỷ lệ (%)',
  classification: 'Xếp loại',
  note: 'Ghi chú',
  status: 'Trạng thái',
  award: 'Danh hiệu, hình thức',
  reason: 'Lý do',
};
