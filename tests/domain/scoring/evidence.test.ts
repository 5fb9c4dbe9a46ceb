import { textOf, type CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { scoresOfSheet, type Values } from './scored';

const ZERO = { 'Thiếu minh chứng': 'Tính 0 điểm' };

function finalOf(claim: ClaimDraft, evidence: string, settings: Values = {}): string {
  const criteria: readonly CriterionLine[] = [
    ['I', '', '10', 'Trực tiếp', '', '', evidence],
    ['P', 'Điểm trừ', '10', 'Trực tiếp', '', '', evidence],
  ];
  const scores = scoresOfSheet({ settings, criteria, sheet: { I: claim, P: claim } });
  const leaf = scores.leaves.get('I');
  // Nobody claims a deduction, so there is nothing to prove.
  const deduction = scores.leaves.get('P');
  expect(deduction?.why).toBeNull();
  return [textOf(leaf?.final), leaf?.why].join(' ').trim();
}

describe('points without the evidence that the regulation asks for', () => {
  it.each<readonly [string, ClaimDraft, string, Values, string]>([
    ['nothing is asked', { self: 7, evidence: '' }, '', ZERO, '7'],
    ['the column was not read', { self: 7, evidence: null }, 'Kế hoạch', ZERO, '7'],
    ['shown', { self: 7, evidence: 'KH 12' }, 'Kế hoạch', ZERO, '7'],
    ['not shown, by the setting', { self: 7, evidence: '' }, 'Kế hoạch', ZERO, '0 noEvidence'],
    ['only reminded of', { self: 7, evidence: '' }, 'Kế hoạch', {}, '7'],
    [
      'to be explained',
      { self: 7, evidence: '' },
      'Kế hoạch',
      { 'Thiếu minh chứng': 'Phải giải trình' },
      '7',
    ],
    [
      'the row goes before',
      { self: 7, evidence: '' },
      'Kế hoạch; thiếu: 0 điểm',
      {},
      '0 noEvidence',
    ],
    ['the row only reminds', { self: 7, evidence: '' }, 'Kế hoạch; thiếu: nhắc', ZERO, '7'],
    ['no word of what it is', { self: 7, evidence: '' }, 'thiếu: 0 điểm', {}, '0 noEvidence'],
    ['verified all the same', { self: 7, verified: 6, evidence: '' }, 'Kế hoạch', ZERO, '6'],
    ['verified as nothing', { self: 7, verified: 0, evidence: '' }, 'Kế hoạch', ZERO, '0'],
    ['nothing was claimed', { self: 0, evidence: '' }, 'Kế hoạch', ZERO, '0'],
    ['nothing stands there', { evidence: '' }, 'Kế hoạch', ZERO, ''],
  ])('%s', (_, claim, evidence, settings, expected) => {
    expect(finalOf(claim, evidence, settings)).toBe(expected);
  });
});

it.each<readonly [string, ClaimDraft, string | null]>([
  ['verified', { self: 7, verified: 6, evidence: '' }, '6'],
  ['verified as nothing', { self: 7, verified: 0, evidence: '' }, '0'],
  ['not verified', { self: 7, evidence: '' }, null],
  ['a word of the verifier', { self: 7, verified: 'xem lại', evidence: '' }, null],
])('a verified total, where the one criterion that asks for evidence was %s', (_, claim, total) => {
  const criteria: readonly CriterionLine[] = [['I', '', '10', 'Trực tiếp', '', '', 'Kế hoạch']];
  const scores = scoresOfSheet({ settings: ZERO, criteria, sheet: { I: claim } });
  expect(textOf(scores.verifiedTotal)).toBe(total);
});
