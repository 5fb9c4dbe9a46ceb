import { versions } from './pane-versions';
import { votes } from './pane-votes';
import type { PaneWords } from '../pane-words';

export const pane: PaneWords = {
  title: 'Chấm điểm thi đua',
  loading: 'Đang đọc sổ…',
  slow: 'Excel chưa trả lời. Nếu đang gõ dở một ô, bấm Enter hoặc Esc trong trang tính; việc ở ngăn này sẽ tự đi tiếp.',
  retry: 'Thử lại',
  refresh: 'Đọc lại sổ',
  refreshed: (time) => `Đọc lúc ${time}`,
  close: 'Đóng',
  cancel: 'Dừng',
  details: 'Chi tiết kỹ thuật',
  privacy: 'Mọi phép tính làm ngay trên máy này, không gửi số liệu ra ngoài.',
  version: (version) => `Phiên bản ${version}`,

  start: {
    noHostTitle: 'Hãy mở trong Excel',
    noHost: 'Trang này chỉ làm việc bên trong Excel: mở một sổ tính, rồi chọn thẻ Thi đua.',
    unreachableTitle: 'Excel chưa trả lời',
    unreachable:
      'Không tải được hoặc không khởi động được thư viện kết nối của Office. Hãy kiểm tra mạng hoặc bộ lọc mạng của cơ quan, rồi đóng và mở lại ngăn này.',
    unsupportedTitle: 'Bản Excel này quá cũ',
    unsupported:
      'Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web (ExcelApi 1.13). Hãy nhờ người quản trị máy nâng cấp.',
    supported: [
      'Excel 2021, Excel 2024 cho Windows và Mac',
      'Excel của Microsoft 365',
      'Excel trên web, bằng trình duyệt còn được cập nhật',
    ],
    diagnostics: 'Thông tin kỹ thuật',
    yes: 'có',
    no: 'không',
    facts: {
      product: 'Thi đua',
      library: 'Thư viện Office',
      host: 'Ứng dụng',
      platform: 'Nền tảng',
      build: 'Bản dựng',
      level: 'Mức API',
      language: 'Ngôn ngữ',
      content: 'Ngôn ngữ nội dung',
      storage: 'Bộ nhớ trình duyệt',
      thread: 'Luồng riêng',
      framed: 'Trong khung',
      address: 'Địa chỉ',
      browser: 'Trình duyệt',
    },
    copying: {
      copy: 'Sao chép',
      copied: 'Đã sao chép. Không có số liệu nào của sổ trong đó.',
      notCopied: 'Excel không cho ngăn này dùng bộ nhớ tạm. Hãy chọn và sao chép bằng tay.',
      messageText: 'Thông tin kỹ thuật',
    },
  },

  create: {
    title: 'Sổ này chưa phải sổ thi đua',
    lead: 'Chọn một mẫu. Các trang quy chế, đơn vị, khen thưởng sẽ được thêm vào sổ này; những trang đang có được giữ nguyên.',
    templates: 'Mẫu sổ',
    preview: 'Mẫu này gồm',
    action: 'Tạo sổ thi đua',
    creating: 'Đang tạo các trang…',
  },

  home: {
    year: (year) => `Năm ${year}`,
    half: (year) => `6 tháng đầu năm ${year}`,
    size: (units, criteria) => `${units} đơn vị · ${criteria} tiêu chí`,
    nextStep: 'Việc tiếp theo',
    nextRegulation: (errors) =>
      errors > 0
        ? `Quy chế còn ${errors} lỗi. Hãy sửa trên các trang “Thiết lập”, “Bảng tiêu chí”; trang “Kiểm tra” chỉ rõ từng chỗ.`
        : 'Điền cho đủ quy chế: các trang “Thiết lập”, “Bảng tiêu chí” và “Đơn vị”.',
    nextTake: (count) => `Đã đọc xong, chưa ghi vào sổ. Xem lại rồi bấm Nhận ${count} phiếu.`,
    nextImport: (missing) =>
      `Còn thiếu ${missing} phiếu. Thả tệp vào ô bên dưới, hoặc bấm Xếp hạng để xem trước các đơn vị đã có.`,
    nextPending: (count) =>
      `Trong sổ có ${count} phiếu chưa nhận. Bấm Xếp hạng để nhận và kiểm tra.`,
    nextRank: 'Đã đủ phiếu. Bấm Xếp hạng.',
    nextFix: (errors) =>
      `Còn ${errors} lỗi cần xử lý trên trang “Kiểm tra”. Xong, bấm Xếp hạng lại.`,
    nextPropose: 'Đã xếp hạng. Hãy xem lại các trang “Tổng hợp” và “Đề nghị khen thưởng”.',
    nextProgress: 'Đã xếp thứ tự. Đây là tiến độ 6 tháng đầu năm, không đề nghị khen thưởng.',
    nextCreate: 'Tạo sổ thi đua.',
    received: (done, total) => `Đã nhận ${done}/${total} phiếu`,
    units: 'Đơn vị',
    ranking: 'Bảng xếp hạng',
    rankedAt: (time) => `Xếp hạng lần cuối ${time}`,
    rank: 'Hạng',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    scale: (low: string, high: string): string =>
      `Chấm trên vạch: tổng điểm, từ thấp nhất ${low} đến cao nhất ${high}; chấm đặc: được đề nghị.`,
    noRank: 'Chưa xếp hạng',
    noTotal: 'Chưa có tổng điểm',
    tied: 'đồng hạng',
    notReceived: 'Chưa có phiếu',
    waiting: 'Đã nhận, chưa xếp hạng',
    errors: (count) => `${count} lỗi`,
    warnings: (count) => `${count} cảnh báo`,
    undecided: 'chưa quyết định',
    undecidedAward: (award) => `${award}: chưa quyết định`,
    undecidedNote: (count) =>
      `Khen thưởng của ${count} đơn vị chưa quyết định: bằng điểm ở ranh giới, hoặc một đơn vị còn lỗi có thể chen vào. Cần biểu quyết hoặc ghi kết luận.`,
    noUnits: 'Chưa có đơn vị nào. Hãy điền trang “Đơn vị”, rồi đọc lại sổ.',
    more: (count) => `Xem tiếp (còn ${count} đơn vị)`,
    pending: (names) => `Có sẵn trong sổ: ${names}`,
  },

  seal: {
    title: 'Niêm phong',
    hint: 'Chốt năm bằng mã niêm phong: sau đó sửa một ô cũng nhận ra được. Sổ không bị khóa.',
    action: 'Niêm phong năm',
    verify: 'Đối chiếu',
  },

  rank: {
    action: 'Xếp hạng',
    hint: 'Kiểm tra, xếp hạng, lập đề nghị khen thưởng',
    working: 'Đang xếp hạng…',
    cancelling: 'Đang dừng…',
    phases: {
      reading: 'Đang đọc các trang',
      recognising: 'Đang nhận dạng phiếu chấm điểm',
      checking: 'Đang đối chiếu với quy chế',
      ranking: 'Đang tính tổng điểm và thứ hạng',
      writing: 'Đang ghi kết quả',
    },
    progress: (done, total) => `${done}/${total}`,
    undecidedTitle: 'Đã xếp hạng, còn khen thưởng chưa quyết định',
    undecided:
      'Không còn lỗi. Bảng xếp hạng bên dưới ghi rõ đơn vị nào còn chờ biểu quyết hoặc kết luận.',
    accepted: (count) => `Đã nhận ${count} giá trị đề xuất, ghi ở trang “Nhật ký”.`,
    doneTitle: 'Đã xếp hạng',
    done: (units) => `${units} đơn vị có thứ hạng. Không còn lỗi nào chặn.`,
    unchanged: 'Không có gì thay đổi so với lần trước.',
    warned: (warnings) =>
      `Có ${warnings} cảnh báo trên trang “Kiểm tra”: nên xem qua, không chặn kết quả.`,
    blockedTitle: (errors) => `Còn ${errors} lỗi cần xử lý`,
    blocked: 'Đơn vị còn lỗi chưa có tổng điểm và thứ hạng; các đơn vị khác đã xếp xong.',
    cancelled: 'Đã dừng. Sổ được giữ ở bước hoàn chỉnh gần nhất.',
    accept: 'Nhận các giá trị đề xuất',
    acceptTitle: 'Nhận mọi giá trị đề xuất?',
    acceptText:
      'Chẳng hạn, dấu phẩy thập phân gõ thành chữ sẽ được hiểu là số như đang hiện. Mỗi lần sửa được ghi vào trang “Nhật ký”; lỗi không có đề xuất thì vẫn còn.',
    acceptAction: 'Nhận và xếp hạng',
  },

  import: {
    title: 'Nhập phiếu chấm điểm',
    drop: 'Thả tệp vào đây',
    choose: 'Chọn tệp',
    kinds: 'Excel đời cũ hay mới, nhiều tệp một lần',
    readingFiles: (count) => `Đang đọc ${count} tệp…`,
    working: (count) => `Đang ghi ${count} phiếu…`,
    readDone: (files, sheets) =>
      sheets > 0
        ? `Đã đọc ${files} tệp: ${sheets} phiếu dùng được`
        : `Đã đọc ${files} tệp: chưa có phiếu nào dùng được`,
    notWritten: 'Chưa ghi gì vào sổ. Xem lại rồi bấm Nhận.',
    nothingToTake: 'Chưa ghi gì vào sổ.',
    stopped: 'Đã dừng. Chưa ghi gì vào sổ.',
    take: (count) => `Nhận ${count} phiếu`,
    record: 'Ghi lý do vào trang Kiểm tra',
    readAgain: 'Đọc lại các tệp',
    done: (taken, total) => `Đã nhập ${taken}/${total} tệp`,
    outcome: {
      new: 'Phiếu mới',
      replaces: (changes) =>
        changes > 0
          ? `Thay phiếu đang có: ${changes} số liệu đổi`
          : 'Thay phiếu đang có: số liệu không đổi',
      known: 'Đã nhập trước đó, giữ nguyên',
      duplicate: 'Trùng đơn vị: chọn một phiếu',
      explains: (taken, all) => `Thông báo thẩm định gửi lại: nhận ${taken}/${all} giải trình`,
      nothing: 'Không lấy được phiếu nào',
    },
    preview: 'Xem phiếu',
    previewOf: (unit, file) => `Xem phiếu của ${unit} trong tệp ${file}`,
    changes: 'Số liệu thay đổi',
    differences: 'Số liệu khác nhau',
    doubtful: 'Số liệu cần xem lại',
    now: 'Đang có',
    sent: 'Trong tệp',
    inFile: 'Theo tệp gửi đến',
    aboutSheet: 'Về cả phiếu',
    criterion: 'Tiêu chí',
    figure: 'Số liệu',
    figures: { target: 'Chỉ tiêu', result: 'Kết quả', self: 'Tự chấm' },
    max: (max) => `tối đa ${max}`,
    blank: 'trống',
    proposal: (value) => `Đề xuất: ${value}`,
    proposalAdvice: 'Nhận phiếu và xếp hạng xong, chấp nhận hay không ở trang “Kiểm tra”.',
    rivals: (unit, count) => `${count} phiếu của ${unit}`,
    rivalsLead: 'Chọn phiếu được dùng. Chưa chọn thì không phiếu nào được nhận.',
    rivalsSame: 'Các phiếu này có cùng số liệu.',
    matched: (count) => `Khớp ${count} tiêu chí`,
    explained: (count) => `Nhận ${count} giải trình`,
    explanations: 'Giải trình của đơn vị',
    explanation: 'Giải trình',
    explains: {
      taken: () => 'ghi vào phiếu của đơn vị',
      stands: () => 'phiếu đã ghi như vậy',
      differs: (before) => `phiếu đang ghi “${before}”, giữ nguyên`,
      unknown: () => 'phiếu không có tiêu chí này',
    },
    noUnit: 'Chưa nhận ra đơn vị',
    known: 'Đã nhập trước đó, giữ nguyên',
    noProblem: 'Không có lỗi',
    rejected: 'Chưa nhập được',
    clear: 'Xóa danh sách này',
    files: 'Tệp',
  },

  versions,

  papers: {
    title: 'Văn bản',
    show: 'Soạn tờ trình, biên bản, danh sách',
    working: 'Đang soạn…',
    draft:
      'Sổ còn lỗi, còn trường hợp chưa quyết định hoặc đã sửa sau khi xếp hạng: các văn bản này mới là dự thảo.',
    gaps: (fields) => `Còn để trống: ${fields}. Ghi ở trang Thiết lập rồi soạn lại.`,
    file: 'Tệp Word',
    fileOf: (name) => `Tải ${name} dạng tệp Word`,
    fileDone: (name) => `Đã tải ${name}.`,
    sheet: 'Trang để in',
    sheetOf: (name) => `Tạo trang để in ${name}`,
    sheetDone: (name) => `Đã tạo trang ${name}.`,
    showHalf: 'Soạn biên bản sơ kết',
    wordings: 'Sửa lời văn',
    wordingsDone: (names) =>
      names === ''
        ? 'Trang Mẫu văn bản đã có đủ các văn bản. Muốn dùng lại lời văn có sẵn của một văn bản, xóa hết các dòng của văn bản đó.'
        : `Trang Mẫu văn bản nay có lời văn của: ${names}. Muốn dùng lại lời văn có sẵn của một văn bản, xóa hết các dòng của văn bản đó.`,
    pact: 'Trang Giao ước',
    pactDone: 'Ghi nội dung giao ước vào trang Giao ước, rồi soạn văn bản.',
    noFiles: 'Ở đây không tải được tệp Word; dùng trang để in.',
  },

  steps: {
    title: 'Các việc khác trong năm',
    back: 'Về trang chính',
    name: {
      regulation: 'Quy chế',
      forms: 'Phát phiếu tự chấm',
      votes: 'Bình xét, suy tôn',
      papers: 'Văn bản, hồ sơ',
      closing: 'Khép năm',
    },
    hint: {
      regulation: 'Các bản, sửa đổi giữa năm',
      forms: 'Phiếu trống cho từng đơn vị',
      votes: 'Việc cần biểu quyết, kết quả',
      papers: 'Giao ước, tờ trình, biên bản, danh sách',
      closing: 'Niêm phong, vai trò, sổ năm sau',
    },
  },

  forms: {
    lead: (units) =>
      `Mỗi đơn vị một tệp: ${units} phiếu trống theo quy chế trong sổ. Chỉ những ô đơn vị phải điền mới sửa được.`,
    marked:
      'Mỗi phiếu có mã đơn vị, năm và bản quy chế: khi gửi về, phiếu được nhận ra dù đổi tên tệp.',
    action: 'Tải các phiếu trống',
    working: 'Đang lập phiếu…',
    file: (year) => `Phieu tu cham ${year}`,
    done: (count) => `Đã tải một tệp nén có ${count} phiếu. Giải nén rồi gửi mỗi đơn vị một tệp.`,
    stopped: 'Đã dừng. Chưa tải gì.',
    noFiles:
      'Excel trên máy Mac và iPad không lưu được tệp từ ngăn này. Hãy mở sổ bằng Excel trên web hoặc trên Windows để lấy phiếu trống.',
  },

  votes,

  failure: {
    title: 'Chưa làm được',
    titles: {
      read: 'Chưa đọc được sổ',
      rank: 'Chưa xếp hạng xong',
      take: 'Chưa nhận được phiếu',
      create: 'Chưa tạo xong sổ',
      takeBack: 'Chưa hoàn tác xong',
    },
    readLost:
      'Excel không trả lời trong lúc đọc sổ; chưa có gì được ghi. Hãy đọc lại. Nếu vẫn vậy, đóng và mở lại sổ.',
  },
};
