import { align, type Pair } from '../../../../src/intake/recognise/criteria/align';
import {
  canonicalCode,
  splitTitle,
} from '../../../../src/intake/recognise/criteria/canonical-code';
import { rowsOfFormula } from '../../../../src/intake/recognise/checks/formula-rows';
import { isTotalTitle, totalOfWhat } from '../../../../src/intake/recognise/criteria/row-kind';

function pairs(...list: readonly (readonly [number, number, number])[]): readonly Pair[] {
  return list.map(([row, column, worth]) => ({ row, column, worth }));
}

describe('align', () => {
  it('keeps the order of both lists, using each once', () => {
    const found = align(3, 3, pairs([0, 0, 1], [1, 0, 1.1], [1, 1, 0.9], [2, 1, 0.2], [2, 2, 1]));
    expect(found.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('leaves out a row that stands where it does not belong', () => {
    const found = align(3, 3, pairs([0, 2, 1], [1, 0, 1], [2, 1, 1]));
    expect(found.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('tells how sure it is: neighbours decide between equal words, or nothing does', () => {
    const anchored = align(3, 4, pairs([0, 0, 1], [1, 1, 1], [1, 3, 1], [2, 2, 1]));
    expect(anchored[1]).toMatchObject({ column: 1, second: 3, margin: 1 });
    const open = align(1, 2, pairs([0, 0, 1], [0, 1, 1]));
    expect(open[0]).toMatchObject({ margin: 0 });
    expect(align(1, 1, pairs([0, 0, 1]))[0]).toMatchObject({ second: null, margin: Infinity });
    expect(align(2, 2, [])).toEqual([]);
  });
});

describe('codes and labels', () => {
  it.each([
    ['I.1', 'i.1'],
    [' I . 1 ', 'i.1'],
    ['I,1', 'i.1'],
    ['I.1.', 'i.1'],
    ['1. a)', '1.a'],
    ['1.a)', '1.a'],
    ['I.4.đ', 'i.4.đ'],
    ['(1)', '1'],
    ['', ''],
  ])('%s is %s', (text, code) => {
    expect(canonicalCode(text)).toBe(code);
  });

  it.each([
    ['I. NHIỆM VỤ CHUYÊN MÔN (40 điểm)', 'i', 'NHIỆM VỤ CHUYÊN MÔN'],
    ['a1) Tỷ lệ hồ sơ đúng hạn', 'a1', 'Tỷ lệ hồ sơ đúng hạn'],
    ['Mục II: Kỷ luật (tối đa 15đ)', 'ii', 'Kỷ luật'],
    ['I.1.2. Tinh giản biên chế', 'i.1.2', 'Tinh giản biên chế'],
    ['Số tập thể nhỏ (tính trên 100 trường hợp)', '', 'Số tập thể nhỏ (tính trên 100 trường hợp)'],
    ['Tin, bài tuyên truyền', '', 'Tin, bài tuyên truyền'],
  ])('%s: label %s, words %s', (text, label, words) => {
    expect(splitTitle(text)).toEqual({ label, words });
  });
});

describe('totals', () => {
  it.each([
    'Tổng cộng',
    'TỔNG ĐIỂM (I+II+III+IV+V + điểm thưởng - điểm trừ)',
    'Tổng số điểm',
    'Cộng',
    'Cộng mục I',
    'Cộng điểm thưởng',
    'Tổng điểm tự chấm',
    'TONG CONG',
    'Tổng:',
  ])('%s is one', (title) => {
    expect(isTotalTitle(title)).toBe(true);
  });

  it.each([
    'Công tác khen thưởng',
    'Cộng tác viên dư luận xã hội',
    'Tổng kết phong trào thi đua',
    'Tổng hợp báo cáo',
    'Công khai tài chính',
    '',
  ])('%s is none', (title) => {
    expect(isTotalTitle(title)).toBe(false);
  });

  it.each([
    ['Cộng mục I', 'I'],
    ['Cộng điểm thưởng', 'điểm thưởng'],
    ['Tổng điểm mục II', 'II'],
    ['Tổng cộng', ''],
  ])('%s is of %s', (title, what) => {
    expect(totalOfWhat(title)).toBe(what);
  });
});

describe('rows that a formula adds up', () => {
  it.each([
    [
      'SUM(D10,D14,$D$21)',
      [
        [9, 9],
        [13, 13],
        [20, 20],
      ],
    ],
    [
      'SUM(D11:D13)-D59',
      [
        [10, 12],
        [58, 58],
      ],
    ],
    ['3+0.5', []],
    ['SUM(E1:E9)', []],
    ["SUM(Sheet2!D1:D9)+'Bảng 2'!D4", []],
    ['LOG10(2)', []],
  ])('%s', (formula, rows) => {
    expect(rowsOfFormula(formula, 3)).toEqual(rows);
  });
});
