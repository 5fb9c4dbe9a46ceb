import { firmnessOf } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { CriterionLine, RegulationDraft } from '../builders';
import { yearOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', 100, 'Trực tiếp'],
  ['P', 'Điểm trừ', 100, 'Trực tiếp'],
];
const ONE = [{ award: 'Cờ', quantity: '1' }];
const TWO = [{ award: 'Cờ', quantity: '2' }];

/** Verified points, and what the unit claims where that is something else. */
type Points = Readonly<Record<string, number | readonly [verified: number, self: number]>>;

/** `1 of 2`: in how many of the cases that count the first award goes to the same units. */
function rate(
  points: Points,
  awards: NonNullable<RegulationDraft['awards']> = ONE,
  code: 'I' | 'P' = 'I',
): string {
  const sheets = Object.fromEntries(
    Object.entries(points).map(([unit, own]) => {
      const [verified, self] = typeof own === 'number' ? [own, own] : own;
      const claims = { I: { self: 50, verified: 50 }, P: { self: 0, verified: 0 } };
      return [unit, { ...claims, [code]: { self, verified, reason: 'theo hồ sơ' } }];
    }),
  );
  const year = yearOf({ regulation: { criteria: CRITERIA, awards }, sheets });
  const [edge] = firmnessOf(year, evaluateYear(year));
  return edge ? `${String(edge.rate.held)} of ${String(edge.rate.of)}` : 'no edge';
}

describe('a difference of a unit that does not stand at the edge counts', () => {
  it.each<readonly [string, Points, NonNullable<RegulationDraft['awards']>, string]>([
    ['where its own score brings it above', { A: 20, B: 14, C: [1, 25] }, ONE, '1 of 2'],
    ['where its own score brings it level', { A: 20, B: 14, C: [1, 20] }, ONE, '1 of 2'],
    ['not where it stays below', { A: 20, B: 14, C: [1, 19.5] }, ONE, '1 of 1'],
    // A may come down to it.
    [
      'where it reaches the lowest of those above',
      { A: [20, 18], B: 14, C: [1, 18] },
      ONE,
      '3 of 4',
    ],
    ['not where it does not', { A: [20, 18], B: 14, C: [1, 17.5] }, ONE, '2 of 2'],
    ['where its own score brings it below', { A: [20, 5], B: 15, C: 10 }, TWO, '1 of 2'],
    ['where its own score brings it down to it', { A: [20, 10], B: 15, C: 10 }, TWO, '1 of 2'],
    ['not where it stays above', { A: [20, 10.5], B: 15, C: 10 }, TWO, '1 of 1'],
    // C may come up to it.
    [
      'where the highest of those below reaches it',
      { A: [20, 12], B: 15, C: [10, 12] },
      TWO,
      '3 of 4',
    ],
    ['where it moves into a tie at the edge', { A: 20, B: 20, C: [1, 20] }, ONE, '2 of 2'],
    [
      'wherever it is, where more than the order decides',
      { A: 20, B: 14, C: [1, 2] },
      [{ ...ONE[0], condition: 'tổng điểm từ 1' }],
      '2 of 2',
    ],
  ])('%s', (_, points, awards, expected) => {
    expect(rate(points, awards)).toBe(expected);
  });

  it('of points that are taken away the other way round', () => {
    expect(rate({ A: 1, B: 5, C: [9, 0] }, ONE, 'P')).toBe('1 of 2');
    expect(rate({ A: 1, B: 5, C: [9, 1] }, ONE, 'P')).toBe('1 of 2');
    expect(rate({ A: 1, B: 5, C: [9, 2] }, ONE, 'P')).toBe('1 of 1');
    expect(rate({ A: 1, B: 5, C: [9, 40] }, ONE, 'P')).toBe('1 of 1');
  });
});
