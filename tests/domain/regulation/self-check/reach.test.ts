import { reachOf } from '../../../../src/domain/regulation/self-check/reach';
import { regulationOf, type CriterionLine, type RegulationDraft } from '../../builders';

const reach = (
  criteria: readonly CriterionLine[],
  settings: NonNullable<RegulationDraft['settings']> = {},
): string => {
  const { base, total } = reachOf(regulationOf({ criteria, settings }));
  return `${base.toString()}, ${total === null ? 'without limit' : total.toString()}`;
};

const II: CriterionLine = ['II', '', 40, 'Trực tiếp'];
const T: CriterionLine = ['T', 'Điểm thưởng', 5, 'Trực tiếp'];
const P: CriterionLine = ['P', 'Điểm trừ', 5, 'Trực tiếp'];

describe('what a table comes to, and the most that a total can be', () => {
  it.each<readonly [string, readonly CriterionLine[], string]>([
    ['the maxima', [['I', '', 60, 'Trực tiếp'], II, P], '100, 100'],
    ['and the bonus', [['I', '', 60, 'Trực tiếp'], II, T], '100, 105'],
    [
      'a rule that gives more than the maximum',
      [['I', '', 60, 'Theo tỷ lệ', 'chỉ tiêu giao riêng; được vượt đến 120%'], II],
      '100, 112',
    ],
    [
      'a rule that gives less, where a person may give the rest',
      [['I', '', 60, 'Theo số lượng', '2/mô hình; tối đa 50'], II],
      '100, 100',
    ],
    [
      'a rule without limit',
      [['I', '', 60, 'Theo tỷ lệ', 'chỉ tiêu giao riêng; được vượt'], II],
      '100, without limit',
    ],
    [
      'a bonus without limit',
      [['I', '', 60, 'Trực tiếp'], II, ['T', 'Điểm thưởng', 5, 'Theo số lượng', '2/mô hình']],
      '100, without limit',
    ],
  ])('%s', (_, criteria, expected) => {
    expect(reach(criteria)).toBe(expected);
  });

  it('a bonus that only parts equals adds nothing', () => {
    const settings = { 'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm' };
    expect(reach([['I', '', 60, 'Trực tiếp'], II, T], settings)).toBe('100, 100');
  });

  it('the regulation may limit both', () => {
    const criteria: readonly CriterionLine[] = [['I', '', 60, 'Trực tiếp'], II, T];
    const cap = 'Tổng điểm tối đa để xếp hạng';
    expect(reach(criteria, { [cap]: '102' })).toBe('100, 102');
    expect(reach(criteria, { [cap]: '110' })).toBe('100, 105');
    const open: CriterionLine = ['I', '', 60, 'Theo tỷ lệ', 'chỉ tiêu giao riêng; được vượt'];
    expect(reach([open, II], { [cap]: '110' })).toBe('100, 110');
  });
});
