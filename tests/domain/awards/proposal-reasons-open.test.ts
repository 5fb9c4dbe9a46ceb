import {
  agreed,
  except,
  refused,
  tierOf,
  UNCLEAR,
  UNKNOWN,
  waitingFor,
  type ContestDraft,
} from './ladder';
import { FAILED, said, type Said } from './reasons-said';

const FLAG = tierOf('Cờ', 1);
const VOTED = tierOf('Cờ', 1, { method: 'vote' });
const BY_COUNCIL = tierOf('Cờ', 1, { method: 'council' });

describe('what is not decided', () => {
  it.each<readonly [string, ContestDraft, string, Said]>([
    [
      'a condition that nobody can judge',
      { order: 'A B', tiers: [FLAG], judged: { A: UNKNOWN } },
      'A',
      ['undecided Cờ', [...UNKNOWN.reasons]],
    ],
    [
      'what becomes of another',
      { order: 'A B', tiers: [tierOf('Cờ', 1, { shortfall: 'next' })], judged: { A: UNKNOWN } },
      'B',
      ['undecided Cờ', [{ reason: 'othersOpen' }]],
    ],
    [
      'a tie at the edge',
      { order: 'A=B C', tiers: [FLAG] },
      'A',
      ['undecided Cờ', [{ reason: 'tieAtEdge', units: ['A', 'B'] }]],
    ],
    [
      'who could still pass it',
      { order: 'A B', tiers: [FLAG], waiting: [waitingFor('X', ['A', 'B'])] },
      'A',
      ['undecided Cờ', [{ reason: 'blockedCouldReach', units: ['X'] }]],
    ],
    [
      'the council',
      { order: 'A B', tiers: [BY_COUNCIL] },
      'A',
      ['undecided Cờ', [{ reason: 'needsCouncil' }]],
    ],
    ['a vote', { order: 'A B', tiers: [VOTED] }, 'A', ['undecided Cờ', [{ reason: 'needsVote' }]]],
    [
      'a vote that is unclear',
      { order: 'A B', tiers: [VOTED], ballots: { 'A Cờ': UNCLEAR } },
      'A',
      ['undecided Cờ', [{ reason: 'voteUnclear' }]],
    ],
    [
      'as many votes as another',
      { order: 'A B', tiers: [VOTED], ballots: { 'A Cờ': agreed(8), 'B Cờ': agreed(8) } },
      'B',
      ['undecided Cờ', [{ reason: 'votesTied', units: ['A', 'B'] }]],
    ],
  ])('%s', (_, draft, unit, expected) => {
    expect(said(unit, draft)).toEqual([expected]);
  });

  it.each<readonly [string, ContestDraft, string, Said[1][number]['reason']]>([
    [
      'level with another, and who stands above them is in doubt',
      { order: 'A B=C', tiers: [tierOf('Cờ', 1, { shortfall: 'next' })], judged: { A: UNKNOWN } },
      'B',
      'othersOpen',
    ],
    [
      'level with another, and it is votes that leave them a place or not',
      {
        order: 'A B=C',
        tiers: [
          tierOf('Cờ', 1, { method: 'vote', rankTo: 1 }),
          tierOf('Bằng khen', 1, except('Cờ')),
        ],
      },
      'B',
      'othersOpen',
    ],
    [
      'level with one that has its place all the same, and a third could pass both',
      { order: 'A=B C', tiers: [tierOf('Cờ', 2)], waiting: [waitingFor('X', ['A', 'B', 'C'])] },
      'A',
      'blockedCouldReach',
    ],
    [
      'reached by one that waits, and another is what matters',
      {
        order: 'A B C',
        tiers: [tierOf('Cờ', 2, { shortfall: 'next' })],
        judged: { A: UNKNOWN },
        waiting: [waitingFor('X', ['C'])],
      },
      'C',
      'othersOpen',
    ],
    [
      'level beside the ladder',
      {
        order: 'A=B C',
        tiers: [
          tierOf('Bằng khen', 1, { occasion: 'Giai đoạn 2016-2020' }),
          tierOf('Cờ', 2, { occasion: '' }),
        ],
      },
      'A',
      'tieAtEdge',
    ],
  ])('%s', (_, draft, unit, expected) => {
    const open = said(unit, draft).filter(([award]) => award.startsWith('undecided'));
    expect(open.map(([, reasons]) => reasons.map(({ reason }) => reason))).toEqual([[expected]]);
  });

  it('waits for the other contest that its source speaks of', () => {
    const from = tierOf('Cờ Bộ', 1, { source: { kind: 'proposedFor', awards: ['Cờ cụm'] } });
    const heldElsewhere = { 'A Cờ cụm': 'open', 'B Cờ cụm': 'yes' } as const;
    const draft: ContestDraft = { order: 'A B C', tiers: [from], heldElsewhere };
    expect(said('A', draft)).toContainEqual([
      'undecided Cờ Bộ',
      [{ reason: 'sourceOpen', awards: ['Cờ cụm'] }],
    ]);
    expect(said('B', draft)).toContainEqual(['undecided Cờ Bộ', [{ reason: 'othersOpen' }]]);
  });

  it('who is in no source is told so, whatever was voted', () => {
    const source = { kind: 'proposedFor', awards: ['Cờ cụm'] } as const;
    const draft: ContestDraft = {
      order: 'A B C',
      tiers: [tierOf('Cờ Bộ', 2, { source, method: 'vote' })],
      heldElsewhere: { 'A Cờ cụm': 'yes', 'C Cờ cụm': 'yes' },
      ballots: { 'A Cờ Bộ': agreed(9), 'B Cờ Bộ': agreed(10), 'C Cờ Bộ': refused(2) },
    };
    expect(said('A', draft)).toContainEqual([
      'proposed Cờ Bộ',
      [{ reason: 'byVote', agree: 9, of: 10 }],
    ]);
    expect(said('B', draft)).toContainEqual([
      'excluded Cờ Bộ',
      [{ reason: 'notInSource', awards: ['Cờ cụm'] }],
    ]);
    expect(said('C', draft)).toContainEqual([
      'excluded Cờ Bộ',
      [{ reason: 'votesTooFew', agree: 2, of: 10, share: 'từ 80%', withChair: false }],
    ]);
    const failed = { ...draft, judged: { 'B Cờ Bộ': FAILED } };
    expect(said('B', failed)).toContainEqual(['excluded Cờ Bộ', FAILED.reasons]);
  });
});

it('an award beside the ladder is not got for want of a place, or of the award before it', () => {
  const ballots = { 'A Hai': agreed(9), 'B Hai': agreed(8), 'C Hai': agreed(7) };
  const beside = tierOf('Hai', 1, { method: 'vote', occasion: 'Giai đoạn 2016-2020' });
  expect(said('B', { order: 'A B C', tiers: [beside], ballots })).toContainEqual([
    'excluded Hai',
    [{ reason: 'quotaFull' }],
  ]);
  const source = { kind: 'proposedFor', awards: ['Cờ'] } as const;
  const after = tierOf('Hai', 1, { method: 'vote', source });
  expect(said('C', { order: 'A B C', tiers: [FLAG, after], ballots })).toContainEqual([
    'excluded Hai',
    [{ reason: 'quotaFull' }],
  ]);
});
