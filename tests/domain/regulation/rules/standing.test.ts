import type { Measured } from '../../../../src/domain/regulation/rule';
import { settingsOf } from '../../builders';
import { compareUnits, rivals, ruleOf, type Contender } from './reading';

const HALF = 'đạt chỉ tiêu: 50%';
const ZERO = 'Chỉ tiêu bằng 0 hoặc trống';

function measured(
  points: string,
  contender: Contender,
  settings: Readonly<Record<string, string>> = {},
): string | null {
  const { comparison } = ruleOf('So với dẫn đầu', points, '5');
  const [rival] = rivals([contender]);
  const what: Measured | null =
    (rival && comparison?.measure?.(rival, settingsOf(settings))) ?? null;
  if (!what) return null;
  switch (what.by) {
    case 'reached':
      return `reached ${what.reached.toString()}`;
    case 'result':
      return `result ${what.result.toString()}`;
    case 'share':
    case 'amount':
      return `${what.by} ${what.excess.toString()}`;
  }
}

describe('what is set against the leader', () => {
  it.each<readonly [string, Contender, string | null]>([
    [HALF, ['8', '10'], 'reached 0.8'],
    [HALF, ['0', '10'], 'reached 0'],
    // Met exactly is met, and nothing beyond it
    [HALF, ['10', '10'], 'share 0'],
    [HALF, ['15', '10'], 'share 0.5'],
    [`${HALF}; vượt theo số`, ['15', '10'], 'amount 5'],
    [`${HALF}; vượt theo tỷ lệ`, ['15', '10'], 'share 0.5'],
    [`${HALF}; càng thấp càng tốt`, ['10', '10'], 'share 0'],
    [`${HALF}; càng thấp càng tốt`, ['5', '10'], 'share 0.5'],
    [`${HALF}; càng thấp càng tốt`, ['20', '10'], 'reached 0.5'],
    [`${HALF}; càng thấp càng tốt`, ['0', '10'], 'share 1'],
    // Nothing to set against anything
    [HALF, ['', '10'], null],
    [HALF, ['tốt', '10'], null],
    [HALF, ['75%', '10'], null],
    [HALF, ['-1', '10'], null],
    [HALF, ['', 'KG'], null],
  ])('%s: %j is %s', (points, contender, expected) => {
    expect(measured(points, contender)).toBe(expected);
  });

  it('says why a unit stands outside', () => {
    const rule = ruleOf('So với dẫn đầu', HALF, '5');
    const units = rivals([
      ['', '10'],
      ['tốt', '10'],
      ['75%', '10'],
      ['-1', '10'],
      ['20', '10'],
    ]);
    expect(compareUnits(rule, units)).toEqual([
      'noResult',
      'resultUnreadable',
      'percentOrFraction',
      'resultUnreadable',
      '5',
    ]);
  });

  it('tells a target of nought from none, where neither counts as met', () => {
    const rule = ruleOf('So với dẫn đầu', HALF, '5');
    const units = rivals([
      ['5', '0'],
      ['5', ''],
      ['5', '-1'],
    ]);
    const met = compareUnits(rule, units, { [ZERO]: 'Có kết quả thì đạt' });
    // Less than nothing cannot have been assigned.
    expect(compareUnits(rule, units)).toEqual(['zeroTarget', 'noTarget', 'noTarget']);
    expect(met).toEqual(['2.5', '2.5', '2.5']);
  });
});
