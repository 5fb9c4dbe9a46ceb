import { proposeRule } from '../../../../src/domain/regulation/prose/propose-rule';
import type { Branch } from '../../../../src/domain/regulation/criterion';
import { exact } from '../../builders';

/** The same thing in the words that regulations have for it: *Mức điểm*, maximum, the rule. */
const READ: readonly (readonly [string, string, string, Branch?])[] = [
  [
    'Đạt ít nhất 95%: 5 điểm; từ 80% đến dưới 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    'Tối thiểu 95%: 5 điểm; từ 80% đến dưới 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    'Không dưới 95%: 5 điểm; từ 80% đến dưới 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    'Lớn hơn hoặc bằng 95%: 5 điểm; từ 80% đến nhỏ hơn 95%: 3 điểm; nhỏ hơn 80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    'Trên hoặc bằng 95%: 5 điểm; 80% đến thấp hơn 95%: 3 điểm; thấp hơn 80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    'Từ trên 95%: 5 điểm; từ 80% đến 95%: 3 điểm; ít hơn 80%: 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 80% đến 95%: 3; dưới 80%: 0',
  ],
  [
    'Lớn hơn 95%: 5 điểm; từ 80% đến 95%: 3 điểm; không đạt 80%: 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 80% đến 95%: 3; dưới 80%: 0',
  ],
  [
    'Cao hơn 95%: 5 điểm; từ 80% đến 95%: 3 điểm; chưa đạt 80%: 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 80% đến 95%: 3; dưới 80%: 0',
  ],
  [
    'Nhiều hơn 95%: 5 điểm; từ 80% đến 95%: 3 điểm; chưa đến 80%: 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 80% đến 95%: 3; dưới 80%: 0',
  ],
  [
    'Vượt 95%: 5 điểm; từ 80% đến 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 80% đến 95%: 3; dưới 80%: 0',
  ],
  [
    'Quá 95%: 5 điểm; từ 80% đến 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 80% đến 95%: 3; dưới 80%: 0',
  ],
  [
    'Hơn 95%: 5 điểm; từ 80% đến 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | trên 95%: 5; từ 80% đến 95%: 3; dưới 80%: 0',
  ],
  [
    'Từ 95%: 5 điểm; từ 80% đến ít hơn 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    'Từ 95%: 5 điểm; 80% - cận 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    'Từ 95% trở lên: 5 điểm; dưới 95% đến 80%: 3 điểm; còn lại: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ],
  [
    'Từ 95% trở lên: 5 điểm; dưới 95% - 80,5%: 3 điểm; trường hợp còn lại: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80,5% đến dưới 95%: 3; còn lại: 0',
  ],
  [
    'Từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm; các trường hợp khác: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ],
  [
    'Từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm; mức còn lại: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ],
  [
    'Từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm; các đơn vị còn lại: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ],
  [
    'Từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm; kết quả khác: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ],
  [
    'Từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 3 điểm; khác: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ],
  [
    'Nếu tỷ lệ hoàn thành đạt được từ 95% trở lên thì được 5 điểm; đạt từ 80% đến dưới 95% được 3 điểm; dưới 80% không có điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    'Tỷ lệ hồ sơ giải quyết đúng hạn từ 95% trở lên: 5 điểm; từ 80% hồ sơ đến dưới 95%: 3 điểm; dưới 80%: 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; dưới 80%: 0',
  ],
  [
    '95% hồ sơ trở lên: 5 điểm; từ 80% đến dưới 95% hồ sơ: 3 điểm; còn lại 0 điểm',
    '5',
    'Khung | từ 95%: 5; từ 80% đến dưới 95%: 3; còn lại: 0',
  ],
  [
    'chậm 1 ngày đến 3 ngày trừ 1 điểm; chậm trên 3 ngày trừ 3 điểm',
    '3',
    'Trừ dần | 0 ngày: 0; từ 1 đến 3 ngày: 1; trên 3 ngày: hết điểm',
  ],
  [
    'chậm từ 1 đến 3 ngày làm việc trừ 1 điểm; chậm quá 3 ngày làm việc trừ 3 điểm',
    '3',
    'Trừ dần | 0 ngày: 0; từ 1 đến 3 ngày: 1; trên 3 ngày: hết điểm',
  ],
  [
    'Nộp trễ 1-2 ngày trừ 1 điểm, 3-5 ngày trừ 2 điểm, trên 5 ngày trừ toàn bộ số điểm',
    '5',
    'Trừ dần | 0 ngày: 0; từ 1 đến 2 ngày: 1; từ 3 đến 5 ngày: 2; trên 5 ngày: hết điểm',
  ],
  [
    'dưới 80%: ko có điểm; từ 80% đến dưới 95%: 3 điểm; từ 95% trở lên được điểm tối đa',
    '5',
    'Khung | dưới 80%: 0; từ 80% đến dưới 95%: 3; từ 95%: 5',
  ],
  ['dưới 80%: không được điểm; từ 80%: 5đ', '5', 'Khung | dưới 80%: 0; từ 80%: 5'],
  ['Mỗi lần bị nhắc nhở trừ 1 điểm', '5', 'Trừ dần | 1 mỗi lần bị nhắc nhở; không dưới 0'],
  ['Mỗi vụ sai sót bị trừ 1 điểm, tối đa 3 điểm', '5', 'Trừ dần | 1 mỗi vụ sai sót; không dưới 2'],
  ['Mỗi lần vi phạm 1 điểm', '5', 'Theo số lượng | 1/lần vi phạm; tối đa 5', 'deduction'],
  ['Chậm mỗi ngày trừ 2 điểm, không quá 10 điểm', '10', 'Trừ dần | 2 mỗi ngày chậm; không dưới 0'],
  ['2 điểm/sáng kiến', '0', 'Theo số lượng | 2/sáng kiến'],
  ['chấm theo tỷ lệ phần trăm hoàn thành', '10', 'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt'],
  [
    'điểm theo tỷ lệ kết quả thực hiện nhiệm vụ được giao',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
  ],
  ['tương ứng với tỷ lệ đạt được', '10', 'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt'],
  ['tương ứng tỷ lệ đạt', '10', 'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt'],
  [
    'tỷ lệ thuận với tỷ lệ hoàn thành kế hoạch năm',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
  ],
  [
    'theo tỷ lệ hoàn thành, nhưng không tính phần vượt',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
  ],
  [
    'theo tỷ lệ hoàn thành; không cộng điểm vượt chỉ tiêu',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
  ],
  ['theo tỷ lệ hoàn thành, tối đa bằng 100%', '10', 'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt'],
  [
    'theo tỷ lệ hoàn thành, không quá 10 điểm',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
  ],
  [
    'theo tỷ lệ hoàn thành; nếu đạt dưới 50% thì không được điểm',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt; dưới 50%: 0 điểm',
  ],
  [
    'theo tỷ lệ hoàn thành; hoàn thành dưới 62,5% chỉ tiêu: 0 điểm',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt; dưới 62,5%: 0 điểm',
  ],
  [
    'theo tỷ lệ hoàn thành; trường hợp thực hiện dưới 50% kế hoạch thì được 0 điểm',
    '10',
    'Theo tỷ lệ | chỉ tiêu giao riêng; không vượt; dưới 50%: 0 điểm',
  ],
  ['Có: 2 điểm, không: 0 điểm', '2', 'Đạt/Không đạt | Có: 2; Không: 0'],
  [
    'đã ban hành được 2 điểm, chưa ban hành 0 điểm',
    '2',
    'Đạt/Không đạt | Đã ban hành: 2; Chưa ban hành: 0',
  ],
  [
    'Kế hoạch năm: đã ban hành 2 điểm; không ban hành 0 điểm',
    '2',
    'Đạt/Không đạt | Đã ban hành: 2; Không ban hành: 0',
  ],
  [
    'Có kế hoạch được 2 điểm, không có được 0 điểm',
    '2',
    'Đạt/Không đạt | Có kế hoạch: 2; Không có: 0',
  ],
  [
    'Hoàn thành 2 điểm, không hoàn thành 0 điểm',
    '2',
    'Đạt/Không đạt | Hoàn thành: 2; Không hoàn thành: 0',
  ],
  [
    'Đạt chuẩn 2 điểm, không đạt chuẩn 1 điểm',
    '2',
    'Đạt/Không đạt | Đạt chuẩn: 2; Không đạt chuẩn: 1',
  ],
  ['Không có 0 điểm, có 2 điểm', '2', 'Đạt/Không đạt | Không có: 0; Có: 2'],
  [
    'Được công nhận 2 điểm, không được công nhận 0 điểm',
    '2',
    'Đạt/Không đạt | Được công nhận: 2; Không được công nhận: 0',
  ],
  ['Chấm điểm từ 0 đến 10 điểm', '10', 'Trực tiếp | '],
  ['Cho điểm 1-5 điểm', '5', 'Trực tiếp | 1 đến 5'],
  ['Đánh giá từ 0 đến 5 điểm', '5', 'Trực tiếp | '],
  ['Thang điểm từ 0 đến 5 điểm', '5', 'Trực tiếp | '],
  ['Điểm tối thiểu từ 1 đến 5 điểm', '5', 'Trực tiếp | 1 đến 5'],
  ['Chấm từ 0 đến 5 điểm, lẻ đến 0,25 điểm', '5', 'Trực tiếp | bước 0,25'],
];

/** Near misses: what is not said, or not to be said in the language. */
const SILENT: readonly (readonly [string, string, Branch?])[] = [
  ['Không có điểm nếu dưới 80%; từ 80% đến dưới 95%: 3 điểm; từ 95% trở lên: 5 điểm', '5'],
  ['dưới 80%: không cho điểm; từ 80%: đạt số điểm tối đa', '5'],
  ['từ 80%: 5 đ; dưới 80%: không tính điểm', '5'],
  ['từ 80%: 5 điểm; dưới 80%: không chấm điểm', '5'],
  ['từ 80%: 5 điểm; dưới 80%: nửa số điểm', '5'],
  ['từ 80%: 5 điểm; dưới 80%: 50% tổng điểm', '5'],
  ['từ 80%: 5 điểm; dưới 80%: ba điểm', '5'],
  ['Mỗi lần khiển trách 1 điểm', '5', 'bonus'],
  ['Mỗi lần cảnh cáo 1 điểm', '5', 'bonus'],
  ['Mỗi lần quá hạn 1 điểm', '5', 'bonus'],
  ['Mỗi lần trễ hạn 1 điểm', '5', 'bonus'],
  ['Mỗi lần thiếu 1 điểm', '5', 'bonus'],
  ['Mỗi lần phê bình 1 điểm', '5', 'bonus'],
  ['Mỗi lần kỷ luật 1 điểm', '5', 'bonus'],
  ['Mỗi lần chậm 1 điểm', '5', 'bonus'],
  ['Mỗi lần biểu dương 1 điểm', '5', 'bonus'],
  ['Mỗi lần vi phạm trừ 1 điểm', '5', 'bonus'],
  ['Mỗi sáng kiến 1 điểm, không dưới 1 điểm', '5'],
  ['Đúng hạn được 9 điểm, chậm mỗi ngày trừ 2 điểm', '10'],
  ['Đúng hạn trừ 10 điểm, chậm mỗi ngày trừ 2 điểm', '10'],
  ['Chậm mỗi ngày trừ 2 điểm, không dưới 3 điểm, không quá 4 điểm', '10'],
  ['Chậm mỗi ngày trừ 2 điểm, không dưới 11 điểm', '10'],
  ['Chậm mỗi ngày trừ 2 điểm, không quá 4 điểm, tối đa 3 điểm', '10'],
  ['Chậm mỗi ngày trừ 0 điểm', '10'],
  ['theo tỷ lệ hoàn thành, không quá 8 điểm', '10'],
  ['theo tỷ lệ hoàn thành; đạt từ 50%: 5 điểm', '10'],
  ['Mức điểm: từ 0 đến 5 điểm', '5'],
  ['Chậm từ 0 đến 10 điểm', '10'],
  ['Chấm từ 5 đến 0 điểm', '5'],
  ['Chấm trực tiếp từ 0 đến 5 điểm nếu nộp đúng hạn', '5'],
];

const read = READ.map(([points, max, rule, branch = 'main']) => {
  return [points, max, rule, branch] as const;
});
it.each(read)('%s (of %s): %s', (points, max, rule, branch) => {
  const proposed = proposeRule('', points, exact(max), branch);
  expect(proposed && `${proposed.method} | ${proposed.points}`).toBe(rule);
});

const silent = SILENT.map(([points, max, branch = 'main']) => [points, max, branch] as const);
it.each(silent)('%s (of %s): nothing', (points, max, branch) => {
  expect(proposeRule('', points, exact(max), branch)).toBeNull();
});
