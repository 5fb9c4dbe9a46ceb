import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import { evaluate } from '../../../../src/domain/regulation/expression/evaluate';
import { parseExpression } from '../../../../src/domain/regulation/expression/parse';
import { printExpression } from '../../../../src/domain/regulation/expression/print';
import { NO_INPUT, type Computed, type ResultValue } from '../../../../src/domain/regulation/rule';
import { tree } from './trees';

/** Another one looks elsewhere: SEED=7 RUNS=100000 npx jest expression/hostile. */
const SEED = Number(process.env.SEED ?? 20_261_126);
const RUNS = Number(process.env.RUNS ?? 1500);
const runs = { numRuns: RUNS, seed: SEED };

/** What is beyond it is not computed. */
const MOST_DIGITS = 100;

const numbers = fc.oneof(
  fc.constantFrom('0', '1', '-1', '0.1', '9'.repeat(99), `-${'9'.repeat(100)}`, '9'.repeat(300)),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one.toFixed(6)),
);
const exact = numbers.map((text) => Exact.parse(text));
const results = fc.oneof(
  fc.constantFrom<ResultValue[]>({ kind: 'none' }, { kind: 'text', text: '__proto__' }),
  fc.record({ kind: fc.constant('number' as const), value: exact, percent: fc.boolean() }),
);
interface Figures {
  readonly max: Exact;
  readonly result: ResultValue;
  readonly target: Exact | null;
  readonly points: Exact | null;
}
const figures: fc.Arbitrary<Figures> = fc.record({
  max: exact,
  result: results,
  target: fc.option(exact),
  points: fc.option(exact),
});

/** Pieces of formulas in any order, and nearly formulas: a letter lost, doubled or another one. */
const PIECES = [
  ...[
    'min(',
    'max(',
    'neu(',
    'tron(',
    'diem(I.2.3)',
    '(',
    ')',
    ';',
    '+',
    '-',
    '*',
    '/',
    '<=',
    '<>',
  ],
  ...['toi_da', 'chi_tieu', 'ket_qua', 'ty_le', 'so_lan', '0', '1', '0,5', '1/3', '9'.repeat(80)],
  ...['1e99', '^', '**', '!', '%', '__proto__', 'constructor', '𝟙', '\u0000', ',', '"', '='],
];
const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(' '));
const damaged = fc
  .tuple(tree, fc.nat(), fc.nat(3), fc.constantFrom('', ...PIECES))
  .map(([expression, at, length, piece]) => {
    const text = printExpression(expression);
    const from = at % (text.length + 1);
    return text.slice(0, from) + piece + text.slice(from + length);
  });
const texts = fc.oneof(soup, damaged, tree.map(printExpression));

function compute(text: string, { max, result, target, points }: Figures): Computed | null {
  const read = parseExpression(text, Exact.integer(1000));
  if (!read.ok) return null;
  const input = { ...NO_INPUT, result, target, pointsOf: () => points };
  return evaluate(read.value, { max, input });
}

it('of any text and any figures: points that can be written down, or why there are none', () => {
  let [refused, computed, open] = [0, 0, 0];
  fc.assert(
    fc.property(texts, figures, (text, given) => {
      const value = compute(text, given);
      if (value === null) refused += 1;
      else if (value.kind === 'unknown') open += 1;
      else {
        computed += 1;
        expect(value.points.digits()).toBeLessThanOrEqual(MOST_DIGITS);
        expect(value.points.toString()).toMatch(/^-?\d/);
      }
    }),
    runs,
  );
  // All three happen: else the texts would prove nothing.
  expect(Math.min(refused, computed, open)).toBeGreaterThan(RUNS / 100);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('what was read is read again from its print, and comes to the same', () => {
  fc.assert(
    fc.property(texts, figures, (text, given) => {
      const read = parseExpression(text, Exact.integer(1000));
      if (!read.ok) return;
      const again = compute(printExpression(read.value), given);
      const first = compute(text, given);
      expect(JSON.stringify(again, shown)).toBe(JSON.stringify(first, shown));
    }),
    runs,
  );
});

function shown(_: string, value: unknown): unknown {
  return value instanceof Exact ? value.toString() : value;
}

const figuresOf = (result: string, target: string | null): Figures => ({
  max: Exact.integer(10),
  result: { kind: 'number', value: Exact.parse(result), percent: false },
  target: target === null ? null : Exact.parse(target),
  points: null,
});

it.each([
  ['a division by nothing', 'ket_qua / 0', figuresOf('1', null)],
  ['by a difference that is nothing', 'ket_qua / (chi_tieu - 5)', figuresOf('1', '5')],
  ['by a result of nothing', 'toi_da / ket_qua', figuresOf('0', null)],
  ['a product beyond all points', 'ket_qua * ket_qua', figuresOf('9'.repeat(60), null)],
  ['a chain of ever longer fractions', `1${' / 97'.repeat(80)}`, figuresOf('1', null)],
])('%s is not computed', (_, text, given) => {
  expect(compute(text, given)).toMatchObject({ kind: 'unknown' });
});
