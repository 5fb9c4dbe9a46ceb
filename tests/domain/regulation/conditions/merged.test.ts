import type { MergedRule } from '../../../../src/domain/regulation/conditions/merged-history';
import { verdict } from './context';

const TITLE = 'Cờ thi đua';

/** Of 2019; the book is of 2020, and its records are complete unless the case says otherwise. */
function judged(
  rule: MergedRule,
  own: boolean | null,
  predecessors: readonly boolean[],
  historyFrom: number | null = 2010,
): string {
  const held = (has: boolean) => (has ? [{ award: TITLE, year: 2019 }] : []);
  return verdict(`có ${TITLE} năm trước`, {
    historyFrom,
    held: own === true ? [`2019 ${TITLE}`] : [],
    merged: {
      rule,
      in: () => ({ own: own !== null, predecessors: predecessors.map(held) }),
    },
  });
}

describe('the past of a unit that was merged', () => {
  it.each<readonly [boolean | null, readonly boolean[], Readonly<Record<MergedRule, string>>]>([
    [true, [true, true], { open: 'met', any: 'met', each: 'met', none: 'met' }],
    [true, [false], { open: 'unknown', any: 'met', each: 'failed', none: 'met' }],
    [false, [true], { open: 'unknown', any: 'met', each: 'failed', none: 'failed' }],
    [false, [false], { open: 'failed', any: 'failed', each: 'failed', none: 'failed' }],
    // A unit that was not there yet has no record of its own to lack.
    [null, [true, true], { open: 'met', any: 'met', each: 'met', none: 'failed' }],
    [null, [true, false], { open: 'unknown', any: 'met', each: 'failed', none: 'failed' }],
    [null, [false, false], { open: 'failed', any: 'failed', each: 'failed', none: 'failed' }],
    // That year it was what it is now, and what it held is all there is.
    [true, [], { open: 'met', any: 'met', each: 'met', none: 'met' }],
    [null, [], { open: 'failed', any: 'failed', each: 'failed', none: 'failed' }],
  ])('itself %p, those it took over %j', (own, predecessors, expected) => {
    for (const rule of ['open', 'any', 'each', 'none'] as const) {
      expect([rule, judged(rule, own, predecessors)]).toEqual([rule, expected[rule]]);
    }
  });

  it.each<readonly [MergedRule, readonly boolean[], string]>([
    ['open', [false, false], 'unknown'],
    ['any', [true, false], 'met'],
    ['any', [false, false], 'unknown'],
    ['each', [true, false], 'unknown'],
    ['each', [true, true], 'met'],
    ['any', [], 'unknown'],
    ['each', [], 'unknown'],
    ['none', [], 'unknown'],
    ['open', [], 'unknown'],
  ])('nobody says that the records are complete: %s, %j', (rule, predecessors, expected) => {
    expect(judged(rule, null, predecessors, null)).toBe(expected);
  });
});
