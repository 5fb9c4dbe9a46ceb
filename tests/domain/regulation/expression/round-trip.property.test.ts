import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import type { Expression } from '../../../../src/domain/regulation/expression/expression';
import { parseExpression } from '../../../../src/domain/regulation/expression/parse';
import { printExpression } from '../../../../src/domain/regulation/expression/print';

/** Every tree that a formula can be. */
const tree: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
  const part = tie('tree');
  return {
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc
        .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
        .map(([digits, decimals]): Expression => {
          const value = Exact.integer(digits).dividedBy(Exact.integer(10 ** decimals));
          return { kind: 'number', value: Exact.parse(value.toString()) };
        }),
      fc.constantFrom<Expression[]>(
        { kind: 'figure', figure: 'toi_da' },
        { kind: 'figure', figure: 'chi_tieu' },
        { kind: 'figure', figure: 'ket_qua' },
        { kind: 'figure', figure: 'ty_le' },
        { kind: 'figure', figure: 'so_lan' },
        { kind: 'points', code: 'I.2.3' },
        { kind: 'points', code: 'Phụ lục 1/a_b' },
      ),
      fc.record<Expression & { kind: 'operation' }>({
        kind: fc.constant('operation'),
        operator: fc.constantFrom('+', '-', '*', '/'),
        left: part,
        right: part,
      }),
      fc.record<Expression & { kind: 'extreme' }>({
        kind: fc.constant('extreme'),
        which: fc.constantFrom('min', 'max'),
        first: part,
        others: fc.array(part, { minLength: 1, maxLength: 3 }),
      }),
      fc.record<Expression & { kind: 'rounded' }>({
        kind: fc.constant('rounded'),
        value: part,
        decimals: fc.integer({ min: 0, max: 10 }),
      }),
      fc.record<Expression & { kind: 'choice' }>({
        kind: fc.constant('choice'),
        condition: fc.record({
          comparator: fc.constantFrom('<', '<=', '>', '>=', '=', '<>'),
          left: part,
          right: part,
        }),
        yes: part,
        no: part,
      }),
    ),
  };
}).tree;

const printed = tree.map((expression) => ({ expression, text: printExpression(expression) }));
const short = printed.filter(({ text }) => text.length <= 500);

function parse(text: string): Expression {
  const read = parseExpression(text, Exact.integer(1000));
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.error)}`);
  return read.value;
}

describe('a formula printed and read again', () => {
  it('is the same tree', () => {
    fc.assert(
      fc.property(short, ({ expression, text }) => {
        expect(parse(text)).toEqual(expression);
      }),
      { numRuns: 1000 },
    );
  });

  it('would be another one without any of its parentheses', () => {
    fc.assert(
      fc.property(short, ({ expression, text }) => {
        for (const without of withoutOnePair(text)) {
          const read = parseExpression(without, Exact.integer(1000));
          if (read.ok) expect(read.value).not.toEqual(expression);
        }
      }),
    );
  });

  it('never begins with a sign that Excel would take for a formula', () => {
    fc.assert(fc.property(printed, ({ text }) => !/^[-+=@]/.test(text)));
  });
});

/** The text without one pair of grouping parentheses, for each pair; those of a call stay. */
function withoutOnePair(text: string): readonly string[] {
  const open: number[] = [];
  const results: string[] = [];
  [...text].forEach((character, at) => {
    if (character === '(') open.push(at);
    if (character !== ')') return;
    const start = open.pop() ?? 0;
    if (/[\w]/.test(text[start - 1] ?? ' ')) return;
    results.push(`${text.slice(0, start)} ${text.slice(start + 1, at)} ${text.slice(at + 1)}`);
  });
  return results;
}
