import type { FindingCatalogue } from '../../finding-words';

/** Files and whose they are. */
export const filesFindings = {
  fileUnreadable: {
    message: (p) => `Không đọc được tệp: ${p('problem')}.`,
    advice: 'Mở tệp bằng Excel, lưu lại dạng .xlsx rồi nhập lại; hoặc đề nghị đơn vị gửi lại.',
  },
  unitUnknown: {
    message: (p) => `Không nhận ra đơn vị của phiếu${p('found') ? ` (“${p('found')}”)` : ''}.`,
    advice:
      'Ghi tên đơn vị vào Đề xuất sửa thành, chọn Ghi nhớ rồi bấm Xếp hạng; hoặc ghi tên như trong phiếu vào cột Tên gọi khác của sheet Đơn vị. Sau đó nhập lại tệp.',
  },
  duplicateSubmission: {
    message: (p) => `Có nhiều phiếu của cùng đơn vị: ${p('files')}. Chưa nhập phiếu nào.`,
    advice: 'Hỏi đơn vị phiếu nào là bản chính thức và chỉ nhập tệp đó.',
  },
  missingSubmission: {
    message: (p) => `Chưa có phiếu của ${p('name')}.`,
    advice: 'Nhập phiếu của đơn vị; hoặc chọn Ngoại lệ và ghi lý do nếu đơn vị không dự xếp hạng.',
  },
  sheetCountedZero: {
    message: (p) => `Chưa có phiếu của ${p('name')}: theo quy chế, mọi tiêu chí tính 0 điểm.`,
    advice: 'Nếu đơn vị đã nộp, nhập phiếu của đơn vị rồi bấm Xếp hạng.',
  },
  noScoringTable: {
    message: (p) =>
      p('blank')
        ? `Cột “${p('blank')}” không có điểm nào; điểm nằm ở ${p('filled')} (ô ${p('cells')}). Chưa lấy điểm nào.`
        : p('column')
          ? `Không rõ cột nào là “${p('column')}”: ${p('headings')} (ô ${p('cells')}${p('hidden') ? `; cột đang bị ẩn: ${p('hidden')}` : ''}).${p('alike') ? ' Các cột trùng tên nên không chọn ở đây được: đổi tên hoặc xóa cột thừa trong tệp.' : ''}`
          : p('reason') === 'singleCriterion'
            ? 'Trang này có điểm của một tiêu chí duy nhất và không thuộc phiếu nào khác trong tệp; không được lấy.'
            : `Không tìm thấy bảng chấm điểm (không có dòng tiêu đề với nội dung tiêu chí và điểm${p('seen') ? `; chỉ thấy: ${p('seen')}` : ''}).`,
    advice:
      'Kiểm tra xem đây có phải phiếu tự chấm không; dòng tiêu đề cần có “Nội dung tiêu chí” và “Điểm tự chấm”. Không rõ cột nào thì ghi tên cột đúng vào Đề xuất sửa thành, chọn Ghi nhớ, bấm Xếp hạng rồi nhập lại tệp; hoặc thêm một dòng vào sheet Ghi nhớ (Loại: Cột). Các cột trùng tên thì phải sửa tệp, hoặc đề nghị đơn vị gửi lại.',
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
  readAsText: {
    message: (p) =>
      `Tệp chỉ chứa chữ, không có kiểu ô: số được đọc theo cách gõ; dấu thập phân: ${p('decimal')}.`,
    advice: 'Đối chiếu vài số với bản ký; nếu sai, đề nghị đơn vị gửi tệp .xlsx.',
  },
  fileTrouble: {
    message: (p) => `Tệp có chỗ không ổn: ${p('trouble')} (${p('count')} chỗ).`,
    advice: 'Đối chiếu trang này với bản ký, hoặc đề nghị đơn vị lưu lại bằng Excel rồi gửi lại.',
  },
  macrosNotTaken: {
    message: () => 'Tệp có macro; macro không được chạy và không được giữ lại.',
    advice: 'Không cần làm gì. Điểm đọc được là giá trị lưu lần cuối.',
  },
  unevenRows: {
    message: (p) =>
      `Có ${p('count')} dòng nhiều ô hơn dòng tiêu đề: dấu phân cách trong số hoặc trong chữ đã cắt một ô làm hai, các số phía sau lệch cột.`,
    advice:
      'Đề nghị đơn vị gửi tệp .xlsx; hoặc mở tệp, đặt ô có dấu phân cách vào dấu ngoặc kép rồi nhập lại.',
  },
  secondSource: {
    message: (p) =>
      `Trang “${p('sheet')}” trông như một phiếu nữa của ${p('name')}; đơn vị đã có phiếu nên trang này không được lấy.`,
    advice:
      'Nếu là bản nháp, không cần làm gì. Nếu là bản thay thế, lưu thành tệp rồi nhập như phiếu gửi lại.',
  },
  otherCluster: {
    message: (p) => `Phiếu ghi “${p('found')}”, sổ này là của ${p('expected')}.`,
    advice:
      'Kiểm tra xem phiếu có gửi nhầm cụm, khối không; nếu chỉ là ghi nhầm, chọn Ngoại lệ và ghi lý do.',
  },
  otherPeriod: {
    message: (p) => `Phiếu ghi kỳ “${p('found')}”, sổ này chấm cả năm ${p('expected')}.`,
    advice:
      'Đề nghị đơn vị gửi đúng phiếu của kỳ này; nếu chỉ là ghi nhầm, chọn Ngoại lệ và ghi lý do.',
  },
  formUnsigned: {
    message: () => 'Phiếu không có phần ký của thủ trưởng đơn vị.',
    advice: 'Đối chiếu với bản giấy đã ký.',
  },
  formUndated: {
    message: () => 'Phiếu không ghi ngày lập.',
    advice: 'Ghi số, ngày văn bản ở sheet Phiếu đã nhận.',
  },
  individualForm: {
    message: (p) => `Phiếu ghi “${p('found')}”: có vẻ là phiếu chấm điểm của cá nhân.`,
    advice:
      'Đề nghị đơn vị gửi phiếu tự chấm của tập thể; nếu chỉ là ghi nhầm, chọn Ngoại lệ và ghi lý do.',
  },
  formOfOther: {
    message: (p) =>
      `Phiếu này phát cho ${p('name')} (Mã phiếu), nhưng ${p('from')} ghi ${p('other')}: chưa rõ phiếu của đơn vị nào.`,
    advice:
      'Hỏi đơn vị rồi ghi tên đơn vị vào Đề xuất sửa thành, chọn Ghi nhớ, bấm Xếp hạng và nhập lại tệp; hoặc gửi đúng phiếu cho đơn vị kia.',
  },
  signedOtherYear: {
    message: (p) => `Phiếu ghi “${p('line')}”, sổ thi đua là năm ${p('expected')}.`,
    advice: 'Đề nghị đơn vị gửi phiếu đúng năm; nếu chỉ ghi nhầm ngày, chọn Ngoại lệ và ghi lý do.',
  },
  otherFormLeft: {
    message: (p) =>
      `Trang “${p('sheet')}” là phiếu của kỳ khác hoặc phiếu mẫu; đã lấy trang “${p('taken')}”.`,
    advice: 'Kiểm tra xem trang được lấy có đúng là phiếu của kỳ này không.',
  },
  formulaLikeText: {
    message: (p) => `Ô chữ “${p('raw')}” viết như công thức; được giữ nguyên là chữ.`,
    advice: 'Không cần làm gì; đừng sao chép ô này sang nơi khác dưới dạng công thức.',
  },
  predecessorNamed: {
    message: (p) =>
      `Phiếu ghi tên ${p('written')}, nay thuộc ${p('name')} (cột Kế thừa từ): có đúng là phiếu của ${p('name')} không?`,
    advice:
      'Nếu đúng, chọn Ngoại lệ và ghi lý do; nếu chỉ là phiếu của một phần đơn vị mới, đề nghị đơn vị gửi phiếu chung.',
  },
  unitAmbiguous: {
    message: (p) => `“${p('raw')}” có thể là ${p('units')}: chưa rõ phiếu của đơn vị nào.`,
    advice:
      'Ghi tên đơn vị vào Đề xuất sửa thành, chọn Ghi nhớ rồi bấm Xếp hạng; hoặc đề nghị ghi đủ tên (xã, phường, thị xã, tỉnh…) trong phiếu. Sau đó nhập lại tệp.',
  },
} satisfies Partial<FindingCatalogue>;
