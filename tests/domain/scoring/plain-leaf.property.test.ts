import fc from 'fast-check';
import { Figures } from '../../../src/domain/scoring/figures';
import type { LeafResult, UnitScores } from '../../../src/domain/scoring/results';
import { scoreLeaf, type LeafContext } from '../../../src/domain/scoring/score-leaf';
import { leafResults } from '../../../src/domain/scoring/unit-figures';
import { YearScorer } from '../../../src/domain/year/score-year';
import { textOf, type CriterionLine } from '../builders';
import type { FigureTyped, SheetDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';

/** Every leaf by the long way, whatever short cut there may be. */
function slowly(draft: YearDraft): readonly LeafResult[] {
  const year = yearOf(draft);
  const { plan } = new YearScorer(year);
  const { policy, regulation } = plan;
  const sheet = year.sheets.get('A');
  const context: LeafContext = {
    policy,
    unit: 'A',
    blankIsZero: policy.blankIsZero || (policy.missingSheetIsZero && sheet === undefined),
    nothingSent: policy.missingSheetIsZero && sheet === undefined,
    honours: [],
    outside: year.outside,
    effectOf: () => null,
    comparedBy: () => undefined,
  };
  const figures = new Figures(regulation.criteria.length);
  for (const { criterion, position } of plan.leaves) {
    const claim = sheet?.claims.get(criterion.code);
    scoreLeaf(criterion, claim, context, position, figures);
  }
  return leafResults(figures, plan);
}

function shown(leaves: readonly LeafResult[]): readonly string[] {
  return leaves.map(({ criterion, state, effect, why, base, self, verified, final }) =>
    [criterion.code, state, effect, why, ...[base, self, verified, final].map(textOf)].join(' '),
  );
}

const figure = fc.constantFrom<FigureTyped>(
  ...[null, 0, 3.5, 10, -2, '', 'KAD', 'Chưa đến kỳ', '7,5', 'tốt', '#REF!', true as never],
  { value: 0.5, format: '0%' },
  { value: 44109, format: 'dd/mm' },
);
const claim = fc.record({
  self: figure,
  verified: figure,
  verified2: figure,
  evidence: fc.constantFrom(null, '', 'QĐ 1'),
});
const sheets = fc.record({ I: claim, II: claim, III: claim, P: claim });
const criteria: readonly CriterionLine[] = [
  ['I', '', '10', 'Trực tiếp'],
  ['II', '', '20', 'Theo số lượng', '2/lần; tối đa 20'],
  ['III', '', '10', 'Trực tiếp', '', '', 'Quyết định'],
  ['P', 'Điểm trừ', '10', 'Trực tiếp'],
];
const settings = fc.record({
  'Ô điểm để trống': fc.constantFrom('Chưa chấm (báo lỗi)', 'Tính 0 điểm'),
  'Không nộp phiếu': fc.constantFrom('Không xếp hạng', 'Tính 0 điểm'),
  'Thiếu minh chứng': fc.constantFrom('Nhắc', 'Tính 0 điểm'),
  'Chưa đến kỳ báo cáo': fc.constantFrom('Để trống, không tính', 'Tính 0 điểm'),
  'Khi tiêu chí không áp dụng': fc.constantFrom('Trừ khỏi điểm tối đa', 'Cho điểm tối đa'),
  'Khi chưa thẩm định': fc.constantFrom('Dùng điểm tự chấm (tạm tính)', 'Chưa có điểm'),
  'Số lần thẩm định': fc.constantFrom('1', '2'),
  'Chấm chéo': fc.constantFrom('Không', 'Từng mục', 'Tổng điểm'),
  'Điểm cuối cùng lấy theo': fc.constantFrom(
    'Thẩm định',
    'Tự chấm',
    'Hội đồng',
    '50% Tự chấm + 50% Thẩm định',
    '60% Thẩm định + 40% Chấm chéo',
  ),
});

describe('the short way from a cell to a score', () => {
  it('gives what the long way gives', () => {
    fc.assert(
      fc.property(settings, fc.option(sheets), (values, sheet) => {
        const draft: YearDraft = {
          regulation: { settings: values, criteria },
          sheets: { A: sheet as SheetDraft | null },
        };
        const year = yearOf(draft);
        const [unit] = year.units;
        if (!unit) throw new Error('no unit');
        const scorer = new YearScorer(year);
        expect(shown(scorer.leavesOf(unit))).toEqual(shown(slowly(draft)));
        // Totals are there at once, the figures below them when somebody looks: the same ones.
        const scores = scorer.score(unit);
        const before = textOf(scores.total);
        const nodesOf = ({ nodes }: UnitScores): readonly string[] =>
          year.regulation.criteria.map(
            ({ code }) => `${code} ${textOf(nodes.get(code)?.final) ?? '–'}`,
          );
        const again = new YearScorer(year).score(unit);
        expect(nodesOf(again)).toEqual(nodesOf(scores));
        expect(textOf(again.total)).toBe(before);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps nothing of the unit before', () => {
    fc.assert(
      fc.property(settings, sheets, fc.option(sheets), (values, first, second) => {
        const regulation = { settings: values, criteria };
        const both = yearOf({
          regulation,
          sheets: { A: first as SheetDraft, B: second as SheetDraft | null },
        });
        const alone = yearOf({ regulation, sheets: { B: second as SheetDraft | null } });
        const scorer = new YearScorer(both);
        const [a, b] = both.units;
        const [single] = alone.units;
        if (!a || !b || !single) throw new Error('no unit');
        scorer.score(a);
        const after = scorer.score(b);
        const fresh = new YearScorer(alone).score(single);
        const all = [after, fresh].map((scores) => [
          ...[scores.total, scores.selfTotal, scores.verifiedTotal, scores.base].map(textOf),
          ...shown([...scores.leaves.values()]),
        ]);
        expect(all[0]).toEqual(all[1]);
      }),
      { numRuns: 200 },
    );
  });
});
