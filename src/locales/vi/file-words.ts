import type { ReportWords } from '../report-words';

const SAVE_AS_XLSX = 'lưu lại dạng .xlsx rồi nhập lại';
const ASK_FOR_SHEET = 'Đề nghị đơn vị gửi tệp bảng tính (.xlsx) đã dùng để lập bản này.';

/** Files that cannot be read, and what to do about each kind. */
export const fileWords: Pick<
  ReportWords,
  'fileProblem' | 'fileAdvice' | 'fileTrouble' | 'decimalSign'
> = {
  fileProblem: {
    empty: 'tệp rỗng, không có gì bên trong',
    encrypted: 'tệp có mật khẩu',
    truncated: 'tệp bị cắt cụt khi tải hoặc khi gửi',
    corrupt: 'tệp bị hỏng',
    tooLarge: 'tệp quá lớn hoặc nén bất thường',
    unsupported: 'loại tệp này chưa đọc được',
    'unsupported.pdf': 'đây là tệp PDF',
    'unsupported.image': 'đây là tệp ảnh',
    'unsupported.docx': 'đây là tệp Word',
    'unsupported.doc': 'đây là tệp Word',
    'unsupported.pptx': 'đây là tệp trình chiếu',
    noSheets: 'tệp không có trang tính nào',
    'noSheets.html': 'trang web này không chứa bảng nào',
    notAWorkbook: 'không nhận ra đây là bảng tính',
    'notAWorkbook.zip': 'đây là tệp nén (.zip), không phải bảng tính',
    tooSlow: 'đọc quá lâu mà chưa xong',
    readerStopped: 'việc đọc tệp bị ngắt giữa chừng',
    notOpened: 'không mở được tệp',
    clusterWorkbook:
      'đây là sổ tổng hợp của cụm, không phải phiếu của đơn vị; không lấy gì từ tệp này',
    notAClusterBook:
      'đây không phải sổ thi đua đã xếp hạng (.xlsx) của một cụm; không lấy gì từ tệp này',
  },
  fileAdvice: {
    empty: 'Đề nghị đơn vị gửi lại tệp.',
    encrypted: `Mở tệp bằng mật khẩu của đơn vị, bỏ mật khẩu, ${SAVE_AS_XLSX}.`,
    truncated: 'Tải lại tệp từ thư, hoặc đề nghị đơn vị gửi lại.',
    corrupt: `Mở tệp bằng Excel; nếu mở được, đối chiếu với bản ký, ${SAVE_AS_XLSX}. Nếu không, đề nghị đơn vị gửi lại.`,
    tooLarge: `Mở tệp bằng Excel, chép riêng bảng điểm sang một sổ mới, ${SAVE_AS_XLSX}.`,
    unsupported: `Mở tệp bằng phần mềm đã tạo ra nó, ${SAVE_AS_XLSX}.`,
    'unsupported.pdf': ASK_FOR_SHEET,
    'unsupported.image': ASK_FOR_SHEET,
    'unsupported.docx': `Chép bảng trong Word sang một trang tính của Excel, ${SAVE_AS_XLSX}; hoặc đề nghị đơn vị gửi tệp Excel.`,
    'unsupported.doc': `Chép bảng trong Word sang một trang tính của Excel, ${SAVE_AS_XLSX}; hoặc đề nghị đơn vị gửi tệp Excel.`,
    'unsupported.pptx': ASK_FOR_SHEET,
    noSheets: 'Đề nghị đơn vị gửi tệp có phiếu tự chấm.',
    'noSheets.html': `Mở tệp bằng Excel; nếu thấy bảng điểm, ${SAVE_AS_XLSX}: có khi bảng nằm ở thư mục đi kèm mà đơn vị chưa gửi.`,
    notAWorkbook:
      'Nếu là tệp nén (.rar, .7z), giải nén rồi nhập từng tệp. Nếu không, đề nghị đơn vị gửi tệp Excel.',
    'notAWorkbook.zip': 'Giải nén rồi nhập từng tệp bên trong.',
    tooSlow: `Mở tệp bằng Excel, chép riêng bảng điểm sang một sổ mới, ${SAVE_AS_XLSX}.`,
    readerStopped: `Nhập lại riêng tệp này; nếu vẫn vậy, mở tệp bằng Excel, ${SAVE_AS_XLSX}.`,
    notOpened: 'Nếu tệp đang mở ở chương trình khác, hãy đóng lại rồi chọn lại tệp.',
    clusterWorkbook: 'Để sổ của cụm ngoài thư mục phiếu; không phải làm gì thêm.',
    notAClusterBook: 'Để tệp này ngoài thư mục, hoặc lấy đúng sổ của cụm rồi gom lại.',
  },
  fileTrouble: {
    brokenText: 'ô trỏ tới chữ không có trong tệp',
    brokenValue: 'ô có giá trị không đúng kiểu',
    brokenStyle: 'ô có định dạng không có trong tệp',
    brokenFormula: 'ô có công thức không có trong tệp',
    repeatedCell: 'hai giá trị cùng một ô, giá trị sau được lấy',
    repeatedSheetName: 'hai trang tính trùng tên',
    oldEncoding: 'chữ ghi theo bảng mã cũ, có thể đọc sai',
    lostLetters: 'chữ có dấu đã mất khi lưu, chỉ còn dấu “?”',
  },
  decimalSign: {
    comma: 'dấu phẩy',
    dot: 'dấu chấm',
    both: 'cả dấu phẩy và dấu chấm',
    none: 'không có số lẻ',
  },
};
