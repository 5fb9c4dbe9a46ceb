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
export const cell = (points: string, max: string, rule: string): Worded => ({ points, max, rule });

/** So many points for each, shares, honours and judgement. Lists have a file of their own. */
export const WORDINGS: readonly Worded[] = [
  // What is counted ends at the next separator; a comma may stand in a short list
  cell('Chậm nộp báo cáo giảm mỗi ngày 2 điểm', '6', 'Trừ dần | 2 mỗi ngày; không dưới 0'),
  cell('Nộp chậm trừ cho mỗi ngày 2 điểm', '6', 'Trừ dần | 2 mỗi ngày; không dưới 0'),
  cell('Thưởng mỗi sáng kiến 2 điểm', '6', 'Theo số lượng | 2/sáng kiến; tối đa 6'),
  cell('Cộng cho mỗi sáng kiến 2 điểm', '6', 'Theo số lượng | 2/sáng kiến; tối đa 6'),
  cell('2 điểm cho 01 sáng kiến', '6', 'Theo số lượng | 2/sáng kiến; tối đa 6'),
  cell('2 điểm trên mỗi sáng kiến', '6', 'Theo số lượng | 2/sáng kiến; tối đa 6'),
  cell('Cứ quá hạn một tuần trừ 2 điểm', '6', 'Trừ dần | 2 mỗi tuần quá hạn; không dưới 0'),
  cell('mỗi chậm 01 ngày trừ 2 điểm', '6', 'Trừ dần | 2 mỗi ngày chậm; không dưới 0'),
  cell(
    'mỗi sáng kiến, giải pháp, đề tài được 2 điểm',
    '6',
    'Theo số lượng | 2/sáng kiến, giải pháp, đề tài; tối đa 6',
  ),
  cell(
    '2 điểm/sáng kiến, giải pháp, có báo cáo gửi cụm trước ngày',
    '6',
    'Theo số lượng | 2/sáng kiến, giải pháp; tối đa 6',
  ),
  cell('2 điểm/mô hình nhưng không quá 6 điểm', '6', 'Theo số lượng | 2/mô hình; tối đa 6'),
  cell('2 điểm/sáng kiến. Báo cáo gửi cụm', '6', 'Theo số lượng | 2/sáng kiến; tối đa 6'),
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
