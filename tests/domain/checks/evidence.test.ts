import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf } from '../years';
import type { Values } from '../scoring/scored';
import { linesOf } from './finding-lines';

const EXPLAIN = { 'Thiếu minh chứng': 'Phải giải trình' };
const ZERO = { 'Thiếu minh chứng': 'Tính 0 điểm' };

function check(claim: ClaimDraft, evidence: string, settings: Values = {}): readonly string[] {
  const criteria: readonly CriterionLine[] = [['I', '', '10', 'Trực tiếp', '', '', evidence]];
  return linesOf(
    yearOf({ regulation: { settings, criteria }, sheets: { A: { I: claim } } }).findings,
  );
}

describe('points without evidence', () => {
  it.each<readonly [string, ClaimDraft, string, Values, readonly string[]]>([
    ['shown', { self: 7, evidence: 'KH 12' }, 'Kế hoạch', EXPLAIN, []],
    ['nothing is asked', { self: 7, evidence: '' }, '', EXPLAIN, []],
    ['nothing was read', { self: 7, evidence: null }, 'Kế hoạch', EXPLAIN, []],
    ['reminded of', { self: 7, evidence: '' }, 'Kế hoạch', {}, ['missingEvidence A –']],
    ['to be explained', { self: 7, evidence: '' }, 'Kế hoạch', EXPLAIN, ['unexplained A I G5']],
    [
      'explained',
      { self: 7, evidence: '', explanation: 'Đã gửi bản giấy' },
      'Kế hoạch',
      EXPLAIN,
      [],
    ],
    [
      'counted as nothing',
      { self: 7, evidence: '' },
      'Kế hoạch',
      ZERO,
      ['pointsWithoutEvidence A I G5'],
    ],
    ['verified all the same', { self: 7, verified: 7, evidence: '' }, 'Kế hoạch', ZERO, []],
    ['verified in the second round', { self: 7, verified2: 7, evidence: '' }, 'Kế hoạch', ZERO, []],
    ['no points claimed', { self: 0, evidence: '' }, 'Kế hoạch', EXPLAIN, []],
    [
      'the row’s own word',
      { self: 7, evidence: '' },
      'Kế hoạch; thiếu: phải giải trình',
      ZERO,
      ['unexplained A I G5'],
    ],
  ])('%s', (_, claim, evidence, settings, expected) => {
    expect(check(claim, evidence, settings)).toEqual(expected);
  });

  it('reminds once of a whole sheet, and names the criteria', () => {
    const criteria = ['I', 'II', 'III'].map((code): CriterionLine => [
      code,
      '',
      '10',
      'Trực tiếp',
      '',
      '',
      code === 'III' ? '' : 'Kế hoạch',
    ]);
    const claim = { self: 5, evidence: '' };
    const { findings } = yearOf({
      regulation: { criteria },
      sheets: { A: { I: claim, II: claim, III: claim } },
    });
    expect(findings).toMatchObject([
      { kind: 'missingEvidence', unit: 'A', params: { count: 2, codes: ['I', 'II'] } },
    ]);
  });
});
