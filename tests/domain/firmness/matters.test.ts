import { firmnessOf } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', 60, 'Trực tiếp'],
  ['II', '', 40, 'Trực tiếp'],
];

/** Proposals, each of which by itself changes who gets the only flag. */
function proposals(sheets: YearDraft['sheets'], criteria = CRITERIA): readonly string[] {
  const awards = [{ award: 'Cờ', quantity: '1' }];
  const year = yearOf({ regulation: { criteria, awards }, sheets });
  const [edge] = firmnessOf(year, evaluateYear(year));
  return (edge?.matters ?? []).flatMap((matter) =>
    matter.kind === 'finding'
      ? [`${matter.finding.unit ?? ''} ${matter.finding.criterion ?? ''}`]
      : [],
  );
}

describe('a proposal that nobody has accepted', () => {
  const A = { I: 50, II: 30 };
  const D = { I: 5, II: 5 };

  it('brings in the unit whose only error it is', () => {
    expect(proposals({ A, B: { I: '55,5', II: 30 }, D })).toEqual(['B I']);
  });

  it('is not enough where the unit has another error', () => {
    expect(proposals({ A, B: { I: '55,5', II: '30,5' }, D })).toEqual([]);
  });

  it('brings in nobody else who has the same error in the same place', () => {
    expect(proposals({ A, B: { I: '1,5', II: 0 }, C: { I: '55,5', II: 30 }, D })).toEqual(['C I']);
  });

  it('moves nothing where the unit stands below all the same', () => {
    expect(proposals({ A, B: { I: '49,5', II: 30 }, D })).toEqual([]);
  });
});
