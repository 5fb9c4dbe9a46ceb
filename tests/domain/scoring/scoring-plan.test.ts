import { planScoring } from '../../../src/domain/scoring/scoring-plan';
import { regulationOf, textOf, type CriterionLine } from '../builders';
import type { Values } from './scored';

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng', 'tối đa 50'],
  ['I.1', 'Mục', '20', 'Cộng', 'tối thiểu âm 2'],
  ['I.1.1', '', '20', 'Trực tiếp'],
  ['I.2', '', '40', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '10', 'Cộng'],
  ['T.1', 'Điểm thưởng', '10', 'Trực tiếp'],
  ['P', 'Điểm trừ', '10', 'Trực tiếp'],
];

const planOf = (settings: Values = {}) =>
  planScoring(regulationOf({ settings, criteria: CRITERIA }));

it('knows where every row stands, and its leaves in their order', () => {
  const { positions, leaves, regulation } = planOf();
  for (const [code, position] of positions) expect(regulation.criteria[position]?.code).toBe(code);
  expect(positions.size).toBe(CRITERIA.length);
  expect(leaves.map(({ criterion, position }) => `${criterion.code} ${String(position)}`)).toEqual([
    'I.1.1 2',
    'I.2 3',
    'II 4',
    'T.1 6',
    'P 7',
  ]);
});

it('sums children before their parents', () => {
  const { parents, parentIndex } = planOf();
  expect(parents.map(({ criterion, children }) => [criterion.code, children])).toEqual([
    ['I.1', [2]],
    ['I', [1, 3]],
    ['T', [6]],
  ]);
  expect([...parentIndex]).toEqual([
    ['I.1', 0],
    ['I', 1],
    ['T', 2],
  ]);
});

it.each<readonly [Values, readonly (readonly (string | null)[])[]]>([
  [
    {},
    [
      ['I.1', '20', '-2'],
      ['I', '50', '0'],
      ['T', null, '0'],
    ],
  ],
  // What the row itself says goes before the setting.
  [
    { 'Mục được xuống dưới 0': 'Có' },
    [
      ['I.1', '20', '-2'],
      ['I', '50', null],
      ['T', null, null],
    ],
  ],
])('limits each row with children, under %j', (settings, expected) => {
  const { parents } = planOf(settings);
  expect(
    parents.map(({ criterion, cap, floor }) => [criterion.code, textOf(cap), textOf(floor)]),
  ).toEqual(expected);
});

it('knows the sections of each branch, and whose criteria are in them', () => {
  const { roots, branches } = planOf();
  expect(
    roots.map(({ criterion, position, parent, leaves }) => [
      criterion.code,
      position,
      parent?.criterion.code ?? null,
      leaves.map((leaf) => `${leaf.criterion.code} ${String(leaf.position)}`).join(', '),
    ]),
  ).toEqual([
    ['I', 0, 'I', 'I.1.1 2, I.2 3'],
    ['II', 4, null, 'II 4'],
    ['T', 5, 'T', 'T.1 6'],
    ['P', 7, null, 'P 7'],
  ]);
  expect(branches).toEqual({ main: [0, 4], bonus: [5], deduction: [7] });
});
