import type { ReportWords } from '../report-words';

export const report: ReportWords = {
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  unitStatus: { ranked: 'Đã xếp hạng', blocked: 'Chưa xếp hạng', notRanked: 'Không xếp hạng' },
  proposalStatus: { proposed: 'Đề nghị', excluded: 'Không đề nghị', undecided: 'Chưa quyết định' },
  reasons: {
    byRank: (p) => `Xếp hạng ${p('rank')}`,
    quotaFull: () => 'Hết số lượng',
    blocked: () => 'Phiếu còn lỗi chưa xử lý',
    notRanked: () => 'Không xếp hạng',
    tieAtEdge: (p) => `Bằng điểm ở ngưỡng: ${p('units')}`,
    blockedCouldReach: (p) => `${p('units')} còn lỗi và có thể đạt tới`,
    needsVote: () => 'Cần kết quả bỏ phiếu, suy tôn',
    conditionNotChecked: (p) => `Điều kiện chưa được xét: ${p('condition')}`,
    isLeader: () => 'Là đơn vị trưởng: nêu trong biên bản người chủ trì thẩm định, biểu quyết',
  },
  proposed: (award) => `Đề nghị: ${award}`,
  undecided: (award) => `Chưa quyết định: ${award}`,
  blockedNote: (errors) => `Chưa xếp hạng: còn ${String(errors)} lỗi (xem Kiểm tra)`,
  provisional: 'Tạm tính theo điểm tự chấm',
  noAward: '',
  ruleIssue: {
    gap: 'có khoảng trống giữa hai khoảng',
    overlap: 'hai khoảng chồng lên nhau',
    highestDiffers: 'mức cao nhất không bằng điểm tối đa',
    aboveMaximum: 'có mức vượt điểm tối đa',
    noCap: 'chưa ghi tối đa',
    sameLabel: 'hai mức trùng tên',
  },
  fileProblem: {
    empty: 'tệp rỗng',
    encrypted: 'tệp có mật khẩu',
    truncated: 'tệp bị cắt cụt khi gửi',
    corrupt: 'tệp bị hỏng',
    tooLarge: 'tệp quá lớn',
    unsupported: 'loại tệp này chưa đọc được',
    noSheets: 'tệp không có trang tính nào',
    notAWorkbook: 'không phải tệp Excel',
  },
  guessedFrom: { header: 'phần đầu phiếu', sheetName: 'tên trang tính', fileName: 'tên tệp' },
  changeKind: { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa', renumbered: 'Đổi mã' },
  version: (number) => `Bản ${number}`,
  versionNow: (number) => `Bản ${number} (hiện hành)`,
  amendmentProblem: {
    nameMissing: 'Cần ghi tên văn bản',
    dateMissing: 'Cần ghi ngày, dạng dd/mm/yyyy',
    dateUnreadable: 'Không đọc được ngày; ghi dạng dd/mm/yyyy',
    afterPeriod: 'Sau ngày cuối của kỳ mà sổ này tính: bản này thuộc sổ của kỳ sau',
    beforePrevious: 'Trước ngày hiệu lực của bản đang áp dụng',
  },
  log: {
    imported: 'Nhập phiếu',
    replaced: 'Nhập lại phiếu',
    accepted: 'Chấp nhận đề xuất',
    exception: 'Ngoại lệ',
    ranked: 'Xếp hạng',
    created: 'Tạo sổ',
    amended: 'Sửa đổi, bổ sung quy chế',
  },
  sheets: {
    unitTitle: (year) => `PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM ${year}`,
    year: (title, year) => `${title} NĂM ${year}`,
    source: (file, sheet, time) => `Nguồn: ${file} › ${sheet} · nhận ${time}`,
    checksHint: (errors, warnings) =>
      `${String(errors)} lỗi, ${String(warnings)} cảnh báo. Cột Xử lý: chọn Chấp nhận đề xuất hoặc Ngoại lệ (ghi lý do), rồi bấm Xếp hạng.`,
    summaryHint: (scale) =>
      `Thang điểm ${scale}. Các ô điểm là công thức nối với phiếu của từng đơn vị.`,
    proposalHint: (count, undecided) =>
      undecided === 0
        ? `Danh sách này có ${String(count)} tập thể được đề nghị.`
        : `Danh sách này có ${String(count)} tập thể được đề nghị; ${String(undecided)} trường hợp chưa quyết định.`,
    preparedBy: 'NGƯỜI LẬP BIỂU',
    headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
    taken: 'Đã nhận',
  },
};
