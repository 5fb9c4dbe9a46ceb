import type { FirmnessWords } from '../firmness-words';

export const firmness: FirmnessWords = {
  title: 'Độ chắc chắn',
  show: 'Xem độ chắc chắn',
  working: 'Đang tính độ chắc chắn…',
  found: (count) => `Đã xem độ chắc chắn: ${String(count)} mục.`,
  edge: (award, ranks, group) => `${award}${group ? ` (${group})` : ''}, hạng ${ranks}`,
  award: (award, groups) => `${award}${groups ? ` (${groups})` : ''}`,
  noEdge: {
    people:
      'Khen thưởng này do phiếu hoặc kết luận quyết định; độ chắc chắn chỉ xét điểm và thứ hạng, không xét phiếu.',
    waiting: (units) =>
      `Chưa xét được độ chắc chắn vì chưa có ranh giới theo hạng: ${units} chưa có kết quả.`,
    nobody:
      'Không có ranh giới theo hạng để xét độ chắc chắn: không thứ hạng nào chia đơn vị được với đơn vị không được.',
  },
  waiting: (units) =>
    `${units} chưa có kết quả và có thể đạt tới ranh giới này; các dòng sau chỉ đúng giữa những đơn vị đã có kết quả.`,
  underCondition: (sentence) => `Với điều kiện đó: ${sentence}`,
  figure: {
    points: (figure) => `${figure} điểm`,
    percent: (figure) => `${figure} %`,
    normalised: (figure) => `${figure} điểm quy đổi`,
  },
  and: 'và',
  ahead: (upper, lower, gap) => `${upper} hơn ${lower} ${gap}.`,
  byChain: (upper, lower, figure) =>
    `${upper} và ${lower} cùng ${figure}; thứ tự do quy định khi bằng điểm quyết định.`,
  level: (units, figure) => `${units} cùng ${figure}, chưa phân định được.`,
  undecided: 'Đề nghị còn chưa quyết định.',
  change: {
    flips: (criterion, unit, from, to) =>
      `Xét riêng về số học, nếu điểm tiêu chí ${criterion} của ${unit} là ${to} (nay ${from}) thì kết quả đổi.`,
    level: (criterion, unit, from, to) =>
      `Xét riêng về số học, nếu điểm tiêu chí ${criterion} của ${unit} là ${to} (nay ${from}) thì ngang nhau, phải phân định.`,
  },
  byRule:
    'Điểm này tính theo quy tắc: kết quả dùng để tính phải đổi tương ứng, nếu có kết quả cho đúng điểm đó.',
  noChange: 'Không tiêu chí nào của hai bên, thay đổi riêng lẻ, làm đổi được kết quả.',
  matters: (count, ranks) => `${String(count)} tiêu chí đang có ý kiến có thể đổi hạng ${ranks}:`,
  noMatters: (tried, endsOnly) =>
    `Đã thử riêng từng ý kiến (${String(tried)} mục gồm chênh lệch tự chấm – thẩm định, đề xuất chưa xử lý và dòng Không chấm${endsOnly ? '; điểm chưa có mới thử mức thấp nhất và cao nhất' : ''}): không ý kiến nào làm đổi kết quả.`,
  nothingToTry:
    'Không có chênh lệch tự chấm – thẩm định, đề xuất chưa xử lý hay dòng Không chấm nào để thử.',
  difference: (unit, criterion, self, verified) =>
    `${unit}, tiêu chí ${criterion}: tự chấm ${self}, thẩm định ${verified}`,
  finding: (unit, criterion, proposed) =>
    `${unit}, tiêu chí ${criterion}: nếu chấp nhận đề xuất ${proposed} ở Kiểm tra`,
  notScored: (unit, criterion) =>
    `${unit || 'Tất cả đơn vị'}, tiêu chí ${criterion}: nếu vẫn chấm (đang ghi ở Không chấm)`,
  openScores: (units, max) =>
    `${String(units)} đơn vị chưa có điểm, mỗi đơn vị có thể từ 0 đến ${max}, nên có thể đổi`,
  untried: (count) => `Còn ${String(count)} ý kiến chưa thử vì quá nhiều.`,
  rate: {
    exact: (share, of) =>
      `Giữ nguyên trong ${share} của ${of} trường hợp chọn điểm tự chấm hoặc thẩm định (tính hết).`,
    sampled: (share, of) =>
      `Giữ nguyên trong ${share} của ${of} trường hợp chọn điểm tự chấm hoặc thẩm định (lấy mẫu).`,
  },
  nothingInDispute:
    'Các đơn vị ở ranh giới không có chênh lệch tự chấm – thẩm định; chênh lệch của đơn vị khác không chạm tới ranh giới này.',
  votesApart: 'Độ chắc chắn chỉ xét điểm và thứ hạng, không xét phiếu.',
  almostAll: 'hơn 99 %',
  almostNone: 'chưa đến 1 %',
  percent: (whole) => `${String(whole)} %`,
  none: 'Không có khen thưởng nào phân theo hạng để xem độ chắc chắn.',
};
