import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import type { Expression } from '../../../../src/domain/regulation/expression/expression';

/** Every tree that a formula can be. */
export const tree: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
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
