import { fileWords } from './file-words';
import type { ReportWords } from '../report-words';

export const report: ReportWords = {
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  unitStatus: { ranked: 'Đã xếp hạng', blocked: 'Chưa xếp hạng', notRanked: 'Không xếp hạng' },
  proposalStatus: { proposed: 'Đề nghị', excluded: 'Không đề nghị', undecided: 'Chưa quyết định' },
  voteOutcome: {
    agreed: 'Đạt',
    refused: 'Không đạt',
    noQuorum: 'Không đủ số dự họp',
    arithmetic: 'Số phiếu không khớp',
    incomplete: 'Chưa đủ số liệu',
  },
  reasons: {
    byRank: (p) => `Xếp hạng ${p('rank')}`,
    byRankInCluster: (p) => `Thứ ${p('rank')} trong cụm, khối`,
    byRankInGroup: (p) => `Thứ ${p('rank')} trong nhóm`,
    byRankInBook: (p) => `Thứ ${p('rank')} trong cả sổ`,
    refusedByConclusion: (p) =>
      `Không đề nghị theo kết luận${p('basis') ? ` (${p('basis')})` : ''}`,
    againstLadder: () => 'Khác với thứ tự xếp hạng hoặc kết quả biểu quyết',
    overQuantity: (p) => `Kết luận đề nghị nhiều hơn số lượng được khen (${p('places')})`,
    holdsOther: (p) =>
      `Đã được đề nghị ${p('award')}; một thành tích chỉ khen một lần, chờ kết luận (ghi ở Kết luận)`,
    quotaFull: () => 'Hết số lượng',
    blocked: () => 'Chưa có tổng điểm: còn lỗi chưa xử lý',
    notRanked: () => 'Không xếp hạng',
    tieAtEdge: (p) => `Bằng điểm ở ngưỡng: ${p('units')}`,
    blockedCouldReach: (p) => `${p('units')} còn lỗi và có thể đạt tới`,
    needsVote: () => 'Cần kết quả bỏ phiếu, suy tôn',
    byVote: (p) => `Được ${p('agree')}/${p('of')} phiếu`,
    byConclusion: (p) => `Theo kết luận${p('basis') ? ` (${p('basis')})` : ''}`,
    votesTooFew: (p) => {
      const chair = p('withChair') === 'true' ? ', có phiếu của người chủ trì' : '';
      return `Không đủ phiếu: ${p('agree')}/${p('of')} (cần ${p('share')}${chair})`;
    },
    othersOpen: () => 'Còn đơn vị khác chưa rõ điều kiện xét',
    comparisonOpen: (p) => `Điểm so sánh của tiêu chí ${p('codes')} còn đơn vị chưa rõ`,
    needsCouncil: () => 'Chờ Hội đồng quyết định (ghi ở Kết luận)',
    notVotedOn: () => 'Không được đưa ra bình xét, suy tôn',
    votesTied: (p) => `Bằng số phiếu: ${p('units')}`,
    voteUnclear: () => 'Kết quả bỏ phiếu chưa đủ hoặc số phiếu không khớp',
    notConsidered: (p) => `Không xét: ${p('why')}${p('basis') ? ` (${p('basis')})` : ''}`,
    deferred: (p) => `Chưa xét: ${p('why')}${p('basis') ? ` (${p('basis')})` : ''}`,
    conditionFailed: (p) =>
      `Không đạt điều kiện: ${p('condition')}${p('basis') ? ` (${p('basis')})` : ''}`,
    conditionUnknown: (p) => `Chưa rõ điều kiện: ${p('condition')}`,
    notReviewed: () => 'Chưa rà soát điều kiện không xét, chưa xét',
    submittedLate: () => 'Nộp phiếu chậm: không xét khen thưởng',
    alreadyHeld: (p) => `Đã được tặng trong năm: ${p('award')}`,
    notInSource: (p) => `Ngoài nguồn xét (${p('awards')})`,
    sourceOpen: (p) => `Chưa quyết định xong: ${p('awards')}`,
    isLeader: () => 'Là đơn vị trưởng: nêu trong biên bản người chủ trì thẩm định, biểu quyết',
  },
  proposed: (award) => `Đề nghị: ${award}`,
  undecided: (award) => `Chưa quyết định: ${award}`,
  notRankedNote: (why) => `Không xếp hạng${why ? `: ${why}` : ''}`,
  rankOpen: (condition) => `Chưa xếp hạng: chưa rõ “${condition}”`,
  classOpen: (condition) => `Chưa xếp loại: chưa rõ “${condition}”`,
  lateLabel: 'Trừ do nộp chậm:',
  blockedNote: ({ own, common }) => {
    const counts = [
      ...(own > 0 ? [`${String(own)} lỗi`] : []),
      ...(common > 0 ? [`${String(common)} lỗi của quy chế, biểu quyết`] : []),
    ];
    const open = counts.length > 0 ? `còn ${counts.join(' và ')}` : 'chưa có tổng điểm';
    return `Chưa xếp hạng: ${open} (xem Kiểm tra)`;
  },
  provisional: 'Tạm tính theo điểm tự chấm',
  noAward: '',
  ruleIssue: {
    gap: 'có khoảng trống giữa hai khoảng',
    overlap: 'hai khoảng chồng lên nhau',
    sharedEdge: 'một mốc thuộc cả hai khoảng',
    openEdge: 'một mốc không thuộc khoảng nào',
    highestDiffers: 'mức cao nhất không bằng điểm tối đa',
    aboveMaximum: 'có mức vượt điểm tối đa',
    noCap: 'chưa ghi tối đa',
    sameLabel: 'hai mức trùng tên',
    order: 'hạng kém hơn được nhiều điểm hơn, hoặc thiếu một hạng',
    unknownCode: 'công thức nêu mã tiêu chí không có',
  },
  ...fileWords,
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
    moreFigures: (count) => `và ${String(count)} số liệu khác`,
    insteadOf: (files) => `chọn dùng thay cho ${files}`,
    accepted: 'Chấp nhận đề xuất',
    exception: 'Ngoại lệ',
    remembered: 'Ghi nhớ',
    ranked: 'Xếp hạng',
    created: 'Tạo sổ',
    amended: 'Sửa đổi, bổ sung quy chế',
    nextRoles: 'Ghi vai trò năm sau',
  },
  sheets: {
    unitTitle: (period) => `PHIẾU TỰ CHẤM ĐIỂM THI ĐUA ${period.toUpperCase()}`,
    ofPeriod: (title, period) => `${title} ${period.toUpperCase()}`,
    source: (file, sheet, time) => `Nguồn: ${file} › ${sheet} · nhận ${time}`,
    checksHint: (errors, warnings) =>
      `${String(errors)} lỗi, ${String(warnings)} cảnh báo. Cột Xử lý: chọn Chấp nhận đề xuất hoặc Ngoại lệ (ghi lý do), rồi bấm Xếp hạng.`,
    summaryHint: (scale) =>
      `Thang điểm ${scale}. Các ô điểm là công thức nối với phiếu của từng đơn vị; ô chữ nghiêng màu xanh là giá trị, chỉ đổi khi xếp hạng lại.`,
    unfinished: 'ĐANG GHI DỞ, CHƯA PHẢI KẾT QUẢ: mở ngăn Thi đua rồi bấm Làm tiếp hoặc Xếp hạng.',
    outOfDate: 'Số liệu đã thay đổi sau khi xếp hạng: bấm Xếp hạng.',
    proposalHalf: 'Sổ 6 tháng đầu năm: chỉ xem tiến độ, không đề nghị khen thưởng.',
    proposalHint: (count, undecided, excluded) => {
      const list = `Danh sách này có ${String(count)} tập thể được đề nghị`;
      const others = [
        ...(undecided > 0 ? [`${String(undecided)} trường hợp chưa quyết định`] : []),
        ...(excluded > 0 ? [`${String(excluded)} trường hợp không đề nghị`] : []),
      ];
      if (others.length === 0) return `${list}.`;
      const hidden = count > 0 ? ' (ở các dòng ẩn bên dưới danh sách, kèm lý do)' : '';
      return `${list}; ${others.join(', ')}${hidden}.`;
    },
    preparedBy: 'NGƯỜI LẬP BIỂU',
    headOfUnit: 'THỦ TRƯỞNG ĐƠN VỊ',
    sectionsChart: (year) => `Điểm theo từng mục – ${year}`,
    verificationChart: (year) => `Tự chấm và thẩm định – ${year}`,
    valueHint:
      'Ô chữ nghiêng màu xanh ở “Điểm cuối cùng” là giá trị không tính được bằng công thức, chỉ đổi khi xếp hạng lại.',
    notForUnit: 'Không áp dụng cho đơn vị này',
    taken: 'Đã nhận',
  },
};
