import { Exact } from '../../../../src/domain/numbers/exact';
import {
  findRuleKind,
  nearestRuleLabel,
  RULE_KINDS,
} from '../../../../src/domain/regulation/rules/registry';
import { parseRule, ruleOf } from './reading';

describe('the words of Cách chấm', () => {
  it.each([
    ['Trực tiếp', 'direct'],
    ['Chấm điểm', 'direct'],
    ['Nhập điểm', 'direct'],
    ['Đạt/Không đạt', 'binary'],
    ['Định tính', 'binary'],
    ['Có/Không', 'binary'],
    ['Mức', 'levels'],
    ['Chọn mức', 'levels'],
    ['Xếp giải', 'levels'],
    ['Khung', 'bands'],
    ['Khung điểm', 'bands'],
    ['Bậc', 'bands'],
    ['Theo tỷ lệ', 'proportional'],
    ['Định lượng', 'proportional'],
    ['Theo số lượng', 'count'],
    ['Điểm/lần', 'count'],
    ['Trừ dần', 'deductFromMax'],
    ['Trừ từ điểm tối đa', 'deductFromMax'],
    ['So với dẫn đầu', 'relativeToBest'],
    ['Vượt mức dẫn đầu cụm', 'relativeToBest'],
    ['Cộng/trừ', 'plusMinus'],
    ['Thưởng theo danh hiệu', 'awardBonus'],
    ['Điểm thưởng khen thưởng', 'awardBonus'],
    ['Theo thứ hạng', 'rankToPoints'],
    ['Xếp hạng ngoài', 'rankToPoints'],
    ['Bên ngoài chấm', 'external'],
    ['Điểm điều tra', 'external'],
    ['Điểm chuyên môn', 'external'],
    ['Công thức', 'formula'],
    ['Đạt', 'binary'],
    ['Cộng trừ', 'plusMinus'],
    ['pass/fail', 'binary'],
    ['yes/no', 'binary'],
    ['binary', 'binary'],
    ['direct', 'direct'],
    ['direct score', 'direct'],
    ['levels', 'levels'],
    ['bands', 'bands'],
    ['proportional', 'proportional'],
    ['relative to the leader', 'relativeToBest'],
    ['count', 'count'],
    ['points each', 'count'],
    ['deduct', 'deductFromMax'],
    ['deduct from maximum', 'deductFromMax'],
    ['award bonus', 'awardBonus'],
    ['rank to points', 'rankToPoints'],
    ['relative to best', 'relativeToBest'],
    ['plus/minus', 'plusMinus'],
    ['by rank', 'rankToPoints'],
    ['External', 'external'],
    ['formula', 'formula'],
    // How a row with children adds up, not how a leaf is scored.
    ['Cộng', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['  trực   TIẾP ', 'direct'],
    ['truc tiep', 'direct'],
    ['Trừ dần'.normalize('NFD'), 'deductFromMax'],
    // Two meanings in the field: never a silent synonym.
    ['Chấm thẳng', undefined],
    ['', undefined],
  ])('%j → %s', (method, kind) => {
    expect(findRuleKind(method)?.kind).toBe(kind);
  });

  it('offers them in one order: direct, by level, by number, from outside, by formula', () => {
    expect(RULE_KINDS.map(({ label }) => label)).toEqual([
      'Trực tiếp',
      'Đạt/Không đạt',
      'Mức',
      'Khung',
      'Theo tỷ lệ',
      'So với dẫn đầu',
      'Theo số lượng',
      'Trừ dần',
      'Cộng/trừ',
      'Thưởng theo danh hiệu',
      'Theo thứ hạng',
      'Bên ngoài chấm',
      'Công thức',
    ]);
  });

  it('claims no word twice', () => {
    const words = RULE_KINDS.flatMap(({ label, alsoRead }) => [label, ...alsoRead]);
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
    for (const kind of RULE_KINDS) {
      for (const word of [kind.label, ...kind.alsoRead]) expect(findRuleKind(word)).toBe(kind);
    }
  });

  it.each([
    ['Trực tip', 'Trực tiếp'],
    ['theo ty lẹ', 'Theo tỷ lệ'],
    ['Khug', 'Khung'],
    ['Hoàn toàn khác', undefined],
    ['Cong thuc tinh', undefined],
    ['Công thúc', 'Công thức'],
    // Both meanings are offered; a person has to say which.
    ['Chấm thẳng', 'Trực tiếp | Theo số lượng'],
    ['cham thang', 'Trực tiếp | Theo số lượng'],
  ])('%s: did you mean %s', (method, label) => {
    expect(nearestRuleLabel(method)).toBe(label);
  });

  it.each(RULE_KINDS.map((kind) => [kind.label, kind] as const))(
    'the example of %s is read, in order, and printed to the same rule',
    (_, kind) => {
      const max = Exact.parse(kind.example.max);
      const rule = kind.parse(kind.example.points, max);
      if (!rule.ok) throw new Error('the example cannot be read');
      expect(rule.value.kind).toBe(kind.kind);
      expect(rule.value.check()).toEqual([]);
      const again = kind.parse(rule.value.print(), max);
      expect(again.ok && again.value.print()).toBe(rule.value.print());
    },
  );

  it.each([
    ['Mức', 'Đạt: 2, Không đạt: 0', '2', 'useSemicolon', undefined],
    ['Đạt/Không đạt', 'Đạt: 2, Không đạt: 0', '2', 'useSemicolon', undefined],
    ['Mức', 'Nhất: 5', '5', 'tooFew', undefined],
    ['Mức', '', '5', 'tooFew', undefined],
    ['Mức', 'Nhất: 5; Nhì', '5', 'unreadable', undefined],
    ['Mức', 'Nhất: năm; Nhì: 4', '5', 'notANumber', undefined],
    ['Mức', 'Nhất: 1.000; Nhì: 4', '5', 'ambiguousNumber', undefined],
    ['Đạt/Không đạt', 'A: 2; B: 1; C: 0', '2', 'unreadable', undefined],
    ['Khung', '>95%: 1', '1', 'tooFew', undefined],
    ['Khung', '>95%: 1; tốt: 0', '1', 'unreadable', undefined],
    ['Khung', '>95%: 1, 75-95%: 0', '1', 'useSemicolon', undefined],
    ['Trực tiếp', 'buoc 0', '10', 'notANumber', undefined],
    ['Trực tiếp', '5 đến 3', '10', 'unreadable', undefined],
    ['Trực tiếp', 'tuỳ ý', '10', 'unreadable', 'bước'],
    ['Theo tỷ lệ', 'không vượtt', '10', 'unknownWord', 'không vượt'],
    ['Theo tỷ lệ', 'chi tieu giao rien', '10', 'unknownWord', 'chỉ tiêu giao riêng'],
    ['Theo tỷ lệ', 'gì đó khác hẳn', '10', 'unknownWord', undefined],
    ['Theo số lượng', '', '10', 'empty', undefined],
    ['Theo số lượng', 'tối đa 10', '10', 'empty', undefined],
    ['Theo số lượng', 'năm điểm', '10', 'unreadable', undefined],
    ['Theo số lượng', '0/mô hình; tối đa 5', '10', 'notANumber', undefined],
    ['Trừ dần', '', '10', 'empty', undefined],
    ['Trừ dần', '2 mỗi ngày; không quá 5', '10', 'unknownWord', 'không dưới 0'],
    ['Trừ dần', 'tồn đến 0%: 0', '10', 'tooFew', undefined],
    ['Thưởng theo danh hiệu', 'lấy mức cao nhất', '10', 'empty', undefined],
    ['Thưởng theo danh hiệu', 'A: 5; mức cao nhất', '10', 'unknownWord', 'lấy mức cao nhất'],
    ['So với dẫn đầu', 'trong cumm', '5', 'unknownWord', 'trong cụm'],
    ['So với dẫn đầu', 'đạt chỉ tiêu: một nửa', '5', 'unknownWord', 'đạt chỉ tiêu: 50%'],
    ['So với dẫn đầu', 'đạt chỉ tiêu: 150%', '5', 'unreadable', undefined],
    ['So với dẫn đầu', 'đạt chỉ tiêu: 1.2.3%', '5', 'notANumber', undefined],
    ['Công thức', '', '5', 'empty', undefined],
    ['Công thức', 'ket_qa * 2', '5', 'unknownWord', 'ket_qua'],
    ['Mức', `Nhất: ${'1'.repeat(41)}; Nhì: 1`, '5', 'notANumber', undefined],
  ])('%s refuses %j of %s: %s', (method, points, max, problem, suggestion) => {
    const parsed = parseRule(method, points, max);
    expect(parsed.ok ? 'read' : parsed.error.problem).toBe(problem);
    expect(parsed.ok ? undefined : parsed.error.suggestion).toBe(suggestion);
  });

  it('names the clause that stopped the reader', () => {
    const parsed = parseRule('Mức', 'Nhất: 5; Nhì: bốn; Ba: 3', '5');
    expect(parsed.ok ? null : parsed.error.found).toBe('Nhì: bốn');
  });

  it('needs what its kind needs', () => {
    expect(ruleOf('Theo tỷ lệ', '', '10')).toMatchObject({
      needsResult: 'number',
      needsTarget: true,
    });
    expect(ruleOf('Theo tỷ lệ', 'chỉ tiêu 40', '10').needsTarget).toBe(false);
    expect(ruleOf('Mức', 'A: 1; B: 0', '1')).toMatchObject({
      needsResult: 'label',
      labels: ['A', 'B'],
    });
    expect(ruleOf('Trực tiếp', '', '1')).toMatchObject({ needsResult: 'no', automatic: false });
    expect(ruleOf('Thưởng theo danh hiệu', 'A: 1', '1').automatic).toBe(true);
    expect(ruleOf('So với dẫn đầu', '', '5')).toMatchObject({
      needsResult: 'number',
      needsTarget: true,
      automatic: true,
    });
    expect(ruleOf('Khung', 'theo tỷ lệ hoàn thành: từ 1%: 1; dưới 1%: 0', '1').needsTarget).toBe(
      true,
    );
  });
});
