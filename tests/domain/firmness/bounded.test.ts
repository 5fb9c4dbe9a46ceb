import { Board } from '../../../src/domain/firmness/board';
import { firmnessOn } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { CriterionLine, RegulationDraft } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';

const UNITS = 30;
const CRITERIA = 250;
const SECTIONS = 10;

const AWARDS: NonNullable<RegulationDraft['awards']> = [
  { award: 'Cờ thi đua', quantity: '1' },
  { award: 'Bằng khen', quantity: '3' },
  { award: 'Giấy khen', quantity: '30%' },
];

/** A large cluster, all figures of it in dispute somewhere, and decided by hundredths. */
function large(awards: NonNullable<RegulationDraft['awards']>): YearDraft {
  const leaves = Array.from({ length: CRITERIA }, (_, index) => ({
    section: `S${String(index % SECTIONS)}`,
    code: `S${String(index % SECTIONS)}.${String(Math.floor(index / SECTIONS))}`,
  }));
  const criteria: readonly CriterionLine[] = [
    ...Array.from({ length: SECTIONS }, (_, index): CriterionLine => [
      `S${String(index)}`,
      'Mục',
      100,
      'Cộng',
    ]),
    ...leaves.map(({ code }): CriterionLine => [code, '', 4, 'Trực tiếp']),
  ];
  const sheetOf = (unit: number): Record<string, ClaimDraft> =>
    Object.fromEntries(
      leaves.map(({ code }, index) => {
        const points = ((index * 37 + unit * 101 + ((index * unit) % 17)) % 401) / 100;
        const disputed = (index + unit) % 9 === 0;
        const verified = disputed ? Math.max(0, Math.round(points * 100 - 3) / 100) : points;
        return [code, { self: points, verified, reason: 'theo hồ sơ' }];
      }),
    );
  return {
    regulation: {
      settings: { 'Thang điểm': '1000', 'Số chữ số thập phân': '2' },
      criteria,
      awards,
    },
    sheets: Object.fromEntries(
      Array.from({ length: UNITS }, (_, unit) => [`U${String(unit + 1)}`, sheetOf(unit)]),
    ),
  };
}

describe('the work for a cluster of 30 units and 250 criteria', () => {
  it.each([
    ['the order alone decides', AWARDS],
    ['conditions decide, too', AWARDS.map((row) => ({ ...row, condition: 'tổng điểm từ 10' }))],
  ])('stays bounded where %s', (_, awards) => {
    const year = yearOf(large(awards));
    const outcome = evaluateYear(year);
    const board = new Board(year);
    const edges = firmnessOn(board, outcome);
    expect(edges).toHaveLength(AWARDS.length);
    // For each edge: one question for each criterion of two units, a few more while the answer gets
    // better, and the samples; for all edges together: once for every matter.
    const matters = 900;
    expect(board.rankings).toBeLessThan(AWARDS.length * (2 * CRITERIA + 200 + 2_000) + matters);
  });
});
