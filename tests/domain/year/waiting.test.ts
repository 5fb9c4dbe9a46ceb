import { unitOf, type CriterionLine } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf, proposalOf } from '../years';

describe('a unit that waits, where percent decides', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', '', '60', 'Trực tiếp'],
    ['II', '', '40', 'Trực tiếp'],
    ['T', 'Điểm thưởng', '20', 'Trực tiếp'],
  ];
  const settings: Values = { 'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng' };
  const awards = [{ award: 'Cờ', quantity: '1' }];
  const units = ['A', 'B'].map((code) => unitOf(code));

  it.each<readonly [string, number, readonly string[]]>([
    // (60 + 10) / 60 = 116.67 %, if II turns out not to be for B; (60 + 40 + 10) / 100 if it is.
    ['may pass by a criterion less', 14, ['A undecided Cờ', 'B undecided Cờ']],
    ['may not pass what is out of its reach', 17, ['A proposed Cờ']],
  ])('%s', (_, bonus, expected) => {
    const outcome = outcomeOf({
      regulation: { settings, criteria, awards },
      units,
      sheets: { A: { I: 60, II: 40, T: bonus }, B: { I: 60, II: 'tốt', T: 10 } },
    });
    expect(proposalOf(outcome).filter((line) => !line.includes('excluded'))).toEqual(expected);
  });
});
