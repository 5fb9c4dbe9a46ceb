import { firmnessOf, type EdgeFirmness } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';

const AWARDS = [{ award: 'Cờ', quantity: '1' }];

function edgeOf(
  criteria: readonly CriterionLine[],
  sheets: YearDraft['sheets'],
  notScored: NonNullable<YearDraft['notScored']>,
): EdgeFirmness {
  const year = yearOf({ regulation: { criteria, awards: AWARDS }, sheets, notScored });
  const [edge] = firmnessOf(year, evaluateYear(year));
  if (!edge) throw new Error('no edge');
  return edge;
}

/** `II of B, open for B up to 10`: decisions without which the flag may go to somebody else. */
function decisions({ matters }: EdgeFirmness): readonly string[] {
  return matters.flatMap((matter) => {
    if (matter.kind !== 'notScored') return [];
    const { decision, open } = matter;
    const about = `${decision.criterion} of ${decision.unit ?? 'all'}`;
    return open
      ? [`${about}, open for ${open.units.join()} up to ${open.max.toString()}`]
      : [about];
  });
}

describe('a criterion that is scored after all', () => {
  const TWO: readonly CriterionLine[] = [
    ['I', '', 60, 'Trực tiếp'],
    ['II', '', 10, 'Trực tiếp'],
    ['P', 'Điểm trừ', 10, 'Trực tiếp'],
  ];
  const row = (I: number, more: object = {}) => ({ I, II: 0, P: 0, ...more });

  it('moves the points of others where it compares the units', () => {
    const criteria: readonly CriterionLine[] = [
      ['I', '', 60, 'Trực tiếp'],
      ['II', '', 5, 'So với dẫn đầu', 'đạt chỉ tiêu: 50%; vượt theo tỷ lệ'],
    ];
    const sheets = {
      A: { I: 50, II: { target: 10, result: 12 } },
      B: { I: 10, II: { target: 10, result: 20 } },
      C: { I: 51.5, II: { target: 10, result: 10 } },
    };
    // Beside B’s result A’s is worth two points less: C has the flag then.
    const edge = edgeOf(criteria, sheets, [{ criterion: 'II', unit: 'B', reason: 'x' }]);
    expect(edge.upper.units.map(({ unit }) => unit.code)).toEqual(['A']);
    expect(decisions(edge)).toEqual(['II of B']);
  });

  it('is scored as its sheet says for who has a score, and with anything for who has none', () => {
    const sheets = { A: row(50), B: row(45, { II: 6 }), C: row(10) };
    expect(decisions(edgeOf(TWO, sheets, [{ criterion: 'II', unit: 'B', reason: 'x' }]))).toEqual([
      'II of B',
    ]);
    const blank = { ...sheets, B: row(45, { II: null }) };
    expect(decisions(edgeOf(TWO, blank, [{ criterion: 'II', unit: 'B', reason: 'x' }]))).toEqual([
      'II of B, open for B up to 10',
    ]);
    expect(decisions(edgeOf(TWO, blank, [{ criterion: 'II', reason: 'x' }]))).toEqual([
      'II of all, open for B up to 10',
    ]);
  });

  it('of points that are taken away the maximum is the worst', () => {
    const blank = { A: row(50, { P: null }), B: row(45), C: row(10) };
    expect(decisions(edgeOf(TWO, blank, [{ criterion: 'P', unit: 'A', reason: 'x' }]))).toEqual([
      'P of A, open for A up to 10',
    ]);
    const far = { ...blank, B: row(39.5) };
    expect(decisions(edgeOf(TWO, far, [{ criterion: 'P', unit: 'A', reason: 'x' }]))).toEqual([]);
  });

  it('changes nothing where another decision keeps it from the unit', () => {
    const sheets = { A: row(50), B: row(45, { II: 6 }), C: row(10) };
    const both = [
      { criterion: 'II', unit: 'B', reason: 'x' },
      { criterion: 'II', reason: 'y' },
    ];
    const edge = edgeOf(TWO, sheets, both);
    expect([decisions(edge), edge.tried]).toEqual([[], 2]);
  });

  it('of a tie it is who gets more than the rest that matters', () => {
    const level = { A: row(50, { II: null }), B: row(50, { II: null }), C: row(10) };
    const edge = edgeOf(TWO, level, [{ criterion: 'II', reason: 'x' }]);
    expect(edge.lower).toBeNull();
    expect(decisions(edge)).toEqual(['II of all, open for A,B up to 10']);
  });
});
