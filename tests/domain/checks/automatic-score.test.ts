import type { CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';
import type { Values } from '../scoring/scored';
import { linesOf } from './finding-lines';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '5', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%'],
  ['II', '', '30', 'Bên ngoài chấm', 'nguồn: Điều tra; thang 100'],
  ['III', '', '60', 'Theo thứ hạng', 'hạng 1: 60; từ hạng 2: 0'],
  ['T', 'Điểm thưởng', '5', 'Thưởng theo danh hiệu', 'Cờ: 5'],
];
const MARKS: NonNullable<YearDraft['outside']> = [
  { code: 'II', unit: 'A', assessor: 'Cục Thống kê', points: 82 },
  { code: 'III', unit: 'A', assessor: 'Bộ', rank: 1 },
];

function check(
  claim: ClaimDraft | null,
  settings: Values = {},
  outside = MARKS,
): readonly string[] {
  const sheets = { A: claim === null ? {} : { I: claim } };
  return linesOf(
    yearOf({ regulation: { settings, criteria: CRITERIA }, sheets, outside }).findings,
  );
}

describe('a score that the add-in computes, and cannot', () => {
  it.each<readonly [string, ClaimDraft | null, Values, readonly string[]]>([
    ['all there', { result: 12, target: 10 }, {}, []],
    ['no result', { target: 10 }, {}, ['missingResult A I F5']],
    ['no row', null, {}, ['missingResult A I']],
    ['a result in words', { result: 'nhiều', target: 10 }, {}, ['missingResult A I F5']],
    [
      'a doubtful verified result',
      { result: 12, verifiedResult: 'x', target: 10 },
      {},
      ['missingResult A I J5'],
    ],
    ['no target', { result: 12 }, {}, ['missingTarget A I E5']],
    [
      'a result in per cent, where things are counted',
      { result: { value: 0.75, format: '0%' }, target: 10 },
      {},
      ['percentOrFraction A I F5'],
    ],
    [
      'a verified result in per cent',
      { result: 12, verifiedResult: { value: 0.75, format: '0%' }, target: 10 },
      {},
      ['percentOrFraction A I J5'],
    ],
    ['a result below zero', { result: -1, target: 10 }, {}, ['missingResult A I F5']],
    ['a target of zero', { result: 12, target: 0 }, {}, ['missingTarget A I E5']],
    ['not assigned', { result: 12, target: 'KG' }, {}, []],
    [
      'a blank result that counts as zero',
      { target: 10 },
      { 'Ô điểm để trống': 'Tính 0 điểm' },
      [],
    ],
    [
      'words never count as zero',
      { result: 'nhiều', target: 10 },
      { 'Ô điểm để trống': 'Tính 0 điểm' },
      ['missingResult A I F5'],
    ],
    // Nobody decided that it does not apply: the base must not shrink in silence.
    [
      'the unit says KAD',
      { self: 'KAD', result: 12, target: 10 },
      {},
      ['unlistedNotApplicable A I G5'],
    ],
  ])('%s', (_, claim, settings, expected) => {
    expect(check(claim, settings)).toEqual(expected);
  });

  it.each<readonly [string, YearDraft['outside'], readonly string[]]>([
    ['nobody scored it', [], ['missingMarks A II', 'missingMarks A III']],
    [
      'marks above their scale',
      [{ code: 'II', unit: 'A', assessor: 'X', points: 820 }],
      ['missingMarks A II', 'missingMarks A III'],
    ],
    [
      'half a rank',
      [{ code: 'III', unit: 'A', assessor: 'X', rank: 1.5 }],
      ['missingMarks A II', 'missingMarks A III'],
    ],
  ])('%s', (_, outside, expected) => {
    expect(check({ result: 12, target: 10 }, {}, outside)).toEqual(expected);
  });

  it('asks for nothing that is not scored', () => {
    const year = yearOf({
      regulation: { criteria: CRITERIA },
      sheets: { A: {} },
      notScored: ['I', 'II', 'III'].map((criterion) => ({ criterion, unit: 'A' })),
    });
    expect(linesOf(year.findings)).toEqual([]);
  });
});
