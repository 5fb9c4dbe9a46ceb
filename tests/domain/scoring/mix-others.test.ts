import type { OUTSIDE_SHEET } from '../../../src/domain/book/sheets/outside';
import { textOf, unitOf, type CriterionLine, type Row } from '../builders';
import { yearOf, type YearDraft } from '../years';
import { nodeOf, scoresIn, totalsOf, type Values } from './scored';

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng'],
  ['I.1', '', '20', 'Trực tiếp'],
  ['I.2', '', '40', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '10', 'Trực tiếp'],
];
const UNITS = ['A', 'B', 'C', 'D', 'E'].map((code) => unitOf(code));
const SHEET = {
  'I.1': { self: 20, verified: 15 },
  'I.2': { self: 40, verified: 30 },
  II: { self: 40, verified: 35 },
  T: { self: 5, verified: 5 },
};

type Mark = readonly [code: string, assessor: string, points: number | string];

function marks(list: readonly Mark[]): readonly Row<typeof OUTSIDE_SHEET>[] {
  return list.map(([code, assessor, points]) => ({ code, unit: 'A', assessor, points }));
}

function draft(settings: Values, list: readonly Mark[]): YearDraft {
  return {
    regulation: { settings, criteria: CRITERIA },
    units: UNITS,
    sheets: { A: SHEET },
    outside: marks(list),
  };
}

function by(source: string, level: string, more: Values = {}): Values {
  return { 'Điểm cuối cùng lấy theo': source, 'Chấm chéo': level, ...more };
}

const FOR_ALL = (points: readonly number[]): readonly Mark[] =>
  points.map((mark, index) => ['II', ['B', 'C', 'D', 'E', 'A'][index] ?? '', mark]);

describe('peers that score a criterion', () => {
  const source = '60% Thẩm định + 40% Chấm chéo';

  it.each<readonly [string, readonly number[], Values, string]>([
    // 0.6 × 35 + 0.4 × 20.
    ['the mean', [10, 20, 30], {}, '29 of 40'],
    ['two are too few', [10, 20], {}, '– of 40'],
    ['unless two are enough', [10, 20], { 'Số người chấm tối thiểu': '2' }, '27 of 40'],
    ['none at all', [], { 'Số người chấm tối thiểu': '1' }, '– of 40'],
    [
      'highest and lowest dropped',
      [0, 20, 24, 40],
      { 'Cách lấy điểm chấm chéo': 'Trung bình, bỏ cao nhất và thấp nhất' },
      '29.8 of 40',
    ],
    [
      'of two nothing is left',
      [0, 20],
      {
        'Cách lấy điểm chấm chéo': 'Trung bình, bỏ cao nhất và thấp nhất',
        'Số người chấm tối thiểu': '2',
      },
      '– of 40',
    ],
    ['the median', [0, 30, 40], { 'Cách lấy điểm chấm chéo': 'Trung vị' }, '33 of 40'],
    ['the median of four', [0, 20, 30, 40], { 'Cách lấy điểm chấm chéo': 'Trung vị' }, '31 of 40'],
    // The fifth mark is the unit's own.
    ['its own mark does not count', [10, 20, 30, 20, 40], {}, '29 of 40'],
    [
      'nor is it enough to make up the number',
      [10, 20, 30, 20, 40],
      { 'Số người chấm tối thiểu': '5' },
      '– of 40',
    ],
    [
      'where it counts',
      [10, 20, 30, 20, 40],
      { 'Tự chấm cho mình trong chấm chéo': 'Tính' },
      '30.6 of 40',
    ],
    ['a mark of zero is a mark', [0, 0, 0], {}, '21 of 40'],
  ])('%s', (_, points, more, expected) => {
    const settings = by(source, 'Từng tiêu chí', more);
    expect(nodeOf(scoresIn(draft(settings, FOR_ALL(points)), 'A'), 'II')).toBe(expected);
  });

  it.each<readonly [string, string, string]>([
    ['the peers alone', 'Chấm chéo', '20 of 40'],
    ['the council alone', 'Hội đồng', '36 of 40'],
    ['a mean of three', 'Trung bình: Thẩm định, Chấm chéo, Hội đồng', '30.3333333333333 of 40'],
    // (40 × 0.5 + 35 × 0.25) + 0.25 × 20.
    ['self, verified and peers', '50% Tự chấm + 25% Thẩm định + 25% Chấm chéo', '33.75 of 40'],
    ['self and verified', '50% Tự chấm + 50% Thẩm định', '37.5 of 40'],
  ])('%s', (_, from, expected) => {
    const list: readonly Mark[] = [
      ...FOR_ALL([10, 20, 30]),
      ['II', 'Hội đồng TĐKT', 36],
      // A body outside is neither a member nor the council.
      ['II', 'Sở Tài chính', 1],
    ];
    expect(nodeOf(scoresIn(draft(by(from, 'Từng tiêu chí'), list), 'A'), 'II')).toBe(expected);
  });

  it('needs the share of the verifier too', () => {
    const settings = { ...by(source, 'Từng tiêu chí'), 'Khi chưa thẩm định': 'Chưa có điểm' };
    const year = draft(settings, FOR_ALL([10, 20, 30]));
    const unverified = { ...year, sheets: { A: { ...SHEET, II: 40 } } };
    expect(nodeOf(scoresIn(unverified, 'A'), 'II')).toBe('– of 40');
    // Without a share nobody waits for it.
    const peersOnly = draft(by('Chấm chéo', 'Từng tiêu chí'), FOR_ALL([10, 20, 30]));
    expect(nodeOf(scoresIn({ ...peersOnly, sheets: { A: {} } }, 'A'), 'II')).toBe('20 of 40');
  });

  it('takes the last round of an assessor', () => {
    const settings = by('Chấm chéo', 'Từng tiêu chí', { 'Số người chấm tối thiểu': '1' });
    const year = draft(settings, []);
    const outside = [
      { code: 'II', unit: 'A', assessor: 'B', points: 10, round: 2 },
      { code: 'II', unit: 'A', assessor: 'B', points: 30, round: 1 },
    ];
    expect(nodeOf(scoresIn({ ...year, outside }, 'A'), 'II')).toBe('10 of 40');
  });
});

describe('peers that score a section', () => {
  const settings = by('60% Thẩm định + 40% Chấm chéo', 'Từng mục');
  const sections: readonly Mark[] = ['B', 'C', 'D'].flatMap((assessor): readonly Mark[] => [
    ['I', assessor, 50],
    ['II', assessor, 30],
  ]);

  it('have their share in each section of the scale, not in the bonus', () => {
    const scores = scoresIn(draft(settings, sections), 'A');
    // 0.6 × 45 + 0.4 × 50, 0.6 × 35 + 0.4 × 30, and 5.
    expect([nodeOf(scores, 'I'), nodeOf(scores, 'II'), textOf(scores.total)]).toEqual([
      '47 of 60',
      '33 of 40',
      '85',
    ]);
    expect([textOf(scores.selfTotal), textOf(scores.verifiedTotal)]).toEqual(['105', '85']);
    expect(nodeOf(scores, 'I.1')).toBe('15 of 20');
  });

  it('leave the total open while one section has too few of them', () => {
    const scores = scoresIn(draft(settings, sections.slice(0, -1)), 'A');
    expect([nodeOf(scores, 'I'), nodeOf(scores, 'II'), textOf(scores.total)]).toEqual([
      '47 of 60',
      '– of 40',
      null,
    ]);
  });

  it('do not score a section that is not for the unit', () => {
    const year = draft(
      settings,
      sections.filter(([code]) => code === 'I'),
    );
    const notScored = [{ criterion: 'II', unit: 'A', effect: 'Trừ khỏi điểm tối đa' }];
    const scores = scoresIn({ ...year, notScored }, 'A');
    expect(totalsOf(scores)).toEqual(['52', '60', '86.67']);
  });

  it('cannot lift a section above its cap', () => {
    const criteria = CRITERIA.map((line): CriterionLine =>
      line[0] === 'I' ? ['I', 'Mục', '60', 'Cộng', 'tối đa 46'] : line,
    );
    const year = draft(settings, sections);
    const capped = { ...year, regulation: { ...year.regulation, criteria } };
    expect(nodeOf(scoresIn(capped, 'A'), 'I')).toBe('46 of 46');
  });
});

describe('peers that score the total', () => {
  const settings = by('60% Thẩm định + 40% Chấm chéo', 'Tổng điểm');
  const totals: readonly Mark[] = [
    ['Tổng', 'B', 80],
    ['tổng điểm', 'C', '82,5'],
    ['Total', 'D', 85],
  ];

  it('have their share in the total alone', () => {
    const scores = scoresIn(draft(settings, totals), 'A');
    // 0.6 × 85 + 0.4 × 82.5.
    expect(totalsOf(scores)).toEqual(['84', '100', '84']);
    expect([nodeOf(scores, 'I'), textOf(scores.selfTotal)]).toEqual(['45 of 60', '105']);
  });

  it('leave it open while there are too few', () => {
    expect(totalsOf(scoresIn(draft(settings, totals.slice(1)), 'A'))).toEqual([null, '100', null]);
  });
});

describe('lateness, where others have a share', () => {
  // Nobody's share makes three days late cheaper: what is taken is taken from the mixed points.
  const half = '50% Thẩm định + 50% Hội đồng';
  const late = (settings: Values, list: readonly Mark[]): YearDraft => ({
    ...draft({ 'Nộp chậm': 'Trừ 1 mỗi ngày', ...settings }, list),
    submissions: [{ unit: 'A', receivedOn: '23/11/2020' }],
  });
  const section: readonly Mark[] = [
    ['I', 'Hội đồng', 55],
    ['II', 'Hội đồng', 25],
  ];

  it.each<readonly [string, Values, readonly Mark[], string]>([
    // (45 + 35 + 5) / 2 + 91 / 2 − 3.
    ['the whole', by(half, 'Tổng điểm'), [['Tổng', 'Hội đồng', 91]], '85'],
    // (45 + 55) / 2 + (35 + 25) / 2 + 5 − 3.
    ['each section', by(half, 'Từng mục'), section, '82'],
    ['one section', by(half, 'Từng mục', { 'Điểm nộp chậm trừ vào': 'Mục: I' }), section, '82'],
    [
      'a section that is a criterion',
      by(half, 'Từng mục', { 'Điểm nộp chậm trừ vào': 'Mục: II' }),
      section,
      '82',
    ],
    [
      'a section that only others score',
      by('Hội đồng', 'Từng mục', { 'Điểm nộp chậm trừ vào': 'Mục: II' }),
      section,
      '82',
    ],
  ])('%s', (_, settings, list, total) => {
    expect(textOf(scoresIn(late(settings, list)).total)).toBe(total);
  });

  const inSection = by(half, 'Từng mục', { 'Điểm nộp chậm trừ vào': 'Mục: II' });
  const few: YearDraft['sheets'] = { A: { ...SHEET, II: { self: 0, verified: 0 } } };

  it.each<readonly [string, Values, string]>([
    ['down to nothing', {}, '0 of 40'],
    ['below nothing', { 'Mục được xuống dưới 0': 'Có' }, '-2 of 40'],
  ])('is taken from the points of a section, %s', (_, more, expected) => {
    const year = late({ ...inSection, ...more }, [['II', 'Hội đồng', 2]]);
    expect(nodeOf(scoresIn({ ...year, sheets: few }, 'A'), 'II')).toBe(expected);
  });

  const withDeductions = (year: YearDraft, points: number | null): YearDraft => ({
    ...year,
    regulation: {
      ...year.regulation,
      criteria: [...CRITERIA, ['P', 'Điểm trừ', '10', 'Trực tiếp']],
    },
    sheets: { A: { ...SHEET, P: { self: 0, verified: points } } },
  });

  it.each<readonly [string, Values, number | null, string]>([
    // (85 − 2) / 2 + 91 / 2 − 3.
    ['beside other deductions', by(half, 'Tổng điểm'), 2, '84'],
    // Of three points for lateness the cap leaves one: (85 − 3) / 2 + 91 / 2 − 1.
    [
      'under the cap of all deductions',
      by(half, 'Tổng điểm', { 'Điểm trừ tối đa': '4' }),
      3,
      '85.5',
    ],
    [
      'where the cap is reached without it',
      by(half, 'Tổng điểm', { 'Điểm trừ tối đa': '4' }),
      5,
      '86',
    ],
    // Only others score: what the unit’s own rows lack is no matter.
    [
      'where a deduction is not scored yet',
      by('Hội đồng', 'Tổng điểm', { 'Khi chưa thẩm định': 'Chưa có điểm' }),
      null,
      '88',
    ],
  ])('of the whole, %s', (_, settings, points, total) => {
    const year = withDeductions(late(settings, [['Tổng', 'Hội đồng', 91]]), points);
    expect(textOf(scoresIn(year, 'A').total)).toBe(total);
  });

  it('takes no mark for the total that no total can be', () => {
    const settings = by(half, 'Tổng điểm');
    const marked = (points: number): YearDraft => draft(settings, [['Tổng', 'Hội đồng', points]]);
    // 100 and a bonus of 10.
    expect(textOf(scoresIn(marked(110)).total)).toBe('97.5');
    expect(yearOf(marked(111)).findings.map(({ kind, raw }) => [kind, raw])).toContainEqual([
      'outsideUnreadable',
      '111',
    ]);
  });
});

describe('rounding, where others have a share', () => {
  const half = '50% Thẩm định + 50% Hội đồng';
  const list: readonly Mark[] = [
    ['I', 'Hội đồng', 55.25],
    ['II', 'Hội đồng', 25.25],
  ];

  // (45 + 55.25) / 2 and (35 + 25.25) / 2, before anything is rounded.
  it.each<readonly [string, readonly string[]]>([
    // A section that is a criterion is rounded as one.
    ['Từng tiêu chí', ['50.125 of 60', '30.13 of 40']],
    ['Từng mục', ['50.13 of 60', '30.125 of 40']],
    ['Tổng điểm', ['50.125 of 60', '30.125 of 40']],
    ['Không làm tròn', ['50.125 of 60', '30.125 of 40']],
  ])('%s', (roundAt, nodes) => {
    const scores = scoresIn(draft(by(half, 'Từng mục', { 'Làm tròn ở': roundAt }), list), 'A');
    expect(['I', 'II'].map((code) => nodeOf(scores, code))).toEqual(nodes);
  });
});
