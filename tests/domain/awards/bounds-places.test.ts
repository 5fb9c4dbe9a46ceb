import { bounds, cases } from './bounded';
import { agreed, except, EXCLUDED, refused, tierOf, UNCLEAR, UNKNOWN, waitingFor } from './ladder';

const FLAG = tierOf('Cờ', 1);

describe('half of', () => {
  const half = (
    base: NonNullable<Parameters<typeof tierOf>[2]>['base'],
    rounding = 'truncate',
  ) => ({
    order: 'A B C D',
    tiers: [tierOf('Cờ', '50%', { base, rounding } as NonNullable<Parameters<typeof tierOf>[2]>)],
  });
  const X = { waiting: [waitingFor('X', [])] };
  it.each(
    cases([
      ['the members', { ...half({ kind: 'members' }), members: 6 }, ['Cờ', 'Cờ', 'Cờ', '–']],
      ['a number', half({ kind: 'number', count: 4 }), ['Cờ', 'Cờ', '–', '–']],
      ['the leaders', { ...half({ kind: 'leaders' }), leaders: 2 }, ['Cờ', '–', '–', '–']],
      ['what is outside', { ...half({ kind: 'outside' }), outside: 4 }, ['Cờ', 'Cờ', '–', '–']],
      ['what is not said to be outside', half({ kind: 'outside' }), ['–', '–', '–', '–']],
      [
        'the ranked, of whom one may never be',
        { ...half({ kind: 'ranked' }, 'up'), ...X },
        ['Cờ', 'Cờ', 'Cờ/–', '–', '–'],
      ],
      [
        'the ranked, as it stands',
        { ...half({ kind: 'ranked' }, 'up'), ...X },
        ['Cờ', 'Cờ', 'Cờ', '–', '–'],
        { eligibility: false },
      ],
      [
        'those who may have it',
        { ...half({ kind: 'eligible' }), judged: { D: UNKNOWN } },
        ['Cờ', 'Cờ/–', '–', '–'],
      ],
      [
        'those proposed elsewhere',
        {
          ...half({ kind: 'proposedFor', award: 'Cờ tỉnh' }),
          countElsewhere: { 'Cờ tỉnh': { least: 2, most: 6 } },
        },
        ['Cờ', 'Cờ/–', 'Cờ/–', '–'],
      ],
    ]),
  )('%s', (_, draft, expected, doubts) => {
    expect(bounds(draft, doubts).map((line) => line.split(': ')[1])).toEqual(expected);
  });

  it('those proposed for another award of the table', () => {
    const base = { kind: 'proposedFor', award: 'Cờ' } as const;
    const tiers = [tierOf('Cờ', 2), tierOf('Bằng khen', '50%', { base, ...except('Cờ') })];
    expect(bounds({ order: 'A B C D', tiers })).toEqual(['A: Cờ', 'B: Cờ', 'C: Bằng khen', 'D: –']);
  });
});

describe('by votes, by a council, by a conclusion', () => {
  const vote = { order: 'A B C', tiers: [tierOf('Cờ', 1, { method: 'vote' })] };
  const council = { order: 'A B C', tiers: [tierOf('Cờ', 1, { method: 'council' })] };
  it.each(
    cases([
      ['nobody has voted', vote, ['A: Cờ/–', 'B: Cờ/–', 'C: Cờ/–']],
      [
        'most votes',
        { ...vote, ballots: { 'A Cờ': agreed(8), 'B Cờ': agreed(9) } },
        ['A: –', 'B: Cờ', 'C: –'],
      ],
      [
        'as many votes',
        { ...vote, ballots: { 'A Cờ': agreed(9), 'B Cờ': agreed(9), 'C Cờ': agreed(8) } },
        ['A: Cờ/–', 'B: Cờ/–', 'C: –'],
      ],
      [
        'refused',
        { ...vote, ballots: { 'A Cờ': agreed(9), 'B Cờ': refused(2), 'C Cờ': refused(9) } },
        ['A: Cờ', 'B: –', 'C: –'],
      ],
      [
        'not clear, and in the way',
        { ...vote, ballots: { 'A Cờ': agreed(9), 'B Cờ': UNCLEAR } },
        ['A: Cờ/–', 'B: Cờ/–', 'C: –'],
      ],
      [
        'places for all who are agreed on',
        {
          order: 'A B C',
          tiers: [tierOf('Cờ', 2, { method: 'vote' })],
          ballots: { 'A Cờ': agreed(8), 'B Cờ': agreed(9), 'C Cờ': refused(1) },
        },
        ['A: Cờ', 'B: Cờ', 'C: –'],
      ],
      [
        'no places',
        {
          order: 'A B',
          tiers: [tierOf('Cờ', 0, { method: 'vote' })],
          ballots: { 'A Cờ': agreed(8) },
        },
        ['A: –', 'B: –'],
      ],
      [
        'of whom nobody knows whether it may have it',
        { ...vote, ballots: { 'A Cờ': agreed(8) }, judged: { A: UNKNOWN } },
        ['A: Cờ/–', 'B: Cờ/–', 'C: Cờ/–'],
      ],
      [
        'of one who may not have it',
        { ...vote, ballots: { 'A Cờ': agreed(9), 'B Cờ': agreed(8) }, judged: { A: EXCLUDED } },
        ['A: –', 'B: Cờ', 'C: –'],
      ],
      [
        'of one who has more',
        {
          order: 'A B C',
          tiers: [FLAG, tierOf('Bằng khen', 1, { method: 'vote' })],
          ballots: { 'A Bằng khen': agreed(9), 'B Bằng khen': agreed(8) },
        },
        ['A: Cờ', 'B: Bằng khen', 'C: –'],
      ],
      [
        'granted, so that no place is left for who was voted for',
        { ...vote, ballots: { 'A Cờ': agreed(9) }, concluded: { 'B Cờ': true } },
        ['A: –', 'B: Cờ', 'C: –'],
      ],
      [
        'refused by a conclusion',
        {
          ...vote,
          ballots: { 'A Cờ': agreed(9), 'B Cờ': agreed(8) },
          concluded: { 'A Cờ': false },
        },
        ['A: –', 'B: Cờ', 'C: –'],
      ],
      ['a council has not met', council, ['A: Cờ/–', 'B: Cờ/–', 'C: Cờ/–']],
      [
        'a council has not met and there is who may not',
        { ...council, judged: { B: EXCLUDED } },
        ['A: Cờ/–', 'B: –', 'C: Cờ/–'],
      ],
      [
        'a council has no place to give',
        { order: 'A B', tiers: [tierOf('Cờ', 0, { method: 'council' })] },
        ['A: –', 'B: –'],
      ],
      ['a council has met', { ...council, concluded: { 'B Cờ': true } }, ['A: –', 'B: Cờ', 'C: –']],
      [
        'a meeting grants one of two to the last',
        { order: 'A B C', tiers: [tierOf('Cờ', 2)], concluded: { 'C Cờ': true } },
        ['A: Cờ', 'B: –', 'C: Cờ'],
      ],
      [
        'a meeting grants it to one who has more',
        {
          order: 'A B C',
          tiers: [FLAG, tierOf('Bằng khen', 1)],
          concluded: { 'A Bằng khen': true },
        },
        ['A: Cờ', 'B: –', 'C: –'],
      ],
    ]),
  )('%s', (_, draft, expected, doubts) => {
    expect(bounds(draft, doubts)).toEqual(expected);
  });
});
