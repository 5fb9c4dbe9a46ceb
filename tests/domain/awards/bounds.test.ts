import { bounds, cases } from './bounded';
import { except, EXCLUDED, tierOf, UNKNOWN, waitingFor } from './ladder';

const FLAG = tierOf('Cờ', 1);
const ONE = { tiers: [FLAG] };

describe('by rank', () => {
  it.each(
    cases([
      ['the first', { ...ONE, order: 'A B C' }, ['A: Cờ', 'B: –', 'C: –']],
      ['one of those that are level', { ...ONE, order: 'A=B C' }, ['A: Cờ/–', 'B: Cờ/–', 'C: –']],
      [
        'the one before the other, where ties are settled',
        { ...ONE, order: 'A=B C' },
        ['A: Cờ', 'B: –', 'C: –'],
        { ties: false },
      ],
      [
        'all that are level, where there are places',
        { tiers: [tierOf('Cờ', 2)], order: 'A=B C' },
        ['A: Cờ', 'B: Cờ', 'C: –'],
      ],
      [
        'the rest after those who have more',
        { tiers: [FLAG, tierOf('Bằng khen', 2, except('Cờ'))], order: 'A B=C=D E' },
        ['A: Cờ', 'B: Bằng khen/–', 'C: Bằng khen/–', 'D: Bằng khen/–', 'E: –'],
      ],
      [
        'a place is used by who has more',
        { tiers: [FLAG, tierOf('Bằng khen', 3)], order: 'A B C D' },
        ['A: Cờ', 'B: Bằng khen', 'C: Bằng khen', 'D: –'],
      ],
      [
        'who waits may come first',
        { ...ONE, order: 'A B', waiting: [waitingFor('X', ['A', 'B'])] },
        ['A: Cờ/–', 'B: –', 'X: Cờ/–'],
      ],
      [
        'who waits may come second',
        { tiers: [tierOf('Cờ', 2)], order: 'A B C', waiting: [waitingFor('X', ['B', 'C'])] },
        ['A: Cờ', 'B: Cờ/–', 'C: –', 'X: Cờ/–'],
      ],
      [
        'who waits and cannot come so far takes nothing away',
        { ...ONE, order: 'A B', waiting: [waitingFor('X', ['B'])] },
        ['A: Cờ', 'B: –', 'X: –'],
      ],
      [
        'who waits and reaches nobody is last',
        { tiers: [tierOf('Cờ', 2)], order: 'A B', waiting: [waitingFor('X', [])] },
        ['A: Cờ', 'B: Cờ', 'X: –'],
      ],
      [
        'nobody waits where that is no doubt',
        { ...ONE, order: 'A B', waiting: [waitingFor('X', ['A', 'B'])] },
        ['A: Cờ', 'B: –', 'X: –'],
        { waiting: false },
      ],
      [
        'from the second to the third',
        { tiers: [tierOf('Cờ', 5, { rankFrom: 2, rankTo: 3 })], order: 'A B C D' },
        ['A: –', 'B: Cờ', 'C: Cờ', 'D: –'],
      ],
      [
        'up to a rank that a tie runs across',
        { tiers: [tierOf('Cờ', 5, { rankTo: 2 })], order: 'A B=C D' },
        ['A: Cờ', 'B: Cờ/–', 'C: Cờ/–', 'D: –'],
      ],
      [
        'from a rank that a tie runs across',
        { tiers: [tierOf('Cờ', 5, { rankFrom: 2 })], order: 'A=B C' },
        ['A: Cờ/–', 'B: Cờ/–', 'C: Cờ'],
      ],
    ]),
  )('%s', (_, draft, expected, doubts) => {
    expect(bounds(draft, doubts)).toEqual(expected);
  });
});

describe('who may have it', () => {
  const next = { tiers: [tierOf('Cờ', 1, { shortfall: 'next' })] };
  it.each(
    cases([
      [
        'the place of who may not stays empty',
        { ...ONE, order: 'A B C', judged: { A: EXCLUDED } },
        ['A: –', 'B: –', 'C: –'],
      ],
      [
        'or goes to the next',
        { ...next, order: 'A B C', judged: { A: EXCLUDED } },
        ['A: –', 'B: Cờ', 'C: –'],
      ],
      [
        'nobody knows, and the place may stay empty',
        { ...ONE, order: 'A B C', judged: { A: UNKNOWN } },
        ['A: Cờ/–', 'B: –', 'C: –'],
      ],
      [
        'nobody knows, and it may go to the next',
        { ...next, order: 'A B C', judged: { A: UNKNOWN } },
        ['A: Cờ/–', 'B: Cờ/–', 'C: –'],
      ],
      [
        'what nobody knows stands in nobody’s way where it is no doubt',
        { ...next, order: 'A B C', judged: { A: UNKNOWN } },
        ['A: Cờ', 'B: –', 'C: –'],
        { eligibility: false },
      ],
      [
        'one place is left empty for a unit, not two',
        {
          tiers: [FLAG, tierOf('Bằng khen', 1, except('Cờ'))],
          order: 'A B C',
          judged: { A: EXCLUDED },
        },
        ['A: –', 'B: Bằng khen', 'C: –'],
      ],
      [
        'but may have the lower one',
        {
          tiers: [FLAG, tierOf('Bằng khen', 2, except('Cờ'))],
          order: 'A B C',
          judged: { 'A Cờ': EXCLUDED },
        },
        ['A: Bằng khen', 'B: Bằng khen', 'C: –'],
      ],
    ]),
  )('%s', (_, draft, expected, doubts) => {
    expect(bounds(draft, doubts)).toEqual(expected);
  });
});

describe('where it comes from', () => {
  const leaders = (count: number) => ({
    tiers: [tierOf('Cờ', count, { source: { kind: 'leaders' } })],
  });
  const outside = { tiers: [tierOf('Cờ', 1, except('Cờ tỉnh'))] };
  const beside = tierOf('Bằng khen', 3, { source: { kind: 'proposedFor', awards: ['Cờ tỉnh'] } });
  const elsewhere = { 'A Cờ tỉnh': 'yes', 'B Cờ tỉnh': 'open' } as const;
  const leads = { A: 'yes', B: 'open' } as const;
  it.each(
    cases([
      ['the first of the order', { ...leaders(2), order: 'A B' }, ['A: Cờ', 'B: –']],
      ['one of two first', { ...leaders(2), order: 'A=B C' }, ['A: Cờ/–', 'B: Cờ/–', 'C: –']],
      [
        'the first of each cluster',
        { ...leaders(3), order: 'A B C', leads },
        ['A: Cờ', 'B: Cờ/–', 'C: –'],
      ],
      [
        'the first of each cluster, as it stands',
        { ...leaders(3), order: 'A B C', leads },
        ['A: Cờ', 'B: Cờ', 'C: –'],
        { eligibility: false },
      ],
      [
        'all but those of another contest',
        { ...outside, order: 'A B C D', heldElsewhere: elsewhere },
        ['A: –', 'B: Cờ/–', 'C: Cờ/–', 'D: –'],
      ],
      [
        'all but those of another contest, as it stands',
        { ...outside, order: 'A B C D', heldElsewhere: elsewhere },
        ['A: –', 'B: Cờ', 'C: –', 'D: –'],
        { eligibility: false },
      ],
      [
        'those of another contest, beside what they have',
        { tiers: [FLAG, beside], order: 'A B C', heldElsewhere: elsewhere },
        ['A: Cờ +Bằng khen', 'B: – +Bằng khen?', 'C: –'],
      ],
      [
        'those of another contest, beside what they have, as it stands',
        { tiers: [FLAG, beside], order: 'A B C', heldElsewhere: elsewhere },
        ['A: Cờ +Bằng khen', 'B: –', 'C: –'],
        { eligibility: false },
      ],
      [
        'those of this contest, beside what they have',
        {
          tiers: [
            tierOf('Cờ', 2),
            tierOf('Bằng khen', 1, { source: { kind: 'proposedFor', awards: ['Cờ'] } }),
          ],
          order: 'A B C',
        },
        ['A: Cờ +Bằng khen', 'B: Cờ', 'C: –'],
      ],
    ]),
  )('%s', (_, draft, expected, doubts) => {
    expect(bounds(draft, doubts)).toEqual(expected);
  });
});
