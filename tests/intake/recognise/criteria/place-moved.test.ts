import type { BodyRow } from '../../../../src/intake/recognise/body-rows';
import { placeMoved } from '../../../../src/intake/recognise/criteria/place-moved';
import { criterionOf, figure, givenLikeness, rowOf, type Given } from './given-likeness';

const CRITERIA = [
  criterionOf('A.1', 5),
  criterionOf('A.2', 5),
  criterionOf('A.3', 3),
  criterionOf('A.4', 3),
];

/** Words of the rows → codes they are placed at, in the order of placing. */
function placed(
  rows: readonly BodyRow[],
  given: Given,
  used: readonly string[] = [],
): readonly (readonly [string, string])[] {
  const taken = new Set(used);
  return placeMoved(rows, CRITERIA, givenLikeness(CRITERIA, given), taken).map(
    ({ row, outcome }) => [row.title, outcome.map(({ code }) => code).join(' ')],
  );
}

const row = (title: string, max?: number): BodyRow =>
  rowOf('', title, max === undefined ? {} : { max: figure(max) });

test.each<[Readonly<Record<string, number>>, string]>([
  [{ 'A.2': 0.75 }, 'A.2'],
  [{ 'A.2': 0.74 }, ''],
  [{}, ''],
  [{ 'A.1': 0.76, 'A.2': 0.9 }, 'A.2'],
  [{ 'A.1': 0.8, 'A.2': 0.9 }, 'A.2 A.1'],
  [{ 'A.1': 0.9, 'A.2': 0.9 }, 'A.1 A.2'],
  // What is not nearly the regulation's own makes nothing doubtful.
  [{ 'A.1': 0.74, 'A.2': 0.75 }, 'A.2'],
])('words like %j: %s', (likeness, codes) => {
  expect(placed([row('words')], { words: likeness })).toEqual(
    codes === '' ? [] : [['words', codes]],
  );
});

test('the maximum tells apart what reads nearly the same', () => {
  const given = { words: { 'A.1': 0.8, 'A.3': 0.8 } };
  expect(placed([row('words', 3)], given)).toEqual([['words', 'A.3']]);
  expect(placed([row('words', 5)], given)).toEqual([['words', 'A.1']]);
});

test('the surest row comes first, and its criterion is no other’s then', () => {
  const given = {
    unsure: { 'A.1': 0.86, 'A.3': 0.8 },
    sure: { 'A.1': 1 },
  };
  expect(placed([row('unsure'), row('sure')], given)).toEqual([
    ['sure', 'A.1'],
    ['unsure', 'A.3'],
  ]);
});

test('a row in doubt takes nothing from the next', () => {
  const given = { doubtful: { 'A.1': 0.95, 'A.2': 0.95 }, other: { 'A.2': 0.8 } };
  expect(placed([row('doubtful'), row('other')], given)).toEqual([
    ['doubtful', 'A.1 A.2'],
    ['other', 'A.2'],
  ]);
});

test.each<[number, number, string]>([
  [0.95, 0.84, 'A.2'],
  [0.95, 0.82, ''],
  [1, 0.9, ''],
])('words like a found one’s %d, like an open one’s %d: %s', (found, open, codes) => {
  const given = { words: { 'A.1': found, 'A.2': open } };
  expect(placed([row('words')], given, ['A.1'])).toEqual(codes === '' ? [] : [['words', codes]]);
});

test('a label before the words is none of them', () => {
  expect(placed([row('2. words')], { words: { 'A.1': 0.8 } })).toEqual([['2. words', 'A.1']]);
});
