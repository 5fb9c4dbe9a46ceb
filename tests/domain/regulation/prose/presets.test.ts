import { presetFor, proposalOfKind } from '../../../../src/domain/regulation/prose/presets';
import type { RuleKind } from '../../../../src/domain/regulation/rule';
import { findRuleKind, RULE_KINDS } from '../../../../src/domain/regulation/rules/registry';
import { exact } from '../../builders';

function kind(method: string): RuleKind {
  const found = findRuleKind(method);
  if (!found) throw new Error(method);
  return found;
}

describe('an empty Mức điểm', () => {
  it('needs nothing where the kind has defaults', () => {
    const without = RULE_KINDS.filter((one) => presetFor(one, '', exact('5'), 'main') === null);
    expect(without.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Trực tiếp', 'Đạt/Không đạt', 'Theo tỷ lệ']),
    );
    expect(without).not.toContain(kind('Khung'));
  });

  it.each([
    ['Theo số lượng', 'Mô hình mới, 2 điểm/mô hình', '2/mô hình; tối đa 6'],
    ['Trừ dần', 'Báo cáo, chậm mỗi ngày trừ 2 điểm', '2 mỗi ngày chậm; không dưới 0'],
    ['Mức', 'Hội thi: giải Nhất 6 điểm, giải Nhì 4 điểm', 'Giải Nhất: 6; Giải Nhì: 4'],
  ])('%s: the title says it', (method, title, points) => {
    expect(presetFor(kind(method), title, exact('6'), 'main')?.proposal?.points).toBe(points);
  });

  it('shows the kind’s example, and proposes it to nobody', () => {
    const preset = presetFor(kind('Khung'), 'Chấp hành nội quy', exact('6'), 'main');
    expect(preset).toEqual({ proposal: null, example: kind('Khung').example.points });
  });

  it('never takes the row for another kind than the clerk chose', () => {
    const title = 'Báo cáo, chậm mỗi ngày trừ 2 điểm';
    expect(presetFor(kind('Khung'), title, exact('6'), 'main')?.proposal).toBeNull();
    expect(
      proposalOfKind(kind('Mức'), '', 'mỗi ngày chậm trừ 2 điểm', exact('6'), 'main'),
    ).toBeNull();
  });
});
