import type { CriterionLine } from '../builders';
import type { ClaimDraft, FigureTyped } from '../claims';
import { yearOf } from '../years';
import { inFull } from './finding-lines';

const DIRECT: CriterionLine = ['I', '', '10', 'Trực tiếp', 'bước 0,5'];
const BELOW_ZERO: CriterionLine = ['I', '', '10', 'Trực tiếp', 'âm 5 đến 10'];
const DEDUCTION: CriterionLine = ['I', 'Điểm trừ', '10', 'Trực tiếp'];
const TAKES_AND_GIVES: CriterionLine = ['I', 'Điểm trừ', '10', 'Trực tiếp', 'âm 5 đến 10'];
const UNREAD: CriterionLine = ['I', '', '10', 'Mức', 'vài mức'];

function limits(claim: ClaimDraft, criterion: CriterionLine = DIRECT): readonly string[] {
  const { findings } = yearOf({
    regulation: { criteria: [criterion] },
    sheets: { A: { I: claim } },
  });
  return findings
    .filter(({ kind }) => kind === 'overMaximum' || kind === 'negativeFigure')
    .map((found) => inFull(found).replace(/ \|.*\| field: (\w+),.*sign: /, ' $1 '));
}

describe('a score outside its limits', () => {
  it.each<readonly [FigureTyped, CriterionLine, string]>([
    [10, DIRECT, ''],
    [10.001, DIRECT, 'overMaximum self '],
    [0, DIRECT, ''],
    [-0.5, DIRECT, 'negativeFigure self '],
    // Between two steps is not outside.
    [9.9, DIRECT, ''],
    // The rule says how far it may fall.
    [-5, BELOW_ZERO, ''],
    [-5.5, BELOW_ZERO, 'negativeFigure self '],
    // The row gives the sign, whatever its rule lets in.
    [-5, DEDUCTION, 'negativeFigure self deduction'],
    [-5, TAKES_AND_GIVES, 'negativeFigure self deduction'],
    [11, DEDUCTION, 'overMaximum self deduction'],
    // Without a rule that could be read the maximum still holds.
    [11, UNREAD, 'overMaximum self '],
    [-1, UNREAD, 'negativeFigure self '],
    [10, UNREAD, ''],
    // A percentage is a doubt of its own.
    [{ value: 11, format: '0%' }, DIRECT, ''],
    ['11 điểm', DIRECT, 'overMaximum self '],
    ['tốt', DIRECT, ''],
    [null, DIRECT, ''],
  ])('%j of %j', (self, criterion, expected) => {
    expect(limits({ self }, criterion).join()).toBe(expected);
  });

  it('is looked for in every column, each by itself', () => {
    expect(limits({ self: 12, verified: -1, reason: 'x', verified2: 11, reason2: 'x' })).toEqual([
      'overMaximum self ',
      'negativeFigure verified ',
      'overMaximum verified2 ',
    ]);
    expect(limits({ self: 5, verified: 5, verified2: 11, reason2: 'x' })).toEqual([
      'overMaximum verified2 ',
    ]);
  });
});
