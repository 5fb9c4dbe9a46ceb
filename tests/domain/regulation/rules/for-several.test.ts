import { parseRule } from './reading';

const found = (method: string, points: string): unknown => {
  const rule = parseRule(method, points, '10');
  return rule.ok ? rule.value.print() : rule.error;
};

describe('points for so many at a time', () => {
  it.each([
    ['Theo số lượng', '2/3 sáng kiến', '2/3 sáng kiến'],
    ['Theo số lượng', '2/3 sáng kiến; tối đa 6', '2/3 sáng kiến'],
    ['Theo số lượng', '2 điểm mỗi hai mô hình', '2 điểm mỗi hai mô hình'],
    ['Theo số lượng', '0,5/10%', '0,5/10%'],
    ['Theo số lượng', '1/1.000 hồ sơ', '1/1.000 hồ sơ'],
    ['Trừ dần', 'Trừ 2 mỗi 5 ngày chậm; không dưới 0', 'Trừ 2 mỗi 5 ngày chậm'],
    ['Cộng trừ', 'cộng 1/2 lần; trừ 1/lần', 'cộng 1/2 lần'],
    ['Cộng trừ', 'cộng 1/lần; trừ 1/mười ngày', 'trừ 1/mười ngày'],
  ])('%s does not read %j as points for each single one', (method, points, clause) => {
    expect(found(method, points)).toEqual({ problem: 'forSeveral', found: clause });
  });

  it.each([
    ['Theo số lượng', '2/01 sáng kiến', '2/01 sáng kiến'],
    ['Theo số lượng', '2/1 sáng kiến', '2/1 sáng kiến'],
    ['Theo số lượng', '2/năm', '2/năm'],
    ['Trừ dần', 'Trừ 2 mỗi 1 ngày chậm', '2 mỗi 1 ngày chậm; không dưới 0'],
  ])('%s reads one as one: %j', (method, points, printed) => {
    expect(found(method, points)).toBe(printed);
  });
});
