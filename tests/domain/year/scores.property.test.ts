import fc from 'fast-check';
import { Exact } from '../../../src/domain/numbers/exact';
import type { UnitScores } from '../../../src/domain/scoring/results';
import { YearScorer } from '../../../src/domain/year/score-year';
import { exact, textOf, type CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { outcomeOf, yearOf, type YearDraft } from '../years';

const LEAVES: Readonly<Record<string, number>> = {
  'I.1': 20,
  'I.2.1': 10,
  'I.2.2': 5,
  'II.1': 30,
  'II.2': 30,
  III: 5,
  'T.1': 6,
  'T.2': 4,
  'P.1': 5,
  'P.2': 5,
};
const CODES = Object.keys(LEAVES);

const limits = fc.constantFrom(
  '',
  '',
  'tối đa 8',
  'tối thiểu 1',
  'tối đa 12; tối thiểu 2',
  'không giới hạn',
);
const combination = fc.constantFrom('Cộng', 'Cộng', 'Trung bình', 'Lấy cao nhất', 'Cộng có hệ số');

/** A head and how it combines its children: `II`, 60, a mean of at most 8. */
function head(
  code: string,
  kind: string,
  max: number,
  children: readonly string[],
): fc.Arbitrary<CriterionLine> {
  return fc.tuple(combination, limits).map(([method, limit]): CriterionLine => {
    const weights = children.map((child, index) => `${child}: ${String(index + 1)}`);
    const points = [
      ...(method === 'Cộng có hệ số' ? weights : []),
      ...(limit === '' ? [] : [limit]),
    ];
    return [code, kind, String(max), method, points.join('; ')];
  });
}

function leaf(code: string): CriterionLine {
  const kind = code.startsWith('T') ? 'Điểm thưởng' : code.startsWith('P') ? 'Điểm trừ' : '';
  return [code, kind, String(LEAVES[code] ?? 0), 'Trực tiếp'];
}

const criteria = fc
  .tuple(
    head('I', 'Mục', 35, ['I.1', 'I.2']),
    head('I.2', 'Mục', 15, ['I.2.1', 'I.2.2']),
    head('II', 'Mục', 60, ['II.1', 'II.2']),
    head('T', 'Điểm thưởng', 10, ['T.1', 'T.2']),
    head('P', 'Điểm trừ', 10, ['P.1', 'P.2']),
  )
  .map((heads): readonly CriterionLine[] => [...heads, ...CODES.map(leaf)]);

const settings = fc.record({
  'Điểm thưởng tối đa': fc.constantFrom('Không giới hạn', '3', '0'),
  'Điểm trừ tối đa': fc.constantFrom('Không giới hạn', '4', '0'),
  'Tổng điểm tối đa để xếp hạng': fc.constantFrom('Không giới hạn', '50', '90,5'),
  'Điểm thưởng dùng để': fc.constantFrom('Cộng vào tổng điểm', 'Chỉ phân định khi bằng điểm'),
  'Tổng điểm được xuống dưới 0': fc.constantFrom('Không', 'Có'),
  'Mục được xuống dưới 0': fc.constantFrom('Không', 'Có'),
  'Khi tiêu chí không áp dụng': fc.constantFrom(
    'Trừ khỏi điểm tối đa',
    'Cho điểm tối đa',
    'Tính 0 điểm',
    'Chia lại trong mục',
  ),
  'Làm tròn ở': fc.constantFrom('Từng tiêu chí', 'Từng mục', 'Tổng điểm', 'Không làm tròn'),
  'Cách làm tròn': fc.constantFrom('Từ 5 làm tròn lên', 'Cắt bỏ', 'Làm tròn lên', '5 về số chẵn'),
  'Số chữ số thập phân': fc.constantFrom('0', '1', '2'),
});

/** Thousandths, so that every rounding has something to do; some criteria do not apply. */
const sheet = fc
  .tuple(
    ...CODES.map((code) => fc.integer({ min: 0, max: 1000 * (LEAVES[code] ?? 0) })),
    fc.subarray(CODES, { maxLength: 4 }),
  )
  .map((drawn): Readonly<Record<string, ClaimDraft>> => {
    const away = drawn[CODES.length] as readonly string[];
    return Object.fromEntries(
      CODES.map((code, index) => [
        code,
        { self: away.includes(code) ? 'KAD' : (drawn[index] as number) / 1000 },
      ]),
    );
  });

const book = fc.record({ criteria, settings, sheet });

function scoresOf(draft: {
  readonly criteria: readonly CriterionLine[];
  readonly settings: Readonly<Record<string, string>>;
  readonly sheet: Readonly<Record<string, ClaimDraft>>;
}): UnitScores {
  const year = yearOf({
    regulation: { settings: draft.settings, criteria: draft.criteria },
    sheets: { A: draft.sheet },
  });
  const [unit] = year.units;
  if (!unit) throw new Error('no unit');
  return new YearScorer(year).score(unit);
}

/** Rounding up at the section may lift it over its cap by less than one unit of the last digit. */
function atMost(value: Exact | null | undefined, cap: string | null, digits: string): void {
  if (cap === null || !value) return;
  const slack = Exact.fraction(1, 10 ** Number(digits));
  expect([textOf(value), exact(cap).plus(slack).lessThan(value)]).toEqual([textOf(value), false]);
}

const capOf = (text: string): string | null =>
  /^[\d,]+$/.test(text) ? text.replace(',', '.') : null;

describe('the scores of a unit, whatever the regulation', () => {
  it('stay within every limit', () => {
    fc.assert(
      fc.property(book, (draft) => {
        const scores = scoresOf(draft);
        const { settings: values } = draft;
        const digits = values['Số chữ số thập phân'];
        for (const [code, , max, , points] of draft.criteria.slice(0, 5)) {
          const stated = /tối đa (\d+)/.exec(String(points))?.[1];
          const section = code.startsWith('I') && !String(points).includes('không giới hạn');
          atMost(scores.nodes.get(code)?.final, stated ?? (section ? String(max) : null), digits);
          const floor = /tối thiểu (\d+)/.exec(String(points))?.[1];
          const final = scores.nodes.get(code)?.final;
          if (floor !== undefined && final) {
            expect(final.plus(exact('1')).lessThan(exact(floor))).toBe(false);
          }
        }
        atMost(scores.bonus.final, capOf(values['Điểm thưởng tối đa']), digits);
        atMost(scores.deduction.final, capOf(values['Điểm trừ tối đa']), digits);
        atMost(scores.total, capOf(values['Tổng điểm tối đa để xếp hạng']), digits);
        if (values['Tổng điểm được xuống dưới 0'] === 'Không') {
          expect(scores.total?.sign()).not.toBe(-1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never fall when a unit earns more, nor rise when more is deducted', () => {
    fc.assert(
      fc.property(
        book,
        fc.constantFrom(...CODES),
        fc.integer({ min: 1, max: 20_000 }),
        (draft, code, more) => {
          const own = draft.sheet[code]?.self;
          fc.pre(typeof own === 'number');
          const raised = Math.min((own as number) + more / 1000, LEAVES[code] ?? 0);
          const before = scoresOf(draft);
          const after = scoresOf({ ...draft, sheet: { ...draft.sheet, [code]: { self: raised } } });
          const [low, high] = code.startsWith('P') ? [after, before] : [before, after];
          for (const [a, b] of [
            [low.total, high.total],
            [low.exactTotal, high.exactTotal],
            [low.percent, high.percent],
          ] as const) {
            if (a && b) expect(b.lessThan(a)).toBe(false);
          }
          expect(textOf(after.base)).toBe(textOf(before.base));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(book, fc.nat(14), (draft, turn) => {
        const rows = [...draft.criteria.slice(turn), ...draft.criteria.slice(0, turn)].reverse();
        const claims = Object.fromEntries(Object.entries(draft.sheet).reverse());
        const shown = (scores: UnitScores): readonly (string | null)[] => [
          ...[scores.total, scores.exactTotal, scores.percent, scores.base].map(textOf),
          ...CODES.map((code) => textOf(scores.nodes.get(code)?.final)),
        ];
        expect(shown(scoresOf({ ...draft, criteria: rows, sheet: claims }))).toEqual(
          shown(scoresOf(draft)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(book, (draft) => {
        const year: YearDraft = {
          regulation: { settings: draft.settings, criteria: draft.criteria },
          sheets: { A: draft.sheet, B: draft.sheet },
        };
        const seen = (): unknown => {
          const { units, ties, proposal } = outcomeOf(year);
          return [units.map(({ scores, rank }) => [textOf(scores.total), rank]), ties, proposal];
        };
        expect(seen()).toEqual(seen());
      }),
      { numRuns: 50 },
    );
  });
});

describe('decimals', () => {
  const codes = ['I', 'II', 'III', 'IV'];
  const plain = codes.map((code): CriterionLine => [code, '', '1', 'Trực tiếp']);
  const none = { 'Làm tròn ở': 'Không làm tròn', 'Thang điểm': '4' };

  it('0.1, 0.2 and 0.3 are as many points in any order', () => {
    const outcome = outcomeOf({
      regulation: { settings: none, criteria: plain },
      sheets: {
        A: { I: 0.1, II: 0.2, III: 0.3, IV: 0 },
        B: { I: 0.3, II: 0.2, III: 0.1, IV: 0 },
        C: { I: 0, II: 0.6, III: 0, IV: 0 },
      },
    });
    expect(outcome.units.map(({ scores, rank }) => [textOf(scores.total), rank])).toEqual([
      ['0.6', 1],
      ['0.6', 1],
      ['0.6', 1],
    ]);
  });

  it('no double comes in, however the points are spread', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 }),
        fc.nat(3),
        (thousandths, turn) => {
          const points = thousandths.map((units) => units / 1000);
          const turned = [...points.slice(turn), ...points.slice(0, turn)].reverse();
          const sheetOf = (list: readonly number[]): Readonly<Record<string, number>> =>
            Object.fromEntries(codes.map((code, index) => [code, list[index] ?? 0]));
          const { units } = outcomeOf({
            regulation: { settings: none, criteria: plain },
            sheets: { A: sheetOf(points), B: sheetOf(turned) },
          });
          const sum = thousandths.reduce((total, one) => total + one, 0);
          for (const { scores, rank } of units) {
            expect(scores.total?.minus(Exact.fraction(sum, 1000)).sign()).toBe(0);
            expect(rank).toBe(1);
          }
        },
      ),
    );
  });
});
