import type { CriterionLine, RegulationDraft } from '../../builders';
import { findingsOf, said, SOUND } from './sound';

const bands = (...limits: readonly string[]) => [
  ...limits.map((from) => ({ name: `từ ${from}`, from })),
  { name: 'còn lại', from: '0' },
];
const BONUS: readonly CriterionLine[] = [
  ['T', 'Điểm thưởng', '10', 'Cộng', 'tối đa 10'],
  ['T.1', 'Điểm thưởng', '10', 'Theo số lượng', '2/lần; tối đa 10'],
];
const OPEN_BONUS: readonly CriterionLine[] = [
  ['T', 'Điểm thưởng', '10', 'Cộng'],
  ...BONUS.slice(1),
];

function out(change: Partial<RegulationDraft>): readonly (readonly unknown[])[] {
  const findings = findingsOf(change).filter(({ kind }) => kind === 'classUnreachable');
  return said(findings, 'name', 'highest');
}

describe('classes', () => {
  const withBonus = [...SOUND.criteria, ...BONUS];
  it.each<readonly [string, Partial<RegulationDraft>, string | null]>([
    ['at the scale', { classes: bands('100') }, null],
    ['above the scale', { classes: bands('101') }, '100'],
    ['a bonus does not count for classes', { criteria: withBonus, classes: bands('105') }, '100'],
    [
      'unless the regulation says so',
      {
        criteria: withBonus,
        classes: bands('105', '111'),
        settings: { 'Tổng điểm tối đa để xếp loại': 'Không giới hạn' },
      },
      '110',
    ],
    [
      'up to what counts for classes',
      {
        criteria: withBonus,
        classes: bands('106', '104'),
        settings: { 'Tổng điểm tối đa để xếp loại': '105' },
      },
      '105',
    ],
    [
      'a bonus that only parts equals',
      {
        criteria: withBonus,
        classes: bands('101'),
        settings: {
          'Tổng điểm tối đa để xếp loại': 'Không giới hạn',
          'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm',
        },
      },
      '100',
    ],
    [
      'a bonus without limit reaches everything',
      {
        criteria: [...SOUND.criteria, ...OPEN_BONUS],
        classes: bands('900'),
        settings: {
          'Tổng điểm tối đa để xếp loại': 'Không giới hạn',
          'Điểm thưởng tối đa': 'Không giới hạn',
        },
      },
      null,
    ],
    [
      'the total for ranking is limited first',
      {
        criteria: withBonus,
        classes: bands('104'),
        settings: {
          'Tổng điểm tối đa để xếp loại': 'Không giới hạn',
          'Tổng điểm tối đa để xếp hạng': '103',
        },
      },
      '103',
    ],
    ['percent', { classes: bands('101%'), settings: { 'Xếp loại theo': 'Tỷ lệ (%)' } }, '100'],
    [
      'percent with a bonus',
      { criteria: withBonus, classes: bands('110%'), settings: { 'Xếp loại theo': 'Tỷ lệ (%)' } },
      null,
    ],
    [
      'points on another scale',
      {
        classes: bands('11'),
        settings: { 'Xếp loại theo': 'Điểm quy đổi', 'Quy đổi về thang': '10' },
      },
      '10',
    ],
  ])('%s', (_, change, highest) => {
    const found = out(change);
    expect(found).toHaveLength(highest === null ? 0 : 1);
    expect(found[0]?.at(-1) ?? null).toBe(highest);
  });

  it('names the cell, and the class', () => {
    expect(out({ classes: bands('120', '90') })).toEqual([
      ['classUnreachable', 'B3', 'từ 120', '100'],
    ]);
  });

  it('leaves nobody without a class, or says so', () => {
    const findings = findingsOf({
      classes: [
        { name: 'Khá', from: '65' },
        { name: 'Tốt', from: '80' },
      ],
    });
    expect(said(findings, 'name', 'from')).toEqual([['lowestClassOpen', 'B3', 'Khá', '65']]);
    expect(findingsOf({ classes: [] })).toEqual([]);
  });
});
