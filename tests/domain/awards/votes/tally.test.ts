import { percentAgreed, tallyOf } from '../../../../src/domain/awards/votes/tally';
import type { VoteMatter, VoteRecord } from '../../../../src/domain/awards/votes/vote-record';
import { ballotOf, full, ruleOf, type Figures, type More, type RuleDraft } from './votes';
import { tierOf } from '../ladder';

function record(
  round: number,
  figures: Figures,
  more: More = {},
  matter: VoteMatter = { kind: 'award', award: 'Cờ' },
  unit = 'A',
): VoteRecord {
  const place = { file: null, sheet: 'Kết quả suy tôn', cell: null };
  return { matter, words: '', unit, round, ballot: ballotOf(figures, more), place, row: 5 };
}

/** `agreed 7/8`. */
function tally(votes: readonly VoteRecord[], rule: RuleDraft = {}): string | null {
  const counted = tallyOf('A', tierOf('Cờ', 1, { method: 'vote', vote: ruleOf(rule) }), { votes });
  return counted && `${counted.outcome} ${String(counted.agree)}/${String(counted.of)}`;
}

describe('what was voted on a unit for an award', () => {
  it.each<readonly [string, readonly VoteRecord[], string | null]>([
    ['nothing', [], null],
    ['enough', [record(1, full(8, 7))], 'agreed 7/8'],
    ['too few', [record(1, full(8, 6))], 'refused 6/8'],
    ['the last round counts', [record(2, full(8, 8)), record(1, full(8, 2))], 'agreed 8/8'],
    ['in whatever order', [record(1, full(8, 8)), record(2, full(8, 2))], 'refused 2/8'],
    [
      'votes that contradict each other',
      [record(1, { ...full(8, 7), disagree: 4 })],
      'unclear 7/8',
    ],
    ['figures that are missing', [record(1, { agree: 7 })], 'unclear 7/0'],
    [
      'everybody, without counting',
      [record(1, { members: 9 }, { method: 'consensus' })],
      'agreed 9/9',
    ],
    ['about a tie', [record(1, full(8, 8), {}, { kind: 'tie' })], null],
    [
      'about another award',
      [record(1, full(8, 8), {}, { kind: 'award', award: 'Cờ Chính phủ' })],
      null,
    ],
    [
      'its name in other letters',
      [record(1, full(8, 8), {}, { kind: 'award', award: 'CỜ' })],
      'agreed 8/8',
    ],
    ['about another unit', [record(1, full(8, 8), {}, { kind: 'award', award: 'Cờ' }, 'B')], null],
  ])('%s', (_, votes, expected) => {
    expect(tally(votes)).toBe(expected);
  });

  it.each<readonly [string, RuleDraft, Figures, string]>([
    ['', {}, {}, 'agreed 8/10'],
    ['those present', { base: 'số có mặt' }, {}, 'agreed 8/9'],
    ['ballots that came back', { base: 'phiếu thu về' }, {}, 'agreed 8/9'],
    ['ballots that are valid', { base: 'phiếu hợp lệ', blankBallots: 'ignore' }, {}, 'agreed 8/8'],
    ['without empty ones', { base: 'số có mặt', blankBallots: 'ignore' }, {}, 'agreed 8/8'],
    ['those present and papers', { base: 'số có mặt' }, { present: 8, written: 1 }, 'agreed 8/9'],
    ['without a quorum', { quorum: 'từ 95%' }, {}, 'unclear 8/10'],
  ])('of %s', (_, rule, more, expected) => {
    const figures = {
      ...{ members: 10, present: 9, issued: 9, collected: 9, written: 0 },
      ...{ agree: 8, disagree: 0, blank: 1, invalid: 0 },
      ...more,
    };
    expect(tally([record(1, figures)], rule)).toBe(expected);
  });

  it.each([
    [7, 8, '87.5'],
    [2, 3, '66.6666666666667'],
    [0, 0, null],
  ])('%d of %d in per cent', (agree, of, percent) => {
    expect(percentAgreed({ agree, of })?.toString() ?? null).toBe(percent);
  });
});
