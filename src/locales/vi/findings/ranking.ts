import type { FindingCatalogue } from '../../finding-words';

/** What the ranking leaves open. */
export const rankingFindings = {
  formulaDiffers: {
    message: (p) =>
      `Công thức ở Tổng hợp cho ${p('found')}, kết quả tính là ${p('expected')} (${p('column')}).`,
    advice: 'Bấm Xếp hạng lại; nếu còn lệch, kiểm tra xem có công thức nào trong phiếu bị sửa.',
  },
  tieAtEdge: {
    message: (p) => `${p('units')} bằng điểm ở ngưỡng ${p('award')}; quy chế không phân định được.`,
    advice: 'Ghi kết quả bỏ phiếu hoặc kết luận của hội nghị vào sheet Kết luận.',
  },
  edgeUndecided: {
    message: (p) => `Chưa quyết định được ${p('award')}: ${p('units')} còn lỗi và có thể đạt tới.`,
    advice: 'Xử lý các lỗi của đơn vị đó rồi xếp hạng lại.',
  },
  leaderProposed: {
    message: (p) => `${p('name')} là đơn vị trưởng và được đề nghị ${p('award')}.`,
    advice: 'Nêu rõ trong biên bản ai chủ trì thẩm định và biểu quyết cho đơn vị này.',
  },
  questionOpen: {
    message: (p) =>
      `Quy chế chưa rõ “${p('setting')}”: đang tạm dùng ${p('used')}. Trả lời khác (${p('other')}) sẽ đổi kết quả của ${p('units')}.`,
    advice: 'Ghi câu trả lời vào ô Giá trị ở Thiết lập, kèm căn cứ.',
  },
  classOpen: {
    message: (p) => `Chưa xếp loại được: chưa rõ “${p('condition')}”.`,
    advice: 'Bổ sung dữ liệu của điều kiện này.',
  },
  rankOpen: {
    message: (p) =>
      `Chưa xếp hạng ${p('units')}: chưa rõ điều kiện “${p('condition')}” có được đáp ứng.`,
    advice:
      'Bổ sung dữ liệu của điều kiện này; nếu là điều kiện do người xác nhận, ghi đơn vị không đạt vào sheet Không xét, chưa xét rồi ghi ngày rà soát ở Thiết lập.',
  },
  conclusionIdle: {
    message: (p) =>
      p('known')
        ? `Kết luận đề nghị ${p('award')} cho ${p('units')} không có hiệu lực: đơn vị không đủ điều kiện, không được xếp hạng, hoặc đã được đề nghị hình thức cao hơn.`
        : `Kết luận về “${p('award')}” không dùng được: Cơ cấu khen thưởng không có danh hiệu này${p('suggestion') ? ` (gần nhất: ${p('suggestion')})` : ''}.`,
    advice: 'Xem lý do ở Đề nghị khen thưởng; sửa dòng ở sheet Kết luận cho đúng.',
  },
  awardOverQuantity: {
    message: (p) =>
      `${p('award')}: kết luận đề nghị ${p('units')}, nhiều hơn số lượng được khen (${p('places')}).`,
    advice: 'Bớt đơn vị ở sheet Kết luận, hoặc sửa số lượng ở Cơ cấu khen thưởng kèm căn cứ.',
  },
  secondAward: {
    message: (p) =>
      `${p('units')} đã được đề nghị ${p('other')} và còn trong diện ${p('award')}: một thành tích chỉ khen một lần.`,
    advice:
      'Ghi kết luận (Khen thưởng: …) ở sheet Kết luận, hoặc ghi Nguồn xét của danh hiệu là “Trừ đơn vị được đề nghị …”.',
  },
  comparisonOpen: {
    message: (p) =>
      `Tiêu chí ${p('codes')} so sánh với đơn vị còn chưa rõ kết quả; chưa đề nghị khen thưởng.`,
    advice: 'Xử lý lỗi của đơn vị đó rồi xếp hạng lại.',
  },
  summaryOutdated: {
    message: (p) =>
      `Tóm tắt thành tích của ${p('name')} (${p('award')}) do người dùng viết, nhưng số liệu đã đổi từ đó. Theo số liệu hiện nay: ${p('draft')}`,
    advice:
      'Sửa lại tóm tắt ở Đề nghị khen thưởng rồi chọn Ngoại lệ (ghi “đã sửa”), hoặc xóa ô đó và xếp hạng lại để lấy bản soạn mới.',
  },
  sealBroken: {
    message: (p) =>
      `Năm đã niêm phong lúc ${p('time')} (${p('code')}); từ đó ${p('count')} ô đã thay đổi.`,
    advice: 'Xem từng ô đã thay đổi ở mục Niêm phong; nếu đúng, niêm phong lại.',
  },
  sealUnreadable: {
    message: (p) =>
      `Niêm phong lúc ${p('time')} (${p('code')}) không còn dùng được: ${p('sealProblem')}`,
    advice: 'Đối chiếu mã với bản in đã ký, rồi niêm phong lại.',
  },
  importCutOff: {
    message: (p) =>
      p('of') === 'creation'
        ? `Lần tạo sổ lúc ${p('time')} bị ngắt giữa chừng: quy chế trong sổ có thể còn thiếu.`
        : `Lần ghi phiếu lúc ${p('time')} bị ngắt giữa chừng: phiếu này có thể mới ghi được một phần.`,
    advice:
      'Mở màn hình đầu của ngăn Thi đua: nhập lại tệp hoặc bấm Làm tiếp, hay Hoàn tác lần chạy trước.',
  },
  changedMeanwhile: {
    message: (p) =>
      `Ô này được sửa thành “${p('found')}” đúng lúc phần mềm đang ghi; giá trị đó được giữ lại.`,
    advice: 'Xem lại ô này với người vừa sửa, rồi xếp hạng lại.',
  },
} satisfies Partial<FindingCatalogue>;
