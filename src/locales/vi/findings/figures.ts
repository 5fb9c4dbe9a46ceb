import type { FindingCatalogue } from '../../finding-words';
import { lookUp } from '../../../domain/text/word-table';

type Params = (name: string) => string;

/** The rule in brackets, where there is something to say. */
function ruleIn(p: Params, limits = ''): string {
  const rule = p('formula') ? 'theo công thức ở cột Mức điểm' : p('rule') || limits;
  return rule ? ` (${rule})` : '';
}

const WHY: Readonly<Record<string, string>> = {
  date: ': ô là ngày tháng',
  uncalculated: ': công thức chưa được tính',
  errorCode: ': ô bị lỗi công thức',
  ambiguous: ': dấu chấm, phẩy có thể là số lẻ hoặc hàng nghìn',
  text: ': là chữ, không phải số',
  negative: ': số âm',
  percent: ': là tỷ lệ phần trăm',
};

function reason(p: Params): string {
  return lookUp(WHY, p('holds')) ?? '';
}

/** Which date of *Phiếu đã nhận* lateness goes by. */
const DATES: Readonly<Record<string, string>> = { signed: 'văn bản ngày', sent: 'gửi' };

function dateOf(p: Params): string {
  return lookUp(DATES, p('basis')) ?? 'nhận';
}

function countedInstead(p: Params): string {
  switch (p('why')) {
    case 'automatic':
      return `sổ tự tính tiêu chí này được ${p('counted')} điểm`;
    case 'others':
      return `tiêu chí này do ${p('scorer') || 'bên khác'} chấm`;
    default:
      return p('counted')
        ? `tiêu chí này không chấm, tính ${p('counted')} điểm`
        : 'tiêu chí này không chấm';
  }
}

/** Figures of a scoring sheet. */
export const figuresFindings = {
  numberAsText: {
    message: (p) =>
      p('form') === 'nothing'
        ? `Điểm ghi “${p('raw')}”: ở điểm thưởng, điểm trừ là 0 điểm, cần ghi bằng số.`
        : `Điểm “${p('raw')}” là chữ, không phải số: Excel bỏ qua ô này khi cộng.`,
    advice: 'Chọn Chấp nhận đề xuất để ghi thành số.',
  },
  notANumber: {
    message: (p) => `“${p('raw')}” không phải là điểm.`,
    advice: 'Ghi số điểm; nếu tiêu chí không áp dụng, ghi KAD và nêu lý do ở sheet Không chấm.',
  },
  dateInFigure: {
    message: (p) => `Ô điểm đang là ngày tháng (${p('raw')}): Excel đã đổi số thành ngày khi gõ.`,
    advice: 'Hỏi đơn vị số điểm đúng rồi gõ lại.',
  },
  errorCell: {
    message: (p) => `Ô điểm bị lỗi công thức (${p('raw')}).`,
    advice: 'Hỏi đơn vị số điểm đúng rồi gõ lại.',
  },
  overMaximum: {
    message: (p) => `Điểm ${p('raw')} vượt điểm tối đa ${p('max')}.`,
    advice: 'Hỏi lại đơn vị; sửa điểm trong phiếu.',
  },
  negativeFigure: {
    message: (p) =>
      p('sign')
        ? `Điểm trừ ${p('raw')} âm. Điểm trừ cũng ghi số dương: dấu trừ theo loại dòng của tiêu chí.`
        : `Điểm ${p('raw')} âm, mà tiêu chí này không thể dưới 0.`,
    advice: 'Hỏi đơn vị số điểm đúng; riêng điểm trừ thì ghi lại số dương.',
  },
  notAllowedByRule: {
    message: (p) =>
      `Cách chấm của tiêu chí không cho ra điểm ${p('raw')}${ruleIn(p, `từ ${p('from')} đến ${p('to')}`)}.`,
    advice: 'Chọn một mức điểm của quy chế.',
  },
  differsFromRule: {
    message: (p) =>
      `Với kết quả “${p('result')}”, quy chế cho ${p('proposed')} điểm, phiếu ghi ${p('raw')}${ruleIn(p)}.`,
    advice: 'Chấp nhận đề xuất, hoặc hỏi đơn vị kết quả thực hiện đúng.',
  },
  missingScore: {
    message: (p) =>
      p('count')
        ? `Để trống cả mục: ${p('count')} tiêu chí chưa có điểm (${p('codes')}); để trống không phải là 0.`
        : p('proposed')
          ? `Chưa có điểm; kết quả “${p('result')}” ứng với ${p('proposed')} điểm.`
          : 'Chưa có điểm (để trống không phải là 0).',
    advice: 'Ghi điểm; ghi 0 nếu đúng là 0, ghi KAD nếu không áp dụng.',
  },
  unlistedNotApplicable: {
    message: () => 'Đơn vị ghi không áp dụng, nhưng chưa có quyết định trong sheet Không chấm.',
    advice: 'Thêm một dòng vào sheet Không chấm (có lý do), hoặc hỏi lại đơn vị.',
  },
  unlistedNotDue: {
    message: () => 'Đơn vị ghi chưa đến kỳ, nhưng chưa có quyết định trong sheet Không chấm.',
    advice:
      'Nếu đúng là chưa đến kỳ, thêm một dòng vào sheet Không chấm (ghi “Tất cả” nếu chung cho mọi đơn vị, có lý do); nếu không, hỏi lại đơn vị.',
  },
  unassignedByUnit: {
    message: () =>
      'Đơn vị ghi không được giao chỉ tiêu, nhưng sheet Giao chỉ tiêu không ghi như vậy.',
    advice: 'Ghi KG hoặc số được giao vào sheet Giao chỉ tiêu, rồi sửa ô chỉ tiêu cho khớp.',
  },
  targetByUnit: {
    message: (p) => `Chỉ tiêu ${p('raw')} do đơn vị ghi; sheet Giao chỉ tiêu chưa có số này.`,
    advice: 'Đối chiếu văn bản giao chỉ tiêu rồi ghi vào sheet Giao chỉ tiêu.',
  },
  targetDiffers: {
    message: (p) =>
      p('raw')
        ? `Chỉ tiêu trong phiếu là ${p('raw')}, sheet Giao chỉ tiêu ghi ${p('assigned')}.`
        : `Phiếu để trống chỉ tiêu, sheet Giao chỉ tiêu ghi ${p('assigned')}.`,
    advice: 'Chấp nhận số được giao, hoặc sửa sheet Giao chỉ tiêu nếu đã giao lại.',
  },
  ambiguousThousands: {
    message: (p) => `“${p('raw')}” có thể là số lẻ hoặc hàng nghìn.`,
    advice: 'Hỏi đơn vị rồi gõ lại số điểm.',
  },
  uncalculatedFormula: {
    message: () => 'Ô điểm là công thức chưa được tính; không biết kết quả.',
    advice: 'Mở tệp của đơn vị bằng Excel, lưu lại rồi nhập lại.',
  },
  resultUnreadable: {
    message: (p) =>
      `Kết quả “${p('raw')}” không đối chiếu được với quy chế${p('expected') ? `: ${p('expected')}` : reason(p)}.`,
    advice:
      'Điểm tự chấm vẫn được dùng; ghi lại kết quả theo các mức của quy chế để kiểm tra được.',
  },
  missingTarget: {
    message: () => 'Chỉ tiêu được giao bằng 0 hoặc để trống, nên không tính được tỷ lệ.',
    advice:
      'Ghi chỉ tiêu vào sheet Giao chỉ tiêu, hoặc trả lời mục “Chỉ tiêu bằng 0 hoặc trống” ở Thiết lập.',
  },
  percentOrFraction: {
    message: (p) => {
      if (!p('raw').endsWith('%')) return `“${p('raw')}” là tỷ lệ phần trăm hay số lẻ?`;
      return p('field').startsWith('verified') || p('field') === 'self'
        ? `Điểm “${p('raw')}” là tỷ lệ phần trăm, chưa rõ bao nhiêu điểm.`
        : `Kết quả “${p('raw')}” là tỷ lệ phần trăm, nhưng cách chấm cần số lượng.`;
    },
    advice: 'Ghi rõ: số lượng, hoặc tỷ lệ có dấu %, ví dụ 95%.',
  },
  raisedScore: {
    message: (p) =>
      `Điểm thẩm định ${p('raw')} cao hơn điểm tự chấm ${p('self')}; quy chế không cho nâng điểm.`,
    advice: 'Sửa điểm thẩm định.',
  },
  changedWithoutReason: {
    message: (p) => `Điểm tự chấm ${p('self')} được đổi thành ${p('raw')} mà chưa ghi lý do.`,
    advice: 'Ghi Lý do điều chỉnh.',
  },
  missingResult: {
    message: (p) =>
      p('raw')
        ? `Kết quả “${p('raw')}” không dùng được để tính điểm${reason(p)}.`
        : 'Chưa có kết quả để tính điểm (tiêu chí này do sổ tự tính).',
    advice: 'Ghi Kết quả thực hiện bằng số vào phiếu của đơn vị.',
  },
  missingMarks: {
    message: (p) => `Chưa đủ điểm chấm của bên ngoài, chấm chéo hoặc Hội đồng${ruleIn(p)}.`,
    advice: 'Ghi vào sheet Điểm chấm ngoài: mã, đơn vị, người chấm, thứ hạng hoặc điểm.',
  },
  missingEvidence: {
    message: (p) => `Thiếu minh chứng ở ${p('count')} tiêu chí: ${p('codes')}.`,
    advice: 'Đề nghị đơn vị bổ sung minh chứng.',
  },
  unexplained: {
    message: (p) => `Thiếu minh chứng (${p('wanted')}) và chưa giải trình.`,
    advice: 'Ghi minh chứng, hoặc ghi Giải trình của đơn vị.',
  },
  pointsWithoutEvidence: {
    message: (p) => `Thiếu minh chứng (${p('wanted')}): điểm tự chấm ${p('raw')} được tính 0.`,
    advice: 'Ghi minh chứng, hoặc ghi Điểm thẩm định kèm lý do.',
  },
  submittedLate: {
    message: (p) =>
      `Nộp chậm ${p('days')} ngày (${dateOf(p)} ${p('raw')}, hạn ${p('deadline')})${p('points') ? `: trừ ${p('points')} điểm` : ''}.`,
    advice: 'Kiểm tra ngày ở Phiếu đã nhận.',
  },
  lateUnconfirmed: {
    message: (p) =>
      p('received') && p('basis') === 'signed'
        ? `Phiếu ghi ngày ${p('received')}, sau hạn ${p('deadline')}, nhưng chưa ai xem lại ngày này; quy chế có xử lý nộp chậm.`
        : p('received')
          ? `Ngày nhận ${p('received')} sau hạn ${p('deadline')}, nhưng đó chỉ là lúc nhập tệp; quy chế có xử lý nộp chậm.`
          : `Chưa có ngày ${p('basis') === 'signed' ? 'ký văn bản' : 'nhận phiếu'}; quy chế có xử lý nộp chậm (hạn ${p('deadline')}).`,
    advice:
      'Ghi ngày nhận thực tế (dd/mm/yyyy, không ghi giờ), hoặc số và ngày văn bản, vào sheet Phiếu đã nhận.',
  },
  sharedLead: {
    message: () => 'Nhiều đơn vị cùng dẫn đầu; quy chế để hội nghị quyết định.',
    advice:
      'Ghi điểm hội nghị quyết định vào sheet Điểm chấm ngoài, hoặc đổi “Nhiều đơn vị cùng dẫn đầu” ở Thiết lập.',
  },
  evidenceTwice: {
    message: (p) => `Văn bản ${p('document')} đã dùng làm minh chứng cho tiêu chí ${p('codes')}.`,
    advice: 'Kiểm tra xem một thành tích có được tính điểm hai lần không.',
  },
  evidenceOutsidePeriod: {
    message: (p) =>
      `Văn bản ${p('document')} ngày ${p('raw')} ngoài thời gian tính thành tích (${p('from')} – ${p('to')}).`,
    advice: 'Hỏi đơn vị; thành tích ngoài thời gian này không tính cho năm nay.',
  },
  evidenceUndated: {
    message: (p) => `${p('count')} văn bản minh chứng không ghi ngày: ${p('numbers')}.`,
    advice: 'Đề nghị đơn vị ghi đủ số, ngày văn bản.',
  },
  evidenceInFuture: {
    message: (p) =>
      `Văn bản ${p('document')} ghi ngày ${p('raw')}, sau ngày nhận phiếu ${p('received')}.`,
    advice: 'Hỏi đơn vị ngày đúng của văn bản.',
  },
  evidenceDateUnclear: {
    message: (p) =>
      `Ngày “${p('raw')}” của văn bản ${p('document')} không rõ${p('proposed') ? `; có thể là ${p('proposed')}` : ''}.`,
    advice: 'Ghi ngày dạng dd/mm/yyyy.',
  },
  verifiedAsSelf: {
    message: (p) => `Cả ${p('count')} tiêu chí đều có điểm thẩm định bằng điểm tự chấm.`,
    advice: 'Chỉ để biết; nếu đã thẩm định kỹ thì không cần làm gì.',
  },
  everyMaximum: {
    message: (p) => `Cả ${p('count')} tiêu chí đều tự chấm điểm tối đa.`,
    advice: 'Chỉ để biết; có thể xem lại minh chứng khi thẩm định.',
  },
  evidenceShared: {
    message: (p) => `Văn bản cũng được ${p('units')} dẫn làm minh chứng: ${p('numbers')}.`,
    advice: 'Chỉ để biết; hai đơn vị có thể cùng thực hiện một việc.',
  },
  farFromHistory: {
    message: (p) => `Xếp hạng ${p('rank')}, khác nhiều so với các năm trước (${p('before')}).`,
    advice: 'Chỉ để biết; đối chiếu lại số liệu nếu thấy cần.',
  },
  leaderVerifierOpen: {
    message: (p) =>
      `${p('name')} chủ trì thẩm định và cũng được xếp hạng; sổ chưa ghi ai thẩm định phiếu của đơn vị này.`,
    advice: 'Ghi ở Thiết lập, mục “Ai thẩm định đơn vị trưởng”, để tránh xung đột lợi ích.',
  },
  scoresInResults: {
    message: (p) =>
      `Điểm có lẽ bị gõ lệch một cột: ${p('count')}/${p('total')} tiêu chí để trống điểm mà cột Kết quả thực hiện ghi số không quá điểm tối đa, kể cả ở tiêu chí chấm trực tiếp. Không đề xuất điểm nào từ các số này.`,
    advice:
      'Mở phiếu xem lại: nếu đúng là điểm thì chuyển sang cột Điểm tự chấm rồi nhập lại; nếu đúng là kết quả thì ghi lý do ở Kiểm tra và bổ sung điểm.',
  },
  claimNotCounted: {
    message: (p) =>
      p('why') === 'others'
        ? `Đơn vị tự ghi ${p('raw')} điểm, nhưng ${countedInstead(p)}: điểm này chỉ tạm tính cho đến khi có điểm thẩm định.`
        : `Đơn vị ghi ${p('raw')} điểm, nhưng ${countedInstead(p)}. Tổng điểm tự chấm lấy điểm được tính, nên có thể khác tổng trong phiếu.`,
    advice: 'Đối chiếu với đơn vị; điểm được tính không lấy từ ô này.',
  },
  resultUnusable: {
    message: (p) =>
      `Kết quả thực hiện “${p('raw')}” không dùng được${reason(p)}; điểm chưa đối chiếu được với kết quả.`,
    advice: 'Hỏi đơn vị kết quả đúng rồi gõ lại.',
  },
  figuresReplaced: {
    message: (p) => `Phiếu nộp lại thay ${p('count')} số liệu: ${p('changes')}.`,
    advice: 'Xem lại; số liệu trước và sau ghi ở Nhật ký.',
  },
  verifyAgain: {
    message: (p) =>
      `Điểm tự chấm đã thay đổi sau khi thẩm định ở ${p('count')} tiêu chí: ${p('codes')}.`,
    advice: 'Thẩm định lại các tiêu chí này.',
  },
  explanationDiffers: {
    message: (p) =>
      `Thông báo thẩm định gửi lại có giải trình “${p('sent')}”, phiếu trong sổ đang ghi “${p('raw')}”: sổ giữ nguyên.`,
    advice:
      'Chọn nội dung dùng rồi gõ vào cột Giải trình của phiếu, hoặc chọn Ngoại lệ để giữ nội dung đang có.',
  },
} satisfies Partial<FindingCatalogue>;
