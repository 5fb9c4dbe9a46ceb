import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import { proposeRule } from '../../../../src/domain/regulation/prose/propose-rule';
import type { RuleProposal } from '../../../../src/domain/regulation/prose/reading';
import { NO_INPUT, type ResultValue, type Rule } from '../../../../src/domain/regulation/rule';
import { fold } from '../../../../src/domain/text/fold';
import { readTemplate, templateRegulation } from '../../../support/sample-tables';
import { exact } from '../../builders';
import { ruleOf } from '../rules/reading';
import { SILENT } from './silent';
import { LISTED } from './listed-wordings';
import { WORDINGS as SINGLE, type Worded } from './wordings';
import { within } from '../../../support/cost/within';

const WORDINGS = [...SINGLE, ...LISTED];

type Said = Omit<Worded, 'rule'>;

function propose({ title = '', points = '', max, branch }: Said): RuleProposal | null {
  return proposeRule(title, points, exact(max), branch);
}

function shown(rule: RuleProposal | null): string | null {
  return rule && `${rule.method} | ${rule.points}`;
}

const named = ({ title = '', points = '' }: Said): string =>
  [title, points]
    .filter((text) => text !== '')
    .join(' ‖ ')
    .replaceAll('\n', '⏎');

describe('a rule in a regulation’s own words', () => {
  it.each(WORDINGS.map((worded) => [named(worded), worded] as const))('%s', (_, worded) => {
    expect(shown(propose(worded))).toBe(worded.rule);
  });

  const TYPED: readonly (readonly [string, (text: string) => string])[] = [
    ['decomposed', (text) => text.normalize('NFD')],
    [
      'with the tone on the other vowel',
      (text) => text.replaceAll('hoà', 'hòa').replaceAll('quá', 'qúa'),
    ],
    ['with hard spaces', (text) => text.replaceAll(' ', '\u00a0 ')],
    ['in capitals', (text) => text.toUpperCase()],
    [
      'with spaces at both ends of its lines',
      (text) => `\n  ${text.replaceAll('\n', '  \r\n ')}  `,
    ],
  ];
  it.each(TYPED)('is the same rule %s', (_, typed) => {
    for (const worded of WORDINGS) {
      const { title = '', points = '' } = worded;
      const read = shown(propose({ ...worded, title: typed(title), points: typed(points) }));
      expect(fold(read ?? '')).toBe(fold(worded.rule));
    }
  });
});

describe('words that leave a doubt', () => {
  it.each(SILENT.map((worded) => [named(worded), worded] as const))('%s', (_, worded) => {
    expect(propose(worded)).toBeNull();
  });

  it('are the titles of the sample, whose rules stand in their own column', () => {
    const sample = readTemplate('assets/samples/mien-trung-2020/workbook.json');
    const { criteria } = templateRegulation(sample).regulation;
    expect(criteria.length).toBeGreaterThan(50);
    for (const { title, branch } of criteria) {
      expect(propose({ title, max: '5', branch })).toBeNull();
    }
  });

  it('are also those that nobody writes in a criterion', () => {
    const long = `${'Chấp hành quy định của Cụm. '.repeat(30)}Mỗi lần vi phạm trừ 1 điểm`;
    expect(propose({ title: long, max: '5' })).toBeNull();
  });
});

/** Every score that some result leads to, as far as results of such a rule go. */
function reachable(rule: Rule): readonly Exact[] {
  const numbers = Array.from({ length: 120 }, (_, at) => Exact.integer(at));
  const results: readonly ResultValue[] = [
    ...rule.labels.map((text) => ({ kind: 'text', text }) as const),
    ...numbers.map((value) => ({ kind: 'number', value, percent: true }) as const),
  ];
  return results.flatMap((result) => {
    const scored = rule.compute({ ...NO_INPUT, result, target: Exact.integer(50) });
    return scored.kind === 'points' ? [scored.points] : [];
  });
}

function expectSound({ method, points }: RuleProposal, max: string): void {
  const rule = ruleOf(method, points, max);
  expect(rule.print()).toBe(points);
  const highest = reachable(rule).reduce(Exact.max, Exact.zero);
  const over = exact(max).lessThan(highest) || rule.highest === null;
  expect(!over || rule.check().length > 0).toBe(true);
}

describe('whatever is proposed', () => {
  it('parses, prints as itself, and gives no more than the maximum without saying so', () => {
    for (const worded of WORDINGS) {
      const rule = propose(worded);
      if (rule) expectSound(rule, worded.max);
    }
  });

  const PIECES = [
    ...WORDINGS.flatMap(({ title = '', points = '' }) => `${title}; ${points}`.split(/(?<=[;,:])/)),
    'mỗi ',
    'trừ ',
    ' điểm',
    'không quá ',
    '/lần',
    ' 5',
    '0,5 điểm',
    'chậm ',
    '%',
    'từ ',
    ' đến ',
    '\n',
  ];
  it('also where the words are thrown together', () => {
    const prose = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 6 })
      .map((list) => list.join(''));
    const row = fc.constantFrom('main', 'bonus', 'deduction') as fc.Arbitrary<'main'>;
    fc.assert(
      fc.property(
        prose,
        prose,
        fc.constantFrom('0', '2', '5', '10'),
        row,
        (title, points, max, branch) => {
          const rule = propose({ title, points, max, branch });
          if (rule) expectSound(rule, max);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes no longer for words that go on and on', async () => {
    const pieces = ['mỗi ', 'chậm 1-', 'từ 5% đến ', '5 điểm, ', 'không có ', ': 5; ', '(', '1 '];
    await within(100, () => {
      for (const piece of pieces) {
        propose({ title: piece.repeat(Math.floor(600 / piece.length)), max: '5' });
      }
    });
  });
});
