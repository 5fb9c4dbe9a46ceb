import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import { evaluate } from '../../../../src/domain/regulation/expression/evaluate';
import { parseExpression } from '../../../../src/domain/regulation/expression/parse';
import { NO_INPUT } from '../../../../src/domain/regulation/rule';
import { outcome, resultOf } from '../rules/reading';

const POINTS = new Map([
  ['I.1', Exact.integer(6)],
  ['I.2', Exact.parse('2.5')],
]);

function value(text: string, result = '', target = ''): string {
  const expression = parseExpression(text, Exact.integer(1000));
  if (!expression.ok) throw new Error(`${text}: ${expression.error.problem}`);
  const input = {
    ...NO_INPUT,
    result: resultOf(result),
    target: target === '' ? null : Exact.parse(target),
    pointsOf: (code: string) => POINTS.get(code) ?? null,
  };
  return outcome(evaluate(expression.value, { max: Exact.integer(10), input }));
}

describe('the value of a formula', () => {
  it.each([
    ['1 - 2 - 3', '-4'],
    ['1 - (2 - 3)', '2'],
    ['2 + 3 * 4', '14'],
    ['(2 + 3) * 4', '20'],
    ['12 / 3 / 2', '2'],
    ['12 / (3 / 2)', '8'],
    ['-2 * 3', '-6'],
    ['0,1 + 0,2', '0.3'],
    // A third of a third of a third, three times each: no digit is lost on the way.
    ['1 / 3 / 3 / 3 * 3 * 3 * 3', '1'],
    ['toi_da / 4', '2.5'],
    ['min(3; 1; 2)', '1'],
    ['max(3; 1; 2)', '3'],
    ['tron(2,345; 2)', '2.35'],
    ['tron(0 - 2,345; 2)', '-2.35'],
    ['tron(2,5)', '3'],
    ['tron(10 / 3; 4)', '3.3333'],
    ['neu(1 < 1; 5; 6)', '6'],
    ['neu(1 <= 1; 5; 6)', '5'],
    ['neu(2 > 1; 5; 6)', '5'],
    ['neu(1 >= 2; 5; 6)', '6'],
    ['neu(1 / 3 = 2 / 6; 5; 6)', '5'],
    ['neu(1 <> 1; 5; 6)', '6'],
    ['diem(I.1) + diem(I.2)', '8.5'],
  ])('%s is %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['<', [true, false, false]],
    ['<=', [true, true, false]],
    ['=', [false, true, false]],
    ['<>', [true, false, true]],
    ['>=', [false, true, true]],
    ['>', [false, false, true]],
    ['≤', [true, true, false]],
    ['≠', [true, false, true]],
    ['≥', [false, true, true]],
  ])('4, 5 and 6 %s 5: %j', (comparator, expected) => {
    const held = [4, 5, 6].map((left) => value(`neu(${String(left)} ${comparator} 5; 1; 0)`));
    expect(held).toEqual(expected.map((one) => (one ? '1' : '0')));
  });

  it.each([
    ['8 + 2', '10'],
    ['8 - 2', '6'],
    ['8 − 2', '6'],
    ['8 – 2', '6'],
    ['8 * 2', '16'],
    ['8 × 2', '16'],
    ['8 / 2', '4'],
    ['8 ÷ 2', '4'],
    ['am 8 + 2', '-6'],
    ['âm 8 + 2', '-6'],
    ['minus 8 + 2', '-6'],
    ['max(8; 2)', '8'],
    ['if(1 < 2; 8; 2)', '8'],
    ['lam_tron(8,25; 1)', '8.3'],
    ['round(8,25; 1)', '8.3'],
  ])('%s = %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['ket_qua', '95%', '', '95'],
    ['so_lan', '3', '', '3'],
    ['ty_le', '8', '10', '0.8'],
    ['ket_qua / chi_tieu', '8', '10', '0.8'],
    ['ket_qua', '-3', '', '-3'],
    ['ket_qua', '', '', 'noResult'],
    ['so_lan', 'ba', '', 'resultUnreadable'],
    ['chi_tieu', '3', '', 'noTarget'],
    ['ty_le', '', '10', 'noResult'],
    ['ty_le', '8', '', 'noTarget'],
    ['ty_le', '8', '0', 'zeroTarget'],
    ['ket_qua / chi_tieu', '8', '0', 'zeroTarget'],
    ['ket_qua / (2 * chi_tieu)', '8', '0', 'zeroTarget'],
    // The target is there; the formula divides by something else.
    ['ket_qua / (chi_tieu - 5)', '8', '5', 'notComputable'],
    ['1 / ket_qua', '0', '0', 'notComputable'],
    ['1 / 0', '', '', 'notComputable'],
    ['diem(I.9)', '', '', 'notComputable'],
    ['diem(__proto__)', '', '', 'notComputable'],
    // Only the branch that is taken has to have its figures.
    ['neu(chi_tieu = 0; 7; ket_qua / chi_tieu)', '8', '0', '7'],
    ['neu(1 < 2; 7; diem(I.9))', '', '', '7'],
    ['neu(ket_qua < 2; 7; 8)', '', '', 'noResult'],
    ['max(1; ket_qua)', '', '', 'noResult'],
    ['max(ket_qua; chi_tieu)', '3', '', 'noTarget'],
    ['ket_qua + chi_tieu', '', '', 'noResult'],
    ['chi_tieu + ket_qua', '', '', 'noTarget'],
    ['tron(ket_qua)', '', '', 'noResult'],
    ['neu(1 < ket_qua; 7; 8)', '', '', 'noResult'],
    ['ket_qua / (chi_tieu * 0)', '8', '5', 'notComputable'],
    ['ket_qua / neu(1 < 2; chi_tieu; 1)', '8', '0', 'zeroTarget'],
    ['ket_qua / neu(chi_tieu < 2; 0; 1)', '8', '0', 'zeroTarget'],
    ['ket_qua / tron(chi_tieu)', '8', '0', 'zeroTarget'],
    ['ket_qua / max(0; chi_tieu)', '8', '0', 'zeroTarget'],
    ['ket_qua / max(chi_tieu; 0)', '8', '0', 'zeroTarget'],
    ['0 / chi_tieu', '8', '0', 'zeroTarget'],
    ['maximum - target + result * ratio', '8', '4', '22'],
    ['times', '8', '', '8'],
  ])('%s with %j against %j is %s', (text, result, target, expected) => {
    expect(value(text, result, target)).toBe(expected);
  });

  it('ends where its fractions would grow without end', () => {
    const figures = '1234567890,12345';
    const product = (factors: number): string => Array(factors).fill(figures).join(' * ');
    expect(value(product(6))).not.toBe('notComputable');
    expect(value(product(8))).toBe('notComputable');
    expect(value(`1 / (${product(4)}) / (${product(4)})`)).toBe('notComputable');
  });

  it('computes with whole numbers as JavaScript does', () => {
    interface Sample {
      readonly text: string;
      readonly value: number;
    }
    const OPERATIONS: Readonly<Record<string, (a: number, b: number) => Sample['value']>> = {
      '+': (a, b) => a + b,
      '-': (a, b) => a - b,
      '*': (a, b) => a * b,
      min: Math.min,
      max: Math.max,
    };
    const formula = fc.letrec<{ tree: Sample }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.integer({ min: 0, max: 99 }).map((number) => ({ text: String(number), value: number })),
        fc
          .tuple(fc.constantFrom(...Object.keys(OPERATIONS)), tie('tree'), tie('tree'))
          .map(([name, left, right]) => ({
            text: /\w/.test(name)
              ? `${name}(${left.text}; ${right.text})`
              : `(${left.text} ${name} ${right.text})`,
            value: OPERATIONS[name]?.(left.value, right.value) ?? NaN,
          })),
      ),
    })).tree;
    fc.assert(
      fc.property(formula, ({ text, value: expected }) => {
        fc.pre(text.length < 400 && Number.isSafeInteger(expected));
        expect(value(text)).toBe(String(expected + 0));
      }),
    );
  });
});
