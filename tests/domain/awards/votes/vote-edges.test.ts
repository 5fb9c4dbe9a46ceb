import { countVotes } from '../../../../src/domain/awards/votes/count-votes';
import { ballotOf, full, ruleOf, shown, type Figures, type RuleDraft } from './votes';

const outcome = (figures: Figures, rule: RuleDraft, chairAgreed: boolean | null = null): string =>
  shown(countVotes(ballotOf(figures, { chairAgreed }), ruleOf(rule))).split(' ')[0] ?? '';

describe('one vote below the share, on it, and one above', () => {
  // 79.99, 80 and 80.01 per cent; 49.99, 50 and 50.01.
  it.each<readonly [string, number, number, string]>([
    ['từ 80%', 10_000, 8000, 'refused agreed agreed'],
    ['trên 80%', 10_000, 8000, 'refused refused agreed'],
    ['từ 50%', 10_000, 5000, 'refused agreed agreed'],
    ['trên 50%', 10_000, 5000, 'refused refused agreed'],
    ['từ 80%', 5, 4, 'refused agreed agreed'],
    // 8.8 of eleven: the ninth vote carries it, whichever word stands there.
    ['từ 80%', 11, 9, 'refused agreed agreed'],
    ['trên 80%', 11, 9, 'refused agreed agreed'],
    ['trên 50%', 11, 6, 'refused agreed agreed'],
    ['trên 50%', 12, 6, 'refused refused agreed'],
    ['quá bán', 12, 6, 'refused refused agreed'],
    ['từ 2/3', 9, 6, 'refused agreed agreed'],
    // 66,67 % is more than two thirds: six of nine are not enough.
    ['từ 66,67%', 9, 6, 'refused refused agreed'],
    ['từ 66,66%', 9, 6, 'refused agreed agreed'],
  ])('%s of %i at %i: %s', (share, members, edge, expected) => {
    const around = [edge - 1, edge, edge + 1].map((agree) =>
      outcome(full(members, agree), { share }),
    );
    expect(around.join(' ')).toBe(expected);
  });
});

describe('one short of the quorum, just enough, one more', () => {
  it.each<readonly [string, number, number, string]>([
    ['từ 2/3', 12, 8, 'noQuorum agreed agreed'],
    ['trên 2/3', 12, 8, 'noQuorum noQuorum agreed'],
    ['từ 2/3', 11, 8, 'noQuorum agreed agreed'],
    ['trên 50%', 11, 6, 'noQuorum agreed agreed'],
    ['trên 50%', 12, 6, 'noQuorum noQuorum agreed'],
    ['từ 90%', 11, 10, 'noQuorum agreed agreed'],
  ])('%s of %i at %i present: %s', (quorum, members, edge, expected) => {
    const around = [edge - 1, edge, edge + 1].map((present) => {
      const figures = { ...full(present, present), members };
      return outcome(figures, { share: 'từ 10%', quorum });
    });
    expect(around.join(' ')).toBe(expected);
  });

  it('papers of those who stayed away make no quorum, and count in the vote', () => {
    const papers = { members: 9, written: 3, collected: 9, agree: 8, disagree: 1 };
    const rule = { quorum: 'từ 2/3', share: 'từ 80%' };
    expect(outcome({ ...papers, present: 6, issued: 6 }, rule)).toBe('agreed');
    // Five came: their papers do not stand in for the sixth.
    expect(outcome({ ...papers, present: 5, issued: 5, written: 4 }, rule)).toBe('noQuorum');
    // Taken of those who came, nobody knows whose the vote against was.
    expect(outcome({ ...papers, present: 6, issued: 6 }, { ...rule, base: 'số có mặt' })).toBe(
      'agreed',
    );
    const fewer = { ...papers, present: 6, issued: 6, agree: 7, disagree: 2 };
    expect(outcome(fewer, { ...rule, base: 'số có mặt' })).toBe('incomplete');
  });
});

describe('what was cast and what was collected', () => {
  it.each<readonly [string, Figures, string]>([
    ['they are as many', { agree: 9, disagree: 1, blank: 1, invalid: 0 }, 'agreed'],
    ['one too few', { agree: 9, disagree: 1, blank: 0, invalid: 0 }, 'agree+disagree'],
    ['one too many', { agree: 9, disagree: 1, blank: 1, invalid: 1 }, 'agree+disagree'],
    ['nobody wrote how many were blank', { agree: 9, disagree: 2 }, 'agreed'],
  ])('%s', (_, cast, expected) => {
    const figures = { members: 11, present: 11, issued: 11, collected: 11, ...cast };
    expect(outcome(figures, { share: 'từ 80%' })).toContain(expected);
  });
});

describe('the one who chairs, at the edge of the share', () => {
  const rule = { share: 'từ 80%', chairMustAgree: true };
  it.each<readonly [number, boolean | null, string]>([
    // Enough votes, and whose they are decides.
    [8, true, 'agreed'],
    [8, false, 'refused'],
    [8, null, 'incomplete'],
    // Without the share it is no matter.
    [7, true, 'refused'],
    [7, null, 'refused'],
    // All of them: the chair is among these.
    [10, null, 'agreed'],
  ])('%i of 10, chair %p: %s', (agree, chair, expected) => {
    expect(outcome(full(10, agree), rule, chair)).toBe(expected);
  });
});

describe('figures that are not written', () => {
  it('how many were against need not be written, and then it may be any of them', () => {
    const figures = { members: 8, present: 6, issued: 6, written: 2, collected: 8 };
    const rule = ruleOf({ base: 'số có mặt' });
    const of = (agree: number) => shown(countVotes(ballotOf({ ...figures, agree }), rule));
    expect([7, 6, 4].map(of)).toEqual(['agreed –', 'incomplete paperVotes', 'refused – share']);
  });

  it.each<readonly [Figures, RuleDraft, string]>([
    [{ agree: 7, present: 8 }, { quorum: 'từ 2/3' }, 'incomplete missing members'],
    [{ disagree: 1, members: 8 }, { base: 'phiếu hợp lệ' }, 'incomplete missing agree'],
    [{ members: 8 }, { base: 'phiếu hợp lệ' }, 'incomplete missing agree disagree'],
    [{ members: 8 }, { blankBallots: 'ignore' }, 'incomplete missing agree disagree'],
    [{ agree: 7, disagree: 1 }, { blankBallots: 'ignore' }, 'incomplete missing members'],
  ])('%j under %j: %s', (figures, draft, expected) => {
    expect(shown(countVotes(ballotOf(figures), ruleOf(draft)))).toBe(expected);
  });
});
