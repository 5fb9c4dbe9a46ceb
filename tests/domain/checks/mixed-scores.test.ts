import { unitOf, type CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';
import type { Values } from '../scoring/scored';
import { linesOf } from './finding-lines';

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng'],
  ['I.1', '', '30', 'Trực tiếp'],
  ['I.2', '', '30', 'Bên ngoài chấm', 'nguồn: Điều tra'],
  ['II', 'Mục', '40', 'Cộng', '', 'Trừ nhóm Quỹ'],
  ['II.1', '', '40', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '10', 'Trực tiếp'],
];
const UNITS = [unitOf('A', { group: 'Quỹ' }), ...['B', 'C', 'D'].map((code) => unitOf(code))];
/** Section II is not for A. */
const SHEET_OF_A = { 'I.1': 20, T: 0 };
const SHEET = { ...SHEET_OF_A, 'II.1': 30 };

/** Who scored what of A and B; a number of points that hurts nobody. */
function year(level: string, marks: readonly string[], settings: Values = {}): YearDraft {
  const survey = ['A', 'B'].map((unit) => ({ code: 'I.2', unit, assessor: 'Cục', points: 20 }));
  return {
    regulation: {
      settings: {
        'Điểm cuối cùng lấy theo': '60% Thẩm định + 40% Chấm chéo',
        'Số người chấm tối thiểu': '2',
        'Chấm chéo': level,
        ...settings,
      },
      criteria: CRITERIA,
    },
    units: UNITS,
    sheets: { A: SHEET_OF_A, B: SHEET },
    outside: [
      ...survey,
      ...marks.map((text) => {
        const [code = '', unit = '', assessor = ''] = text.split(' ');
        return { code, unit, assessor, points: 10 };
      }),
    ],
  };
}

function lines(draft: YearDraft): readonly string[] {
  return linesOf(yearOf(draft).findings).filter((line) => !line.startsWith('missingSubmission'));
}

describe('marks of peers that are missing', () => {
  it('by criterion: not for what is computed, not for what does not apply', () => {
    const marks = [
      'I.1 A B',
      'I.1 A C',
      'T A B',
      'T A C',
      'I.1 B A',
      'I.1 B C',
      'II.1 B A',
      'T B A',
    ];
    expect(lines(year('Từng tiêu chí', marks))).toEqual([
      'missingMarks B II.1',
      'missingMarks B T',
    ]);
  });

  it('by section: not for a section that is not for the unit, nor for bonus', () => {
    const marks = ['I A B', 'I A C', 'I B A', 'II B A', 'II B C'];
    expect(lines(year('Từng mục', marks))).toEqual(['missingMarks B I']);
  });

  it('of the total', () => {
    expect(lines(year('Tổng điểm', ['Tổng A B', 'Tổng A C', 'Tổng B A']))).toEqual([
      'missingMarks B –',
    ]);
  });

  it('of the council, beside peers', () => {
    const settings = { 'Điểm cuối cùng lấy theo': 'Trung bình: Chấm chéo, Hội đồng' };
    const marks = ['Tổng A B', 'Tổng A C', 'Tổng B Hội_đồng'].map((text) => text.replace('_', ''));
    expect(lines(year('Tổng điểm', marks, settings))).toEqual([
      'missingMarks A –',
      'missingMarks B –',
      'missingMarks B –',
    ]);
  });

  it('are nobody’s where others have no share', () => {
    const settings = { 'Điểm cuối cùng lấy theo': 'Thẩm định' };
    expect(lines(year('Từng mục', [], settings))).toEqual([]);
  });
});

describe('marks that cannot be right', () => {
  const mark = (row: Readonly<Record<string, string | number>>): readonly string[] => {
    const draft = year('Từng mục', ['I A B', 'I A C', 'I B A', 'I B C', 'II B A', 'II B C']);
    return lines({
      ...draft,
      outside: [...(draft.outside ?? []), { assessor: 'D', unit: 'B', ...row }],
    });
  };

  it.each<readonly [string, Readonly<Record<string, string | number>>, readonly string[]]>([
    ['within the maximum', { code: 'II', points: 40 }, []],
    [
      'above the maximum of the section',
      { code: 'II', points: 375 },
      ['outsideUnreadable – – F11'],
    ],
    [
      'above the maximum of the criterion',
      { code: 'I.1', points: 31 },
      ['outsideUnreadable – – F11'],
    ],
    ['below nothing', { code: 'II', points: -1 }, ['outsideUnreadable – – F11']],
    ['above the scale of the book', { code: 'Tổng', points: 101 }, []],
    ['no such criterion', { code: 'IX', points: 1 }, ['outsideUnreadable – – A11']],
    ['no such unit', { code: 'I', unit: 'Z', points: 1 }, ['outsideUnreadable – – B11']],
    ['nobody', { code: 'I', assessor: '', points: 1 }, ['outsideUnreadable – – C11']],
    [
      'the same member twice',
      { code: 'II', assessor: 'A', points: 1 },
      ['outsideUnreadable – – C11'],
    ],
    [
      'a round that is none',
      { code: 'II', points: 1, round: 'hai' },
      ['outsideUnreadable – – D11'],
    ],
    ['a rank of zero', { code: 'II', rank: 0 }, ['outsideUnreadable – – E11']],
    ['neither rank nor points', { code: 'II' }, ['outsideUnreadable – – F11']],
    ['in words', { code: 'II', points: 'tốt' }, ['outsideUnreadable – – F11']],
  ])('%s', (_, row, expected) => {
    expect(mark(row)).toEqual(expected);
  });
});
