import type { PaneWords } from '../pane-words';

export const votes: PaneWords['votes'] = {
  open: 'Còn phải quyết định',
  nothingOpen: 'Không còn việc nào chờ biểu quyết hoặc kết luận.',
  why: {
    needsVote: 'chưa bỏ phiếu, biểu quyết',
    voteUnclear: 'đã ghi nhưng chưa đủ số liệu để kết luận',
    votesTied: 'bằng phiếu: cần bỏ phiếu lại hoặc kết luận',
    needsCouncil: 'Hội đồng quyết định',
    tieAtEdge: 'bằng điểm ở ranh giới',
  },
  by: {
    rows: 'Ghi tiếp số phiếu ở các dòng đã có.',
    newRows: 'Chưa có dòng nào để ghi số phiếu.',
    conclusion: 'Ghi ở trang “Kết luận”.',
  },
  prepare: 'Thêm dòng để ghi số phiếu',
  preparing: 'Đang thêm dòng…',
  prepared: (count) => `Đã thêm ${count} dòng. Ghi số phiếu rồi bấm Xếp hạng.`,
  sheet: 'Mở trang Kết quả suy tôn',
  conclusions: 'Mở trang Kết luận',
  recorded: 'Đã ghi',
  nothingRecorded: 'Chưa ghi lần biểu quyết nào.',
  share: (percent) => `${percent}%`,
  showRow: (matter, unit) => `Đến dòng ${matter}, ${unit}`,
  afterwards: 'Ghi xong, về trang chính và bấm Xếp hạng để kết quả có hiệu lực.',
};
