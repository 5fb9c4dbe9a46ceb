import type { FindingCatalogue } from '../finding-words';
import { versionFindings } from './version-findings';

export const findings: FindingCatalogue = {
  ...versionFindings,
  fileUnreadable: {
    message: (p) => `Không đọc được tệp: ${p('problem')}.`,
    advice: 'Mở tệp bằng Excel, lưu lại dạng .xlsx rồi nhập lại; hoặc đề nghị đơn vị gửi lại.',
  },
  unitUnknown: {
    message: (p) => `Không nhận ra đơn vị của phiếu${p('found') ? ` (“${p('found')}”)` : ''}.`,
    advice:
      'Ghi tên đơn vị như trong phiếu vào cột Tên gọi khác của sheet Đơn vị, rồi nhập lại tệp.',
  },
  duplicateSubmission: {
    message: (p) => `Có nhiều phiếu của cùng đơn vị: ${p('files')}. Chưa nhập phiếu nào.`,
    advice: 'Hỏi đơn vị phiếu nào là bản chính thức và chỉ nhập tệp đó.',
  },
  missingSubmission: {
    message: (p) => `Chưa có phiếu của ${p('name')}.`,
    advice: 'Nhập phiếu của đơn vị; hoặc chọn Ngoại lệ và ghi lý do nếu đơn vị không dự xếp hạng.',
  },
  noScoringTable: {
    message: (p) =>
      p('column')
        ? `Không rõ cột nào là “${p('column')}”: ${p('headings')}.`
        : 'Không tìm thấy bảng chấm điểm (không có dòng tiêu đề với nội dung tiêu chí và điểm).',
    advice:
      'Kiểm tra xem đây có phải phiếu tự chấm không; dòng tiêu đề cần có “Nội dung tiêu chí” và “Điểm tự chấm”.',
  },
  otherYear: {
    message: (p) => `Phiếu ghi năm ${p('found')}, sổ thi đua là năm ${p('expected')}.`,
    advice: 'Đề nghị đơn vị gửi phiếu đúng năm; nếu chỉ ghi nhầm, chọn Ngoại lệ và ghi lý do.',
  },
  hiddenFigures: {
    message: (p) => `Có ${p('count')} ô điểm nằm ở dòng hoặc cột bị ẩn; vẫn được đọc.`,
    advice: 'Xem lại các dòng, cột ẩn trong tệp của đơn vị.',
  },
  decomposedText: {
    message: () =>
      'Chữ tiếng Việt trong tệp ở dạng tổ hợp (dấu rời); đã đối chiếu được, không đổi nội dung.',
    advice: 'Không cần làm gì.',
  },
  unitGuessed: {
    message: (p) =>
      `Phiếu được nhận là của ${p('name')} theo ${p('from')}${p('other') ? `, nhưng chỗ khác ghi ${p('other')}` : ''}${p('written') ? ` (ghi là “${p('written')}”)` : ''}.`,
    advice: 'Kiểm tra phiếu có đúng của đơn vị này không.',
  },
  sourceChanged: {
    message: (p) => `Sheet “${p('sheet')}” đã thay đổi sau khi được nhận làm phiếu.`,
    advice:
      'Nếu thay đổi là đúng: xóa dòng của đơn vị trong Phiếu đã nhận rồi bấm Xếp hạng để nhập lại.',
  },
  externalLinks: {
    message: () =>
      'Tệp lấy số liệu từ tệp khác (liên kết ngoài); điểm đọc được là giá trị lưu lần cuối.',
    advice: 'Đối chiếu điểm với bản ký, hoặc đề nghị đơn vị gửi tệp đã dán giá trị.',
  },
  secondSource: {
    message: (p) =>
      `Trang “${p('sheet')}” trông như một phiếu nữa của ${p('name')}; đơn vị đã có phiếu nên trang này không được lấy.`,
    advice:
      'Nếu là bản nháp, không cần làm gì. Nếu là bản thay thế, lưu thành tệp rồi nhập như phiếu gửi lại.',
  },
  matchedByText: {
    message: (p) => `${p('count')} tiêu chí được nhận ra theo nội dung vì phiếu không có mã.`,
    advice: 'Không cần làm gì nếu không có cảnh báo nào khác về tiêu chí.',
  },
  unknownRow: {
    message: (p) =>
      `Dòng “${p('title')}” có điểm ${p('value')} nhưng không thuộc tiêu chí nào của quy chế.`,
    advice:
      'Nếu là tiêu chí có trong quy chế, ghi điểm vào đúng dòng trong phiếu của đơn vị; nếu không, chọn Ngoại lệ và ghi lý do.',
  },
  changedMaximum: {
    message: (p) => `Điểm tối đa trong phiếu là ${p('found')}, quy chế là ${p('expected')}.`,
    advice:
      'Đơn vị có thể đã sửa biểu mẫu hoặc dùng mẫu cũ: đối chiếu rồi chọn Ngoại lệ nếu điểm tự chấm vẫn đúng.',
  },
  duplicateCriterion: {
    message: (p) => `Tiêu chí ${p('code')} xuất hiện nhiều lần trong phiếu.`,
    advice: 'Giữ lại một dòng đúng.',
  },
  subtotalDiffers: {
    message: (p) =>
      `Tổng ghi trong phiếu là ${p('found')}, cộng các tiêu chí được ${p('expected')}.`,
    advice: 'Tổng được tính lại từ các tiêu chí; báo đơn vị biết chỗ lệch.',
  },
  criterionAbsent: {
    message: (p) => `Phiếu thiếu ${p('count')} tiêu chí: ${p('codes')}.`,
    advice: 'Hỏi đơn vị: thiếu do xóa dòng hay do không áp dụng.',
  },
  ambiguousCriterion: {
    message: (p) => `Không chắc dòng “${p('title')}” là tiêu chí nào (${p('candidates')}).`,
    advice: 'Ghi điểm vào đúng dòng trong phiếu của đơn vị, rồi chọn Ngoại lệ cho dòng này.',
  },
  foreignSheetRow: {
    message: (p) => `Mã ${p('code')} không có trong Bảng tiêu chí nhưng dòng này có điểm.`,
    advice: 'Sửa lại mã ở cột Mã, hoặc xóa dòng thừa.',
  },
  numberAsText: {
    message: (p) => `Điểm “${p('raw')}” là chữ, không phải số: Excel bỏ qua ô này khi cộng.`,
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
      `Điểm ${p('raw')} âm. Điểm trừ cũng ghi số dương: dấu trừ theo loại dòng của tiêu chí.`,
    advice: 'Ghi lại số dương.',
  },
  notAllowedByRule: {
    message: (p) => `Cách chấm của tiêu chí không cho ra điểm ${p('raw')} (${p('rule')}).`,
    advice: 'Chọn một mức điểm của quy chế.',
  },
  differsFromRule: {
    message: (p) =>
      `Với kết quả “${p('result')}”, quy chế cho ${p('proposed')} điểm, phiếu ghi ${p('raw')} (${p('rule')}).`,
    advice: 'Chấp nhận đề xuất, hoặc hỏi đơn vị kết quả thực hiện đúng.',
  },
  missingScore: {
    message: (p) =>
      p('proposed')
        ? `Chưa có điểm; kết quả “${p('result')}” ứng với ${p('proposed')} điểm.`
        : 'Chưa có điểm (để trống không phải là 0).',
    advice: 'Ghi điểm; ghi 0 nếu đúng là 0, ghi KAD nếu không áp dụng.',
  },
  unlistedNotApplicable: {
    message: () => 'Đơn vị ghi không áp dụng, nhưng chưa có quyết định trong sheet Không chấm.',
    advice: 'Thêm một dòng vào sheet Không chấm (có lý do), hoặc hỏi lại đơn vị.',
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
      `Kết quả “${p('raw')}” không đối chiếu được với quy chế${p('expected') ? `: ${p('expected')}` : ''}.`,
    advice:
      'Điểm tự chấm vẫn được dùng; ghi lại kết quả theo các mức của quy chế để kiểm tra được.',
  },
  missingTarget: {
    message: () => 'Chỉ tiêu được giao bằng 0 hoặc để trống, nên không tính được tỷ lệ.',
    advice:
      'Ghi chỉ tiêu vào sheet Giao chỉ tiêu, hoặc trả lời mục “Chỉ tiêu bằng 0 hoặc trống” ở Thiết lập.',
  },
  percentOrFraction: {
    message: (p) => `“${p('raw')}” là tỷ lệ phần trăm hay số lẻ?`,
    advice: 'Ghi rõ, ví dụ 95%.',
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
  ruleUnreadable: {
    message: (p) =>
      `Không hiểu “${p('found')}”${p('expected') ? `. Cách ghi: ${p('expected')}` : ''}${p('suggestion') ? `. Ví dụ, có phải: ${p('suggestion')}` : ''}.`,
    advice: 'Sửa ô Cách chấm hoặc Mức điểm trong Bảng tiêu chí.',
  },
  childrenDoNotSum: {
    message: (p) =>
      `Các dòng con của “${p('title')}” cộng được ${p('sum')}, điểm tối đa ghi ${p('max')}.`,
    advice: 'Sửa điểm tối đa của mục hoặc của dòng con.',
  },
  sectionsDoNotSum: {
    message: (p) => `Các mục cộng được ${p('sum')}, thang điểm ghi ${p('scale')}.`,
    advice: 'Sửa Thang điểm ở Thiết lập hoặc điểm tối đa các mục.',
  },
  duplicateCode: {
    message: (p) => `Mã ${p('code')} dùng cho hai dòng.`,
    advice: 'Đổi một trong hai mã.',
  },
  settingUnreadable: {
    message: (p) =>
      `Không hiểu “${p('found')}” ở “${p('setting')}”. Cách ghi: ${p('expected')}${p('suggestion') ? `. Có phải: ${p('suggestion')}` : ''}.`,
    advice: 'Sửa ô Giá trị ở sheet Thiết lập.',
  },
  settingMissing: {
    message: (p) => `Chưa điền “${p('setting')}”.`,
    advice: 'Điền ở sheet Thiết lập.',
  },
  ruleInconsistent: {
    message: (p) => `Mức điểm chưa khớp: ${p('issue')} (${p('at')}); điểm tối đa ${p('max')}.`,
    advice: 'Sửa Mức điểm hoặc Điểm tối đa.',
  },
  tableColumnMissing: {
    message: (p) => `Sheet “${p('sheet')}” thiếu cột “${p('heading')}”.`,
    advice: 'Khôi phục tên cột.',
  },
  criterionUnreadable: {
    message: (p) => `Ô “${p('column')}” của dòng này không đọc được: “${p('raw')}”.`,
    advice: 'Sửa ô này trong Bảng tiêu chí.',
  },
  classUnreadable: {
    message: (p) => `Mức từ (≥) của “${p('name')}” không đọc được hoặc trùng: “${p('raw')}”.`,
    advice: 'Sửa ở sheet Xếp loại.',
  },
  unitRowUnreadable: {
    message: (p) => `“${p('name')}” trùng tên hoặc mã với “${p('other')}”.`,
    advice: 'Sửa ở sheet Đơn vị.',
  },
  awardUnreadable: {
    message: (p) => `Ô “${p('column')}” của “${p('name')}” không đọc được: “${p('found')}”.`,
    advice: 'Sửa ở sheet Cơ cấu khen thưởng.',
  },
  quotaOverMembers: {
    message: (p) => `“${p('award')}” có ${p('places')} suất, nhiều hơn ${p('members')} đơn vị.`,
    advice: 'Kiểm tra lại Số lượng.',
  },
  notScoredUnreadable: {
    message: (p) => `Không hiểu “${p('found')}”.`,
    advice: 'Sửa ở sheet Không chấm: mã tiêu chí, đơn vị (hoặc Tất cả) và cách xử lý.',
  },
  bonusUncapped: {
    message: (p) => `Điểm thưởng (${p('codes')}) chưa có mức tối đa.`,
    advice: 'Ghi “tối đa …” ở Mức điểm, hoặc trả lời “Điểm thưởng tối đa” ở Thiết lập.',
  },
  honourUnknown: {
    message: (p) => `“${p('found')}” không có trong danh sách đơn vị (${p('award')}).`,
    advice: 'Sửa tên đơn vị ở sheet Khen thưởng đã có.',
  },
  decisionUnreadable: {
    message: (p) => `Không hiểu kết luận “${p('found')}”.`,
    advice: 'Ghi tên đơn vị ở Đối tượng và Kết luận, cách nhau bằng dấu chấm phẩy.',
  },
  decisionsDisagree: {
    message: (p) => `Có hai kết luận khác nhau về ${p('subject')}.`,
    advice: 'Giữ lại một dòng trong sheet Kết luận.',
  },
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
  missingResult: {
    message: (p) =>
      p('raw')
        ? `Kết quả “${p('raw')}” không dùng được để tính điểm.`
        : 'Chưa có kết quả để tính điểm (tiêu chí này do sổ tự tính).',
    advice: 'Ghi Kết quả thực hiện bằng số vào phiếu của đơn vị.',
  },
  missingMarks: {
    message: (p) => `Chưa đủ điểm chấm của bên ngoài, chấm chéo hoặc Hội đồng (${p('rule')}).`,
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
      `Nộp chậm ${p('days')} ngày (nhận ${p('raw')}, hạn ${p('deadline')})${p('points') ? `: trừ ${p('points')} điểm` : ''}.`,
    advice: 'Kiểm tra ngày ở Phiếu đã nhận.',
  },
  lateUnconfirmed: {
    message: (p) =>
      p('received')
        ? `Ngày nhận ${p('received')} sau hạn ${p('deadline')}, nhưng đó chỉ là lúc nhập tệp; quy chế có xử lý nộp chậm.`
        : `Chưa có ngày nhận phiếu; quy chế có xử lý nộp chậm (hạn ${p('deadline')}).`,
    advice: 'Ghi ngày nhận thực tế (dd/mm/yyyy, không ghi giờ) vào sheet Phiếu đã nhận.',
  },
  sharedLead: {
    message: () => 'Nhiều đơn vị cùng dẫn đầu; quy chế để hội nghị quyết định.',
    advice:
      'Ghi điểm hội nghị quyết định vào sheet Điểm chấm ngoài, hoặc đổi “Nhiều đơn vị cùng dẫn đầu” ở Thiết lập.',
  },
  columnUnreadable: {
    message: (p) =>
      `Không hiểu “${p('found')}” ở cột ${p('column')}${p('suggestion') ? `. Có phải: ${p('suggestion')}` : ''}.`,
    advice: 'Sửa ô này; cách ghi xem tài liệu “Ngôn ngữ quy chế”.',
  },
  outsideUnreadable: {
    message: (p) => `Dòng này ở Điểm chấm ngoài không dùng được: “${p('found')}”.`,
    advice:
      'Cần mã có trong Bảng tiêu chí (hoặc Tổng), đơn vị, người chấm, và thứ hạng hoặc điểm; mỗi người chấm một dòng cho mỗi lần.',
  },
  exclusionUnreadable: {
    message: (p) => `Không hiểu “${p('found')}” ở Không xét, chưa xét.`,
    advice: 'Ghi đơn vị, mã điều kiện có ở Điều kiện xét hoặc hậu quả, và ngày dạng dd/mm/yyyy.',
  },
  voteUnreadable: {
    message: (p) => `Không hiểu “${p('found')}” ở cột ${p('column')} của Kết quả suy tôn.`,
    advice: 'Ghi tên đơn vị như ở sheet Đơn vị và số phiếu là số nguyên.',
  },
  ballotsDoNotAdd: {
    message: (p) =>
      `Số phiếu của ${p('unit')} không khớp: ${p('left')} = ${p('leftSum')}, ${p('right')} = ${p('rightSum')}.`,
    advice: 'Đối chiếu với biên bản kiểm phiếu.',
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
  comparisonOpen: {
    message: (p) =>
      `Tiêu chí ${p('codes')} so sánh với đơn vị còn chưa rõ kết quả; chưa đề nghị khen thưởng.`,
    advice: 'Xử lý lỗi của đơn vị đó rồi xếp hạng lại.',
  },
};
