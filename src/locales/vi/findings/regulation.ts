import type { FindingCatalogue } from '../../finding-words';

/** The regulation and the records beside it. */
export const regulationFindings = {
  ruleUnreadable: {
    message: (p) =>
      `Dòng ${p('row')}, ô ${p('column')}: không hiểu “${p('found')}”.${p('expected') ? ` Cách ghi: ${p('expected')}.` : ''}${p('suggestion') ? ` Có phải “${p('suggestion')}”?` : ''}${p('example') ? ` Ví dụ: ${p('example')}.` : ''}`,
    advice:
      'Sửa ô đó trong Bảng tiêu chí; nếu có đề xuất và đề xuất đúng với quy chế, chọn Chấp nhận đề xuất.',
  },
  childrenDoNotSum: {
    message: (p) =>
      `Các dòng con của “${p('title')}” cộng được ${p('sum')}, điểm tối đa ghi ${p('max')}.`,
    advice: 'Sửa điểm tối đa của mục hoặc của dòng con.',
  },
  sectionsDoNotSum: {
    message: (p) =>
      p('table')
        ? `Các mục của “${p('table')}” cộng được ${p('sum')}, thang điểm ghi ${p('scale')}.`
        : `Các mục cộng được ${p('sum')}, thang điểm ghi ${p('scale')}.`,
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
  columnUnreadable: {
    message: (p) =>
      `Không hiểu “${p('found')}” ở cột ${p('column')}${p('suggestion') ? `. Có phải: ${p('suggestion')}` : ''}.`,
    advice: 'Sửa ô này; cách ghi xem tài liệu “Ngôn ngữ quy chế”.',
  },
  targetRepeated: {
    message: (p) => `Giao chỉ tiêu có hai dòng cho ${p('unit')}; chỉ dòng trên được dùng.`,
    advice: 'Gộp hai dòng thành một ở sheet Giao chỉ tiêu.',
  },
  targetUnreadable: {
    message: (p) =>
      p('found')
        ? `“${p('found')}” ở Giao chỉ tiêu không phải là đơn vị hay mã tiêu chí của sổ này.`
        : 'Dòng này ở Giao chỉ tiêu không ghi đơn vị.',
    advice: 'Ghi đúng tên đơn vị (hoặc mã đơn vị), đúng mã tiêu chí ở dòng tiêu đề.',
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
    advice:
      'Ghi tên đơn vị như ở sheet Đơn vị, sau “Suy tôn:” là tên như ở Cơ cấu khen thưởng, số phiếu là số nguyên. Nếu không dùng để xét khen thưởng ở sổ này, chọn Ngoại lệ và ghi lý do.',
  },
  roleUnreadable: {
    message: (p) => `Không hiểu “${p('found')}” ở sheet Vai trò.`,
    advice:
      'Ghi năm bốn chữ số, tên đơn vị như ở sheet Đơn vị, vai trò như Cụm trưởng, Cụm phó hoặc Thành viên.',
  },
  rowsLeftOut: {
    message: (p) =>
      `Có ${p('count')} dòng nằm ngoài bảng, không được đọc; dòng đầu là “${p('found')}”.`,
    advice:
      'Xóa dòng trống ở giữa, hoặc kéo góc dưới của bảng cho đến hết các dòng đó. Nếu chỉ là ghi chú, chọn Ngoại lệ và ghi lý do.',
  },
  wordingUnreadable: {
    message: (p) =>
      p('fields')
        ? `Mẫu văn bản: không có mục nào tên là ${p('fields')}; văn bản sẽ để trống chỗ đó.`
        : p('table')
          ? `Mẫu văn bản: không có bảng nào tên là “${p('table')}”.`
          : `Mẫu văn bản: không hiểu “${p('found')}”. Chọn: ${p('allowed')}.`,
    advice:
      'Trong ngoặc nhọn ghi tên một mục của Thiết lập, như {Tên cụm, khối}; xóa hết các dòng của một văn bản để dùng lời văn có sẵn.',
  },
  voteTwice: {
    message: (p) =>
      `Có hai dòng “${p('matter')}” về ${p('unit')} cùng lần ${p('round')}: chưa rõ dòng nào đúng.`,
    advice: 'Xóa dòng sai; nếu bỏ phiếu lại, ghi 2 ở cột Lần.',
  },
  sheetDeleted: {
    message: (p) => `Sheet “${p('sheet')}” đã bị xóa: những gì ghi ở đó không còn được tính.`,
    advice:
      'Hoàn tác (Ctrl+Z), hoặc chép lại sheet từ bản sao của sổ với đúng tên đó. Nếu không cần nữa, chọn Ngoại lệ và ghi lý do.',
  },
  rowNameless: {
    message: (p) =>
      `Dòng ${p('row')}${p('found') ? ` (“${p('found')}”)` : ''} chưa ghi “${p('column')}”, nên không được tính.`,
    advice: 'Ghi cho đủ, hoặc xóa hẳn dòng đó.',
  },
  awardRepeated: {
    message: (p) =>
      `Có ${p('count')} dòng cùng tên “${p('award')}”: phiếu bầu, kết luận, điều kiện ghi theo tên này được tính cho cả các dòng đó.`,
    advice: 'Gộp thành một dòng, hoặc đặt tên khác nhau (thêm giai đoạn, chuyên đề).',
  },
  unitSheetLeft: {
    message: (p) =>
      `Sheet “${p('sheet')}” là phiếu của một đơn vị không có ở sheet Đơn vị, nên không được tính.`,
    advice:
      'Nếu dòng của đơn vị bị xóa nhầm: hoàn tác (Ctrl+Z), hoặc ghi lại dòng với đúng mã cũ. Nếu đơn vị không còn trong cụm, khối: xóa sheet đó, hoặc chọn Ngoại lệ và ghi lý do.',
  },
  voteNotAllowed: {
    message: (p) =>
      `Biểu quyết về ${p('unit')}: ${p('column')} ghi ${p('found')}, nhưng quy chế ghi “${p('setting')}: ${p('answer')}”.`,
    advice: 'Đối chiếu biên bản kiểm phiếu, hoặc sửa mục đó ở Thiết lập nếu quy chế cho phép.',
  },
  ballotsDoNotAdd: {
    message: (p) =>
      `Số phiếu của ${p('unit')} không khớp: ${p('left')} = ${p('leftSum')}, ${p('right')} = ${p('rightSum')}.`,
    advice: 'Đối chiếu với biên bản kiểm phiếu.',
  },
} satisfies Partial<FindingCatalogue>;
