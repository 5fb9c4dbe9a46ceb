import fc from 'fast-check';
import type { Computed, Rival } from '../../../../src/domain/regulation/rule';
import { settingsOf } from '../../builders';
import { compareUnits, compute, possible, rivals, ruleOf, type Contender } from './reading';
import { within } from '../../../support/cost/within';

const HALF = 'đạt chỉ tiêu: 50%';

function compare(
  points: string,
  max: string,
  contenders: readonly Contender[],
  settings: Readonly<Record<string, string>> = {},
): readonly string[] {
  return compareUnits(ruleOf('So với dẫn đầu', points, max), rivals(contenders), settings);
}

/** Everybody with the same target. */
function against(target: string, ...results: readonly string[]): readonly Contender[] {
  return results.map((result) => [result, target]);
}

const ZERO = 'Chỉ tiêu bằng 0 hoặc trống';
const UNASSIGNED = 'Không giao chỉ tiêu mà có kết quả';
const MEASURE = 'Phần vượt tính theo';
const LEAD = 'Nhiều đơn vị cùng dẫn đầu';

describe('relative to the best', () => {
  it('gives the points of the worked example (police rules 2025)', () => {
    expect(compare(HALF, '5', against('10', '8', '10', '20', '15'))).toEqual([
      '2',
      '2.5',
      '5',
      '3.75',
    ]);
  });

  it.each<[string, string, string, readonly Contender[], readonly string[]]>([
    ['half is the default', '', '5', against('10', '8', '20'), ['2', '5']],
    ['a share of its own', 'cơ sở 40%', '10', against('10', '10', '20', '15'), ['4', '10', '7']],
    ['all below', HALF, '5', against('10', '8', '5', '0'), ['2', '1.25', '0']],
    ['all met exactly: nobody exceeds', HALF, '5', against('10', '10', '10'), ['2.5', '2.5']],
    ['alone and ahead', HALF, '5', against('10', '11'), ['5']],
    ['alone and below', HALF, '5', against('10', '9'), ['2.25']],
    ['nobody', HALF, '5', [], []],
    // 10 % over 100 and 50 % over 10: by share the small one leads, by amount the large one.
    [
      'by share',
      HALF,
      '10',
      [
        ['110', '100'],
        ['15', '10'],
      ],
      ['6', '10'],
    ],
    [
      'by amount',
      `${HALF}; vượt theo số`,
      '10',
      [
        ['110', '100'],
        ['15', '10'],
      ],
      ['10', '7.5'],
    ],
    ['everything for the target', 'đạt chỉ tiêu: 100%', '5', against('10', '10', '20'), ['5', '5']],
    [
      'nothing for the target',
      'đạt chỉ tiêu: 0%',
      '5',
      against('10', '9', '15', '20'),
      ['0', '2.5', '5'],
    ],
    ['fractions stay exact', HALF, '6', against('3', '4', '5', '6'), ['4', '5', '6']],
    [
      'fewer is better',
      `${HALF}; càng thấp càng tốt`,
      '5',
      against('10', '20', '10', '5', '0'),
      ['1.25', '2.5', '3.75', '5'],
    ],
    [
      'fewer, by amount',
      `${HALF}; càng thấp càng tốt; vượt theo số`,
      '10',
      [
        ['8', '10'],
        ['90', '100'],
      ],
      ['6', '10'],
    ],
  ])('%s', (_, points, max, contenders, expected) => {
    expect(compare(points, max, contenders)).toEqual(expected);
  });

  it('measures the excess as the settings say where the rule does not', () => {
    const units: readonly Contender[] = [
      ['110', '100'],
      ['15', '10'],
    ];
    expect(compare(HALF, '10', units, { [MEASURE]: 'Số vượt' })).toEqual(['10', '7.5']);
    const said = `${HALF}; vượt theo tỷ lệ`;
    expect(compare(said, '10', units, { [MEASURE]: 'Số vượt' })).toEqual(['6', '10']);
  });

  it.each<[string, readonly Contender[], readonly string[]]>([
    ['without a result', against('10', '20', '', '15'), ['5', 'noResult', '3.75']],
    ['with a word', against('10', '20', 'nhiều', '15'), ['5', 'resultUnreadable', '3.75']],
    ['with less than nothing', against('10', '20', '-1', '15'), ['5', 'resultUnreadable', '3.75']],
    [
      'without a target',
      [
        ['20', '10'],
        ['90', ''],
        ['15', '10'],
      ],
      ['5', 'noTarget', '3.75'],
    ],
    [
      'with a target of 0',
      [
        ['20', '10'],
        ['90', '0'],
        ['15', '10'],
      ],
      ['5', 'zeroTarget', '3.75'],
    ],
    [
      'with a target below 0',
      [
        ['20', '10'],
        ['90', '-5'],
      ],
      ['5', 'noTarget'],
    ],
    [
      'not assigned',
      [
        ['20', '10'],
        ['90', 'KG'],
        ['15', '10'],
      ],
      ['5', 'noTarget', '3.75'],
    ],
  ])('a unit %s takes no part', (_, contenders, expected) => {
    expect(compare(HALF, '5', contenders)).toEqual(expected);
  });

  describe('a target of 0 or none', () => {
    const units: readonly Contender[] = [
      ['20', '10'],
      ['90', '0'],
      ['90', ''],
      ['0', '0'],
      ['', '0'],
    ];

    it.each([
      ['Báo lỗi', ['5', 'zeroTarget', 'noTarget', 'zeroTarget', 'noResult']],
      ['Coi là không giao', ['5', 'noTarget', 'noTarget', 'noTarget', 'noTarget']],
      // Met, but no lead: there is nothing to be ahead of.
      ['Có kết quả thì đạt', ['5', '2.5', '2.5', '0', 'noResult']],
    ])('%s', (answer, expected) => {
      expect(compare(HALF, '5', units, { [ZERO]: answer })).toEqual(expected);
    });

    it('is met by nothing where less is better', () => {
      const lower = `${HALF}; càng thấp càng tốt`;
      const settings = { [ZERO]: 'Có kết quả thì đạt' };
      expect(compare(lower, '5', against('0', '0', '3'), settings)).toEqual(['2.5', '0']);
    });

    it('does not make a leader of whoever has a result', () => {
      const settings = { [ZERO]: 'Có kết quả thì đạt' };
      const only: readonly Contender[] = [
        ['8', '10'],
        ['1000', '0'],
      ];
      expect(compare(HALF, '5', only, settings)).toEqual(['2', '2.5']);
    });
  });

  describe('several in the lead', () => {
    const units = against('10', '20', '15', '20');

    it('all get the maximum, or the meeting decides about them alone', () => {
      expect(compare(HALF, '5', units)).toEqual(['5', '3.75', '5']);
      expect(compare(HALF, '5', units, { [LEAD]: 'Hội nghị quyết định' })).toEqual([
        'sharedLead',
        '3.75',
        'sharedLead',
      ]);
    });

    it('share it by the share of excess, not by the result', () => {
      const equal: readonly Contender[] = [
        ['4', '3'],
        ['8', '6'],
      ];
      expect(compare(HALF, '5', equal, { [LEAD]: 'Hội nghị quyết định' })).toEqual([
        'sharedLead',
        'sharedLead',
      ]);
    });

    it('is nobody where all meet their target exactly', () => {
      const met = against('10', '10', '10');
      expect(compare(HALF, '5', met, { [LEAD]: 'Hội nghị quyết định' })).toEqual(['2.5', '2.5']);
    });
  });

  describe('not assigned, but something was done', () => {
    const units: readonly Contender[] = [
      ['20', '10'],
      ['5', 'KG'],
      ['40', 'KG'],
      ['', 'KG'],
      ['tốt', 'KG'],
    ];

    it.each([
      ['Không chấm', ['5', 'noTarget', 'noTarget', 'noTarget', 'noTarget']],
      // 40 is the best result of all, and 20 still leads those who have a target.
      ['Chấm, cộng vào điểm tối đa áp dụng', ['5', '0.625', '5', 'noTarget', 'resultUnreadable']],
      [
        'Chấm, không cộng vào điểm tối đa áp dụng',
        ['5', '0.625', '5', 'noTarget', 'resultUnreadable'],
      ],
    ])('%s', (answer, expected) => {
      expect(compare(HALF, '5', units, { [UNASSIGNED]: answer })).toEqual(expected);
    });

    it('counts nothing as nothing, and as the best where less is better', () => {
      const settings = { [UNASSIGNED]: 'Chấm, cộng vào điểm tối đa áp dụng' };
      const nothing: readonly Contender[] = [
        ['0', 'KG'],
        ['0', 'KG'],
      ];
      expect(compare(HALF, '5', nothing, settings)).toEqual(['0', '0']);
      const lower = `${HALF}; càng thấp càng tốt`;
      expect(compare(lower, '5', nothing, settings)).toEqual(['5', '5']);
      const some: readonly Contender[] = [
        ['2', 'KG'],
        ['8', 'KG'],
      ];
      expect(compare(lower, '5', some, settings)).toEqual(['5', '1.25']);
    });
  });

  it.each([
    ['', `${HALF}`, null],
    ['đạt chỉ tiêu 50%', HALF, null],
    ['cơ sở 50%', HALF, null],
    ['trong cụm', `${HALF}; trong cụm`, 'cluster'],
    ['trong khối', `${HALF}; trong cụm`, 'cluster'],
    ['toàn sổ; cơ sở: 40%', 'đạt chỉ tiêu: 40%; toàn sổ', 'book'],
    [
      'CÀNG THẤP CÀNG TỐT; trong nhom\nvuot theo so',
      `${HALF}; vượt theo số; trong nhóm; càng thấp càng tốt`,
      'group',
    ],
  ])('%j is %j', (points, printed, scope) => {
    const rule = ruleOf('So với dẫn đầu', points, '5');
    expect(rule.print()).toBe(printed);
    expect(rule.comparison?.scope).toBe(scope);
  });

  it('says nothing alone, and anything from nothing to the maximum is possible', () => {
    const rule = ruleOf('So với dẫn đầu', HALF, '5');
    expect(compute(rule, '20', '10')).toBe('byComparison');
    expect(possible(rule, ['-0.1', '0', '3.75', '5', '5.1'])).toEqual(['0', '3.75', '5']);
  });
});

describe('whatever the figures are', () => {
  const figure = fc.integer({ min: 0, max: 30 }).map(String);
  const units = fc.array(fc.tuple(figure, fc.integer({ min: 1, max: 30 }).map(String)), {
    minLength: 1,
    maxLength: 12,
  });
  const lower = fc.boolean();
  const text = (fewer: boolean): string => (fewer ? `${HALF}; càng thấp càng tốt` : HALF);

  /** The same rule as a child would compute it: slowly, one unit at a time, in floating point. */
  function slowly(contenders: readonly Contender[], fewer: boolean): readonly number[] {
    const excess = contenders.map(
      ([a, t]) => ((Number(a) - Number(t)) / Number(t)) * (fewer ? -1 : 1),
    );
    const lead = Math.max(...excess);
    return contenders.map(([a, t], index) => {
      const own = excess[index] ?? 0;
      if (own < 0) return 5 * (fewer ? Number(t) / Number(a) : Number(a) / Number(t));
      return lead <= 0 ? 5 : 5 + (5 * own) / lead;
    });
  }

  it('agrees with the rule done slowly', () => {
    fc.assert(
      fc.property(units, lower, (contenders, fewer) => {
        const exact = compare(text(fewer), '10', contenders).map(Number);
        slowly(contenders, fewer).forEach((expected, index) => {
          expect(exact[index]).toBeCloseTo(expected, 9);
        });
      }),
    );
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(units, lower, (contenders, fewer) => {
        const rule = ruleOf('So với dẫn đầu', text(fewer), '10');
        const list = rivals(contenders);
        const there = rule.comparison?.compare(list, settingsOf());
        const back = rule.comparison?.compare([...list].reverse(), settingsOf());
        // The same value may be another fraction: 10/20 and 1/2.
        const shown = (one: Computed | undefined): string | undefined =>
          one?.kind === 'points' ? one.points.toString() : one?.why;
        for (const { unit } of list) expect(shown(back?.get(unit))).toBe(shown(there?.get(unit)));
      }),
    );
  });

  it('compares twenty thousand units in a moment: it does not look at pairs', async () => {
    const rule = ruleOf('So với dẫn đầu', HALF, '10');
    const many: readonly Rival[] = rivals(
      Array.from({ length: 20_000 }, (_, index): Contender => [String(index % 97), '50']),
    );
    const compared = await within(400, () => rule.comparison?.compare(many, settingsOf()));
    expect(compared?.size).toBe(20_000);
  });
});
