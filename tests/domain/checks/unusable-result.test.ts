import { whyNoNumber } from '../../../src/domain/checks/unusable-result';
import type { CriterionLine } from '../builders';
import { figureCell, type ClaimDraft, type FigureTyped } from '../claims';
import { yearOf } from '../years';

const COUNT: CriterionLine = ['I', '', '10', 'Theo số lượng', '2/mô hình; tối đa 10'];
const DIRECT: CriterionLine = ['I', '', '10', 'Trực tiếp'];
const WITH_DATA: CriterionLine = [
  'I',
  '',
  '3',
  'Cộng/trừ',
  'cộng 2 mỗi lần khen; trừ 4 mỗi lần phê bình; từ âm 3 đến 3',
];
const DATE = { value: 44109, format: 'dd/mm/yyyy' };

/** `F5 date`: the cell, and what holds it up. */
function unusable(claim: ClaimDraft, criterion = COUNT): readonly string[] {
  const { findings } = yearOf({
    regulation: { criteria: [criterion] },
    sheets: { A: { I: claim } },
  });
  return findings
    .filter(({ kind }) => kind === 'resultUnusable')
    .map(({ place, params }) => `${place.cell ?? '–'} ${String(params.holds)}`);
}

describe('a result that is no figure, though it may look like one', () => {
  it.each<readonly [ClaimDraft, CriterionLine, readonly string[]]>([
    [{ self: 4, result: DATE }, COUNT, ['F5 date']],
    [{ self: 4, result: '#DIV/0!' }, COUNT, ['F5 errorCode']],
    [{ self: 4, result: 2 }, COUNT, []],
    [{ self: 4, result: 'hai' }, COUNT, []],
    [{ self: 4 }, COUNT, []],
    // The verified one counts.
    [{ self: 4, result: DATE, verifiedResult: 2 }, COUNT, []],
    [{ self: 4, result: 2, verifiedResult: DATE }, COUNT, ['J5 date']],
    // Where no result is wanted, any date may stand there.
    [{ self: 4, result: DATE }, DIRECT, []],
  ])('%j', (claim, criterion, expected) => {
    expect(unusable(claim, criterion)).toEqual(expected);
  });

  it('is looked for among the figures that a rule needs besides', () => {
    const data = { khen: 1, 'phê bình': DATE };
    expect(unusable({ self: 2, data }, WITH_DATA)).toEqual(['F6 date']);
  });
});

describe('why a result is no number to go by', () => {
  it.each<readonly [FigureTyped, string]>([
    [3, ''],
    [0, ''],
    [-1, 'negative'],
    [{ value: 0.5, format: '0%' }, 'percent'],
    [{ value: -0.5, format: '0%' }, 'negative'],
    [null, ''],
    [DATE, 'date'],
    ['#REF!', 'errorCode'],
    ['nhiều', 'text'],
    ['1.500', 'ambiguous'],
    ['KAD', ''],
  ])('%j: %j', (typed, why) => {
    expect(whyNoNumber(figureCell(typed))).toBe(why);
  });
});
