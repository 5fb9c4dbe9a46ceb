import type { FailureCatalogue } from '../failure-words';

export const failures: FailureCatalogue = {
  cellEdit: () => 'Bạn đang gõ dở một ô. Bấm Enter hoặc Esc trong trang tính rồi làm lại.',
  protected: (p) =>
    p('sheet')
      ? `Trang tính “${p('sheet')}” đang được bảo vệ. Bỏ bảo vệ (Review › Unprotect Sheet) rồi làm lại; chưa có gì bị thay đổi.`
      : 'Trang tính hoặc sổ đang được bảo vệ. Bỏ bảo vệ (Review › Unprotect) rồi làm lại.',
  tooLarge: () => 'Sổ quá lớn để Excel gửi trong một lần. Xóa bớt nội dung thừa rồi làm lại.',
  notResponding: () =>
    'Excel không trả lời, chưa biết lần ghi cuối đã vào sổ hay chưa. Hãy làm lại: làm lại không ghi trùng. Nếu vẫn vậy, đóng và mở lại sổ.',
  gone: () => 'Một trang tính của sổ vừa bị xóa hoặc đổi trong lúc đang làm. Hãy làm lại.',
  nameTaken: () => 'Đã có trang tính hoặc bảng trùng tên. Đổi tên rồi làm lại.',
  tooOld: () => 'Bản Excel này quá cũ. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.',
  busy: () => 'Excel đang bận. Đợi một lát rồi làm lại.',
  overtaken: (p) =>
    `Đúng lúc phần mềm đang ghi, có người sửa ${p('detail')}. Phần họ sửa được giữ nguyên, lần ghi này chưa xong: hãy làm lại.`,
  sessionLost: () =>
    'Mất liên lạc với Excel giữa chừng, không rõ bước vừa rồi đã ghi xong chưa. Hãy làm lại: làm lại không ghi trùng. Nếu vẫn không được, tải lại trang Excel (F5) rồi mở lại ngăn này.',
  cancelled: () =>
    'Đã dừng. Nếu có phần đang ghi dở, màn hình đầu sẽ nói rõ và cho làm tiếp hoặc trả lại.',
  unexpected: () =>
    'Excel báo một lỗi không lường trước. Hãy làm lại; nếu còn lỗi, gửi phần chi tiết cho người hỗ trợ.',
  notAClusterWorkbook: () =>
    'Sổ này chưa phải sổ thi đua: không tìm thấy sheet Bảng tiêu chí và Đơn vị. Tạo sổ từ mẫu trước.',
  alreadyAClusterWorkbook: () => 'Sổ này đã là sổ thi đua. Mở một sổ trống để tạo sổ mới.',
  creationBegun: (p) =>
    `Sổ này đang được tạo dở từ mẫu “${p('template')}” lúc ${p('time')}. Chọn đúng mẫu đó để làm tiếp, hoặc tạo sổ trong một tệp trống khác.`,
  fileUnreadable: (p) => `Không đọc được “${p('name')}”: ${p('problem')}.`,
  unknownTemplate: (p) => `Không có mẫu “${p('name')}”. Các mẫu hiện có: ${p('known')}.`,
  noUnits: (p) =>
    `Sheet “${p('sheet')}” chưa có đơn vị nào. Ghi tên các đơn vị thành viên rồi làm lại.`,
  amendmentRefused: (p) => `Chưa lập được bản mới. ${p('field')}: ${p('problem')}.`,
  noEarlierVersion: (p) =>
    p('version')
      ? `Sổ không còn trang khóa nào của bản ${p('version')} để so sánh.`
      : 'Sổ chưa có bản quy chế nào trước bản đang áp dụng để so sánh.',
  notSeveralClusters: () =>
    'Sổ này là sổ của một cụm. Gom vào một sổ mới, hoặc vào sổ có mục Sổ gồm ở Thiết lập là “Nhiều cụm, khối cùng quy chế”.',
  unknownUnit: (p) => `Không có đơn vị “${p('name')}”. Các đơn vị: ${p('units')}.`,
  bookChanged: () =>
    'Sổ đã thay đổi sau khi đọc các tệp này. Chưa ghi gì; hãy đọc lại các tệp rồi xem lại trước khi nhận.',
  nothingToTakeBack: () =>
    'Không có gì để hoàn tác: chưa lần chạy nào ghi đè số liệu, hoặc đã hoàn tác rồi.',
  resultsStale: () =>
    'Kết quả trong sổ không khớp số liệu hiện có, hoặc chưa đơn vị nào được xếp hạng: bấm Xếp hạng rồi niêm phong lại.',
  handedOverUnreadable: () =>
    'Nội dung dán vào không phải nội dung sổ năm sau, hoặc bị thiếu. Ở sổ cũ, mở Khép năm, chép lại toàn bộ rồi dán lần nữa.',
};
