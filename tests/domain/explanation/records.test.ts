import { YearExplainer } from '../../../src/domain/explanation/explain-unit';
import type { LeafDetail } from '../../../src/domain/explanation/node';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { textOf, unitOf, type CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';

/** What stands behind the first row of A. */
function detailOf(draft: YearDraft): LeafDetail {
  const year = yearOf(draft);
  const unit = year.units.find(({ code }) => code === 'A');
  const explained = unit && new YearExplainer(year, evaluateYear(year)).explain(unit);
  const detail = explained?.total.detail ?? explained?.total.children[0]?.detail;
  if (!detail) throw new Error('no detail');
  return detail;
}

const SHARES = '60% Thẩm định + 40% Chấm chéo';
const UNITS = ['A', 'B', 'C', 'D', 'E'];

function peers(
  points: readonly number[],
  settings: Readonly<Record<string, string>>,
  level = 'Từng mục',
): LeafDetail {
  const marks = points.map((mark, index) => ({
    code: level === 'Tổng điểm' ? 'Tổng' : 'I',
    unit: 'A',
    assessor: UNITS[index + 1] ?? 'Hội đồng',
    points: mark,
  }));
  return detailOf({
    regulation: {
      settings: { 'Điểm cuối cùng lấy theo': SHARES, 'Chấm chéo': level, ...settings },
      criteria: [
        ['I', 'Mục', '40', 'Cộng'],
        ['I.1', 'Tiêu chí', '40', 'Trực tiếp'],
      ],
    },
    units: UNITS.map((code) => unitOf(code)),
    sheets: { A: { 'I.1': { self: 36, verified: 36 } } },
    outside: marks,
  });
}

describe('marks of others', () => {
  const TRIMMED = { 'Cách lấy điểm chấm chéo': 'Trung bình, bỏ cao nhất và thấp nhất' };
  const MEDIAN = { 'Cách lấy điểm chấm chéo': 'Trung vị' };
  const MEAN = { 'Cách lấy điểm chấm chéo': 'Trung bình' };

  it.each<readonly [string, readonly number[], Readonly<Record<string, string>>, string, string]>([
    ['all', [36, 37, 33, 37], MEAN, 'counted counted counted counted', 'mean of 4: 35.75'],
    // Only one of the equal highest falls away.
    ['trimmed', [36, 37, 33, 37], TRIMMED, 'counted counted lowest highest', 'trimmed of 2: 36.5'],
    [
      'median',
      [36, 38, 33, 37],
      MEDIAN,
      'counted beyondMiddle beyondMiddle counted',
      'median of 2: 36.5',
    ],
    ['too few', [36, 37], TRIMMED, 'counted counted', 'trimmed of 2: null'],
    // The council has no share here.
    [
      'of the council',
      [36, 37, 33, 37, 40],
      MEAN,
      'counted counted counted counted notCounted',
      'mean of 4: 35.75',
    ],
  ])('%s', (_, points, settings, uses, mean) => {
    for (const level of ['Từng mục', 'Tổng điểm']) {
      const detail = peers(points, settings, level);
      expect(detail.marks.map(({ use }) => use).join(' ')).toBe(uses);
      expect(
        detail.means.map(
          ({ how, counted, points: all }) => `${how} of ${String(counted)}: ${String(textOf(all))}`,
        ),
      ).toEqual([mean]);
    }
  });
});

describe('awards that a unit holds', () => {
  const uses = (points: string, awards: readonly (readonly [string, number])[]) =>
    detailOf({
      regulation: {
        settings: { 'Năm thi đua': '2026' },
        criteria: [['I', '', '9', 'Thưởng theo danh hiệu', points]],
      },
      sheets: { A: { I: null } },
      honours: awards.map(([award, year]) => ({ unit: 'A', award, year })),
    }).honours.map(({ use, points: worth }) => `${use} ${worth.toString()}`);

  const LEVELS = 'Cờ: 6; Bằng khen: 4';
  it.each<readonly [string, string, readonly (readonly [string, number])[], readonly string[]]>([
    ['not among the levels', LEVELS, [['Giấy khen', 2026]], ['nothing 0']],
    ['of another year', LEVELS, [['Cờ', 2025]], ['nothing 0']],
    [
      'the highest',
      LEVELS,
      [
        ['Bằng khen', 2026],
        ['Cờ', 2026],
      ],
      ['lower 4', 'earned 6'],
    ],
    [
      'twice the same',
      LEVELS,
      [
        ['Cờ', 2026],
        ['Cờ', 2026],
      ],
      ['earned 6', 'lower 6'],
    ],
    [
      'added up',
      `${LEVELS}; cộng dồn`,
      [
        ['Bằng khen', 2026],
        ['Cờ', 2026],
      ],
      ['earned 4', 'earned 6'],
    ],
  ])('%s', (_, points, awards, expected) => {
    expect(uses(points, awards)).toEqual(expected);
  });
});

describe('a comparison', () => {
  const leader: CriterionLine = [
    'I',
    '',
    '5',
    'So với dẫn đầu',
    'đạt chỉ tiêu: 50%; vượt theo tỷ lệ',
  ];
  const compared = (
    sheets: YearDraft['sheets'],
    settings: Readonly<Record<string, string>> = {},
  ): readonly string[] => {
    const { measured, rivals } = detailOf({ regulation: { criteria: [leader], settings }, sheets });
    const said = (one: LeafDetail['measured']): string =>
      one === null
        ? 'nothing'
        : `${one.by} ${('excess' in one ? one.excess : 'reached' in one ? one.reached : one.result).toString()}`;
    return [said(measured), ...rivals.map(({ unit, measured: own }) => `${unit} ${said(own)}`)];
  };

  it('sets excess beside excess, of units with a target', () => {
    expect(
      compared({
        A: { I: { target: 10, result: 12 } },
        B: { I: { target: 10, result: 20 } },
        C: { I: { target: 10, result: 8 } },
        D: { I: { target: 'KG', result: 99 } },
      }),
    ).toEqual(['share 0.2', 'B share 1', 'C reached 0.8']);
  });

  it('sets nobody beside a unit without a target that is not scored', () => {
    expect(compared({ A: { I: { target: 'KG' } }, B: { I: { target: 10, result: 20 } } })).toEqual([
      'nothing',
    ]);
  });

  it('by ranks is of nobody to whom it does not apply', () => {
    const ranks: CriterionLine = ['I', '', '60', 'Theo thứ hạng', 'hạng 1: 60; từ hạng 2: 30'];
    const draft: YearDraft = {
      regulation: { criteria: [ranks] },
      sheets: { A: { I: null }, B: { I: null }, C: { I: null } },
      outside: ['A', 'B', 'C'].map((unit, at) => ({
        ...{ code: 'I', unit, assessor: 'Cục 1' },
        rank: at + 1,
      })),
    };
    const beside = (unit: string): readonly string[] =>
      detailOf({ ...draft, notScored: [{ criterion: 'I', unit, reason: 'x' }] }).rivals.map(
        (rival) => rival.unit,
      );
    expect(beside('A')).toEqual([]);
    expect(beside('B')).toEqual(['C']);
  });

  it('by ranks stands where the rank was given, whatever else was', () => {
    const ranks: CriterionLine = ['I', '', '60', 'Theo thứ hạng', 'hạng 1: 60; từ hạng 2: 30'];
    const { marks, rivals } = detailOf({
      regulation: { criteria: [ranks] },
      sheets: { A: { I: null }, B: { I: null } },
      outside: [
        { code: 'I', unit: 'B', assessor: 'Cục 2', points: 9 },
        { code: 'I', unit: 'B', assessor: 'Cục 1', rank: 1 },
        { code: 'I', unit: 'A', assessor: 'Cục 2', points: 7, rank: 2 },
        { code: 'I', unit: 'A', assessor: 'Cục 3', points: 7 },
      ],
    });
    expect(
      rivals.map(({ unit, ranks: own, place }) => [unit, own.map(String), place?.cell]),
    ).toEqual([['B', ['1'], expect.stringMatching(/^[A-Z]+4$/)]]);
    expect(marks.map(({ asRank }) => asRank)).toEqual([true, false]);
  });

  it('by ranks from outside shows these, and where they stand', () => {
    const ranks: CriterionLine = ['I', '', '60', 'Theo thứ hạng', 'hạng 1: 60; từ hạng 2: 30'];
    const { marks, rivals } = detailOf({
      regulation: { criteria: [ranks] },
      sheets: { A: { I: null }, B: { I: null }, C: { I: null } },
      outside: [
        { code: 'I', unit: 'A', assessor: 'Cục 1', rank: 2 },
        { code: 'I', unit: 'B', assessor: 'Cục 1', rank: 1 },
      ],
    });
    expect(marks.map(({ asRank, use }) => [asRank, use])).toEqual([[true, 'counted']]);
    expect(rivals).toMatchObject([{ unit: 'B', place: { sheet: 'Điểm chấm ngoài' } }]);
  });
});

test('a mark with a rank beside it is its points, where no ranks are compared', () => {
  const survey: CriterionLine = ['I', '', '10', 'Bên ngoài chấm', 'nguồn: điều tra'];
  const { marks } = detailOf({
    regulation: { criteria: [survey] },
    sheets: { A: { I: null } },
    outside: [
      { code: 'I', unit: 'A', assessor: 'Cục 1', points: 8, rank: 2 },
      { code: 'I', unit: 'A', assessor: 'Cục 2', rank: 1 },
    ],
  });
  expect(marks.map(({ asRank }) => asRank)).toEqual([false, true]);
});

test('what the council gave has a mean of its own', () => {
  const settings = {
    'Điểm cuối cùng lấy theo': '60% Thẩm định + 20% Chấm chéo + 20% Hội đồng',
    'Chấm chéo': 'Từng tiêu chí',
    'Số người chấm tối thiểu': '1',
  };
  const { means } = detailOf({
    regulation: { settings, criteria: [['I', '', '10', 'Trực tiếp']] },
    sheets: { A: { I: { self: 8, verified: 8 } }, B: { I: 5 } },
    outside: [
      { code: 'I', unit: 'A', assessor: 'B', points: 6 },
      { code: 'I', unit: 'A', assessor: 'Hội đồng', points: 9 },
    ],
  });
  expect(means.map(({ source, counted, points }) => [source, counted, textOf(points)])).toEqual([
    ['peer', 1, '6'],
    ['council', 1, '9'],
  ]);
});

test('marks that the rule of a criterion leaves out are named', () => {
  const detail = detailOf({
    regulation: {
      criteria: [
        ['I', '', '10', 'Bên ngoài chấm', 'nguồn: điều tra; trung bình, bỏ cao nhất và thấp nhất'],
      ],
    },
    units: [unitOf('A')],
    sheets: { A: { I: null } },
    outside: [8, 9.5, 7, 9].map((points, index) => ({
      code: 'I',
      unit: 'A',
      assessor: `Phiếu ${String(index + 1)}`,
      points,
    })),
  });
  expect(detail.marks.map(({ use }) => use)).toEqual(['counted', 'highest', 'lowest', 'counted']);
  expect(
    detail.means.map(({ how, counted, dropped, points }) => [
      how,
      counted,
      ...dropped.map(String),
      String(points),
    ]),
  ).toEqual([['trimmed', 2, '7', '9.5', '8.5']]);
});
