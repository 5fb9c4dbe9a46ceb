import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import type { Expression } from '../../../../src/domain/regulation/expression/expression';
import { parseExpression } from '../../../../src/domain/regulation/expression/parse';
import { printExpression } from '../../../../src/domain/regulation/expression/print';
import { tree } from './trees';

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
