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
      'Nếu là tiêu chí có trong quy chế, ghi điểm vào đúng dòng trong phiếu của đơn vị; nếu không, chọn Ngoại lệ và ghi lý do.',
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
    advice: 'Ghi điểm vào đúng dòng trong phiếu của đơn vị, rồi chọn Ngoại lệ cho dòng này.',
  },
  foreignSheetRow: {
    message: (p) => `Mã ${p('code')} không có trong Bảng tiêu chí nhưng dòng này có điểm.`,
    advice: 'Sửa lại mã ở cột Mã, hoặc xóa dòng thừa.',
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
} satisfies Partial<FindingCatalogue>;
