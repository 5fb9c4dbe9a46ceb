import { rankFigure } from '../../../src/domain/ranking/rank-figure';
import { settingsOf, textOf } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf } from '../years';
import { scoresOf } from './scores';

const PERCENT = { 'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng' };
const CONVERTED = { 'Xếp hạng theo': 'Điểm quy đổi' };
const EXACT = { 'Khi xếp hạng so sánh': 'Điểm chưa làm tròn' };

/** 882.224 of 990: 882.22 as printed, 89.11 %. */
const SCORES = scoresOf('A', {
  total: '882.22',
  exactTotal: '882.224',
  percent: '89.11',
  exactPercent: '89.1135353535',
  base: '990',
});

describe('the figure that orders the units', () => {
  it.each<readonly [string, Values, string]>([
    ['points', {}, '882.22'],
    ['points, unrounded', EXACT, '882.224'],
    ['percent', PERCENT, '89.11'],
    ['percent, unrounded', { ...PERCENT, ...EXACT }, '89.1135353535'],
    // 882.22 × 1000 / 990 = 891.1313…
    ['converted', CONVERTED, '891.13'],
    ['converted to another scale', { ...CONVERTED, 'Quy đổi về thang': '100' }, '89.11'],
    ['converted, three digits', { ...CONVERTED, 'Số chữ số thập phân': '3' }, '891.131'],
    ['converted, cut off', { ...CONVERTED, 'Cách làm tròn': 'Làm tròn lên' }, '891.14'],
    // 882.224 × 1000 / 990, from the unrounded total.
    ['converted, unrounded', { ...CONVERTED, ...EXACT }, '891.135353535353'],
    [
      'converted, nothing rounded',
      { ...CONVERTED, 'Làm tròn ở': 'Không làm tròn' },
      '891.131313131313',
    ],
  ])('%s', (_, settings, expected) => {
    const written = settingsOf({ 'Thang điểm': '1000', ...settings });
    expect(textOf(rankFigure(SCORES, written))).toBe(expected);
  });

  it('is not there without a total', () => {
    const nothing = scoresOf('A', { total: null });
    for (const basis of [{}, PERCENT, CONVERTED, { ...CONVERTED, ...EXACT }]) {
      expect(rankFigure(nothing, settingsOf({ 'Thang điểm': '100', ...basis }))).toBeNull();
    }
  });
});

describe('two units that differ by a digit that nobody sees', () => {
  const criteria = [
    ['I', '', '50', 'Trực tiếp'],
    ['II', '', '50', 'Trực tiếp'],
  ] as const;
  const sheets = { A: { I: 45.001, II: 50 }, B: { I: 45.003, II: 50 }, C: { I: 45.01, II: 50 } };
  const ranks = (settings: Values): readonly (number | null)[] =>
    outcomeOf({ regulation: { settings, criteria }, sheets }).units.map(({ rank }) => rank);

  it.each<readonly [Values, readonly number[]]>([
    [{}, [2, 2, 1]],
    [EXACT, [3, 2, 1]],
    [PERCENT, [2, 2, 1]],
    [{ ...PERCENT, ...EXACT }, [3, 2, 1]],
    [CONVERTED, [2, 2, 1]],
    [{ ...CONVERTED, ...EXACT }, [3, 2, 1]],
    [{ 'Số chữ số thập phân': '1' }, [1, 1, 1]],
    [{ 'Số chữ số thập phân': '3' }, [3, 2, 1]],
    [{ 'Làm tròn ở': 'Không làm tròn' }, [3, 2, 1]],
    [{ 'Cách làm tròn': 'Làm tròn lên' }, [1, 1, 1]],
    [{ 'Cách làm tròn': 'Cắt bỏ' }, [2, 2, 1]],
  ])('%j', (settings, expected) => {
    expect(ranks(settings)).toEqual(expected);
  });
});
