import { firmnessOf } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [['I', '', 100, 'Trực tiếp']];

type Awards = NonNullable<RegulationDraft['awards']>;

/** `Cờ: B | C, 10`: the last that get it, the first that do not, and the gap. */
function edges(
  awards: Awards,
  points: Readonly<Record<string, number>>,
  more: Partial<YearDraft> = {},
): readonly string[] {
  const sheets = Object.fromEntries(Object.entries(points).map(([code, I]) => [code, { I }]));
  const year = yearOf({ regulation: { criteria: CRITERIA, awards }, sheets, ...more });
  return firmnessOf(year, evaluateYear(year)).map(({ award, upper, lower, gap }) => {
    const side = (units: typeof upper.units): string => units.map(({ unit }) => unit.code).join();
    return `${award.name}: ${side(upper.units)} | ${lower ? side(lower.units) : '–'}, ${gap.toString()}`;
  });
}

const POINTS = { A: 80, B: 70, C: 55, D: 20 };
const FLAGS = { award: 'Cờ', quantity: '2' };
const FLAG = { award: 'Cờ', quantity: '1' };

describe('the edge of an award', () => {
  it('among those proposed for another: who is not proposed is no rival', () => {
    const beside = { award: 'Bằng khen', quantity: '1', source: 'Đơn vị được đề nghị Cờ' };
    expect(edges([FLAGS, beside], POINTS)).toEqual(['Cờ: B | C, 15', 'Bằng khen: A | B, 10']);
  });

  it('of one for all who are proposed for another there is none', () => {
    const beside = { award: 'Bằng khen', quantity: '2', source: 'Đơn vị được đề nghị Cờ' };
    expect(edges([FLAGS, beside], POINTS)).toEqual(['Cờ: B | C, 15']);
  });

  it('runs through those who are level, beside the ladder too', () => {
    const beside = { award: 'Bằng khen', quantity: '1', source: 'Đơn vị được đề nghị Cờ' };
    expect(edges([FLAGS, beside], { ...POINTS, A: 70 })).toEqual([
      'Cờ: A,B | C, 15',
      'Bằng khen: A,B | –, 0',
    ]);
  });

  it('among those not proposed for another', () => {
    const rest = { award: 'Bằng khen', quantity: '1', source: 'Trừ đơn vị được đề nghị Cờ' };
    expect(edges([FLAG, rest], POINTS)).toEqual(['Cờ: A | B, 10', 'Bằng khen: B | C, 15']);
  });

  it('of an award by votes there is none', () => {
    const voted = { award: 'Bằng khen', quantity: '1', method: 'Theo phiếu', voteShare: 'từ 80%' };
    expect(edges([FLAG, voted], POINTS)).toEqual(['Cờ: A | B, 10']);
    const both = { ...voted, method: 'Theo thứ hạng và phiếu' };
    expect(edges([FLAG, both], POINTS)).toEqual(['Cờ: A | B, 10']);
  });

  it('of an award by rank and votes is among those who have the votes', () => {
    const both = {
      ...{ award: 'Cờ', quantity: '1', method: 'Theo thứ hạng và phiếu', voteShare: 'từ 80%' },
      shortfall: 'Xét đơn vị kế tiếp',
    };
    const votes = Object.entries({ A: 4, B: 1, C: 4, D: 4 }).map(([unit, agree]) => ({
      ...{ matter: 'Suy tôn: Cờ', unit, method: 'Bỏ phiếu kín', members: 4, present: 4 },
      ...{ collected: 4, agree, disagree: 4 - agree },
    }));
    expect(edges([both], POINTS, { votes })).toEqual(['Cờ: A | C, 25']);
  });

  it('is below who has it by rank, whomever a meeting grants it', () => {
    const decisions = [
      { matter: 'Khen thưởng: Cờ', subject: 'D', conclusion: 'Đề nghị', basis: 'BB 3' },
    ];
    expect(edges([FLAGS], POINTS, { decisions })).toEqual(['Cờ: A | B, 10']);
  });

  it('passes over who may not have it', () => {
    const exclusions = [{ unit: 'B', consequence: 'Không xét', reason: 'Kỷ luật' }];
    const awards = [{ ...FLAG, shortfall: 'Xét đơn vị kế tiếp' }];
    expect(edges(awards, POINTS, { exclusions })).toEqual(['Cờ: A | C, 25']);
  });
});

describe('the edge of an award over all clusters', () => {
  const units = ['A', 'B', 'C', 'D'].map((code, index) =>
    unitOf(code, { cluster: index < 2 ? 'Cụm 1' : 'Cụm 2' }),
  );
  const WIDE = { award: 'Bằng khen', quantity: '1', range: 'Toàn sổ' };

  it.each([
    ['Đơn vị được đề nghị Cờ', 'A | C, 25'],
    ['Trừ đơn vị được đề nghị Cờ', 'B | D, 50'],
    ['Đơn vị dẫn đầu cụm, khối', 'A | C, 25'],
  ])('%s', (source, edge) => {
    const all = edges([FLAG, { ...WIDE, source }], POINTS, { units });
    expect(all).toEqual(['Cờ: A | B, 10', 'Cờ: C | D, 35', `Bằng khen: ${edge}`]);
  });
});
