import fc from 'fast-check';
import { firmnessOf, type EdgeFirmness } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';
import { holdersOf } from './oracle';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', 60, 'Trực tiếp'],
  ['II', '', 4, 'Trực tiếp'],
];
const NOBODY_SCORED = [{ criterion: 'II', effect: 'Cho điểm tối đa', reason: 'chưa có kết quả' }];

const ONE_FLAG = [{ award: 'Cờ', quantity: '1' }];

type Points = Readonly<Record<string, number>>;

function draftOf(points: Points, awards: RegulationDraft['awards'] = ONE_FLAG): YearDraft {
  const sheets = Object.entries(points).map(([unit, I]): [string, Record<string, ClaimDraft>] => [
    unit,
    { I: { self: I, verified: I } },
  ]);
  return {
    regulation: { criteria: CRITERIA, awards },
    sheets: Object.fromEntries(sheets),
    notScored: NOBODY_SCORED,
  };
}

function edgeOf(draft: YearDraft): EdgeFirmness | undefined {
  const year = yearOf(draft);
  return firmnessOf(year, evaluateYear(year))[0];
}

describe('a decision not to score, where nobody has the scores', () => {
  it('may flip an award by some units getting the maximum and others nothing', () => {
    const edge = edgeOf(draftOf({ A: 50, B: 47, C: 10 }));
    expect(
      edge?.matters.map((matter) =>
        matter.kind === 'notScored'
          ? [matter.decision.criterion, matter.open?.units, matter.open?.max.toString()]
          : matter.kind,
      ),
    ).toEqual([['II', ['A', 'B', 'C'], '4']]);
  });

  it('flips nothing where the gap is wider than the criterion, and that is certain', () => {
    const edge = edgeOf(draftOf({ A: 50, B: 45 }));
    expect([edge?.matters, edge?.tried, edge?.endsOnly]).toEqual([[], 1, false]);
  });

  it('was tried at the ends only where more than the order decides', () => {
    const awards = [{ award: 'Cờ', quantity: '1', condition: 'tổng điểm từ 10' }];
    const edge = edgeOf(draftOf({ A: 50, B: 45 }, awards));
    expect([edge?.matters, edge?.tried, edge?.endsOnly]).toEqual([[], 1, true]);
  });

  it('is tried only where the unit that it is about competes', () => {
    const units = ['A', 'B', 'C', 'D'].map((code, index) =>
      unitOf(code, { cluster: index < 2 ? 'Cụm 1' : 'Cụm 2' }),
    );
    const notScored = units.flatMap(({ code }) =>
      NOBODY_SCORED.map((row) => ({ ...row, unit: code })),
    );
    const year = yearOf({ ...draftOf({ A: 50, B: 40, C: 50, D: 40 }), units, notScored });
    const edges = firmnessOf({ ...year, findings: [] }, evaluateYear(year));
    expect(edges.map(({ group, tried }) => [group, tried])).toEqual([
      ['Cụm 1', 2],
      ['Cụm 2', 2],
    ]);
  });

  it('is a matter exactly where some scores from nothing to the maximum flip the award', () => {
    const points = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(points, fc.constantFrom('1', '2'), (all, quantity) => {
        const own: Points = Object.fromEntries(
          all.map((each, index) => [`U${String(index)}`, each]),
        );
        const draft = draftOf(own, [{ award: 'Cờ', quantity }]);
        const whole = { ...yearOf(draft), findings: [] };
        const outcome = evaluateYear(whole);
        const before = holdersOf(outcome, 'A1');
        for (const { matters } of firmnessOf(whole, outcome)) {
          const flips = combinations(all.length).some((scores) => {
            const sheets = Object.entries(own).map(([unit, I], index) => [
              unit,
              { I: { self: I, verified: I }, II: { self: scores[index], verified: scores[index] } },
            ]);
            const scored = {
              ...draft,
              notScored: [],
              sheets: Object.fromEntries(sheets) as YearDraft['sheets'],
            };
            return holdersOf(evaluateYear({ ...yearOf(scored), findings: [] }), 'A1') !== before;
          });
          expect(matters.length > 0).toBe(flips);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Every way to score so many units from 0 to 4. */
function combinations(units: number): readonly (readonly number[])[] {
  return Array.from({ length: 5 ** units }, (_, number) =>
    Array.from({ length: units }, (__, index) => Math.floor(number / 5 ** index) % 5),
  );
}
