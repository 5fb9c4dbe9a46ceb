import { NONE } from '../../../src/domain/awards/ends';
import { ALL_DOUBTS, possibleEnds } from '../../../src/domain/awards/possible-ends';
import type { Doubts } from '../../../src/domain/awards/scenarios';
import { agreed, contestOf, except, tierOf, waitingFor, type ContestDraft } from './ladder';

const FLAG = tierOf('Cờ', 1);
const MERIT = tierOf('Bằng khen', 1, except('Cờ'));
const BESIDE = tierOf('Giai đoạn', 1, { occasion: 'Giai đoạn 2016-2020' });

/** `A: Cờ/– +Giai đoạn?`, unit by unit. */
function ends(draft: ContestDraft, doubts: Partial<Doubts> = {}): readonly string[] {
  const contest = contestOf(draft);
  const endsOf = possibleEnds(contest, { ...ALL_DOUBTS, ...doubts });
  const name = (index: number): string =>
    index === NONE ? '–' : (contest.tiers[index]?.name ?? '?');
  const units = [
    ...contest.places.flatMap((place) => place.units.map(({ unit }) => unit.code)),
    ...contest.waiting.map(({ unit }) => unit),
  ];
  return units.map((unit) => {
    const { ladder, beside } = endsOf(unit);
    const more = [...beside].map(([at, held]) => ` +${name(at)}${held === 'yes' ? '' : '?'}`);
    return `${unit}: ${[...ladder].map(name).sort().join('/')}${more.join('')}`;
  });
}

it.each<readonly [string, ContestDraft, Partial<Doubts>, readonly string[]]>([
  [
    'one end: what is of the ladder is not beside it',
    { order: 'A B C', tiers: [FLAG, MERIT] },
    {},
    ['A: Cờ', 'B: Bằng khen', 'C: –'],
  ],
  [
    'beside it and of it, each by itself',
    { order: 'A B', tiers: [BESIDE, FLAG] },
    {},
    ['A: Cờ +Giai đoạn', 'B: –'],
  ],
  [
    'level: either way, and beside it in some ends only',
    { order: 'A=B C', tiers: [BESIDE, FLAG] },
    {},
    ['A: Cờ/– +Giai đoạn?', 'B: Cờ/– +Giai đoạn?', 'C: –'],
  ],
  [
    'level, where that is no doubt',
    { order: 'A=B C', tiers: [BESIDE, FLAG] },
    { ties: false },
    ['A: Cờ +Giai đoạn', 'B: –', 'C: –'],
  ],
  [
    'a vote beside the ladder that nobody has held',
    {
      order: 'A B',
      tiers: [tierOf('Giai đoạn', 1, { ...BESIDE, method: 'vote', name: 'Giai đoạn' })],
    },
    {},
    ['A: – +Giai đoạn?', 'B: – +Giai đoạn?'],
  ],
  [
    'a vote for the ladder that nobody has held, where votes are no doubt',
    { order: 'A B', tiers: [tierOf('Cờ', 1, { method: 'vote' })] },
    { votes: false },
    ['A: –', 'B: –'],
  ],
  [
    'a vote for the ladder that was held',
    {
      order: 'A B',
      tiers: [tierOf('Cờ', 1, { method: 'vote' }), MERIT],
      ballots: { 'B Cờ': agreed(9) },
    },
    {},
    ['A: Bằng khen', 'B: Cờ'],
  ],
  [
    'one that waits may stand anywhere that it reaches',
    { order: 'A B', tiers: [FLAG], waiting: [waitingFor('X', ['A', 'B'])] },
    {},
    ['A: Cờ/–', 'B: –', 'X: Cờ/–'],
  ],
  [
    'one that waits, where that is no doubt',
    { order: 'A B', tiers: [FLAG], waiting: [waitingFor('X', ['A', 'B'])] },
    { waiting: false },
    ['A: Cờ', 'B: –', 'X: –'],
  ],
])('%s', (_, draft, doubts, expected) => {
  expect(ends(draft, doubts)).toEqual(expected);
});

it('one contest asked about several doubts answers each of them', () => {
  const contest = contestOf({ order: 'A=B', tiers: [FLAG] });
  const held = (doubts: Partial<Doubts>): number =>
    possibleEnds(contest, { ...ALL_DOUBTS, ...doubts })('A').ladder.size;
  expect([held({}), held({ ties: false }), held({}), held({ votes: false })]).toEqual([2, 1, 2, 2]);
});
