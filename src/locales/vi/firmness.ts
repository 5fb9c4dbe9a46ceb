import type { FirmnessWords } from '../firmness-words';

export const firmness: FirmnessWords = {
  title: 'Độ chắc chắn',
  show: 'Xem độ chắc chắn',
  working: 'Đang tính độ chắc chắn…',
  found: (count) => `Đã xem ${String(count)} ranh giới khen thưởng.`,
  edge: (award, ranks, group) => `${award}${group ? ` (${group})` : ''}, hạng ${ranks}`,
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
    flips: (criterion, unit, from, to, rises) =>
      `Chỉ cần tiêu chí ${criterion} của ${unit} ${turn(from, to, rises)} là đổi kết quả.`,
    level: (criterion, unit, from, to, rises) =>
      `Chỉ cần tiêu chí ${criterion} của ${unit} ${turn(from, to, rises)} là ngang nhau, phải phân định.`,
  },
  noChange: 'Không tiêu chí nào của hai bên, thay đổi riêng lẻ, làm đổi được kết quả.',
  matters: (count, ranks) => `${String(count)} tiêu chí đang có ý kiến có thể đổi hạng ${ranks}:`,
  noMatters: 'Không ý kiến nào, xét riêng từng ý kiến, làm đổi được kết quả.',
  difference: (unit, criterion, self, verified) =>
    `${unit}, tiêu chí ${criterion}: tự chấm ${self}, thẩm định ${verified}`,
  finding: (unit, criterion, proposed) =>
    `${unit}, tiêu chí ${criterion}: nếu chấp nhận đề xuất ${proposed} ở Kiểm tra`,
  notScored: (unit, criterion) =>
    `${unit || 'Tất cả đơn vị'}, tiêu chí ${criterion}: nếu vẫn chấm (đang ghi ở Không chấm)`,
  untried: (count) => `Còn ${String(count)} ý kiến chưa thử vì quá nhiều.`,
  rate: {
    exact: (share, of) =>
      `Giữ nguyên trong ${share} của ${of} trường hợp chọn điểm tự chấm hoặc thẩm định (tính hết).`,
    sampled: (share, of) =>
      `Giữ nguyên trong ${share} của ${of} trường hợp chọn điểm tự chấm hoặc thẩm định (lấy mẫu).`,
  },
  nothingInDispute: 'Không chênh lệch tự chấm – thẩm định nào chạm tới ranh giới này.',
  almostAll: 'hơn 99 %',
  almostNone: 'chưa đến 1 %',
  percent: (whole) => `${String(whole)} %`,
  none: 'Không có khen thưởng nào phân theo hạng để xem độ chắc chắn.',
};

function turn(from: string, to: string, rises: boolean): string {
  return rises ? `tăng từ ${from} lên ${to}` : `giảm từ ${from} xuống ${to}`;
}
