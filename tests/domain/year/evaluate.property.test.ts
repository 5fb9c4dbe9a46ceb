import fc from 'fast-check';
import type { Outcome } from '../../../src/domain/year/outcome';
import { exact, textOf, type CriterionLine, type RegulationDraft } from '../builders';
import type { SheetDraft } from '../claims';
import { outcomeOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '30', 'Cộng'],
  ['I.1', '', '20', 'Trực tiếp'],
  ['I.2', '', '10', 'Trực tiếp'],
  ['II', 'Mục', '20', 'Cộng'],
  ['II.1', '', '20', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '5', 'Cộng', 'tối đa 5'],
  ['T.1', 'Điểm thưởng', '5', 'Trực tiếp'],
  ['P', 'Điểm trừ', '5', 'Trực tiếp'],
];
const MAXIMA: Readonly<Record<string, number>> = {
  'I.1': 20,
  'I.2': 10,
  'II.1': 20,
  'T.1': 5,
  P: 5,
};
const CODES = Object.keys(MAXIMA);

const sheet = fc
  .tuple(...CODES.map((code) => fc.integer({ min: 0, max: 4 * (MAXIMA[code] ?? 0) })))
  .map((quarters): Readonly<Record<string, number>> =>
    Object.fromEntries(CODES.map((code, index) => [code, (quarters[index] ?? 0) / 4])),
  );
const cluster = fc.array(sheet, { minLength: 2, maxLength: 5 });
const settings = fc.record({
  'Làm tròn ở': fc.constantFrom('Từng tiêu chí', 'Từng mục', 'Tổng điểm', 'Không làm tròn'),
  'Cách làm tròn': fc.constantFrom('Từ 5 làm tròn lên', 'Cắt bỏ', 'Làm tròn lên', '5 về số chẵn'),
  'Số chữ số thập phân': fc.constantFrom('0', '1', '2'),
  'Xếp hạng theo': fc.constantFrom('Tổng điểm', 'Tỷ lệ (%) so với điểm tối đa áp dụng'),
  'Cách ghi đồng hạng': fc.constant('1, 2, 2, 4'),
});

function run(
  sheets: readonly SheetDraft[],
  regulation: Partial<RegulationDraft>,
  order: readonly number[] = sheets.map((_, index) => index),
): Outcome {
  return outcomeOf({
    regulation: {
      criteria: CRITERIA,
      awards: [{ award: 'Cờ', quantity: '1' }],
      ...regulation,
    },
    sheets: Object.fromEntries(order.map((index) => [`U${String(index)}`, sheets[index] ?? null])),
  });
}

function ranksOf({ units }: Outcome): ReadonlyMap<string, number | null> {
  return new Map(units.map(({ scores, rank }) => [scores.unit.code, rank]));
}

describe('a year as a property', () => {
  it('more points for one criterion never lower the total or the rank, nor lift anybody else', () => {
    fc.assert(
      fc.property(
        cluster,
        settings,
        fc.constantFrom('I.1', 'I.2', 'II.1', 'T.1'),
        fc.integer({ min: 1, max: 80 }),
        (sheets, chosen, code, quarters) => {
          const first = sheets[0] ?? {};
          const raised = Math.min((first[code] ?? 0) + quarters / 4, MAXIMA[code] ?? 0);
          const before = run(sheets, { settings: chosen });
          const after = run([{ ...first, [code]: raised }, ...sheets.slice(1)], {
            settings: chosen,
          });
          const total = (outcome: Outcome): string => textOf(outcome.units[0]?.scores.total) ?? '';
          expect(exact(total(after)).lessThan(exact(total(before)))).toBe(false);
          const [old, now] = [ranksOf(before), ranksOf(after)];
          expect(now.get('U0')).toBeLessThanOrEqual(old.get('U0') ?? 0);
          for (const [unit, rank] of old) {
            if (unit !== 'U0') expect(now.get(unit)).toBeGreaterThanOrEqual(rank ?? 0);
          }
        },
      ),
    );
  });

  it('neither the order of the units nor of the rows matters', () => {
    fc.assert(
      fc.property(cluster, settings, fc.integer({ min: 0, max: 7 }), (sheets, chosen, turn) => {
        const straight = run(sheets, { settings: chosen });
        const order = sheets.map((_, index) => (index + turn) % sheets.length).reverse();
        const turned = run(sheets, { settings: chosen }, order);
        const criteria = [...CRITERIA.slice(turn), ...CRITERIA.slice(0, turn)].reverse();
        const shuffled = run(sheets, { settings: chosen, criteria });
        for (const other of [turned, shuffled]) {
          expect(new Map([...ranksOf(other)].sort())).toEqual(
            new Map([...ranksOf(straight)].sort()),
          );
          const lines = (outcome: Outcome): readonly string[] =>
            outcome.proposal
              .map(({ unit, status, award }) => `${unit} ${status} ${award?.name ?? ''}`)
              .sort();
          expect(lines(other)).toEqual(lines(straight));
        }
      }),
    );
  });

  it('totals are sums of what was given, within the caps', () => {
    fc.assert(
      fc.property(cluster, (sheets) => {
        const { units } = run(sheets, { settings: { 'Làm tròn ở': 'Không làm tròn' } });
        sheets.forEach((figures, index) => {
          const sum = CODES.reduce(
            (total, code) => total + (code === 'P' ? -1 : 1) * (figures[code] ?? 0),
            0,
          );
          const total = units[index]?.scores.total;
          expect(textOf(total)).toBe(String(Math.max(sum, 0)));
          expect(exact('55').lessThan(total ?? exact('0'))).toBe(false);
        });
      }),
    );
  });

  it('gives the same result every time', () => {
    fc.assert(
      fc.property(cluster, settings, (sheets, chosen) => {
        const seen = (): unknown => {
          const outcome = run(sheets, { settings: chosen });
          return [outcome.proposal, outcome.ties, [...ranksOf(outcome)]];
        };
        expect(seen()).toEqual(seen());
      }),
      { numRuns: 20 },
    );
  });
});
