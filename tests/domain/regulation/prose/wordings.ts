import type { Branch } from '../../../../src/domain/regulation/criterion';

/** Title, Mức điểm, maximum → the rule; in the wording of regulations, written for these tests. */
export interface Worded {
  readonly title?: string;
  readonly points?: string;
  readonly max: string;
  readonly branch?: Branch;
  /** `Cách chấm | Mức điểm`; null: nothing may be proposed. */
  readonly rule: string;
}

const deducted = (title: string, max: string, rule: string): Worded => ({
  title,
  max,
  rule: `Trừ dần | ${rule}`,
});
const cell = (points: string, max: string, rule: string): Worded => ({ points, max, rule });

export const WORDINGS: readonly Worded[] = [
  // Taken away, for each
  deducted('Báo cáo định kỳ; chậm mỗi ngày trừ 2 điểm', '10', '2 mỗi ngày chậm; không dưới 0'),
  deducted(
    'Nộp báo cáo đúng hạn, mỗi ngày chậm trừ 1 điểm.',
    '10',
    '1 mỗi ngày chậm; không dưới 0',
  ),
  deducted(
    'Chấp hành nội quy. Mỗi lần vi phạm trừ 0,5 điểm, không quá 2 điểm',
    '5',
    '0,5 mỗi lần vi phạm; không dưới 3',
  ),
  deducted('Kỷ luật (mỗi vụ vi phạm bị trừ 5 điểm)', '15', '5 mỗi vụ vi phạm; không dưới 0'),
  deducted('GỬI BÁO CÁO: CHẬM MỖI NGÀY TRỪ 01 ĐIỂM', '5', '1 mỗi NGÀY chậm; không dưới 0'),
  deducted('Bao cao quy; cham moi ngay tru 2 diem', '6', '2 mỗi ngay chậm; không dưới 0'),
  deducted(
    'Giải quyết đơn, cứ mổi đơn quá hạn trừ 0.25 điểm',
    '3',
    '0,25 mỗi đơn quá hạn; không dưới 0',
  ),
  cell('Cứ mỗi ngày chậm bị trừ 0.5đ', '4', 'Trừ dần | 0,5 mỗi ngày chậm; không dưới 0'),
  cell('cứ chậm 01 ngày trừ 02 điểm', '10', 'Trừ dần | 2 mỗi ngày chậm; không dưới 0'),
  cell('trừ 01 điểm/lần nhắc nhở', '5', 'Trừ dần | 1 mỗi lần nhắc nhở; không dưới 0'),
  cell('Trừ 2 đ / 1 lần phê bình', '8', 'Trừ dần | 2 mỗi lần phê bình; không dưới 0'),
  cell(
    'Trừ 2 điểm cho mỗi văn bản ban hành trái quy định',
    '6',
    'Trừ dần | 2 mỗi văn bản ban hành trái quy định; không dưới 0',
  ),
  cell(
    'Đúng hạn được 10 điểm, chậm mỗi ngày trừ 2 điểm cho đến hết điểm',
    '10',
    'Trừ dần | 2 mỗi ngày chậm; không dưới 0',
  ),
  cell(
    'Mỗi trường hợp bị kỷ luật trừ 5 điểm; tổng số điểm trừ không quá 10 điểm',
    '10',
    'Trừ dần | 5 mỗi trường hợp bị kỷ luật; không dưới 0',
  ),
  cell(
    'trễ mỗi ngày giảm 1 điểm, nhưng không dưới 2 điểm',
    '6',
    'Trừ dần | 1 mỗi ngày trễ; không dưới 2',
  ),
  deducted(
    'Tham gia đầy đủ các cuộc họp (vắng mỗi cuộc trừ 1 điểm)',
    '5',
    '1 mỗi cuộc vắng; không dưới 0',
  ),
  // Taken away, by interval
  cell(
    'chậm 1-3 ngày trừ 1 điểm; chậm trên 3 ngày trừ hết điểm',
    '3',
    'Trừ dần | 0 ngày: 0; từ 1 đến 3 ngày: 1; trên 3 ngày: hết điểm',
  ),
  cell(
    'Tồn từ 1–10% trừ 10 điểm, từ 11–20% trừ 20 điểm, trên 20% trừ hết số điểm',
    '110',
    'Trừ dần | từ 1% đến 10%: 10; từ 11% đến 20%: 20; trên 20%: hết điểm',
  ),
  // Rows of deductions hold positive figures
  {
    title: 'Công chức bị kỷ luật: trừ 5 điểm/trường hợp, không quá 10 điểm',
    max: '10',
    branch: 'deduction',
    rule: 'Theo số lượng | 5/trường hợp; tối đa 10',
  },
  {
    title: 'Điểm trừ: mỗi đơn thư vượt cấp trừ 1 điểm',
    max: '3',
    branch: 'deduction',
    rule: 'Theo số lượng | 1/đơn thư vượt cấp; tối đa 3',
  },
  {
    points: 'Chậm 1–5 ngày trừ 1 điểm, chậm trên 5 ngày trừ 3 điểm',
    max: '3',
    branch: 'deduction',
    rule: 'Khung | 0 ngày: 0; từ 1 đến 5 ngày: 1; trên 5 ngày: 3',
  },
  // Earned, for each
  {
    title: 'Mỗi sáng kiến được cộng 2 điểm, tối đa 6 điểm',
    max: '6',
    rule: 'Theo số lượng | 2/sáng kiến; tối đa 6',
  },
  {
    title: 'Mô hình mới, điển hình tiên tiến (2 điểm/mô hình, không quá 6 điểm)',
    max: '6',
    rule: 'Theo số lượng | 2/mô hình; tối đa 6',
  },
  {
    title: 'Mỗi lớp tập huấn được tính 5 điểm',
    max: '20',
    rule: 'Theo số lượng | 5/lớp tập huấn; tối đa 20',
  },
  {
    title: 'Cứ 1 sáng kiến được công nhận cấp tỉnh thì được thưởng 2 điểm',
    max: '4',
    branch: 'bonus',
    rule: 'Theo số lượng | 2/sáng kiến được công nhận cấp tỉnh; tối đa 4',
  },
  cell('0,5 điểm/tin, bài; tối đa 5 điểm', '5', 'Theo số lượng | 0,5/tin, bài; tối đa 5'),
  cell('0,5đ/1 tin bài', '5', 'Theo số lượng | 0,5/tin bài; tối đa 5'),
  cell('Cộng 1 điểm cho mỗi đề tài; tối đa: 3', '3', 'Theo số lượng | 1/đề tài; tối đa 3'),
  cell(
    'tối đa 4 điểm, mỗi cuộc kiểm tra 0,5 điểm',
    '4',
    'Theo số lượng | 0,5/cuộc kiểm tra; tối đa 4',
  ),
  cell('mỗi cuộc: 1 điểm (không vượt quá điểm tối đa)', '5', 'Theo số lượng | 1/cuộc; tối đa 5'),
  cell('2 điểm cho mỗi mô hình mới', '6', 'Theo số lượng | 2/mô hình mới; tối đa 6'),
  cell('2/mô hình', '6', 'Theo số lượng | 2/mô hình'),
  cell('2/mô hình, tối đa 6', '6', 'Theo số lượng | 2/mô hình; tối đa 6'),
  // Bands
  cell(
    'đạt từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm; dưới 80%: không có điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ),
  {
    title:
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 95% trở lên được 5 điểm, từ 80% đến dưới 95% được 3 điểm, dưới 80% không có điểm',
    max: '5',
    rule: 'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  },
  cell(
    'Đạt từ 95% trở lên thì được 5 điểm, đạt từ 80% đến dưới 95% thì được 3 điểm, còn lại không được điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ),
  cell(
    'Trên 95% chấm 5 điểm\nTừ 75% - 95% chấm 3 điểm\nDưới 75% chấm 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 75% đến 95%: 3; dưới 75%: 0',
  ),
  cell(
    '- Hoàn thành 100% kế hoạch: 10 điểm\n- Từ 90% đến dưới 100%: 8 điểm\n- Dưới 90%: 0 điểm',
    '10',
    'Khung | 100%: 10; từ 90% đến dưới 100%: 8; dưới 90%: 0',
  ),
  cell(
    'Tỉ lệ từ 90% hồ sơ trở lên: 3đ; từ 70% hồ sơ đến dưới 90%: 2đ; dưới 70% hồ sơ: 0đ',
    '3',
    'Khung | từ 90%: 3; từ 70% đến dưới 90%: 2; dưới 70%: 0',
  ),
  {
    title:
      'Đúng hạn: 2 điểm; chậm 1-2 ngày: 1,5 điểm; chậm 3-5 ngày: 1 điểm; chậm trên 5 ngày: 0 điểm',
    max: '2',
    rule: 'Khung | 0 ngày: 2; từ 1 đến 2 ngày: 1,5; từ 3 đến 5 ngày: 1; trên 5 ngày: 0',
  },
  {
    title:
      'Gửi báo cáo đúng hạn 3 điểm, chậm từ 1 đến 3 ngày làm việc 2 điểm, chậm quá 3 ngày không có điểm',
    max: '3',
    rule: 'Khung | 0 ngày: 3; từ 1 đến 3 ngày: 2; trên 3 ngày: 0',
  },
  cell(
    '95% trở lên: 5, 80% đến dưới 95%: 3, dưới 80%: 0',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ),
  cell(
    '≥ 95%: 5 điểm; 80–<95%: 3 điểm; <80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ),
  cell(
    'từ 95% trở lên: 5 điểm; dưới 95% đến 80%: 3 điểm; dưới 80%: 1 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 1',
  ),
  cell(
    'Không có vụ vi phạm nào được 5 điểm; có 1 vụ được 3 điểm; từ 2 vụ trở lên không có điểm',
    '5',
    'Khung | 0 vụ: 5; 1 vụ: 3; từ 2 vụ: 0',
  ),
  cell(
    'Đạt ít nhất 90% được điểm tối đa; đạt thấp hơn 90% được 2 điểm',
    '4',
    'Khung | từ 90%: 4; dưới 90%: 2',
  ),
  cell(
    '- Gửi đúng hạn: 3 điểm;\n- Gửi chậm dưới 5 ngày: 2 điểm;\n- Gửi chậm từ 5 ngày trở lên: 0 điểm.',
    '3',
    'Khung | 0 ngày: 3; từ 1 đến dưới 5 ngày: 2; từ 5 ngày: 0',
  ),
  cell(
    'Từ 3 mô hình trở lên: 5 điểm; 2 mô hình: 3 điểm; 1 mô hình: 1 điểm; không có mô hình nào: 0 điểm',
    '5',
    'Khung | từ 3 mô hình: 5; 2 mô hình: 3; 1 mô hình: 1; 0 mô hình: 0',
  ),
  cell(
    'Trên 30 tin, bài: 5 điểm; từ 20 đến 30 tin, bài: 3 điểm; dưới 20 tin, bài: 1 điểm',
    '5',
    'Khung | trên 30 tin: 5; từ 20 đến 30 tin: 3; dưới 20 tin: 1',
  ),
  // Met or not
  {
    title: 'Ban hành kế hoạch; có: 2 điểm, không: 0 điểm',
    max: '2',
    rule: 'Đạt/Không đạt | Có: 2; Không: 0',
  },
  {
    title: 'Kế hoạch cải cách hành chính đã ban hành được 2 điểm, chưa ban hành 0 điểm',
    max: '2',
    rule: 'Đạt/Không đạt | Đã ban hành: 2; Chưa ban hành: 0',
  },
  cell('Đạt: 5 điểm, không đạt: 0 điểm', '5', 'Đạt/Không đạt | Đạt: 5; Không đạt: 0'),
  cell('Có tổ chức 2đ; không tổ chức 0đ', '2', 'Đạt/Không đạt | Có tổ chức: 2; Không tổ chức: 0'),
  cell('a) Có: 1 điểm; b) Không có: không có điểm', '1', 'Đạt/Không đạt | Có: 1; Không có: 0'),
  cell(
    'Hoàn thành được 3 điểm; không hoàn thành: không điểm',
    '3',
    'Đạt/Không đạt | Hoàn thành: 3; Không hoàn thành: 0',
  ),
  cell('Nếu đạt: 5đ. Nếu không đạt: 0đ.', '5', 'Đạt/Không đạt | Đạt: 5; Không đạt: 0'),
  cell('Không vượt: 3; Vượt: 0', '3', 'Đạt/Không đạt | Không vượt: 3; Vượt: 0'),
  // Levels
  {
    title: 'Hội thi do Cụm tổ chức',
    points: 'giải Nhất 5 điểm, giải Nhì 4 điểm, giải Ba 3 điểm, không có giải 0 điểm',
    max: '5',
    rule: 'Mức | Giải Nhất: 5; Giải Nhì: 4; Giải Ba: 3; Không có giải: 0',
  },
  {
    title: 'Tham gia hội thao: giải Nhất 5 điểm, giải Nhì 4 điểm',
    max: '5',
    rule: 'Mức | Giải Nhất: 5; Giải Nhì: 4',
  },
  {
    title: 'Kết quả xếp loại chi bộ',
    points: 'Xuất sắc: 4 điểm; tốt: 3 điểm; hoàn thành: 2 điểm; không hoàn thành: 0 điểm',
    max: '4',
    rule: 'Mức | Xuất sắc: 4; Tốt: 3; Hoàn thành: 2; Không hoàn thành: 0',
  },
  cell('Nhất (5 điểm), Nhì (4 điểm), Ba (3 điểm)', '5', 'Mức | Nhất: 5; Nhì: 4; Ba: 3'),
  cell(
    'Tốp 5: 3 điểm; tốp 10: 2 điểm; còn lại: 0 điểm',
    '3',
    'Mức | Tốp 5: 3; Tốp 10: 2; Còn lại: 0',
  ),
  cell(
    'Lãnh đạo Sở dự đủ: 4 điểm; cử cấp phòng dự thay: 2 điểm; vắng: 0 điểm',
    '4',
    'Mức | Lãnh đạo Sở dự đủ: 4; Cử cấp phòng dự thay: 2; Vắng: 0',
  ),
  cell(
    'Nhất: 5, Nhì: 4, Ba: 3, Không có giải: 0',
    '5',
    'Mức | Nhất: 5; Nhì: 4; Ba: 3; Không có giải: 0',
  ),
  // In proportion
  {
    title: 'Thu ngân sách (chấm điểm theo tỷ lệ hoàn thành chỉ tiêu)',
    max: '10',
    rule: 'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
  },
  cell('theo tỷ lệ hoàn thành chỉ tiêu', '10', 'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt'),
  cell(
    'Tính điểm theo tỉ lệ % thực hiện so với kế hoạch, dưới 50% không có điểm',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt; dưới 50%: 0 điểm',
  ),
  {
    title:
      'Giải ngân vốn đầu tư công: điểm tính tương ứng với tỷ lệ hoàn thành kế hoạch, tối đa 10 điểm',
    max: '10',
    rule: 'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
  },
  // Honours
  {
    points: 'Cờ thi đua của Chính phủ: 15 điểm; Cờ thi đua của Bộ, tỉnh: 10 điểm',
    max: '15',
    branch: 'bonus',
    rule: 'Thưởng theo danh hiệu | Cờ thi đua của Chính phủ: 15; Cờ thi đua của Bộ, tỉnh: 10; lấy mức cao nhất',
  },
  {
    title:
      'Được tặng Cờ thi đua của Chính phủ cộng 6 điểm, Bằng khen của Thủ tướng Chính phủ cộng 4 điểm (chỉ tính mức cao nhất)',
    max: '6',
    branch: 'bonus',
    rule: 'Thưởng theo danh hiệu | Cờ thi đua của Chính phủ: 6; Bằng khen của Thủ tướng Chính phủ: 4; lấy mức cao nhất',
  },
  {
    points: 'Huân chương: 5 điểm; Bằng khen: 2 điểm; được cộng dồn, tối đa 7 điểm',
    max: '7',
    branch: 'bonus',
    rule: 'Thưởng theo danh hiệu | Huân chương: 5; Bằng khen: 2; cộng dồn; tối đa 7',
  },
  // Judged, and the row says so
  { title: 'Chất lượng báo cáo (chấm từ 0 đến 10 điểm)', max: '10', rule: 'Trực tiếp | ' },
  cell('Cho điểm từ 1 đến 5 điểm, lẻ đến 0,5 điểm', '5', 'Trực tiếp | 1 đến 5; bước 0,5'),
  cell('Chấm 0-5 điểm theo mức độ', '5', 'Trực tiếp | '),
  cell('0 đến 5; bước 0,5', '5', 'Trực tiếp | bước 0,5'),
];
