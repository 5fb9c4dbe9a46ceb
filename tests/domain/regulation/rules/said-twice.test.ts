import { parseRule } from './reading';

/** Nothing is dropped without a word: of two clauses about one thing neither is taken for the rule. */
describe('a rule that says one thing twice', () => {
  it.each([
    ['Theo số lượng', '2/sáng kiến; tối đa 6; tối đa 4', 'tối đa 4'],
    ['Theo số lượng', '2/sáng kiến; tối đa 0; tối đa 4', 'tối đa 4'],
    ['Trừ dần', '2 mỗi ngày; không dưới 0; không dưới 4', 'không dưới 4'],
    ['Trực tiếp', '0 đến 10; bước 1; bước 0,5', 'bước 0,5'],
    ['Trực tiếp', '0 đến 10; bước 1; 2 đến 8', '2 đến 8'],
    ['Cộng/trừ', 'cộng 3 mỗi lần khen; trừ 2 mỗi lần vắng; từ 0 đến 10; từ 0 đến 5', 'từ 0 đến 5'],
    ['Thưởng theo danh hiệu', 'Cờ: 5; tối đa 5; tối đa 10', 'tối đa 10'],
    ['Bên ngoài chấm', 'nguồn: A; nguồn: B', 'nguồn: B'],
    ['Bên ngoài chấm', 'nguồn: A; thang 100; thang 10', 'thang 10'],
    ['Theo tỷ lệ', 'chỉ tiêu 40; chỉ tiêu 50', 'chỉ tiêu 50'],
    ['Theo tỷ lệ', 'dưới 50%: 0 điểm; dưới 40%: 0 điểm', 'dưới 40%: 0 điểm'],
  ])('%s: %s', (method, points, clause) => {
    const read = parseRule(method, points, '10');
    expect(read.ok ? null : read.error).toEqual({ problem: 'saidTwice', found: clause });
  });
});

/** What each of them is worth belongs into a row of its own. */
describe('a rule that counts two things', () => {
  it.each([
    ['Theo số lượng', '2/sáng kiến; 1/đề tài; tối đa 6', '1/đề tài'],
    ['Theo số lượng', '2/sáng kiến; 2/sáng kiến', '2/sáng kiến'],
    [
      'Cộng/trừ',
      'cộng 3 mỗi lần khen; cộng 2 mỗi lần thưởng; trừ 1 mỗi lần phạt',
      'cộng 2 mỗi lần thưởng',
    ],
    [
      'Cộng/trừ',
      'cộng 3 mỗi lần khen; trừ 2 mỗi lần vắng; trừ 1 mỗi lần phạt',
      'trừ 1 mỗi lần phạt',
    ],
  ])('%s: %s', (method, points, clause) => {
    const read = parseRule(method, points, '10');
    expect(read.ok ? null : read.error).toEqual({ problem: 'oneThing', found: clause });
  });
});
