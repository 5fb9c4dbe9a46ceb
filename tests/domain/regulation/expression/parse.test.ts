import { Exact } from '../../../../src/domain/numbers/exact';
import { parseExpression } from '../../../../src/domain/regulation/expression/parse';
import { printExpression } from '../../../../src/domain/regulation/expression/print';

function read(text: string): ReturnType<typeof parseExpression> {
  return parseExpression(text, Exact.integer(1000));
}

function printed(text: string): string {
  const parsed = read(text);
  return parsed.ok ? printExpression(parsed.value) : `refused: ${parsed.error.problem}`;
}

describe('a formula as people type it', () => {
  it.each([
    ['min(toi_da; toi_da * ket_qua / chi_tieu)', 'min(toi_da; toi_da * ket_qua / chi_tieu)'],
    ['MIN( Tối đa ;tối_đa*Kết quả/CHỈ  TIÊU )', 'min(toi_da; toi_da * ket_qua / chi_tieu)'],
    ['=min(toi_da; 3)', 'min(toi_da; 3)'],
    ['tỷ lệ × toi_da', 'ty_le * toi_da'],
    ['ket_qua ÷ 2 − 1', 'ket_qua / 2 - 1'],
    ['0,5*số lần', '0,5 * so_lan'],
    ['0.5 * so_lan', '0,5 * so_lan'],
    ['1.000 / 3', '1000 / 3'],
    ['max(1;2;3,5)', 'max(1; 2; 3,5)'],
    ['tròn(ket_qua; 2)', 'tron(ket_qua; 2)'],
    ['tron(ket_qua)', 'tron(ket_qua; 0)'],
    ['làm tròn(ket_qua; 0)', 'tron(ket_qua; 0)'],
    ['nếu(ket_qua ≥ chi_tieu; toi_da; 0)', 'neu(ket_qua >= chi_tieu; toi_da; 0)'],
    ['neu(1 <> 2; 1; 2)', 'neu(1 <> 2; 1; 2)'],
    ['neu(1 + 1 = 2; 1; 2)', 'neu(1 + 1 = 2; 1; 2)'],
    ['điểm( I.2.3 ) + Diem(T.1)', 'diem(I.2.3) + diem(T.1)'],
    // Whatever stands there is a code; whether there is such a criterion is for the self-check.
    ['diem(Phụ lục_1/a)', 'diem(Phụ lục_1/a)'],
    ['diem(I.1; I.2)', 'diem(I.1; I.2)'],
    // English.
    ['min(maximum; maximum * result / target)', 'min(toi_da; toi_da * ket_qua / chi_tieu)'],
    ['if(ratio < 1; round(points(I.1); 1); times)', 'neu(ty_le < 1; tron(diem(I.1); 1); so_lan)'],
    // Signs: there is only one, and it becomes a subtraction.
    ['-ket_qua', '0 - ket_qua'],
    ['âm 5 + ket_qua', '0 - 5 + ket_qua'],
    ['minus 5', '0 - 5'],
    ['2 * -ket_qua', '2 * (0 - ket_qua)'],
    ['5 - -3', '5 - (0 - 3)'],
    ['- -3', '0 - (0 - 3)'],
  ])('%s is %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
    expect(printed(text.normalize('NFD'))).toBe(expected);
  });

  it.each([
    ['1 - 2 - 3', '1 - 2 - 3'],
    ['(1 - 2) - 3', '1 - 2 - 3'],
    ['1 - (2 - 3)', '1 - (2 - 3)'],
    ['1 + (2 + 3)', '1 + (2 + 3)'],
    ['(1 + 2) * 3', '(1 + 2) * 3'],
    ['1 + (2 * 3)', '1 + 2 * 3'],
    ['1 / (2 / 3)', '1 / (2 / 3)'],
    ['1 / (2 * 3)', '1 / (2 * 3)'],
    ['((1 / 2)) / 3', '1 / 2 / 3'],
    ['min((1 + 2); (3))', 'min(1 + 2; 3)'],
    ['neu((1) < (2); (1 - 2); 0)', 'neu(1 < 2; 1 - 2; 0)'],
    ['-(1 + 2) * 3', '(0 - (1 + 2)) * 3'],
  ])('%s keeps only the parentheses that it needs: %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it.each([
    ['', 'empty', ''],
    ['  ', 'empty', ''],
    ['=', 'empty', ''],
    ['1 +', 'unreadable', '1 +'],
    ['* 2', 'unreadable', '*'],
    ['(1', 'unreadable', '(1'],
    ['1)', 'unreadable', ')'],
    ['1 2', 'unreadable', '2'],
    ['()', 'unreadable', ')'],
    ['ket_qua(1)', 'unknownWord', 'ket_qua'],
    ['min', 'unknownWord', 'min'],
    ['min()', 'unreadable', ')'],
    ['min(1)', 'useSemicolon', 'min'],
    // A decimal comma belongs to its number: this is one argument.
    ['min(3,5)', 'useSemicolon', 'min'],
    ['min(3, 5)', 'useSemicolon', ', 5)'],
    ['1,000.5', 'notANumber', '1,000.5'],
    ['tron(1; ket_qua)', 'notANumber', 'ket_qua'],
    ['tron(1; 0,5)', 'notANumber', '0,5'],
    ['tron(1; 11)', 'notANumber', '11'],
    ['tron(1; 2; 3)', 'unreadable', ';'],
    ['neu(1; 2; 3)', 'unreadable', ';'],
    ['neu(1 < 2; 3)', 'unreadable', ')'],
    ['neu(1 < 2 < 3; 1; 2)', 'unreadable', '<'],
    // A comparison stands only in neu.
    ['ket_qua > 5', 'unreadable', '>'],
    ['min(1 > 2; 3)', 'unreadable', '>'],
    ['diem()', 'unknownWord', 'diem'],
    ['diem', 'unknownWord', 'diem'],
    ['5%', 'unreadable', '%'],
    ['2 ^ 3', 'unreadable', '^ 3'],
    ['ket_qua.value', 'unreadable', '.value'],
    ['ket_qua["x"]', 'unreadable', '["x"]'],
    ['a => a', 'unknownWord', 'a'],
    ['`1`', 'unreadable', '`1`'],
    ['"1"', 'unreadable', '"1"'],
  ])('%j is refused as %s at %j', (text, problem, found) => {
    const parsed = read(text);
    expect(parsed.ok ? 'read' : [parsed.error.problem, parsed.error.found]).toEqual([
      problem,
      text === '' || problem === 'empty' ? text : found,
    ]);
  });

  it.each([
    ['ket_qa', 'ket_qua'],
    ['Chi tieuu * 2', 'chi_tieu'],
    ['reslt', 'result'],
    ['trn(1; 2)', 'tron'],
    ['minn(1; 2)', 'min'],
    ['so_lan_khen_thuong_trong_nam', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['constructor(1; 2)', undefined],
    ['toString', undefined],
    ['hasOwnProperty(1)', undefined],
  ])('%s: did you mean %s', (text, suggestion) => {
    const parsed = read(text);
    expect(parsed.ok ? 'read' : parsed.error.problem).toBe('unknownWord');
    expect(parsed.ok ? undefined : parsed.error.suggestion).toBe(suggestion);
  });
});

describe('a formula that nobody could check', () => {
  it('has more than 500 characters', () => {
    const longest = `${'1 + '.repeat(124)}1234`;
    expect(longest).toHaveLength(500);
    expect(printed(longest)).toBe(longest);
    expect(printed(`${longest}5`)).toBe('refused: unreadable');
  });

  it('or more than that in its normal form', () => {
    const crowded = `${'1+'.repeat(130)}1`;
    expect(printed(crowded)).toBe('refused: unreadable');
  });

  it.each([
    ['parentheses', '(', '1', ')'],
    ['signs', '-', '1', ''],
    ['functions', 'max(1;', '1', ')'],
  ])('or is nested more than 20 deep, by %s', (_, open, core, close) => {
    const nested = (depth: number): string => open.repeat(depth) + core + close.repeat(depth);
    expect(read(nested(20)).ok).toBe(true);
    expect(printed(nested(21))).toBe('refused: unreadable');
  });
});
