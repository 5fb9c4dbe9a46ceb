import type { CliWords } from '../cli-words';

export const cli: CliWords = {
  findings: (errors, warnings) =>
    `KIỂM TRA: ${String(errors)} lỗi phải xử lý, ${String(warnings)} cảnh báo`,
  regulation: 'QUY CHẾ',
  selfCheck: 'Tự kiểm tra',
  selfCheckFound: (count) => `${String(count)} chỗ cần xem, ghi ở bảng dưới`,
  selfCheckClean: 'đọc được hết, không thấy chỗ nào mâu thuẫn',
  accepted: (count) => `ĐÃ CHẤP NHẬN ${String(count)} ĐỀ XUẤT (ghi trong Nhật ký)`,
  ranking: 'XẾP HẠNG',
  proposal: (count) => `ĐỀ NGHỊ KHEN THƯỞNG: ${String(count)} tập thể`,
  imported: (taken, files) => `Nhập ${String(taken)}/${String(files)} phiếu`,
  explained: (explanations, notices) =>
    `Nhận ${String(explanations)} giải trình trong ${String(notices)} thông báo thẩm định gửi lại`,
  written: (path) => `Đã ghi ${path}`,
  sheets: (count, folder) => `Đã ghi ${String(count)} phiếu tự chấm vào ${folder}`,
  paper: (path, gaps) =>
    gaps.length === 0 ? `Đã ghi ${path}` : `Đã ghi ${path}; còn để trống: ${gaps.join(', ')}`,
  ranksOpen: 'Còn đơn vị chưa có tổng điểm: thứ hạng năm nay chưa chuyển sang Khen thưởng đã có.',
  honoursOpen: (proposals) =>
    `Chưa có kết quả xét, không chuyển sang Khen thưởng đã có: ${proposals.join('; ')}`,
  papersProvisional:
    'Còn lỗi, còn trường hợp chưa quyết định hoặc sổ đã sửa sau khi xếp hạng: các văn bản này mới là dự thảo, chưa ký được.',
  compared: (before, after) => `So sánh ${before} → ${after}`,
  same: 'Hai bản quy chế giống nhau.',
  differs: (count) => `${String(count)} thay đổi`,
  notKept: (sheets) => `Không so sánh được vì một bản không còn trang: ${sheets}`,
  change: 'Thay đổi',
  changedRow: 'Dòng',
  field: 'Cột',
  before: 'Trước',
  after: 'Sau',
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
