import type { Waiting } from '../../../src/domain/awards/contest';
import { leadingUnits } from '../../../src/domain/year/leading';
import { placesOf, waitingFor } from '../awards/ladder';
import { unitOf } from '../builders';

/** `A B=C D`: best first. */
const group = (order: string, ...waiting: readonly Waiting[]) => ({
  units: [...order.replace(/\W/g, '')].map((code) => unitOf(code)),
  places: placesOf(
    order
      .split(' ')
      .filter((place) => place !== '')
      .map((place) => place.split('=')),
  ),
  waiting,
});

const shown = (groups: readonly ReturnType<typeof group>[], units: string): string => {
  const leading = leadingUnits(groups);
  return [...units].map((unit) => `${unit} ${leading(unit)}`).join(', ');
};

it.each<readonly [string, readonly ReturnType<typeof group>[], string]>([
  ['one is first', [group('A B C')], 'A yes, B no, C no, X no'],
  ['two are first, level with each other', [group('A=B C')], 'A shared, B shared, C no, X no'],
  ['second places are no first ones', [group('A B=C')], 'A yes, B no, C no, X no'],
  [
    'one that waits may pass the first',
    [group('A B', waitingFor('X', ['A', 'B']))],
    'A open, B no, C no, X open',
  ],
  [
    'one that waits may pass the second only',
    [group('A B', waitingFor('X', ['B']))],
    'A yes, B no, C no, X no',
  ],
  [
    'one that waits may pass one of two that are first',
    [group('A=B C', waitingFor('X', ['B', 'C']))],
    'A shared, B open, C no, X open',
  ],
  [
    'of two that wait one may lead',
    [group('A B', waitingFor('X', ['A', 'B']), waitingFor('C', ['B']))],
    'A open, B no, C no, X open',
  ],
  [
    'everybody waits',
    [group('', waitingFor('X', []), waitingFor('A', []))],
    'A open, B no, C no, X open',
  ],
  ['each group has its own', [group('A B'), group('C X')], 'A yes, B no, C yes, X no'],
  [
    'who waits in one group passes nobody in another',
    [group('A B', waitingFor('X', ['A'])), group('C')],
    'A open, B no, C yes, X open',
  ],
  ['nobody is there', [], 'A no, B no, C no, X no'],
])('who leads where %s', (_, groups, expected) => {
  expect(shown(groups, 'ABCX')).toBe(expected);
});
