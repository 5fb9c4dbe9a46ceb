import type { Criterion } from '../../../../src/domain/regulation/criterion';
import type { GridCell } from '../../../../src/domain/score-sheet/grid';
import type { BodyRow } from '../../../../src/intake/recognise/body-rows';
import {
  maximumOf,
  pairWorth,
  sameRow,
} from '../../../../src/intake/recognise/criteria/pair-worth';
import { regulation } from '../sample-book';

const criterion = (code: string): Criterion => {
  const found = regulation.find(code);
  if (!found) throw new Error(code);
  return found;
};
const LEAF = criterion('I.1.2');
const DEDUCTION = criterion('P.1');
const max = LEAF.max.toNumber();

const cellOf = (value: GridCell['value'], more: Partial<GridCell> = {}): GridCell => ({
  kind: typeof value === 'number' ? 'number' : 'text',
  value,
  ...more,
});
const row = (order: string, cell?: GridCell, title = ''): BodyRow =>
  ({ order, title, max: cell }) as unknown as BodyRow;

describe('the maximum that a row states', () => {
  it.each<[GridCell | undefined, number | null]>([
    [cellOf(3), 3],
    [cellOf('3'), 3],
    [cellOf('3 điểm'), 3],
    [cellOf('3,5đ'), 3.5],
    [cellOf('tối đa 3'), 3],
    [cellOf('Tối đa: 3 điểm'), 3],
    [cellOf('đến 3'), 3],
    [cellOf('từ 0 đến 3'), 3],
    [cellOf('0-3'), 3],
    [cellOf('0 – 3'), 3],
    [cellOf('0→3'), 3],
    [cellOf('Không'), null],
    [cellOf(''), null],
    [cellOf(true), null],
    [cellOf(45_000, { numberFormat: 'dd/mm/yyyy' }), null],
    [cellOf(3, { uncalculated: true }), null],
    [undefined, null],
  ])('%j: %s', (cell, value) => {
    expect(maximumOf(row('', cell), LEAF)?.toNumber() ?? null).toBe(value);
  });

  it.each<[GridCell, number, number]>([
    [cellOf(-3), 3, -3],
    [cellOf('-3'), 3, -3],
    [cellOf('– 3'), 3, -3],
    [cellOf('− 3 điểm'), 3, -3],
    [cellOf(3), 3, 3],
  ])('%j takes off %d, of a deduction', (cell, deducted, otherwise) => {
    expect(maximumOf(row('', cell), DEDUCTION)?.toNumber()).toBe(deducted);
    expect(maximumOf(row('', cell), LEAF)?.toNumber()).toBe(otherwise);
  });
});

describe('number and maximum', () => {
  it.each<[string, GridCell | undefined, string, boolean]>([
    [LEAF.code, cellOf(max), '', true],
    [LEAF.order, cellOf(max), '', true],
    [`${LEAF.code}.`, cellOf(String(max)), '', true],
    ['', cellOf(max), `${LEAF.code}. Nội dung`, true],
    [LEAF.code, cellOf(max + 1), '', false],
    [LEAF.code, undefined, '', false],
    ['9.9', cellOf(max), '', false],
    ['', cellOf(max), 'Nội dung', false],
  ])('%j and %j before %j agree: %s', (order, cell, title, expected) => {
    expect(sameRow(row(order, cell, title), LEAF)).toBe(expected);
  });
});

describe('what a pair is worth', () => {
  const worth = (order: string, cell: GridCell | undefined, likeness: number): number =>
    Number(pairWorth(row(order, cell), LEAF, likeness).toFixed(6));

  it.each<[string, string, GridCell | undefined, number, number]>([
    ['the very words', '', undefined, 1, 0.85],
    ['like words', '', undefined, 0.9, 0.6],
    ['its maximum', '', cellOf(max), 0.9, 0.7],
    ['another maximum', '', cellOf(max + 1), 0.9, 0.5],
    ['its whole code', LEAF.code, undefined, 0.9, 1],
    ['its number', LEAF.order, undefined, 0.9, 0.72],
    ['another number', '77', undefined, 0.9, 0.55],
    ['another whole code', 'IX.7', undefined, 0.9, 0.55],
    ['hardly anything', '77', cellOf(max + 1), 0.31, 0.01],
  ])('%s', (_, order, cell, likeness, expected) => {
    expect(worth(order, cell, likeness)).toBe(expected);
  });

  it('a code of one part is only a number', () => {
    const section = criterion('II');
    expect(pairWorth(row('II'), section, 0.9)).toBeCloseTo(0.72, 6);
  });
});
