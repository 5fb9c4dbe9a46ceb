import { achievementsOf } from '../../../src/domain/achievements/achievements';
import type { CriterionLine } from '../builders';
import type { SheetDraft } from '../claims';
import { scoresIn } from '../scoring/scored';
import { yearOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', '80'],
  ['I.1', '', '20', 'Trực tiếp'],
  ['I.2', '', '20', 'Trực tiếp'],
  ['I.3', '', '10', 'Trực tiếp'],
  ['I.4', '', '10', 'Trực tiếp'],
  ['I.5', '', '20', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
  ['T2', 'Điểm thưởng', '5', 'Trực tiếp'],
];

/** `exceeded: I.1 126/120 · strongest: I.2 20/20 · bonus: T 2` */
function shown(sheet: SheetDraft): string {
  const draft = { regulation: { criteria: CRITERIA }, sheets: { A: sheet } };
  const { regulation, sheets } = yearOf(draft);
  const { exceeded, strongest, bonus } = achievementsOf(
    scoresIn(draft),
    sheets.get('A'),
    regulation,
  );
  return [
    ...exceeded.map(
      ({ criterion, result, target }) =>
        `+ ${criterion.code} ${result.value.toString()}/${target.value.toString()}`,
    ),
    ...strongest.map(
      ({ criterion, points, of }) => `${criterion.code} ${points.toString()}/${of.toString()}`,
    ),
    ...bonus.map(({ criterion, points }) => `* ${criterion.code} ${points.toString()}`),
  ].join(' · ');
}

describe('what a unit’s figures say for it', () => {
  it.each<readonly [string, SheetDraft, string]>([
    [
      'the highest shares, the heavier criterion first where they are equal',
      { 'I.1': 15, 'I.2': 20, 'I.3': 10, 'I.4': 9.5, 'I.5': 19 },
      // I.4 and I.5 both have 95 per cent.
      'I.2 20/20 · I.3 10/10 · I.5 19/20',
    ],
    ['nothing that has no points', { 'I.1': 0, 'I.2': 0, 'I.3': 0, 'I.4': 0, 'I.5': 0 }, ''],
    ['nothing that is not scored', { 'I.1': 5, 'I.2': null }, 'I.1 5/20'],
    ['bonus points, most first', { T: 1, T2: 2.5 }, '* T2 2.5 · * T 1'],
    [
      'targets exceeded, by how much, and not once more among the shares',
      {
        'I.1': { target: 120, result: 126, self: 20 },
        'I.2': { target: 10, result: 20, self: 20 },
        'I.3': 10,
      },
      '+ I.2 20/10 · + I.1 126/120 · I.3 10/10',
    ],
    [
      'three targets exceeded, those exceeded most',
      {
        'I.1': { target: 100, result: 110, self: 20 },
        'I.2': { target: 100, result: 140, self: 20 },
        'I.3': { target: 100, result: 120, self: 10 },
        'I.4': { target: 100, result: 130, self: 10 },
      },
      '+ I.2 140/100 · + I.4 130/100 · + I.3 120/100 · I.1 20/20',
    ],
    [
      'the result that was verified',
      { 'I.1': { target: 100, result: 130, verifiedResult: 110, self: 20, verified: 20 } },
      '+ I.1 110/100',
    ],
    [
      'a target just reached is not exceeded',
      { 'I.1': { target: 100, result: 100, self: 20 } },
      'I.1 20/20',
    ],
    [
      // More complaints than allowed are no achievement: not all points were given.
      'a target to stay below',
      { 'I.1': { target: 5, result: 9, self: 12 } },
      'I.1 12/20',
    ],
    ['a target of nothing', { 'I.1': { target: 0, result: 9, self: 20 } }, 'I.1 20/20'],
    [
      'a percentage beside a plain number',
      { 'I.1': { target: { value: 0.9, format: '0%' }, result: 95, self: 20 } },
      'I.1 20/20',
    ],
    [
      'two percentages',
      {
        'I.1': {
          target: { value: 0.9, format: '0%' },
          result: { value: 0.955, format: '0.0%' },
          self: 20,
        },
      },
      '+ I.1 95.5/90',
    ],
  ])('%s', (_, sheet, expected) => {
    expect(shown(sheet)).toBe(expected);
  });
});
