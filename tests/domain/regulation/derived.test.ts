import { regulationOf, settingsOf, textOf, type CriterionLine } from '../builders';

const MAIN: CriterionLine = ['I', '', '60', 'Trực tiếp'];

describe('a scale that nobody wrote', () => {
  it.each<readonly [string, readonly CriterionLine[], string | null]>([
    ['is what the sections add up to', [MAIN, ['II', '', '40.5', 'Trực tiếp']], '100.5'],
    [
      'without bonus and deductions',
      [MAIN, ['T', 'Điểm thưởng', '10', 'Trực tiếp'], ['Đ', 'Điểm trừ', '20', 'Trực tiếp']],
      '60',
    ],
    [
      'without what lies inside a section',
      [
        ['I', 'Mục', '60', 'Cộng'],
        ['I.1', '', '60', 'Trực tiếp'],
      ],
      '60',
    ],
    [
      'counts the table of a group once, the greatest of them',
      [
        MAIN,
        ['IIa', '', '30', 'Trực tiếp', '', 'Nhóm Sở'],
        ['IIb', '', '40', 'Trực tiếp', '', 'Nhóm Quỹ'],
        ['IIc', '', '5', 'Trực tiếp', '', 'Nhóm Sở'],
      ],
      '100',
    ],
    [
      'counts a row that somebody is excepted from as everybody’s',
      [MAIN, ['II', '', '40', 'Trực tiếp', '', 'Trừ nhóm Quỹ']],
      '100',
    ],
    ['is none without sections', [['T', 'Điểm thưởng', '10', 'Trực tiếp']], null],
  ])('%s', (_, criteria, scale) => {
    const { settings } = regulationOf({ settings: { 'Thang điểm': '' }, criteria });
    expect(textOf(settings.number('scale'))).toBe(scale);
  });

  it('is not counted where somebody wrote it', () => {
    const { settings } = regulationOf({ settings: { 'Thang điểm': '90' }, criteria: [MAIN] });
    expect(textOf(settings.number('scale'))).toBe('90');
  });
});

describe('the regulation under other settings', () => {
  it('follows them where an award does not say itself what a missing unit means', () => {
    const regulation = regulationOf({
      criteria: [MAIN],
      awards: [
        { award: 'Cờ', quantity: '1' },
        { award: 'Bằng khen', quantity: '1', shortfall: 'Để trống' },
      ],
    });
    const next = { 'Khi thiếu đơn vị đủ điều kiện': 'Xét đơn vị kế tiếp' };
    const changed = regulation.withSettings(settingsOf(next));
    expect(regulation.awards.map(({ shortfall }) => shortfall)).toEqual(['leave', 'leave']);
    expect(changed.awards.map(({ shortfall }) => shortfall)).toEqual(['next', 'leave']);
    expect(changed.criteria).toBe(regulation.criteria);
    expect(changed.withSettings(regulation.settings).awards).toEqual(regulation.awards);
  });
});
