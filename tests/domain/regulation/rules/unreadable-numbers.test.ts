import { parseRule } from './reading';

/** Nobody can tell 1.000 from 1 where a thousand is impossible, and 1.2.3 is no number at all. */
describe('a number that cannot be read is told, wherever it stands in a rule', () => {
  it.each([
    ['Trực tiếp', '0 đến N'],
    ['Trực tiếp', '0 đến 10; bước N'],
    ['Mức', 'Tốt: 10; Khá: N'],
    ['Đạt/Không đạt', 'Đạt: N; Không: 0'],
    ['Khung', 'từ 95%: N; còn lại: 0'],
    ['Theo tỷ lệ', 'được vượt đến N%'],
    ['Theo tỷ lệ', 'dưới N%: 0 điểm'],
    ['So với dẫn đầu', 'đạt chỉ tiêu: N%'],
    ['Theo số lượng', 'N/mô hình; tối đa 10'],
    ['Theo số lượng', '2/mô hình; tối đa N'],
    ['Trừ dần', 'N mỗi ngày'],
    ['Trừ dần', '1 ngày: N; từ 2 ngày: hết điểm'],
    ['Cộng/trừ', 'cộng N mỗi lần khen; trừ 1 mỗi lần phạt'],
    ['Cộng/trừ', 'cộng 1 mỗi lần khen; trừ N mỗi lần phạt'],
    ['Cộng/trừ', 'cộng 1 mỗi lần khen; trừ 1 mỗi lần phạt; từ N đến 10'],
    ['Cộng/trừ', 'cộng 1 mỗi lần khen; trừ 1 mỗi lần phạt; từ 0 đến N'],
    ['Thưởng theo danh hiệu', 'Cờ: N'],
    ['Thưởng theo danh hiệu', 'Cờ: 5; tối đa N'],
    ['Theo thứ hạng', 'hạng 1: N'],
    ['Công thức', 'ket_qua * N'],
  ])('%s: %s', (method, pattern) => {
    const problem = (number: string): string | null => {
      const read = parseRule(method, pattern.replace('N', number), '10');
      return read.ok ? null : read.error.problem;
    };
    expect(problem('1.2.3')).toBe('notANumber');
    expect(problem('2.000.000')).toBe('ambiguousNumber');
  });

  it.each([
    ['Theo tỷ lệ', 'chỉ tiêu 1.2.3', 'notANumber'],
    ['Bên ngoài chấm', 'nguồn: A; thang 1.2.3', 'notANumber'],
    ['Trừ dần', '2 mỗi ngày; không dưới 1.2.3', 'unknownWord'],
    ['Trực tiếp', 'âm 5 đến âm 8', 'unreadable'],
    ['Trực tiếp', '0 đến 10; bước âm 1', 'notANumber'],
    ['Theo số lượng', '2/mô hình; tối đa mười', 'unreadable'],
    ['Cộng/trừ', 'cộng 1 mỗi lần khen; trừ 0 mỗi lần phạt', 'notANumber'],
    ['Cộng/trừ', 'cộng 1 mỗi lần khen; trừ phạt', 'unreadable'],
    ['Thưởng theo danh hiệu', ': 5', 'unknownWord'],
  ])('%s: %s is %s', (method, points, problem) => {
    const read = parseRule(method, points, '10');
    expect(read.ok ? null : read.error.problem).toBe(problem);
  });
});
