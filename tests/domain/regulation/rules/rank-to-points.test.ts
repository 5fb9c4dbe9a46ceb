import fc from 'fast-check';
import { NO_INPUT, type Rival } from '../../../../src/domain/regulation/rule';
import { checks, compareUnits, compute, marks, parseRule, possible, ruleOf } from './reading';

const PLACES = 'hạng 1: 60; hạng 2: 45; hạng 3: 30; hạng 4: 15; từ hạng 5: 0';
const MEAN = `${PLACES}; trung bình các cơ quan chấm`;
const TIE = 'Đồng hạng ở xếp hạng ngoài';

function ranked(...given: readonly string[]): readonly Rival[] {
  return given.map((text, index) => ({
    unit: `U${String(index)}`,
    input: { ...NO_INPUT, outside: marks(text) },
    unassigned: false,
  }));
}

function compare(
  points: string,
  given: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): readonly string[] {
  return compareUnits(ruleOf('Theo thứ hạng', points, '60'), ranked(...given), settings);
}

describe('a rank given outside', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['each its own', PLACES, ['hạng 1', 'hạng 2', 'hạng 5', 'hạng 60'], ['60', '45', '0', '0']],
    ['not of this cluster alone', PLACES, ['hạng 3', 'hạng 8'], ['30', '0']],
    ['the same rank twice', PLACES, ['hạng 2', 'hạng 2', 'hạng 4'], ['45', '45', '15']],
    [
      'shared',
      `${PLACES}; đồng hạng: chia đều`,
      ['hạng 2', 'hạng 2', 'hạng 4'],
      ['37.5', '37.5', '15'],
    ],
    ['the same mark by several', PLACES, ['hạng 2, hạng 2'], ['45']],
    ['assessors who disagree', PLACES, ['hạng 2, hạng 3', 'hạng 1'], ['resultUnreadable', '60']],
    ['no mark yet', PLACES, ['', 'hạng 1'], ['noMarks', '60']],
    ['points where a rank is wanted', PLACES, ['82 điểm', 'hạng 1'], ['noMarks', '60']],
    [
      'no rank at all',
      PLACES,
      ['hạng 0', 'hạng -1', 'hạng 1.5', 'hạng 10001'],
      ['resultUnreadable', 'resultUnreadable', 'resultUnreadable', 'resultUnreadable'],
    ],
    [
      'a rank that the rule does not name',
      'hạng 1: 60; hạng 2: 45',
      ['hạng 3'],
      ['resultUnreadable'],
    ],
    [
      'several ranks in one',
      'hạng 1: 60; hạng 2–3: 30; từ hạng 4: 0',
      ['hạng 3', 'hạng 2'],
      ['30', '30'],
    ],
  ])('%s', (_, points, given, expected) => {
    expect(compare(points, given)).toEqual(expected);
  });

  it('of several bureaux is averaged and ranked anew', () => {
    // 4/3, 5/3, 3, 4: whoever is nearest to the front is first, whatever the mean itself is.
    expect(
      compare(MEAN, [
        'hạng 3, hạng 3, hạng 3',
        'hạng 1, hạng 2, hạng 1',
        'hạng 2, hạng 1, hạng 2',
        'hạng 4, hạng 4, hạng 4',
        '',
      ]),
    ).toEqual(['30', '60', '45', '15', 'noMarks']);
  });

  it('leaves out whoever has no marks when it ranks anew', () => {
    expect(compare(MEAN, ['', 'hạng 5', 'hạng 9', 'hạng x'.replace('x', '0.5')])).toEqual([
      'noMarks',
      '60',
      '45',
      'resultUnreadable',
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    // Two are second: the next one is fourth.
    [MEAN, {}, ['60', '45', '45', '15']],
    [MEAN, { [TIE]: 'Cùng mức điểm' }, ['60', '45', '45', '15']],
    [MEAN, { [TIE]: 'Chia đều điểm các hạng' }, ['60', '37.5', '37.5', '15']],
    [
      `${MEAN}; đồng hạng: cùng điểm`,
      { [TIE]: 'Chia đều điểm các hạng' },
      ['60', '45', '45', '15'],
    ],
    [`${MEAN}; đồng hạng: chia đều`, {}, ['60', '37.5', '37.5', '15']],
  ])('ties: %s with %j', (points, settings, expected) => {
    const given = ['hạng 1, hạng 1', 'hạng 2, hạng 3', 'hạng 3, hạng 2', 'hạng 4, hạng 4'];
    expect(compare(points, given, settings)).toEqual(expected);
  });

  it('shares no rank that the rule gives nothing for', () => {
    const open = 'hạng 1: 60; hạng 2: 45; đồng hạng: chia đều';
    expect(compare(open, ['hạng 2', 'hạng 2'])).toEqual(['resultUnreadable', 'resultUnreadable']);
  });

  it('shares out exactly the points of the ranks that are taken', () => {
    const ranks = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ranks, (given) => {
        const texts = given.map((rank) => `hạng ${String(rank)}`);
        const shared = compare(`${MEAN}; đồng hạng: chia đều`, texts).map(Number);
        const all = [60, 45, 30, 15, 0, 0].slice(0, given.length);
        const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
        expect(sum(shared)).toBeCloseTo(sum(all), 9);
        const same = compare(`${MEAN}; đồng hạng: cùng điểm`, texts).map(Number);
        given.forEach((rank, index) => {
          const better = given.filter((other) => other < rank).length;
          expect(same[index]).toBe([60, 45, 30, 15, 0, 0][better]);
        });
      }),
    );
  });
});

describe('the words of ranks', () => {
  it.each([
    [MEAN, MEAN],
    [
      'Hạng 1 : 60; HẠNG 2-4: 30\ntừ hạng 5 trở đi: 0',
      'hạng 1: 60; hạng 2 đến 4: 30; từ hạng 5: 0',
    ],
    [
      'hạng 1: 60; từ hạng 2: 0; đồng hạng : chia đều',
      'hạng 1: 60; từ hạng 2: 0; đồng hạng: chia đều',
    ],
  ])('%s is %s', (points, printed) => {
    expect(ruleOf('Theo thứ hạng', points, '60').print()).toBe(printed);
  });

  it.each([
    ['', 'empty', undefined],
    ['trung bình các cơ quan chấm', 'empty', undefined],
    ['hạng 1: 60, hạng 2: 45', 'useSemicolon', undefined],
    ['hạng nhất: 60', 'unknownWord', 'hạng 1: 60'],
    ['hạng 0: 60', 'unknownWord', 'hạng 1: 60'],
    ['hạng 3-2: 60', 'unreadable', undefined],
    ['hạng 1: sáu mươi', 'notANumber', undefined],
    ['hạng 1: 60; trung bình các cơ quan chấmm', 'unknownWord', 'trung bình các cơ quan chấm'],
    ['hạng 1: 60; đồng hạng: chia điều', 'unknownWord', 'đồng hạng: chia đều'],
    ['hạng 99999999999999999999: 1', 'unknownWord', undefined],
  ])('%j is refused as %s', (points, problem, suggestion) => {
    const parsed = parseRule('Theo thứ hạng', points, '60');
    expect(parsed.ok ? 'read' : parsed.error.problem).toBe(problem);
    expect(parsed.ok ? undefined : parsed.error.suggestion).toBe(suggestion);
  });

  it.each([
    [PLACES, []],
    ['hạng 2: 45; hạng 1: 60', []],
    ['hạng 2: 60; hạng 3: 45', ['order hạng 2']],
    ['hạng 1: 60; hạng 3: 45', ['order hạng 3']],
    ['hạng 1: 45; hạng 2: 60', ['order hạng 2']],
    ['hạng 1: 60; hạng 2: 60; từ hạng 3: 0', []],
    ['hạng 1: 60; hạng 1: 45', ['overlap hạng 1; hạng 1']],
    ['hạng 1 đến 3: 60; hạng 3: 45', ['overlap hạng 1 đến 3; hạng 3']],
    ['từ hạng 1: 60; hạng 3: 45', ['overlap từ hạng 1; hạng 3']],
    ['hạng 1: 50; từ hạng 2: 0', ['highestDiffers 50']],
    ['hạng 1: 70; từ hạng 2: 0', ['aboveMaximum 70']],
  ])('%s: %j', (points, issues) => {
    expect(checks(ruleOf('Theo thứ hạng', points, '60'))).toEqual(issues);
  });

  it('says nothing about one unit alone', () => {
    const rule = ruleOf('Theo thứ hạng', MEAN, '60');
    expect(compute(rule, '1')).toBe('byComparison');
    expect(rule).toMatchObject({ automatic: true, needsResult: 'no', needsTarget: false });
    expect(rule.comparison?.scope).toBeNull();
  });

  it('allows what a rank or several shared ranks are worth', () => {
    const scores = ['-1', '0', '37.5', '45', '60', '61'];
    expect(possible(ruleOf('Theo thứ hạng', PLACES, '60'), scores)).toEqual([
      '0',
      '37.5',
      '45',
      '60',
    ]);
    const same = `${PLACES}; đồng hạng: cùng điểm`;
    expect(possible(ruleOf('Theo thứ hạng', same, '60'), scores)).toEqual(['0', '45', '60']);
  });
});
