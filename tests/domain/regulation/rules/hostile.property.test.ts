import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import type { RuleKind } from '../../../../src/domain/regulation/rule';
import { RULE_KINDS } from '../../../../src/domain/regulation/rules/registry';
import { compute, ruleOf } from './reading';
import { within } from '../../../support/cost/within';

const LONGEST = 5_000;
const MAX = Exact.integer(1_000);
/** Names that every JavaScript object answers to. */
const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Text that is nearly a rule: the words of the language, in any order, over and over. */
const WORDS = [
  ...RULE_KINDS.flatMap(({ grammar, example }) => [grammar, example.points]),
  ...RULE_KINDS.flatMap(({ grammar }) => grammar.split(/[ ;|[\]]+/)),
  ...PROTOTYPE,
  ...['từ', 'đến', 'dưới', 'trên', 'mỗi', 'tối đa', 'hạng', 'max(', 'neu(', 'diem(', 'âm'],
  ...[
    '1',
    '0',
    '1.000',
    '9'.repeat(60),
    '1,5',
    '%',
    ':',
    ';',
    ',',
    '.',
    '/',
    '-',
    '(',
    ')',
    ' ',
    '\n',
  ],
];
const soup = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 600 })
  .map((words) => words.join('').slice(0, LONGEST));
const repeated = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([words, spaced]) =>
    words
      .join(spaced ? ' ' : '')
      .repeat(LONGEST)
      .slice(0, LONGEST),
  );
const anything = fc.string({ unit: 'binary', maxLength: LONGEST, size: 'max' });
const texts = fc.oneof(soup, repeated, anything);

/** Yardsticks for reading one text. */
const MOST = 15;

describe.each(RULE_KINDS.map((kind): [string, RuleKind] => [kind.label, kind]))('%s', (_, kind) => {
  it('reads or refuses any text at once, and what it reads it can print and read again', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const read = await within(MOST, () => kind.parse(text, MAX));
        if (!read.ok) return;
        const printed = read.value.print();
        const again = kind.parse(printed, MAX);
        expect(again.ok ? again.value.print() : again.error).toBe(printed);
        expect(read.value.check()).toEqual(again.ok ? again.value.check() : null);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['colons before digits', `a${':'.repeat(2_490)}${'1'.repeat(2_490)}: 1`],
    ['digits after one colon', `a:${'1'.repeat(4_900)}: 1`],
    ['commas', ','.repeat(LONGEST)],
    ['spaces inside', `1${' '.repeat(LONGEST - 2)}x`],
    ['separators', '1-'.repeat(2_500)],
    ['words of an interval', 'từ 1 đến '.repeat(555)],
    ['rates', '2 mỗi '.repeat(800)],
    ['parentheses', '('.repeat(LONGEST)],
    ['one long word', 'đ'.repeat(LONGEST)],
    ['an endless number', `0,${'3'.repeat(LONGEST - 2)}`],
    ['many clauses', 'a: 1;'.repeat(1_000)],
    ['many bands', '1: 1;'.repeat(1_000)],
    ['many ranks', 'hạng 1: 1;'.repeat(500)],
  ])('is not slowed down by %s', async (_name, text) => {
    expect(await within(MOST, () => kind.parse(text, MAX))).toBeDefined();
  });

  it.each(PROTOTYPE)('takes %s for a word like any other', (name) => {
    for (const text of [name, `${name}: 1`, `${name}: 1; ${name}: 2`, `${name}(1; 2)`]) {
      const read = kind.parse(text, MAX);
      if (read.ok) expect(read.value.print()).toContain(name);
      else expect(read.error.suggestion ?? '').not.toContain(name);
    }
  });
});

describe('a label with the name of something else', () => {
  it('is chosen like any other', () => {
    const rule = ruleOf('Mức', '__proto__: 5; constructor: 3; Không: 0', '5');
    expect(
      ['__proto__', 'constructor', 'Không', 'valueOf'].map((text) => compute(rule, text)),
    ).toEqual(['5', '3', '0', 'resultUnreadable']);
  });

  it('is no measure and no unit of a band', () => {
    const text = '0–2 constructor: 5; từ 3 constructor: 0';
    expect(ruleOf('Khung', text, '5').print()).toBe(
      'từ 0 đến 2 constructor: 5; từ 3 constructor: 0',
    );
  });
});
