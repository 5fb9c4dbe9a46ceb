import type { CriterionLine } from '../builders';
import type { YearDraft } from '../years';
import { explained } from './shown';

function detail(criterion: CriterionLine, sheets: YearDraft['sheets']) {
  const { total } = explained({ regulation: { criteria: [criterion] }, sheets });
  return total.children[0]?.detail ?? total.detail;
}

describe('what a person looks at to judge a score', () => {
  it('the figures that are there, in their order, and what was said of them', () => {
    const claim = {
      target: 4,
      result: 3,
      self: 6,
      verifiedResult: 2,
      verified: 4,
      reason: 'thiếu hồ sơ',
      reason2: 'giữ nguyên',
      explanation: 'đã nộp bổ sung',
    };
    const found = detail(['I', '', '10', 'Theo số lượng', '2/mô hình; tối đa 10'], {
      A: { I: claim },
    });
    expect(found?.cells.map(({ field }) => field)).toEqual([
      'target',
      'result',
      'self',
      'verifiedResult',
      'verified',
    ]);
    expect(found).toMatchObject({
      reason: 'thiếu hồ sơ; giữ nguyên',
      explanation: 'đã nộp bổ sung',
    });
    // By the result that was verified: two of them
    expect(found?.byRule).toMatchObject({ kind: 'points' });
    expect(found?.byRule?.kind === 'points' && found.byRule.points.toString()).toBe('4');
  });

  it('nothing was said, and nothing was sent', () => {
    const plain: CriterionLine = ['I', '', '10', 'Trực tiếp'];
    expect(detail(plain, { A: { I: { self: 6 } } })).toMatchObject({ reason: '', explanation: '' });
    expect(detail(plain, { A: null, B: { I: 5 } })).toMatchObject({
      cells: [],
      data: [],
      byRule: null,
      reason: '',
      explanation: '',
    });
  });

  it('the three that did best beside it, best first', () => {
    const leader: CriterionLine = [
      'I',
      '',
      '5',
      'So với dẫn đầu',
      'đạt chỉ tiêu: 50%; vượt theo tỷ lệ',
    ];
    const reached = (result: number | null) => ({ I: { target: 10, result } });
    const found = detail(leader, {
      A: reached(12),
      B: reached(11),
      C: reached(15),
      D: reached(20),
      E: reached(18),
      F: reached(null),
    });
    expect(found?.rivals.map(({ unit, points }) => `${unit} ${points?.toString() ?? '–'}`)).toEqual(
      ['D 5', 'E 4.5', 'C 3.75'],
    );
    expect(found?.rivals[0]).toMatchObject({
      ranks: [],
      place: { sheet: 'Phiếu' },
      result: { raw: '20' },
      target: { raw: '10' },
    });
  });

  it('what a formula makes of the points of another row', () => {
    const { total } = explained({
      regulation: {
        criteria: [
          ['I', '', '10', 'Trực tiếp'],
          ['II', '', '10', 'Công thức', 'diem(I) / 2 + ket_qua'],
        ],
      },
      sheets: { A: { I: { self: 8, verified: 6 }, II: { result: 1, self: 4 } } },
    });
    const byRule = total.children[1]?.detail?.byRule;
    expect(byRule?.kind === 'points' && byRule.points.toString()).toBe('4');
  });
});
