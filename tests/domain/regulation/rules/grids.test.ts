import type { PointGrid } from '../../../../src/domain/regulation/point-grid';
import { RULE_KINDS } from '../../../../src/domain/regulation/rules/registry';
import { parseRule, ruleOf } from './reading';

function shown(grid: PointGrid | undefined): string | undefined {
  if (!grid) return undefined;
  if (grid.kind === 'listed') return grid.points.map(String).join(' ');
  const { from, step, lowest, highest } = grid;
  return [from, step, lowest, highest].map((value) => value?.toString() ?? '…').join(' | ');
}

/** From, step, lowest, highest; or each of the points. */
describe('the points that a rule can give', () => {
  it.each([
    ['Trực tiếp', '', '0 | … | 0 | 10'],
    ['Trực tiếp', '2 đến 8; bước 0,5', '2 | 0.5 | 2 | 8'],
    ['Đạt/Không đạt', '', '10 0'],
    ['Mức', 'Tốt: 10; Khá: 5', '10 5'],
    ['Khung', 'từ 95%: 10; còn lại: 2', '10 2'],
    ['Theo số lượng', '2/lần; tối đa 6', '0 | 2 | 0 | 6'],
    ['Theo số lượng', '2/lần', '0 | 2 | 0 | …'],
    ['Trừ dần', '2 mỗi lần; không dưới 4', '10 | 2 | 4 | 10'],
    ['Trừ dần', '0 mỗi lần; không dưới 4', '4 10'],
    ['Trừ dần', '0 ngày: 0; 1 ngày: 3; còn lại: hết điểm', '10 7 0'],
    ['Trừ dần', '0 ngày: 0; còn lại: 12', '10 0'],
    ['Công thức', 'ket_qua', undefined],
  ])('%s: %s', (method, points, expected) => {
    expect(shown(ruleOf(method, points, '10').grid)).toBe(expected);
  });
});

it.each(RULE_KINDS.map(({ label, example }) => [label, example] as const))(
  '%s: a unit chooses from labels where it has to give one, and only there',
  (method, { points, max }) => {
    const rule = ruleOf(method, points, max);
    expect(rule.labels.length > 1).toBe(rule.needsResult === 'label');
    expect(rule.labels.length === 0).toBe(rule.needsResult !== 'label');
    expect([rule.needsTarget, rule.automatic]).toEqual([
      ['Theo tỷ lệ', 'So với dẫn đầu', 'Công thức'].includes(method),
      ['So với dẫn đầu', 'Thưởng theo danh hiệu', 'Theo thứ hạng', 'Bên ngoài chấm'].includes(
        method,
      ),
    ]);
  },
);

it.each([
  'Cờ: 5; tính trong 3 năm',
  'Cờ: 5; trong 3 năm qua',
  'Cờ: 5; trong 300 năm',
  'Cờ: 5; trong mười năm',
])('no period of an award bonus: %s', (points) => {
  expect(parseRule('Thưởng theo danh hiệu', points, '10').ok).toBe(false);
});
