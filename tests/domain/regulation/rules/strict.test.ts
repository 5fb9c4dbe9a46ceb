import { parseRule, ruleOf } from './reading';

/** Nothing is left over: a clause that says more than the language can say is not read at all. */
describe('a clause is read to its end', () => {
  it.each([
    ['Trực tiếp', '0 đến 10; bước 0,5 điểm'],
    ['Trực tiếp', '0 đến 10; bước 0'],
    ['Trực tiếp', '0 đến 10 điểm'],
    ['Trực tiếp', 'x 0 đến 10'],
    ['Theo tỷ lệ', 'chỉ tiêu 100%x'],
    ['Theo tỷ lệ', 'chỉ tiêu 100 % của năm'],
    ['Theo tỷ lệ', 'x chỉ tiêu 100'],
    ['Theo tỷ lệ', 'được vượt đến 120'],
    ['Theo tỷ lệ', 'được vượt đến 120% thôi'],
    ['Theo tỷ lệ', 'không được vượt đến 120%'],
    ['Theo tỷ lệ', 'dưới 50%: 1 điểm'],
    ['Theo tỷ lệ', 'dưới 50%: 05'],
    ['Theo tỷ lệ', 'không dưới 50%: 0'],
    ['Theo số lượng', '2/mô hình; không tối đa 6'],
    ['Theo số lượng', '2/mô hình; tối đa 6 mô hình'],
    ['Trừ dần', '2 mỗi ngày; hơn không dưới 0'],
    ['Trừ dần', '2 mỗi ngày; không dưới mức 0'],
    ['So với dẫn đầu', 'đạt chỉ tiêu: 50% điểm'],
    ['So với dẫn đầu', 'không đạt chỉ tiêu: 50%'],
    ['So với dẫn đầu', 'đạt chỉ tiêu: 150%'],
    ['Cộng/trừ', 'cộng 3 mỗi lần khen; 3 mỗi lần phạt'],
    ['Cộng/trừ', '3 mỗi lần khen; trừ 3 mỗi lần phạt'],
    ['Cộng/trừ', 'cộng 3 mỗi lần khen; trừ 3 mỗi lần phạt; 0 đến 10'],
    ['Thưởng theo danh hiệu', 'Cờ: 5; tối đa 10 điểm'],
    ['Thưởng theo danh hiệu', 'Cờ: 5; không tối đa 10'],
    ['Bên ngoài chấm', 'từ nguồn: A'],
    ['Bên ngoài chấm', 'nguồn A; thang'],
    ['Theo thứ hạng', 'hạng 1 trở đi: 5'],
    ['Theo thứ hạng', 'các hạng 1: 5'],
    ['Theo thứ hạng', 'không từ hạng 1: 5'],
    ['Theo thứ hạng', 'từ hạng 1 trở lên: 5'],
    ['Theo thứ hạng', 'hạng 0: 5'],
    ['Theo thứ hạng', 'hạng 3 đến 2: 5'],
    ['Theo thứ hạng', 'hạng 12345: 5'],
  ])('%s: %s', (method, points) => {
    expect(parseRule(method, points, '10').ok).toBe(false);
  });

  it.each([
    ['Trực tiếp', '0–10; bước 2', 'bước 2'],
    ['Trực tiếp', '1 to 9; step 2', '1 đến 9; bước 2'],
    ['Trực tiếp', '1 - 9; steps of 2', '1 đến 9; bước 2'],
    ['Theo tỷ lệ', 'chỉ tiêu 1.200 hộ', 'chỉ tiêu 1200; không vượt'],
    ['Theo tỷ lệ', 'chỉ tiêu 95 %', 'chỉ tiêu 95%; không vượt'],
    ['Theo tỷ lệ', 'chỉ tiêu 95; dưới 50 % : 0 điểm', 'chỉ tiêu 95; không vượt; dưới 50%: 0 điểm'],
    ['Theo tỷ lệ', 'target 95; below 50%: 0', 'chỉ tiêu 95; không vượt; dưới 50%: 0 điểm'],
    ['Theo số lượng', '2/mô hình; up to 6', '2/mô hình; tối đa 6'],
    ['Theo số lượng', '2/mô hình, tối đa 6', '2/mô hình; tối đa 6'],
    ['Trừ dần', 'Trừ 2 điểm mỗi ngày; không dưới 1', '2 mỗi ngày; không dưới 1'],
    ['Trừ dần', 'trừ mỗi ngày 2, không dưới 10', '2 mỗi ngày; không dưới 10'],
    ['So với dẫn đầu', 'cơ sở 50 %', 'đạt chỉ tiêu: 50%'],
    ['So với dẫn đầu', 'đạt chỉ tiêu 100%; toàn sổ', 'đạt chỉ tiêu: 100%; toàn sổ'],
    ['Theo thứ hạng', 'hạng 1: 10; hạng 2-12: 5', 'hạng 1: 10; hạng 2 đến 12: 5'],
    ['Theo thứ hạng', 'rank 1: 10; ranks 2 to 12: 5', 'hạng 1: 10; hạng 2 đến 12: 5'],
    ['Theo thứ hạng', 'hạng 1: 10; từ hạng 2 trở xuống: 0', 'hạng 1: 10; từ hạng 2: 0'],
    ['Theo thứ hạng', 'hạng 1: 10; from rank 2 on: 0', 'hạng 1: 10; từ hạng 2: 0'],
  ])('%s: %s', (method, points, printed) => {
    expect(ruleOf(method, points, '10').print()).toBe(printed);
  });
});
