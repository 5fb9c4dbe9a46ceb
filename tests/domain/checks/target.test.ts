import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf } from '../years';

const SHARE: CriterionLine = ['I', '', '10', 'Theo tỷ lệ', 'chỉ tiêu giao riêng'];
const BEST: CriterionLine = ['I', '', '5', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%'];
const PLAIN: CriterionLine = ['I', '', '10', 'Trực tiếp'];
const NOT_ASSIGNED = { 'Chỉ tiêu bằng 0 hoặc trống': 'Coi là không giao' };

function check(
  line: CriterionLine,
  claim: ClaimDraft,
  assigned: string | number | null,
  settings: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { findings } = yearOf({
    regulation: { criteria: [line], settings },
    sheets: { A: { I: claim } },
    targets: { A: assigned === null ? {} : { I: assigned } },
  });
  return findings.map(({ kind, ownCell, proposed }) =>
    [kind, ownCell?.cell, proposed].filter((part) => part).join(' '),
  );
}

describe('checkTarget', () => {
  it.each<
    [
      string,
      CriterionLine,
      ClaimDraft,
      string | number | null,
      Readonly<Record<string, string>>,
      readonly string[],
    ]
  >([
    ['the assigned target', SHARE, { target: 10, result: 5, self: 5 }, 10, {}, []],
    [
      'half of the assigned target gives twice the points',
      SHARE,
      { target: 5, result: 5, self: 10 },
      10,
      {},
      ['targetDiffers E5 10'],
    ],
    [
      'an assigned target left out, where blank would mean not assigned',
      SHARE,
      {},
      10,
      NOT_ASSIGNED,
      ['targetDiffers E5 10'],
    ],
    ['KG by the unit alone', SHARE, { target: 'KG' }, 10, {}, ['targetDiffers E5 10']],
    ['KG of which nobody decided', SHARE, { target: 'KG' }, null, {}, ['unassignedByUnit E5']],
    ['KG in both', SHARE, { target: 'KG' }, 'KG', {}, []],
    [
      'a target where none is assigned',
      SHARE,
      { target: 10, result: 5, self: 5 },
      'KG',
      {},
      ['targetDiffers E5'],
    ],
    [
      'a target that nobody entered',
      SHARE,
      { target: 10, result: 5, self: 5 },
      null,
      {},
      ['targetByUnit E5'],
    ],
    [
      'a rule that scores by itself',
      BEST,
      { target: 8, result: 8 },
      10,
      {},
      ['targetDiffers E5 10'],
    ],
    [
      'the same words in both',
      SHARE,
      { target: 'theo kế hoạch' },
      'theo kế hoạch',
      {},
      ['missingScore G5'],
    ],
    ['other words', SHARE, { target: 'theo kế hoạch' }, 'theo quý', {}, ['targetDiffers E5']],
    ['words for a figure', SHARE, { target: 'mười' }, 10, {}, ['targetDiffers E5 10']],
    ['a rule without a target', PLAIN, { target: 'KG', self: 5 }, null, {}, []],
  ])('%s', (_, line, claim, assigned, settings, expected) => {
    expect(check(line, claim, assigned, settings)).toEqual(expected);
  });
});
