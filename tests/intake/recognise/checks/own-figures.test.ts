import { Exact } from '../../../../src/domain/numbers/exact';
import type { GridCell } from '../../../../src/domain/score-sheet/grid';
import {
  decimalText,
  isUnknown,
  meansNumber,
  meantNumber,
  numberIn,
  sameNumber,
} from '../../../../src/intake/recognise/checks/own-figures';

const number = (value: number, more: Partial<GridCell> = {}): GridCell => ({
  kind: 'number',
  value,
  ...more,
});
const text = (value: string): GridCell => ({ kind: 'text', value });

describe('the number that a sheet adds up', () => {
  it.each<[string, GridCell | undefined, number | null]>([
    ['a number', number(3.5), 3.5],
    ['nought', number(0), 0],
    ['with a format', number(3.5, { numberFormat: '0.0' }), 3.5],
    ['a date', number(45_000, { numberFormat: 'dd/mm/yyyy' }), null],
    ['a text', text('3.5'), null],
    ['truth', { kind: 'boolean', value: true }, null],
    ['not calculated', number(3.5, { uncalculated: true }), null],
    ['a blank', undefined, null],
  ])('%s', (_, cell, value) => {
    expect(numberIn(cell)).toBe(value);
  });
});

describe('what is meant as a number', () => {
  it.each<[GridCell | undefined, boolean]>([
    [number(0), true],
    [text('9,5'), true],
    [text('9.5 điểm'), true],
    [text('1.000'), true],
    [text('Đạt'), false],
    [text(''), false],
    [{ kind: 'boolean', value: true }, false],
    [undefined, false],
  ])('%j: %s', (cell, expected) => {
    expect(meansNumber(cell)).toBe(expected);
  });

  it.each<[GridCell, number | null]>([
    [text('9,5'), 9.5],
    [text('9.5'), 9.5],
    [text('Đạt'), null],
    [number(9.5), null],
  ])('%j stands for %s', (cell, value) => {
    expect(meantNumber(cell, Exact.fromDouble(10))).toBe(value);
  });
});

it.each<[string, GridCell, boolean]>([
  ['an error', { kind: 'error', value: '#REF!' }, true],
  ['a date', number(45_000, { numberFormat: 'd/m' }), true],
  ['not calculated', { kind: 'text', value: '', uncalculated: true }, true],
  ['a number', number(1), false],
  ['a text', text('x'), false],
])('nobody can add up %s: %s', (_, cell, expected) => {
  expect(isUnknown(cell)).toBe(expected);
});

it('doubles that are shown alike are one number', () => {
  expect(sameNumber(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameNumber(5, 5.000_000_9)).toBe(true);
  expect(sameNumber(5, 5.000_002)).toBe(false);
  expect(sameNumber(5, 4.999_998)).toBe(false);
  expect([0.1 + 0.2, 5, 1 / 3, -2.5].map(decimalText)).toEqual(['0.3', '5', '0.333333', '-2.5']);
});
