import { agreed, except, EXCLUDED, refused, tierOf, type ContestDraft } from './ladder';
import { FAILED, said, type Said } from './reasons-said';

const FLAG = tierOf('Cờ', 1);
const MERIT = tierOf('Bằng khen', 1, except('Cờ'));
const VOTED = tierOf('Cờ', 1, { method: 'vote' });

describe('who is proposed', () => {
  it.each<readonly [string, ContestDraft, string, Said]>([
    [
      'by the rank',
      { order: 'A B', tiers: [FLAG] },
      'A',
      ['proposed Cờ', [{ reason: 'byRank', rank: 1 }]],
    ],
    [
      'by the rank, the second award',
      { order: 'A B', tiers: [FLAG, MERIT] },
      'B',
      ['proposed Bằng khen', [{ reason: 'byRank', rank: 2 }]],
    ],
    [
      'by the rank in the cluster',
      { order: 'A B', tiers: [tierOf('Cờ', 1, { rankedApart: true })] },
      'A',
      ['proposed Cờ', [{ reason: 'byRankInCluster', rank: 1 }]],
    ],
    [
      'by the rank in the group',
      { order: 'A B', tiers: [tierOf('Cờ', 1, { rankedApart: true, scope: 'group' })] },
      'A',
      ['proposed Cờ', [{ reason: 'byRankInGroup', rank: 1 }]],
    ],
    [
      'by the rank in the book',
      { order: 'A B', tiers: [tierOf('Cờ', 1, { rankedApart: true, scope: 'book' })] },
      'A',
      ['proposed Cờ', [{ reason: 'byRankInBook', rank: 1 }]],
    ],
    [
      'by vote',
      { order: 'A B', tiers: [VOTED], ballots: { 'B Cờ': agreed(8) } },
      'B',
      ['proposed Cờ', [{ reason: 'byVote', agree: 8, of: 10 }]],
    ],
    [
      'by rank, whatever else was voted',
      { order: 'A B', tiers: [FLAG], ballots: { 'A Cờ': agreed(8) } },
      'A',
      ['proposed Cờ', [{ reason: 'byRank', rank: 1 }]],
    ],
    [
      'by a conclusion that the ladder bears out',
      { order: 'A B', tiers: [FLAG], concluded: { 'A Cờ': true } },
      'A',
      ['proposed Cờ', [{ reason: 'byConclusion', basis: '' }]],
    ],
    [
      'by a conclusion, with the basis of the award',
      { order: 'A B', tiers: [tierOf('Cờ', 1, { basis: 'Điều 9' })], concluded: { 'A Cờ': true } },
      'A',
      ['proposed Cờ', [{ reason: 'byConclusion', basis: 'Điều 9' }]],
    ],
    [
      'by a conclusion against the ladder',
      { order: 'A B', tiers: [FLAG], concluded: { 'A Cờ': false, 'B Cờ': true } },
      'B',
      ['proposed Cờ', [{ reason: 'byConclusion', basis: '' }, { reason: 'againstLadder' }]],
    ],
  ])('%s', (_, draft, unit, expected) => {
    expect(said(unit, draft)).toEqual([expected]);
  });

  it('is said to be one too many, of each of them', () => {
    const draft = { order: 'A B', tiers: [FLAG], concluded: { 'A Cờ': true, 'B Cờ': true } };
    expect(said('A', draft)).toEqual([
      [
        'proposed Cờ',
        [
          { reason: 'byConclusion', basis: '' },
          { reason: 'overQuantity', places: 1 },
        ],
      ],
    ]);
    expect(said('B', draft)[0]?.[1].map(({ reason }) => reason)).toEqual([
      'byConclusion',
      'againstLadder',
      'overQuantity',
    ]);
  });
});

describe('who gets nothing', () => {
  const FULL: Said = ['excluded –', [{ reason: 'quotaFull' }]];

  it.each<readonly [string, ContestDraft, string, Said]>([
    ['no place was left', { order: 'A B', tiers: [FLAG] }, 'B', FULL],
    [
      'what is recorded of the unit',
      { order: 'A B', tiers: [FLAG], judged: { A: EXCLUDED } },
      'A',
      ['excluded –', [{ reason: 'notConsidered', why: 'kỷ luật', basis: '' }]],
    ],
    // Not for want of a place: the record is what the meeting has to deal with.
    [
      'what is recorded, though no place was left',
      { order: 'A B', tiers: [FLAG], judged: { B: EXCLUDED } },
      'B',
      ['excluded –', [{ reason: 'notConsidered', why: 'kỷ luật', basis: '' }]],
    ],
    [
      'a condition that it fails',
      { order: 'A B', tiers: [FLAG], judged: { 'A Cờ': FAILED } },
      'A',
      ['excluded –', [...FAILED.reasons]],
    ],
    [
      'a condition that it fails, where no place was left',
      { order: 'A B', tiers: [FLAG], judged: { 'B Cờ': FAILED } },
      'B',
      FULL,
    ],
    [
      'kept from one award of two',
      { order: 'A B C', tiers: [FLAG, MERIT], judged: { 'C Cờ': EXCLUDED } },
      'C',
      FULL,
    ],
    [
      'a condition of the best award, where the next one is for others',
      {
        order: 'A B',
        tiers: [FLAG, tierOf('Bằng khen', 1, { ...except('Cờ'), rankFrom: 2 })],
        judged: { 'A Cờ': FAILED },
      },
      'A',
      ['excluded –', [...FAILED.reasons]],
    ],
    [
      'the meeting refused it',
      { order: 'A B', tiers: [FLAG], concluded: { 'A Cờ': false } },
      'A',
      ['excluded –', [{ reason: 'refusedByConclusion', basis: '' }]],
    ],
    [
      'too few votes',
      { order: 'A B', tiers: [VOTED], ballots: { 'A Cờ': refused(3), 'B Cờ': agreed(9) } },
      'A',
      [
        'excluded –',
        [{ reason: 'votesTooFew', agree: 3, of: 10, share: 'từ 80%', withChair: false }],
      ],
    ],
    [
      'nobody voted on it',
      { order: 'A B', tiers: [VOTED], ballots: { 'B Cờ': agreed(9) } },
      'A',
      ['excluded –', [{ reason: 'notVotedOn' }]],
    ],
  ])('%s', (_, draft, unit, expected) => {
    expect(said(unit, draft)).toEqual([expected]);
  });
});
