import type { PointsNode } from '../../../src/domain/explanation/node';
import { unitOf, type CriterionLine } from '../builders';
import type { YearDraft } from '../years';
import { explained, shownSteps, type Values } from './shown';

const section = (limit: string): readonly CriterionLine[] => [
  ['I', 'Mục', '60', 'Cộng', limit],
  ['I.1', '', '40', 'Trực tiếp'],
  ['I.2', '', '20', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
];
const MIXED: Values = {
  'Điểm cuối cùng lấy theo': '50% Thẩm định + 50% Chấm chéo',
  'Chấm chéo': 'Từng mục',
  'Số người chấm tối thiểu': '1',
};
const LATE: Values = { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5' };
const checked = (points: number) => ({ self: points, verified: points });
const SHEET = { 'I.1': checked(38), 'I.2': checked(19), II: checked(36) };

function rows(
  settings: Values = {},
  more: Partial<YearDraft> = {},
  limit = '',
): readonly (PointsNode | undefined)[] {
  const { total } = explained({
    regulation: { settings: { ...MIXED, ...settings }, criteria: section(limit) },
    units: [unitOf('A'), unitOf('B')],
    sheets: { A: SHEET },
    outside: [
      { code: 'I', unit: 'A', assessor: 'B', points: 47 },
      { code: 'II', unit: 'A', assessor: 'B', points: 30 },
    ],
    ...more,
  });
  return ['I', 'II'].map((code) => total.children.find(({ key }) => key === code));
}

const steps = (...given: Parameters<typeof rows>) =>
  rows(...given).map((node) => node && shownSteps(node));

describe('a section in which peers have a share', () => {
  const II = ['taken verified = 36', 'mixed own 0.5, peer 0.5 30 = 33'];

  it('takes theirs in, after what stands below it', () => {
    expect(steps()).toEqual([['combined sum I.1+I.2 = 57', 'mixed own 0.5, peer 0.5 47 = 52'], II]);
  });

  it('keeps to its limit before and after', () => {
    expect(steps({}, {}, 'tối đa 50')[0]).toEqual([
      'combined sum I.1+I.2 = 57',
      'capped 50 = 50',
      'mixed own 0.5, peer 0.5 47 = 48.5',
    ]);
    expect(steps({}, {}, 'tối đa 40')[0]?.slice(1)).toEqual([
      'capped 40 = 40',
      'mixed own 0.5, peer 0.5 47 = 43.5',
      'capped 40 = 40',
    ]);
  });

  it('waits where they have not given any', () => {
    expect(steps({}, { outside: [] })[0]?.at(-1)).toBe('mixed own 0.5, peer 0.5 – = –');
  });

  it('shows their marks, and no cells of its own', () => {
    expect(rows()[0]?.detail).toMatchObject({
      cells: [],
      data: [],
      honours: [],
      measured: null,
      rivals: [],
      byRule: null,
      reason: '',
      explanation: '',
      marks: [{ use: 'counted' }],
    });
  });

  describe('and from which a late sheet takes', () => {
    const late = { submissions: [{ unit: 'A', receivedOn: '23/11/2020' }] };
    const into = (code: string): Values => ({ ...LATE, 'Điểm nộp chậm trừ vào': `Mục: ${code}` });

    it('loses them once, of both', () => {
      expect(steps(into('I'), late)).toEqual([
        [
          'combined sum I.1+I.2 = 57',
          'mixed own 0.5, peer 0.5 47 = 52',
          'late 3 after 3 days = 49',
        ],
        II,
      ]);
    });

    it('loses nothing that another section loses', () => {
      expect(steps(into('II'), late)).toEqual([
        ['combined sum I.1+I.2 = 57', 'mixed own 0.5, peer 0.5 47 = 52'],
        [...II, 'late 3 after 3 days = 30'],
      ]);
    });

    it('does not fall below zero, unless it may', () => {
      const nothing = {
        ...late,
        sheets: { A: { 'I.1': checked(0), 'I.2': checked(1), II: checked(36) } },
        outside: [
          { code: 'I', unit: 'A', assessor: 'B', points: 1 },
          { code: 'II', unit: 'A', assessor: 'B', points: 30 },
        ],
      };
      const last = (settings: Values) => steps({ ...into('I'), ...settings }, nothing)[0]?.slice(2);
      expect(last({})).toEqual(['late 3 after 3 days = -2', 'floored 0 = 0']);
      expect(last({ 'Mục được xuống dưới 0': 'Có' })).toEqual(['late 3 after 3 days = -2']);
    });

    it('loses nothing where the sheet came in time', () => {
      const inTime = { submissions: [{ unit: 'A', receivedOn: '20/11/2020' }] };
      expect(steps(into('I'), inTime)).toEqual(steps());
    });
  });
});
