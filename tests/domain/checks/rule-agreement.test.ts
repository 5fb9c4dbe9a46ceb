import { unitOf, type CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf } from '../years';

const COUNT: CriterionLine = ['I', '', '10', 'Theo số lượng', '2/mô hình; tối đa 10'];
const THIRDS: CriterionLine = ['I', '', '10', 'Theo số lượng', '0,333/mô hình; tối đa 10'];
const SHARE: CriterionLine = ['I', '', '10', 'Theo tỷ lệ', 'chỉ tiêu giao riêng; không vượt'];
const LEVELS: CriterionLine = ['I', '', '10', 'Mức', 'Tốt: 10; Khá: 7; Kém: 0'];

const KINDS = [
  'differsFromRule',
  'resultUnreadable',
  'percentOrFraction',
  'notAllowedByRule',
  'missingTarget',
];

/** `differsFromRule self → 6`, for what is said of the score beside its result. */
function found(
  criterion: CriterionLine,
  claim: ClaimDraft,
  settings: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { findings } = yearOf({
    regulation: { settings, criteria: [criterion] },
    units: [unitOf('A')],
    sheets: { A: { I: claim } },
  });
  return findings
    .filter(({ kind }) => KINDS.includes(kind))
    .map(({ kind, params, proposed }) =>
      [kind, String(params.field), ...(proposed === null ? [] : [`→ ${proposed}`])].join(' '),
    );
}

describe('a score beside the result that it is given for', () => {
  it.each<readonly [string, CriterionLine, ClaimDraft, readonly string[]]>([
    ['agrees', COUNT, { result: 3, self: 6 }, []],
    ['is another one', COUNT, { result: 3, self: 8 }, ['differsFromRule self → 6']],
    ['is the limit', COUNT, { result: 9, self: 10 }, []],
    ['is above the limit', COUNT, { result: 9, self: 9 }, ['differsFromRule self → 10']],
    // An amount with its unit is an amount; a date and a span are none
    ['agrees with an amount in words', COUNT, { result: '3 mô hình', self: 6 }, []],
    [
      'is another one than the amount in words gives',
      COUNT,
      { result: ' 3 mô hình', self: 8 },
      ['differsFromRule self → 6'],
    ],
    ['of a date', COUNT, { result: '3/12/2020', self: 6 }, ['resultUnreadable result']],
    ['of a span', COUNT, { result: '3-4 mô hình', self: 6 }, ['resultUnreadable result']],
    ['of a word', COUNT, { result: 'ba', self: 6 }, ['resultUnreadable result']],
    ['of a share', COUNT, { result: '30%', self: 6 }, ['percentOrFraction result']],
    ['of no result', COUNT, { self: 6 }, []],
    ['that no result gives', COUNT, { self: 5 }, ['notAllowedByRule self']],
    // Rounded as the regulation rounds, or not at all
    ['rounded', THIRDS, { result: 1, self: 0.33 }, []],
    ['not rounded', THIRDS, { result: 1, self: 0.333 }, []],
    ['rounded otherwise', THIRDS, { result: 1, self: 0.34 }, ['differsFromRule self → 0.33']],
    // A level
    ['of a level', LEVELS, { result: 'Khá', self: 7 }, []],
    ['of another level', LEVELS, { result: 'Khá', self: 10 }, ['differsFromRule self → 7']],
    ['of no level', LEVELS, { result: 'Trung bình', self: 7 }, ['resultUnreadable result']],
    // In proportion to what was assigned
    ['of half a target', SHARE, { target: 10, result: 5, self: 5 }, []],
    [
      'of more than half',
      SHARE,
      { target: 8, result: 5, self: 5 },
      ['differsFromRule self → 6.25'],
    ],
    ['without a target', SHARE, { result: 5, self: 5 }, ['missingTarget target']],
    ['with a target of nought', SHARE, { target: 0, result: 5, self: 5 }, ['missingTarget target']],
    // Outside its limits it is said to be that, and no more.
    ['below nothing', COUNT, { result: 3, self: -1 }, []],
    ['above the maximum', COUNT, { result: 3, self: 11 }, []],
    ['at the maximum', COUNT, { result: 3, self: 10 }, ['differsFromRule self → 6']],
    ['of nothing', COUNT, { result: 0, self: 0 }, []],
    ['at nothing', COUNT, { result: 3, self: 0 }, ['differsFromRule self → 6']],
    ['of a result with a comma', SHARE, { target: 10, result: '7,5', self: 7.5 }, []],
    ['of an error, of which something else is said', COUNT, { result: '#REF!', self: 6 }, []],
    [
      'of the result that was verified',
      COUNT,
      { result: 3, self: 6, verifiedResult: 2, verified: 4 },
      [],
    ],
    // The unit’s own score goes by its own result.
    [
      'of the result that was verified, by the unit',
      COUNT,
      { result: 3, self: 4, verifiedResult: 2, verified: 4 },
      ['differsFromRule self → 6'],
    ],
    // A verifier may judge, within what the rule can give
    ['verified otherwise', COUNT, { result: 3, self: 6, verified: 4 }, []],
    [
      'verified as nothing gives it',
      COUNT,
      { self: 6, verified: 5 },
      ['notAllowedByRule verified'],
    ],
    [
      'verified a second time as nothing gives it',
      COUNT,
      { self: 6, verified: 4, verified2: 5 },
      ['notAllowedByRule verified2'],
    ],
  ])('%s', (_, criterion, claim, expected) => {
    expect(found(criterion, claim)).toEqual(expected);
  });

  it('without a target, where that means that nothing was assigned', () => {
    const settings = { 'Chỉ tiêu bằng 0 hoặc trống': 'Coi là không giao' };
    expect(found(SHARE, { result: 5, self: 5 }, settings)).toEqual([]);
  });
});
