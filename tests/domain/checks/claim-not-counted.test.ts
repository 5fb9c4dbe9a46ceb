import type { CriterionLine } from '../builders';
import type { SheetDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '10', 'Trực tiếp'],
  ['II', '', '5', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '6', 'Thưởng theo danh hiệu', 'Cờ A: 6'],
];

function found(sheet: SheetDraft, more: Partial<YearDraft> = {}): readonly string[] {
  const year = yearOf({ regulation: { criteria: CRITERIA }, sheets: { A: sheet }, ...more });
  return year.findings
    .filter(({ kind }) => kind === 'claimNotCounted')
    .map(({ criterion, raw, params }) =>
      [criterion, raw, params.why, params.counted].map(String).join(' '),
    );
}

const decided = (effect: string): Partial<YearDraft> => ({
  notScored: [{ criterion: 'II', unit: 'Tất cả', effect, reason: 'x' }],
});

it.each<readonly [string, SheetDraft, Partial<YearDraft>, readonly string[]]>([
  ['a bonus that the book computes', { I: 9, II: 4, T: 6 }, {}, ['T 6 automatic 0']],
  ['the same bonus', { I: 9, II: 4, T: 0 }, {}, []],
  ['no claim', { I: 9, II: 4 }, {}, []],
  [
    'a criterion that counts in full',
    { I: 9, II: 2 },
    decided('Cho điểm tối đa'),
    ['II 2 notScored 5'],
  ],
  ['the full points', { I: 9, II: 5 }, decided('Cho điểm tối đa'), []],
  [
    'a criterion out of the base',
    { I: 9, II: 2 },
    decided('Trừ khỏi điểm tối đa'),
    ['II 2 notScored '],
  ],
  ['nought, claimed so', { I: 9, II: 0 }, decided('Cho điểm tối đa'), []],
  ['a criterion that is nothing', { I: 9, II: 2 }, decided('Tính 0 điểm'), ['II 2 notScored 0']],
  [
    'a criterion whose points the others share',
    { I: 9, II: 2 },
    decided('Chia lại trong mục'),
    ['II 2 notScored '],
  ],
  ['no figure', { I: 9, II: 'tốt' }, decided('Cho điểm tối đa'), []],
  ['the word for it', { I: 9, II: 'KAD' }, decided('Trừ khỏi điểm tối đa'), []],
])('%s', (_, sheet, more, expected) => {
  expect(found(sheet, more)).toEqual(expected);
});

it('names who scores a criterion instead, until it is verified', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', '', '10', 'Trực tiếp', '', '', '', 'Cụm trưởng'],
  ];
  const regulation = { criteria };
  expect(found({ I: 8 }, { regulation })).toEqual(['I 8 others 8']);
  expect(found({ I: { self: 8, verified: 7, reason: 'x' } }, { regulation })).toEqual([]);
  expect(found({ I: { verified: 7 } }, { regulation })).toEqual([]);
});
