import type { RoundingMode } from '../../../src/domain/numbers/exact';
import { countPlaces, readQuantity } from '../../../src/domain/awards/quantity';

function places(
  text: string,
  base: number,
  size = base,
  mode: RoundingMode = 'truncate',
): number | string {
  const quantity = readQuantity(text);
  return quantity.ok ? countPlaces(quantity.value, base, size, mode) : quantity.error.problem;
}

describe('Số lượng', () => {
  it.each<readonly [string, number, RoundingMode, number]>([
    ['3', 11, 'truncate', 3],
    ['0', 11, 'truncate', 0],
    ['20%', 11, 'truncate', 2],
    ['20%', 11, 'up', 3],
    ['20%', 11, 'halfUp', 2],
    ['20%', 13, 'halfUp', 3],
    ['20%', 10, 'up', 2],
    ['không quá 20%', 11, 'up', 2],
    ['không quá 20%', 14, 'halfUp', 2],
    ['Không quá 12,5 %', 16, 'up', 2],
    ['theo phân bổ: 3', 11, 'truncate', 3],
    ['theo phân bổ:3', 11, 'truncate', 3],
    ['0%', 11, 'up', 0],
    ['100%', 11, 'truncate', 11],
    ['KHÔNG HẠN CHẾ', 11, 'truncate', 11],
    ['dưới 10: 1\ntừ 10: 12', 10, 'truncate', 12],
    ['không hạn chế', 11, 'truncate', 11],
    ['dưới 10: 1; từ 10: 2', 9, 'truncate', 1],
    ['dưới 10: 1; từ 10: 2', 10, 'truncate', 2],
    ['dưới 10: 1; từ 15: 2', 12, 'truncate', 0],
    ['dưới 15: 1; còn lại: 2', 15, 'truncate', 2],
  ])('%s of %i, %s: %i', (text, base, mode, expected) => {
    expect(places(text, base, base, mode)).toBe(expected);
  });

  it('takes a share of the base and sizes of the cluster', () => {
    expect(places('không quá 20%', 36, 11)).toBe(7);
    expect(places('dưới 10: 1; từ 10: 2', 36, 9)).toBe(1);
    expect(places('không hạn chế', 36, 9)).toBe(9);
  });

  it.each([
    ['', 'empty'],
    ['vài', 'unreadable'],
    ['-1', 'unreadable'],
    ['1,5', 'unreadable'],
    ['dưới 10: một; từ 10: 2', 'notANumber'],
    ['nhỏ: 1; to: 2', 'unreadable'],
    ['x%', 'unreadable'],
    ['theo phân bổ 12', 'unreadable'],
    ['hơn 20%', 'unreadable'],
    ['20% số đơn vị', 'unreadable'],
    ['1.000.5%', 'notANumber'],
    ['khoảng theo phân bổ: 3', 'unreadable'],
    ['3 đơn vị', 'unreadable'],
    ['không hạn chế số lượng', 'unreadable'],
    ['dưới 10: 1 đơn vị', 'notANumber'],
    ['dưới 10: khoảng 1', 'notANumber'],
    ['dưới 10: 1; từ 10', 'unreadable'],
    [';', 'empty'],
  ])('%j: %s', (text, problem) => {
    expect(places(text, 11)).toBe(problem);
  });
});
