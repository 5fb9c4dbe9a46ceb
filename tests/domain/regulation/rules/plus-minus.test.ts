import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import { NO_INPUT } from '../../../../src/domain/regulation/rule';
import { checks, outcome, parseRule, possible, resultOf, ruleOf } from './reading';

const PRAISE = 'cộng 3 mỗi lần được khen; trừ 3 mỗi lần bị phê bình';
const LIMITED = `${PRAISE}; từ âm 5 đến 10`;

function count(points: string, ups: string, downs: string): string {
  const data = new Map([
    ['cong', resultOf(ups)],
    ['tru', resultOf(downs)],
  ]);
  return outcome(ruleOf('Cộng/trừ', points, '10').compute({ ...NO_INPUT, data }));
}

describe('plus and minus', () => {
  it.each([
    [PRAISE, '2', '1', '3'],
    [LIMITED, '2', '1', '3'],
    [LIMITED, '4', '0', '10'],
    [LIMITED, '0', '2', '-5'],
    [PRAISE, '0', '2', '-6'],
    [PRAISE, '9', '0', '27'],
    [LIMITED, '0', '0', '0'],
    ['cộng 0,5 mỗi lần khen; trừ 1 mỗi lần phê bình', '3', '1', '0.5'],
    // A figure that nobody filled in is not "never".
    [LIMITED, '', '', 'noResult'],
    [LIMITED, '2', '', 'noResult'],
    [LIMITED, '', '1', 'noResult'],
    [LIMITED, '2', 'một', 'resultUnreadable'],
    [LIMITED, 'một', '2', 'resultUnreadable'],
    [LIMITED, '-1', '2', 'resultUnreadable'],
    [LIMITED, '1', '1.5', 'resultUnreadable'],
    [LIMITED, '2', '-1', 'resultUnreadable'],
    [LIMITED, '1.5', '1', 'resultUnreadable'],
  ])('%s: %s up and %s down give %s', (points, ups, downs, expected) => {
    expect(count(points, ups, downs)).toBe(expected);
  });

  it('counts nothing where the sheet has no such rows', () => {
    expect(outcome(ruleOf('Cộng/trừ', PRAISE, '10').compute(NO_INPUT))).toBe('noResult');
  });

  it.each(['cong', 'tru'])('counts nothing where the sheet has only the row %s', (name) => {
    const data = new Map([[name, resultOf('2')]]);
    const computed = ruleOf('Cộng/trừ', PRAISE, '10').compute({ ...NO_INPUT, data });
    expect(outcome(computed)).toBe('noResult');
  });

  it('says on which grid its scores lie', () => {
    const gridOf = (points: string): unknown => {
      const { grid } = ruleOf('Cộng/trừ', points, '10');
      if (grid?.kind !== 'steps') return grid;
      const { from, step, lowest, highest } = grid;
      return [from, step, lowest, highest].map((value) => value?.toString() ?? null);
    };
    expect(gridOf(LIMITED)).toEqual(['0', '3', '-5', '10']);
    expect(gridOf(PRAISE)).toEqual(['0', '3', null, null]);
    expect(gridOf('cộng 0,5 mỗi lần; trừ 0,75 mỗi lần')).toEqual(['0', '0.25', null, null]);
  });

  it('leaves "lần" out of the title where the event begins with it, and only there', () => {
    const rule = ruleOf('Cộng/trừ', 'cộng 3 mỗi đợt có lần khen; trừ 3 mỗi Lần chậm', '10');
    expect(rule.dataRows?.map(({ title }) => title)).toEqual([
      'Số lần cộng: đợt có lần khen',
      'Số lần trừ: chậm',
    ]);
  });

  it('asks for two figures, in the words of the regulation', () => {
    const rule = ruleOf('Cộng/trừ', LIMITED, '10');
    expect(rule.dataRows).toEqual([
      { name: 'cộng', title: 'Số lần cộng: được khen' },
      { name: 'trừ', title: 'Số lần trừ: bị phê bình' },
    ]);
    expect(rule).toMatchObject({ needsResult: 'no', needsTarget: false, automatic: false });
    expect(rule.labels).toEqual([]);
  });

  it.each([
    ['cộng 3 điểm/lần được khen; trừ 3/lần bị phê bình', PRAISE],
    ['Cộng 3 mỗi lần được khen, trừ 3 mỗi lần bị phê bình, từ âm 5 đến 10', LIMITED],
    ['từ -5 đến 10\ntrừ 3 mỗi lần bị phê bình\ncộng 3 mỗi lần được khen', LIMITED],
    ['cong 1,5 moi lan; tru 1 moi lan', 'cộng 1,5 mỗi lan; trừ 1 mỗi lan'],
  ])('%s is %s', (points, printed) => {
    expect(ruleOf('Cộng/trừ', points, '10').print()).toBe(printed);
  });

  it.each([
    ['', 'tooFew'],
    ['cộng 3 mỗi lần', 'tooFew'],
    ['trừ 3 mỗi lần', 'tooFew'],
    ['cộng 0 mỗi lần; trừ 3 mỗi lần', 'notANumber'],
    ['cộng ba mỗi lần; trừ 3 mỗi lần', 'unreadable'],
    [`${PRAISE}; từ 10 đến âm 5`, 'unreadable'],
    [`${PRAISE}; từ a đến 5`, 'notANumber'],
    [`${PRAISE}; gì đó`, 'unreadable'],
    [`${PRAISE}; gì đó từ âm 5 đến 10`, 'unreadable'],
    ['khi khen cộng 3 mỗi lần; trừ 3 mỗi lần', 'unreadable'],
    ['cộng 3 mỗi lần; khi chậm trừ 3 mỗi lần', 'unreadable'],
    ['cộng 3 mỗi lần; trừ 0 mỗi lần', 'notANumber'],
    ['cộng 3; trừ 3 mỗi lần', 'unreadable'],
    ['cộng 1.000 mỗi lần; trừ 3 mỗi lần', 'ambiguousNumber'],
  ])('%j is refused as %s', (points, problem) => {
    const parsed = parseRule('Cộng/trừ', points, '10');
    expect(parsed.ok ? 'read' : parsed.error.problem).toBe(problem);
  });

  it('allows what so many times up and down can come to, and the limits', () => {
    const scores = ['-9', '-6', '-5', '-3', '0', '1', '3', '9', '10', '12'];
    expect(possible(ruleOf('Cộng/trừ', LIMITED, '10'), scores)).toEqual([
      '-5',
      '-3',
      '0',
      '3',
      '9',
      '10',
    ]);
    expect(possible(ruleOf('Cộng/trừ', PRAISE, '10'), scores)).toEqual([
      '-9',
      '-6',
      '-3',
      '0',
      '3',
      '9',
      '12',
    ]);
    // 2·2 − 1·3 = 1: two steps without a common measure reach every whole number.
    const coprime = ruleOf('Cộng/trừ', 'cộng 2 mỗi lần; trừ 3 mỗi lần', '10');
    expect(possible(coprime, ['1', '-1', '7', '0.5'])).toEqual(['1', '-1', '7']);
    const halves = ruleOf('Cộng/trừ', 'cộng 0,5 mỗi lần; trừ 0,75 mỗi lần', '10');
    expect(possible(halves, ['0.25', '-3.5', '0.1'])).toEqual(['0.25', '-3.5']);
  });

  it('allows exactly what can come out', () => {
    const quarter = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(quarter, quarter, fc.integer({ min: -40, max: 40 }), (up, down, score) => {
        const quarters = (n: number): string => String(n / 4).replace('.', ',');
        const text = `cộng ${quarters(up)} mỗi lần; trừ ${quarters(down)} mỗi lần`;
        const reachable = Array.from({ length: 60 }, (_, ups) => ups * up - score).some(
          (rest) => rest >= 0 && rest % down === 0,
        );
        const rule = ruleOf('Cộng/trừ', text, '10');
        expect(rule.possible(Exact.parse(String(score / 4)))).toBe(reachable);
      }),
    );
  });

  it('compares its upper limit with the maximum, and says the most that it can give', () => {
    expect(checks(ruleOf('Cộng/trừ', LIMITED, '10'))).toEqual([]);
    expect(checks(ruleOf('Cộng/trừ', LIMITED, '8'))).toEqual(['aboveMaximum 10']);
    expect(checks(ruleOf('Cộng/trừ', LIMITED, '12'))).toEqual(['highestDiffers 10']);
    // Without limits of its own the section above limits (workbook of the 1,000-point case).
    expect(checks(ruleOf('Cộng/trừ', PRAISE, '6'))).toEqual([]);
    expect(ruleOf('Cộng/trừ', PRAISE, '6').highest).toBeNull();
    expect(ruleOf('Cộng/trừ', LIMITED, '10').highest?.toString()).toBe('10');
  });
});
