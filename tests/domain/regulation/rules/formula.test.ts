import { checks, compute, parseRule, possible, ruleOf } from './reading';

const CAPPED = 'min(toi_da; toi_da * ket_qua / chi_tieu)';

describe('a formula', () => {
  it.each([
    [CAPPED, '8', '10', '4'],
    [CAPPED, '12', '10', '5'],
    [CAPPED, '1', '3', '1.66666666666667'],
    // Not cut here: whoever asks compares with the maximum.
    ['toi_da * ty_le', '12', '10', '6'],
    ['toi_da - 2 * so_lan', '3', '', '-1'],
    [CAPPED, '', '10', 'noResult'],
    [CAPPED, 'tốt', '10', 'resultUnreadable'],
    [CAPPED, '8', '', 'noTarget'],
    [CAPPED, '8', '0', 'zeroTarget'],
  ])('%s: %j against %j gives %s of 5', (points, result, target, expected) => {
    expect(compute(ruleOf('Công thức', points, '5'), result, target)).toBe(expected);
  });

  it.each([
    [CAPPED, 'number', true, []],
    ['toi_da * ty_le', 'number', true, []],
    ['so_lan', 'number', false, []],
    ['toi_da - chi_tieu', 'no', true, []],
    ['(diem(I.1) + diem(I.2.3) + diem(I.1)) / 3', 'no', false, ['I.1', 'I.2.3']],
    ['neu(diem(I.1) < 5; 0; tron(max(1; diem(I.2)); 1))', 'no', false, ['I.1', 'I.2']],
  ])('%s needs result: %s, target: %p, codes: %j', (points, needsResult, needsTarget, uses) => {
    const rule = ruleOf('Công thức', points, '5');
    expect(rule).toMatchObject({ needsResult, needsTarget, uses, automatic: false });
  });

  it('is checked against a claim, so anything within the maximum is possible', () => {
    const rule = ruleOf('Công thức', CAPPED, '5');
    expect(possible(rule, ['-1', '0', '3.3', '5', '5.1'])).toEqual(['0', '3.3', '5']);
    expect(checks(rule)).toEqual([]);
    expect(rule.comparison).toBeUndefined();
  });

  it('tells a thousands dot by the maximum, as everywhere', () => {
    expect(ruleOf('Công thức', '1.000 - so_lan', '1000').print()).toBe('1000 - so_lan');
    const parsed = parseRule('Công thức', '1.000 - so_lan', '100');
    expect(parsed.ok ? 'read' : parsed.error.problem).toBe('ambiguousNumber');
  });
});
