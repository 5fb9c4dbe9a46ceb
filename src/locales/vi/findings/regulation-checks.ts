import type { FindingCatalogue } from '../../finding-words';

/** What is said of a regulation before any sheet is read. */
export const regulationChecks = {
  ruleMissing: {
    message: (p) =>
      `Dòng ${p('row')}: ô ${p('column')} còn trống.${p('proposal') ? ` Theo lời văn của tiêu chí, có thể ghi: ${p('proposal')}.` : ` Cách ghi: ${p('expected')}.`}${p('example') ? ` Ví dụ: ${p('example')}.` : ''}`,
    advice:
      'Chọn Cách chấm và ghi Mức điểm trong Bảng tiêu chí; nếu đề xuất đúng với quy chế, chọn Chấp nhận đề xuất.',
  },
  directOrCount: {
    message: (p) =>
      `Dòng ${p('row')}, ô ${p('column')}: “${p('found')}” có hai nghĩa. Nếu chấm thẳng một số điểm, ghi “${p('direct')}”; nếu lấy điểm nhân với số lần, ghi “${p('count')}” và Mức điểm “${p('grammar')}”.`,
    advice: 'Xem quy chế dùng theo nghĩa nào rồi sửa ô Cách chấm.',
  },
  codeMalformed: {
    message: (p) =>
      `Dòng ${p('row')}: mã “${p('code')}” viết chưa đúng. Mã gồm chữ và số, cách nhau bằng một dấu chấm, không có dấu cách hay dấu chấm ở cuối (ví dụ I.1.2)${p('proposal') ? `; có thể ghi: ${p('proposal')}` : ''}.`,
    advice: 'Sửa ô Mã trong Bảng tiêu chí, hoặc chọn Chấp nhận đề xuất nếu mã đề xuất đúng.',
  },
  conditionUnknownName: {
    message: (p) =>
      `Điều kiện “${p('condition')}”: quy chế không có “${p('found')}”${p('suggestion') ? ` (gần nhất: ${p('suggestion')})` : ''}.`,
    advice: 'Sửa mã tiêu chí hoặc tên loại trong điều kiện cho đúng với Bảng tiêu chí, Xếp loại.',
  },
  conditionTooEarly: {
    message: (p) =>
      p('before') === 'rank'
        ? `Điều kiện “${p('condition')}” cần thứ hạng, nhưng lại quyết định việc có được xếp hạng.`
        : `Điều kiện “${p('condition')}” cần kết quả xếp loại, nhưng lại quyết định việc xếp loại.`,
    advice: 'Dùng điểm hoặc tỷ lệ thay cho thứ hạng, xếp loại trong điều kiện này.',
  },
  severalClusters: {
    message: (p) =>
      `Đơn vị được ghi ở nhiều cụm, khối: ${p('clusters')}; mỗi cụm, khối sẽ có bảng xếp hạng riêng.`,
    advice:
      'Nếu chỉ là một cụm, khối, viết cột Cụm, khối ở sheet Đơn vị như nhau; nếu đúng là nhiều, chọn “Nhiều cụm, khối cùng quy chế” ở mục Sổ gồm.',
  },
  rankRangeReversed: {
    message: (p) =>
      `“${p('award')}”: Hạng từ ${p('from')} lớn hơn Hạng đến ${p('to')}, nên không đơn vị nào được xét.`,
    advice: 'Sửa Hạng từ, Hạng đến ở sheet Cơ cấu khen thưởng.',
  },
  rankRangesOverlap: {
    message: (p) =>
      `“${p('award')}” và “${p('other')}” cùng dành cho hạng ${p('ranks')}; đơn vị chỉ giữ danh hiệu xếp trên.`,
    advice: 'Sửa Hạng từ, Hạng đến ở sheet Cơ cấu khen thưởng nếu không đúng ý quy chế.',
  },
  rankWithoutAward: {
    message: (p) =>
      `Hạng ${p('ranks')} không có danh hiệu nào, trong khi hạng sau đó có “${p('award')}”.`,
    advice: 'Sửa Hạng từ, Hạng đến ở sheet Cơ cấu khen thưởng nếu không đúng ý quy chế.',
  },
  awardUnreachable: {
    message: (p) =>
      p('rank')
        ? `Không đơn vị nào đạt tới “${p('award')}”: Hạng từ là ${p('rank')}, chỉ có ${p('members')} đơn vị.`
        : `Không đơn vị nào đạt tới “${p('award')}”: các danh hiệu xếp trên đã lấy hết chỗ trong ${p('members')} đơn vị.`,
    advice: 'Kiểm tra Số lượng và thứ tự ở sheet Cơ cấu khen thưởng.',
  },
  tieChainOpen: {
    message: (p) =>
      p('found')
        ? `Các bước phân định khi bằng điểm (“${p('found')}”) không kết thúc bằng một quyết định.`
        : 'Có danh hiệu xét theo thứ hạng nhưng chưa quy định cách phân định khi bằng điểm.',
    advice:
      'Ghi bước cuối ở mục “Thứ tự phân định khi bằng điểm”: bỏ phiếu, Hội nghị quyết định, trưởng cụm, khối quyết định hoặc đồng hạng.',
  },
  periodReversed: {
    message: (p) => `Kỳ tính thành tích bắt đầu ngày ${p('from')} nhưng kết thúc ngày ${p('to')}.`,
    advice: 'Sửa ngày bắt đầu hoặc ngày kết thúc ở sheet Thiết lập.',
  },
  dateBeforePeriod: {
    message: (p) => `“${p('setting')}” (${p('found')}) đứng trước ngày đầu kỳ ${p('from')}.`,
    advice: 'Kiểm tra lại năm của ngày này ở sheet Thiết lập.',
  },
  yearImplausible: {
    message: (p) => `Năm thi đua “${p('found')}” không hợp lý.`,
    advice: 'Ghi năm gồm bốn chữ số, từ 2000 đến 2100, ở sheet Thiết lập.',
  },
  periodOtherYear: {
    message: (p) =>
      `Kỳ tính thành tích từ ${p('from')} đến ${p('to')} không có ngày nào trong năm ${p('year')}.`,
    advice: 'Sửa Năm thi đua hoặc các ngày của kỳ ở sheet Thiết lập.',
  },
  classUnreachable: {
    message: (p) =>
      `Không đơn vị nào đạt “${p('name')}”: cần từ ${p('from')}, cao nhất chỉ được ${p('highest')}.`,
    advice: 'Sửa mức từ ở sheet Xếp loại, hoặc Thang điểm và các mức tối đa ở Thiết lập.',
  },
  lowestClassOpen: {
    message: (p) => `Đơn vị dưới ${p('from')} không được xếp loại (thấp nhất là “${p('name')}”).`,
    advice: 'Thêm một loại từ 0 ở sheet Xếp loại nếu quy chế xếp loại mọi đơn vị.',
  },
  appliesToUnknown: {
    message: (p) =>
      `Dòng ${p('row')}, ô ${p('column')}: không có đơn vị, nhóm hay cụm nào tên là “${p('found')}”.${p('suggestion') ? ` Có phải “${p('suggestion')}”?` : ''}`,
    advice: 'Sửa ô Áp dụng trong Bảng tiêu chí, hoặc cột Nhóm trong sheet Đơn vị.',
  },
  unitWithoutTable: {
    message: (p) => `Không có bảng điểm nào dành cho: ${p('units')}.`,
    advice:
      'Các mục lớn được chia theo nhóm: ghi Nhóm của đơn vị ở sheet Đơn vị, hoặc sửa cột Áp dụng của các mục lớn.',
  },
  unitInTwoTables: {
    message: (p) => `Có hai bảng điểm (${p('tables')}) cùng dành cho: ${p('units')}.`,
    advice: 'Sửa cột Áp dụng của các mục lớn để mỗi đơn vị chỉ thuộc một bảng.',
  },
  awardsWaitForEachOther: {
    message: (p) =>
      `“${p('award')}” chờ kết quả của “${p('other')}” và ngược lại, nên không xét được.`,
    advice: 'Sửa Nguồn xét hoặc Tính trên ở sheet Cơ cấu khen thưởng.',
  },
} satisfies Partial<FindingCatalogue>;
