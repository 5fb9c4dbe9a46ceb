import type { RunWords } from '../run-words';

export const run: RunWords = {
  changes: (units, added, gone) =>
    `SO VỚI LẦN TRƯỚC: ${String(units)} đơn vị khác kết quả, ${String(added)} phát hiện mới, ${String(gone)} phát hiện đã hết`,
  noChanges: 'SO VỚI LẦN TRƯỚC: không có gì thay đổi',
  notRanked: 'chưa xếp hạng',
  noAward: 'không đề nghị',
  step: (before, after) => `${before} → ${after}`,
  rank: (step) => `hạng ${step}`,
  total: (step) => `tổng điểm ${step}`,
  classification: (step) => `xếp loại ${step}`,
  noClass: 'chưa xếp loại',
  award: (step) => `khen thưởng: ${step}`,
  added: 'Mới',
  gone: 'Đã hết',
  title: 'So với lần xếp hạng trước',
  all: (count) => `Xem cả ${String(count)} thay đổi`,
  outOfDate: 'Sổ đã thay đổi sau khi xếp hạng: bảng xếp hạng không còn đúng với số liệu.',
  rankAgain: 'Xếp hạng lại',
  logTakenBack: 'Hoàn tác',
  logVotesPrepared: 'Chuẩn bị dòng biểu quyết',
  voteRows: (count) => `${String(count)} dòng`,
  what: { import: 'Nhập phiếu', ranking: 'Xếp hạng' },
  cells: (count) => `${String(count)} ô trả về như trước`,
  leftAlone: (places) => `Giữ nguyên vì đã sửa sau đó: ${places}`,
  takeBack: 'Hoàn tác lần chạy trước',
  takeBackTitle: 'Hoàn tác lần chạy trước?',
  takeBackText: (what, time, cells) =>
    `${what} lúc ${time}: ${String(cells)} ô sẽ trả về như trước lần đó, rồi xếp hạng lại. Ô đã sửa sau đó được giữ nguyên; trang đã thêm được để trống, không xóa. Ghi vào “Nhật ký”.`,
  kinds: {
    creation: 'tạo sổ',
    import: 'ghi phiếu',
    answers: 'ghi câu trả lời',
    growth: 'thêm dòng vào phiếu',
    ranking: 'ghi xếp hạng',
    takingBack: 'hoàn tác',
    handling: 'ghi xử lý ở Kiểm tra',
    amendment: 'lập bản quy chế mới',
    seal: 'niêm phong',
    paper: 'ghi văn bản',
    explanations: 'ghi Giải thích kết quả',
    votes: 'lập bảng suy tôn',
    notices: 'ghi thông báo thẩm định',
    roles: 'ghi vai trò năm sau',
    ownSheet: 'thêm trang vào sổ',
    gathering: 'gom sổ của các cụm',
  },
  cutOff: (kind, time) => `Lần ${kind} lúc ${time} chưa xong`,
  cutOffNext: ({ what, step, kept, about }) => {
    const at = step !== '' && step !== '*' ? `Bị ngắt khi đang ghi “${step}”. ` : '';
    const back = kept ? ' Muốn trả lại như trước: bấm Hoàn tác lần chạy trước.' : '';
    if (what === 'import') {
      return `${at}Phiếu của các đơn vị đó có thể mới ghi được một phần và chưa được xếp hạng. Chọn lại các tệp ấy ở mục nhập phiếu để làm tiếp.${back}`;
    }
    if (what === 'creation') return `${at}Làm tiếp với đúng mẫu “${about}”.`;
    if (['ranking', 'answers', 'growth', 'takingBack'].includes(what)) {
      return `${at}Kết quả trong sổ chưa dùng được. Bấm Làm tiếp để ghi cho xong.${back}`;
    }
    return `${at}Làm lại việc đó là xong; không có gì bị ghi hai lần.`;
  },
  goOn: 'Làm tiếp',
  nothingToTakeBack: 'Không có gì để hoàn tác.',
  takenBack: (cells) => `Đã hoàn tác: ${String(cells)} ô trả về như trước.`,
};
