import type { UnitScores } from '../../../src/domain/scoring/results';
import { YearScorer } from '../../../src/domain/year/score-year';
import type { CriterionLine, Row, Typed } from '../builders';
import { textOf } from '../builders';
import type { SheetDraft } from '../claims';
import { yearOf } from '../years';
import { scoresOfSheet, type Values } from './scored';
import type { NOT_SCORED_SHEET } from '../../../src/domain/book/sheets/not-scored';

const TREE: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng'],
  ['I.1', '', '30', 'Trực tiếp'],
  ['I.2', '', '30', 'Trực tiếp'],
  ['II', 'Mục', '40', 'Cộng'],
  ['II.1', '', '40', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '10', 'Cộng'],
  ['T.1', 'Điểm thưởng', '10', 'Trực tiếp'],
  ['P', 'Điểm trừ', '10', 'Cộng'],
  ['P.1', 'Điểm trừ', '10', 'Trực tiếp'],
];

interface Draft {
  readonly settings?: Readonly<Record<string, Typed>>;
  readonly criteria?: readonly CriterionLine[];
  readonly notScored?: readonly Row<typeof NOT_SCORED_SHEET>[];
}

function score(
  sheet: SheetDraft,
  { settings = {}, criteria = TREE, notScored = [] }: Draft = {},
): UnitScores {
  const year = yearOf({ regulation: { settings, criteria }, sheets: { A: sheet }, notScored });
  const [unit] = year.units;
  if (!unit) throw new Error('no unit');
  return new YearScorer(year).score(unit);
}

function node(scores: UnitScores, code: string): string | null {
  return textOf(scores.nodes.get(code)?.final);
}

const FULL = { 'I.1': 28, 'I.2': 27, 'II.1': 35, 'T.1': 5, 'P.1': 2 } as const;

describe('from leaves to the total', () => {
  it('adds sections and bonus, takes deductions off, and has a base without either', () => {
    const scores = score(FULL);
    expect(node(scores, 'I')).toBe('55');
    expect([textOf(scores.bonus.final), textOf(scores.deduction.final)]).toEqual(['5', '2']);
    expect([textOf(scores.total), textOf(scores.base), textOf(scores.percent)]).toEqual([
      '93',
      '100',
      '93',
    ]);
    expect([textOf(scores.selfTotal), textOf(scores.verifiedTotal)]).toEqual(['93', null]);
  });

  it('has no section and no total while a leaf has no score, but keeps the other sections', () => {
    const scores = score({ ...FULL, 'I.2': null });
    expect([
      node(scores, 'I'),
      node(scores, 'II'),
      textOf(scores.total),
      textOf(scores.percent),
    ]).toEqual([null, '35', null, null]);
    expect(textOf(score({ ...FULL, 'I.2': 0 }).total)).toBe('66');
  });

  it('has a verified total only when everything that can be verified was', () => {
    const verified = { 'I.1': 20, 'I.2': 20, 'II.1': 30, 'T.1': 5, 'P.1': 0 };
    const all = Object.fromEntries(
      Object.entries(verified).map(([code, points]) => [
        code,
        { self: points + 1, verified: points },
      ]),
    );
    expect(textOf(score(all).verifiedTotal)).toBe('75');
    expect(textOf(score(all).selfTotal)).toBe('78');
    const some = score({ ...all, 'II.1': 31 });
    expect([textOf(some.verifiedTotal), textOf(some.total)]).toEqual([null, '76']);
  });

  it('caps a section at its maximum and keeps it from sinking below nothing', () => {
    const criteria: readonly CriterionLine[] = [
      ['I', 'Mục', '10', 'Cộng', 'tối đa 8'],
      ['I.1', '', '6', 'Trực tiếp'],
      ['I.2', '', '4', 'Trực tiếp', 'âm 20 đến 4'],
    ];
    expect(textOf(score({ 'I.1': 6, 'I.2': 4 }, { criteria }).total)).toBe('8');
    expect(textOf(score({ 'I.1': 6, 'I.2': 4 }, { criteria }).base)).toBe('8');
    expect(textOf(score({ 'I.1': 1, 'I.2': -5 }, { criteria }).total)).toBe('0');
    const below = { 'Mục được xuống dưới 0': 'Có', 'Tổng điểm được xuống dưới 0': 'Có' };
    expect(textOf(score({ 'I.1': 1, 'I.2': -5 }, { criteria, settings: below }).total)).toBe('-4');
    const floored: readonly CriterionLine[] = [
      ['I', 'Mục', '10', 'Cộng', 'tối thiểu âm 2'],
      ...criteria.slice(1),
    ];
    expect(
      textOf(score({ 'I.1': 1, 'I.2': -5 }, { criteria: floored, settings: below }).total),
    ).toBe('-2');
  });

  it('lets a leaf above its maximum count no further than its section', () => {
    const criteria: readonly CriterionLine[] = [
      ['I', 'Mục', '20', 'Cộng'],
      ['I.1', '', '10', 'Theo tỷ lệ', 'được vượt đến 120%'],
      ['I.2', '', '10', 'Trực tiếp'],
    ];
    expect(textOf(score({ 'I.1': 12, 'I.2': 7 }, { criteria }).total)).toBe('19');
    expect(textOf(score({ 'I.1': 12, 'I.2': 9 }, { criteria }).total)).toBe('20');
  });

  it.each<readonly [string, Readonly<Record<string, Typed>>, string, string, string]>([
    ['no caps', {}, '8', '6', '92'],
    ['a bonus cap', { 'Điểm thưởng tối đa': '3' }, '3', '6', '87'],
    ['a deduction cap', { 'Điểm trừ tối đa': '4' }, '8', '4', '94'],
    [
      'bonus for ties only',
      { 'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm' },
      '8',
      '6',
      '84',
    ],
    ['a cap of the total', { 'Tổng điểm tối đa để xếp hạng': '91,5' }, '8', '6', '91.5'],
  ])('%s', (_, settings, bonus, deduction, total) => {
    const scores = score({ ...FULL, 'T.1': 8, 'P.1': 6 }, { settings });
    expect([
      textOf(scores.bonus.final),
      textOf(scores.deduction.final),
      textOf(scores.total),
    ]).toEqual([bonus, deduction, total]);
  });

  it('caps the bonus head where the regulation does', () => {
    const criteria = TREE.map((line): CriterionLine =>
      line[0] === 'T' ? ['T', 'Điểm thưởng', '10', 'Cộng', 'tối đa 4'] : line,
    );
    expect(textOf(score({ ...FULL, 'T.1': 9 }, { criteria }).total)).toBe('92');
  });

  it.each([
    ['Không', '0'],
    ['Có', '-10'],
  ])('totals below zero: %s', (answer, total) => {
    const sheet = { 'I.1': 0, 'I.2': 0, 'II.1': 0, 'T.1': 0, 'P.1': 10 };
    const settings = { 'Tổng điểm được xuống dưới 0': answer };
    expect(textOf(score(sheet, { settings }).total)).toBe(total);
  });
});

describe('what is not applicable', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', 'Mục', '990', 'Cộng'],
    ['I.1', '', '790', 'Trực tiếp'],
    ['I.2', '', '200', 'Trực tiếp'],
    ['II', 'Mục', '10', 'Cộng'],
    ['II.1', '', '10', 'Trực tiếp'],
  ];
  const sheet = { 'I.1': 700, 'I.2': 191, 'II.1': 5 };

  it.each([
    ['Trừ khỏi điểm tối đa', 'II.1', '891', '990', '90'],
    ['Cho điểm tối đa', 'II.1', '901', '1000', '90.1'],
    ['Tính 0 điểm', 'II.1', '891', '1000', '89.1'],
    // A whole section gone leaves nothing to share among.
    ['Chia lại trong mục', 'II.1', '891', '990', '90'],
    // 700 of 790 becomes 700 × 990/790 of 990.
    ['Chia lại trong mục', 'I.2', '882.22', '1000', '88.22'],
    ['Trừ khỏi điểm tối đa', 'I.2', '705', '800', '88.13'],
  ])('%s for %s: %s of %s is %s %%', (effect, criterion, total, base, percent) => {
    const scores = score(sheet, { criteria, notScored: [{ criterion, unit: 'Tất cả', effect }] });
    expect([textOf(scores.total), textOf(scores.base), textOf(scores.percent)]).toEqual([
      total,
      base,
      percent,
    ]);
  });

  it('has no percentage without a base', () => {
    const rows = ['I', 'II'].map((criterion) => ({
      criterion,
      unit: '',
      effect: 'Trừ khỏi điểm tối đa',
    }));
    const scores = score(sheet, { criteria, notScored: rows });
    expect([textOf(scores.total), textOf(scores.base), scores.percent]).toEqual(['0', '0', null]);
  });
});

describe('where the regulation rounds', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', 'Mục', '20', 'Cộng'],
    ['I.1', '', '10', 'Trực tiếp'],
    ['I.2', '', '10', 'Trực tiếp'],
    ['II', 'Mục', '10', 'Cộng'],
    ['II.1', '', '10', 'Trực tiếp'],
  ];
  const sheet = { 'I.1': 3.345, 'I.2': 3.345, 'II.1': 1.114 };

  it.each([
    ['Từng tiêu chí', 'Từ 5 làm tròn lên', '2', '7.81'], // 3.35 + 3.35 + 1.11
    ['Từng mục', 'Từ 5 làm tròn lên', '2', '7.8'], // 6.69 + 1.11
    ['Tổng điểm', 'Từ 5 làm tròn lên', '2', '7.8'], // 7.804
    ['Không làm tròn', 'Từ 5 làm tròn lên', '2', '7.804'],
    ['Từng tiêu chí', '5 về số chẵn', '2', '7.79'], // 3.34 + 3.34 + 1.11
    ['Từng tiêu chí', 'Cắt bỏ', '1', '7.7'], // 3.3 + 3.3 + 1.1
    ['Từng mục', 'Cắt bỏ', '1', '7.7'], // 6.6 + 1.1
    ['Tổng điểm', 'Cắt bỏ', '1', '7.8'],
    ['Từng tiêu chí', 'Làm tròn lên', '1', '8'], // 3.4 + 3.4 + 1.2
    ['Từng mục', 'Làm tròn lên', '1', '7.9'], // 6.7 + 1.2
    ['Tổng điểm', 'Làm tròn lên', '1', '7.9'],
    ['Tổng điểm', 'Từ 5 làm tròn lên', '0', '8'],
  ])('%s, %s, %s digits: %s', (place, mode, digits, total) => {
    const settings = { 'Làm tròn ở': place, 'Cách làm tròn': mode, 'Số chữ số thập phân': digits };
    expect(textOf(score(sheet, { criteria, settings }).total)).toBe(total);
  });

  it('rounds the percentage apart', () => {
    const settings = { 'Làm tròn ở': 'Không làm tròn', 'Số thập phân của tỷ lệ (%)': '1' };
    expect(textOf(score(sheet, { criteria, settings }).percent)).toBe('26');
    expect(textOf(score({ ...sheet, 'II.1': 1.125 }, { criteria, settings }).percent)).toBe('26.1');
  });
});

describe('a share of the council in the total', () => {
  const marked = (settings: Values): UnitScores => {
    const outside = [{ code: 'Tổng', unit: 'A', assessor: 'Hội đồng', points: 83 }];
    return scoresOfSheet({ settings, criteria: TREE, sheet: FULL }, { outside });
  };
  const half = { 'Điểm cuối cùng lấy theo': '50% Thẩm định + 50% Hội đồng' };

  it.each<readonly [string, Values, string, string]>([
    ['half of it', { ...half, 'Chấm chéo': 'Tổng điểm' }, '88', '93'],
    // Where only the unit and its verifier count, a mark for the total is nothing.
    ['none', { 'Chấm chéo': 'Tổng điểm' }, '93', '93'],
  ])('%s', (_, settings, total, self) => {
    const scores = marked(settings);
    expect([textOf(scores.total), textOf(scores.exactTotal), textOf(scores.selfTotal)]).toEqual([
      total,
      total,
      self,
    ]);
  });
});
