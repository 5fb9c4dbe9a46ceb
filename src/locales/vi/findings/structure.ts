import type { FindingCatalogue } from '../../finding-words';

/** What a sheet is made of. */
export const structureFindings = {
  matchedByText: {
    message: (p) => `${p('count')} tiêu chí được nhận ra theo nội dung vì phiếu không có mã.`,
    advice: 'Không cần làm gì nếu không có cảnh báo nào khác về tiêu chí.',
  },
  unknownRow: {
    message: (p) =>
      `Dòng “${p('title')}” có điểm ${p('value')} nhưng không thuộc tiêu chí nào của quy chế.`,
    advice:
      'Ghi mã tiêu chí (hoặc “Không thuộc tiêu chí nào”) vào Đề xuất sửa thành, chọn Ghi nhớ rồi bấm Xếp hạng: điểm vào đúng dòng, tệp sau không hỏi nữa. Hoặc tự ghi điểm vào phiếu của đơn vị và chọn Ngoại lệ.',
  },
  changedTarget: {
    message: (p) =>
      `Tiêu chí ${p('code')}: tệp ghi chỉ tiêu ${p('found')}, sheet Giao chỉ tiêu ghi ${p('expected')}; dùng số được giao.`,
    advice: 'Hỏi đơn vị đã tự chấm theo chỉ tiêu nào; điểm tự chấm có thể phải sửa.',
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
    advice:
      'Ghi mã tiêu chí vào Đề xuất sửa thành, chọn Ghi nhớ rồi bấm Xếp hạng: điểm vào đúng dòng, tệp sau không hỏi nữa. Hoặc tự ghi điểm vào phiếu của đơn vị và chọn Ngoại lệ.',
  },
  foreignSheetRow: {
    message: (p) => `Mã ${p('code')} không có trong Bảng tiêu chí nhưng dòng này có điểm.`,
    advice: 'Sửa lại mã ở cột Mã, hoặc xóa dòng thừa.',
  },
  renumbered: {
    message: (p) =>
      `Dòng “${p('title')}” ghi mã ${p('written')}, nhưng nội dung là của tiêu chí ${p('code')}; đã đọc theo nội dung.`,
    advice: 'Đơn vị có thể đã xóa một dòng rồi đánh số lại: đối chiếu điểm của hai tiêu chí này.',
  },
  mergedScore: {
    message: (p) =>
      `Ô điểm ${p('value')} gộp chung cho các tiêu chí ${p('codes')}; chỉ tính cho tiêu chí đầu.`,
    advice: 'Hỏi đơn vị điểm của từng tiêu chí rồi ghi vào phiếu của đơn vị.',
  },
  sheetsJoined: {
    message: (p) => `Phiếu của một đơn vị nằm ở nhiều trang tính, đã đọc chung: ${p('sheets')}.`,
    advice: 'Kiểm tra xem các trang này có phải là các phần của cùng một phiếu không.',
  },
  shownRounded: {
    message: (p) => `Ô hiện ${p('shown')} nhưng lưu ${p('stored')}; tính theo số đang lưu.`,
    advice: 'Hỏi đơn vị điểm đúng là số nào: bản in và tệp không giống nhau.',
  },
  pointsBeside: {
    message: (p) =>
      `Cột “${p('heading')}” có điểm riêng ở các tiêu chí ${p('codes')}; chỉ lấy cột điểm tự chấm.`,
    advice:
      'Hỏi đơn vị các điểm này đã nằm trong điểm tự chấm chưa; nếu chưa, ghi vào tiêu chí điểm thưởng, điểm trừ trong phiếu của đơn vị rồi chọn Ngoại lệ.',
  },
  columnsUnread: {
    message: (p) =>
      `Cột ${p('headings')} có ${p('count')} số nhưng không phải là cột nào của phiếu; không được đọc.`,
    advice:
      'Không cần làm gì nếu đó không phải là điểm tự chấm; nếu phải, ghi tên cột vào sheet Ghi nhớ (Loại: Cột, Hiểu là: Điểm tự chấm) rồi nhập lại tệp.',
  },
  verificationUnread: {
    message: (p) =>
      `Cột ${p('headings')} trong phiếu đơn vị gửi có ${p('count')} số; điểm thẩm định do cụm, khối ghi nên không được đọc.`,
    advice: 'Không cần làm gì; điểm thẩm định ghi ở phiếu của đơn vị trong sổ này.',
  },
  meaningChanged: {
    message: (p) =>
      `Tiêu chí ${p('code')} trong phiếu đã bị đổi nghĩa: “${p('before')}” → “${p('after')}” (khác ở: ${p('words')}).`,
    advice:
      'Hỏi đơn vị đã tự chấm theo nội dung nào; nếu theo nội dung đã sửa, chấm lại theo quy chế.',
  },
  wordingChanged: {
    message: (p) =>
      `${p('count')} tiêu chí trong phiếu ghi khác lời quy chế, nghĩa có vẻ không đổi: ${p('codes')}.`,
    advice: 'Không cần làm gì; xem lại nếu thấy điểm khác thường.',
  },
  rowShifted: {
    message: (p) =>
      `Dòng “${p('title')}” có vẻ bị lệch sang phải một ô: ô điểm tối đa trống, ô điểm ghi đúng điểm tối đa ${p('max')}, ô bên cạnh ghi ${p('next')}.`,
    advice:
      'Hỏi đơn vị điểm tự chấm đúng là số nào, ghi vào phiếu của đơn vị rồi chọn Ngoại lệ; nếu điểm đang đọc là đúng, cũng chọn Ngoại lệ và ghi lý do.',
  },
  secondUnit: {
    message: (p) =>
      `Từ dòng này là phiếu ${p('name') ? `của ${p('name')}` : 'thứ hai'} nằm chung trang tính; ${p('count')} tiêu chí ở phần sau không được lấy.`,
    advice: 'Tách mỗi đơn vị một tệp (hoặc một trang tính) rồi nhập lại.',
  },
  memoryUnreadable: {
    message: (p) =>
      `Sheet Ghi nhớ: không hiểu “${p('found')}”${p('seen') ? ` ghi cho “${p('seen')}”` : ''}, hoặc dòng này trái với một dòng khác; không dùng.`,
    advice:
      'Loại là Cột, Tiêu chí hoặc Đơn vị; Hiểu là ghi tên cột của phiếu (như “Điểm tự chấm”), mã tiêu chí hoặc tên đơn vị. Sửa hoặc xóa dòng rồi nhập lại tệp.',
  },
  readFromMemory: {
    message: (p) => `Đọc theo sheet Ghi nhớ: ${p('answers')}.`,
    advice:
      'Không cần làm gì nếu đúng. Nếu sai: xóa dòng đó trong sheet Ghi nhớ và dòng của đơn vị trong Phiếu đã nhận, rồi nhập lại tệp.',
  },
  answerUnusable: {
    message: (p) =>
      p('held')
        ? `Chưa dùng được câu trả lời “${p('said')}” cho “${p('asked')}”: tiêu chí ${p('code')} đã có điểm ${p('held')}.`
        : `Không hiểu câu trả lời “${p('said')}” cho “${p('asked')}”.`,
    advice:
      'Ghi mã tiêu chí, “Không thuộc tiêu chí nào”, tên đơn vị hoặc tên một trong các cột được hỏi vào Đề xuất sửa thành của dòng được hỏi. Tiêu chí đã có điểm thì xóa điểm đó trước, hoặc chọn Ngoại lệ.',
  },
  importAgain: {
    message: (p) => `Đã ghi nhớ: ${p('answer')}. Tệp ${p('file')} cần được đọc lại theo đó.`,
    advice:
      'Nhập lại tệp. Nếu là một sheet của sổ này thì xóa dòng của nó trong Phiếu đã nhận rồi bấm Xếp hạng.',
  },
  legacyText: {
    message: (p) =>
      `${p('count')} ô dùng bảng mã cũ ${p('encoding')} (theo phông chữ), được đọc thành Unicode: “${p('before')}” → “${p('after')}”.`,
    advice: 'Không cần làm gì; tệp của đơn vị không bị sửa.',
  },
  legacyTextGuessed: {
    message: (p) =>
      `${p('count')} ô có vẻ dùng bảng mã cũ ${p('encoding')}, được đọc thành Unicode: “${p('before')}” → “${p('after')}”.`,
    advice:
      'Nếu đọc như vậy là đúng thì không cần làm gì; nếu không, đề nghị đơn vị chuyển tệp sang Unicode rồi gửi lại.',
  },
  misreadText: {
    message: (p) =>
      `${p('count')} ô bị lỗi phông chữ (${p('encoding')} mở nhầm bảng mã), được đọc lại: “${p('before')}” → “${p('after')}”.`,
    advice:
      'Nếu đọc lại như vậy là đúng thì không cần làm gì; nếu không, đề nghị đơn vị gửi lại tệp gốc.',
  },
  noticeUnusable: {
    message: (p) =>
      `Chưa nhận được giải trình trong thông báo thẩm định gửi lại: ${whyNoNotice(p)}.`,
    advice:
      'Xem lại dòng “Mã thông báo thẩm định” của tệp, hoặc chép giải trình vào phiếu của đơn vị.',
  },
} satisfies Partial<FindingCatalogue>;

function whyNoNotice(p: (name: string) => string): string {
  switch (p('why')) {
    case 'unit':
      return `sổ không có đơn vị mã “${p('raw')}”`;
    case 'year':
      return `thông báo của năm ${p('raw')}, sổ của năm ${p('year')}`;
    case 'sheet':
      return 'sổ chưa có phiếu của đơn vị này';
    case 'blank':
      return 'cột Giải trình còn trống';
    default:
      return `phiếu của đơn vị không có tiêu chí “${p('raw')}”`;
  }
}
