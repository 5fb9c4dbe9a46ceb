import {
  isBlank,
  lastResult,
  lastVerified,
  numberOf,
} from '../../../src/domain/score-sheet/claim-figures';
import { figureColumns } from '../../../src/domain/score-sheet/figure-columns';
import { regulationOf, textOf } from '../builders';
import { claimOf, figureCell, sheetOf, type ClaimDraft, type FigureTyped } from '../claims';

it.each<readonly [string, ClaimDraft, string, string]>([
  ['reported only', { result: 5, self: 8 }, '5', ''],
  ['verified once', { result: 5, verifiedResult: 4, verified: 7 }, '4', '7'],
  [
    'verified twice',
    { result: 5, verifiedResult: 4, verifiedResult2: 3, verified: 7, verified2: 6 },
    '3',
    '6',
  ],
  ['verified the second time only', { result: 5, verifiedResult2: 3, verified2: 6 }, '3', '6'],
  ['to zero', { result: 5, verifiedResult: 0, verified: 7, verified2: 0 }, '0', '0'],
  ['by a word', { result: 5, verifiedResult: 'đạt', verified: 'xem lại' }, 'đạt', 'xem lại'],
])('the result and the score that count, where they were %s', (_, draft, result, verified) => {
  const claim = claimOf('I', draft);
  expect([lastResult(claim).raw, lastVerified(claim).raw]).toEqual([result, verified]);
});

it.each<readonly [FigureTyped, string | null, boolean]>([
  [8.5, '8.5', false],
  [0, '0', false],
  [null, null, true],
  ['', null, true],
  ['8,5', null, false],
  ['KAD', null, false],
  // 95 % of something is no number of points.
  [{ value: 0.95, format: '0%' }, null, false],
  [{ value: 45_000, format: 'dd/mm/yyyy' }, null, false],
])('what stands in a cell, %j, is the number %p; blank: %p', (typed, number, blank) => {
  const cell = figureCell(typed);
  expect([textOf(numberOf(cell)), isBlank(cell)]).toEqual([number, blank]);
});

it('a cell that is not there is blank and no number', () => {
  expect([numberOf(undefined), isBlank(undefined)]).toEqual([null, true]);
});

describe('the columns of a sheet', () => {
  const { leaves } = regulationOf({
    criteria: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'].map((code) => [
      code,
      '',
      '10',
      'Trực tiếp',
    ]),
  });
  const sheet = sheetOf('A', {
    VII: { self: '#REF!', verified: 'Chưa đến kỳ' },
    VI: { self: { value: 45_000, format: 'dd/mm/yyyy' } },
    I: { self: 8, verified: 7, verified2: 6 },
    II: { self: 0, verified: 'tốt' },
    III: { self: 'KAD', verified: { value: 0.9, format: '0%' } },
    IV: { self: 'Chưa đến kỳ', verified: 0 },
  });

  it('stand in the order of the criteria, whatever that of the sheet', () => {
    const { self, verified } = figureColumns(sheet, leaves);
    const shown = (entry: (typeof self)[number] | undefined): string | null =>
      entry === null || entry === undefined ? null : entry.toString();
    expect(self.map(shown)).toEqual(['8', '0', 'notApplicable', 'notDue', null, 'doubt', 'doubt']);
    expect(verified.map(shown)).toEqual(['6', 'doubt', 'doubt', '0', null, null, 'notDue']);
  });

  it('are worked out once for one regulation, and anew for another', () => {
    const columns = figureColumns(sheet, leaves);
    expect(figureColumns(sheet, leaves)).toBe(columns);
    const fewer = figureColumns(sheet, leaves.slice(0, 2));
    expect(fewer.self.map((entry) => entry?.toString())).toEqual(['8', '0']);
    expect(figureColumns(sheet, leaves).self).toHaveLength(7);
  });
});
