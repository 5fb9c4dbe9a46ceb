import type { Branch } from '../../../../src/domain/regulation/criterion';
import { proposed } from './proposed';

describe('limits beside so many points for each', () => {
  it.each([
    ['Mỗi sáng kiến 2 điểm', '2/sáng kiến; tối đa 6'],
    ['Mỗi sáng kiến 2 điểm, tối đa 4 điểm', '2/sáng kiến; tối đa 4'],
    ['Mỗi sáng kiến 2 điểm (tối đa 4 điểm)', '2/sáng kiến; tối đa 4'],
    ['Tối đa 4 điểm; mỗi sáng kiến 2 điểm', '2/sáng kiến; tối đa 4'],
    ['Mỗi sáng kiến 2 điểm, nhưng tổng số không quá 4 điểm', '2/sáng kiến; tối đa 4'],
    ['Mỗi sáng kiến 2 điểm, có minh chứng, tối đa 4 điểm', '2/sáng kiến; tối đa 4'],
    ['Mỗi sáng kiến 2 điểm, tối đa 4 điểm, có minh chứng', '2/sáng kiến; tối đa 4'],
    ['Sáng kiến (6 điểm): mỗi sáng kiến 2 điểm', '2/sáng kiến; tối đa 6'],
  ])('%s', (points, rule) => {
    expect(proposed(points, '6')).toBe(`Theo số lượng | ${rule}`);
  });

  it.each([
    ['Mỗi ngày chậm trừ 1 điểm', '1 mỗi ngày chậm; không dưới 0'],
    ['Mỗi ngày chậm trừ 1 điểm, không dưới 2 điểm', '1 mỗi ngày chậm; không dưới 2'],
    ['Mỗi ngày chậm trừ 1 điểm, không dưới 6 điểm', '1 mỗi ngày chậm; không dưới 6'],
    ['Mỗi ngày chậm trừ 1 điểm, trừ không quá 2 điểm', '1 mỗi ngày chậm; không dưới 4'],
    ['Mỗi ngày chậm trừ 1 điểm, trừ tối đa 6 điểm', '1 mỗi ngày chậm; không dưới 0'],
    ['Trừ không quá 2 điểm: mỗi ngày chậm trừ 1 điểm', '1 mỗi ngày chậm; không dưới 4'],
    ['Đúng hạn được 6 điểm, mỗi ngày chậm trừ 1 điểm', '1 mỗi ngày chậm; không dưới 0'],
    ['Mỗi ngày chậm trừ 1 điểm cho đến hết điểm', '1 mỗi ngày chậm; không dưới 0'],
  ])('%s', (points, rule) => {
    expect(proposed(points, '6')).toBe(`Trừ dần | ${rule}`);
  });

  const SILENT: readonly (readonly [string, string, Branch?])[] = [
    ['Mỗi sáng kiến 2 điểm, tối đa 4 điểm, không quá 3 điểm', 'two limits'],
    ['Mỗi ngày chậm trừ 1 điểm, không dưới 2 điểm, không thấp hơn 1 điểm', 'two floors'],
    ['Mỗi sáng kiến 2 điểm, lẻ đến 0,5 điểm', 'in steps of what'],
    ['Mỗi sáng kiến 2 điểm, không dưới 1 điểm', 'not below what'],
    ['Mỗi ngày chậm trừ 1 điểm, trừ không quá 7 điểm', 'more than there is to lose'],
    ['Mỗi ngày chậm trừ 1 điểm, không dưới 7 điểm', 'more than there is'],
    ['Mỗi ngày chậm trừ 1 điểm, không dưới 2 điểm, trừ không quá 4 điểm', 'kept or lost'],
    ['Mỗi sáng kiến từ 1 đến 2 điểm', 'somebody has to judge'],
    ['Mỗi sáng kiến 0 điểm', 'nothing'],
    ['Mỗi sáng kiến 2 điểm, nếu cấp tỉnh, tối đa 4 điểm', 'under a condition'],
    ['Mỗi sáng kiến 2 điểm, tối đa 4 điểm nếu cấp tỉnh', 'under a condition'],
    ['Đúng hạn 6 điểm, mỗi sáng kiến 2 điểm', 'two things that add up'],
    ['Đúng hạn 5 điểm, mỗi ngày chậm trừ 1 điểm', 'not from the maximum'],
    ['Vi phạm trừ 6 điểm, mỗi ngày chậm trừ 1 điểm', 'two ways to lose'],
    ['Chấm từ 1 đến 6 điểm, mỗi ngày chậm trừ 1 điểm', 'judged, and less by the day'],
    ['Mỗi báo cáo 6 điểm, mỗi ngày chậm trừ 1 điểm', 'for each of two things'],
    ['6 điểm/báo cáo, mỗi ngày chậm trừ 1 điểm', 'for each of two things'],
    ['Tốt 6 điểm, khá 4 điểm, mỗi ngày chậm trừ 1 điểm', 'three things'],
    ['Mỗi ngày chậm trừ 1 điểm', 'taken away from a bonus', 'bonus'],
    ['Mỗi sáng kiến cộng 1 điểm', 'earned by a deduction', 'deduction'],
  ];
  it.each(SILENT.map(([points, why, branch = 'main']) => [points, why, branch] as const))(
    '%s: nothing (%s, %s)',
    (points, _, branch) => {
      expect(proposed(points, '6', branch)).toBeNull();
    },
  );
});
