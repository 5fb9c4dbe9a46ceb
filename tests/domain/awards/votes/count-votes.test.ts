import fc from 'fast-check';
import { countVotes } from '../../../../src/domain/awards/votes/count-votes';
import { ballotOf, full, ruleOf, shown, type Figures, type More, type RuleDraft } from './votes';

const EIGHT = full(8, 7);

describe('the share', () => {
  it.each([
    ['từ 80%', full(10_000, 7999), 'refused 79.99 share'],
    ['từ 80%', full(10_000, 8000), 'agreed 80'],
    ['từ 80%', full(10_000, 8001), 'agreed 80.01'],
    ['trên 80%', full(10_000, 8000), 'refused 80 share'],
    ['trên 80%', full(10_000, 8001), 'agreed 80.01'],
    ['từ 80%', EIGHT, 'agreed 87.5'],
    ['trên 50%', full(8, 4), 'refused 50 share'],
    ['từ 2/3', full(9, 6), 'agreed 66.6666666666667'],
    ['từ 80%', full(13, 8), 'refused 61.5384615384615 share'],
  ])('%s: %j: %s', (share, figures, expected) => {
    expect(shown(countVotes(ballotOf(figures), ruleOf({ share })))).toBe(expected);
  });
});

/** Ten members, nine of them present; six agree, one is against, one ballot is blank, one invalid. */
const MIXED: Figures = {
  members: 10,
  present: 9,
  issued: 9,
  collected: 9,
  agree: 6,
  disagree: 1,
  blank: 1,
  invalid: 1,
};

describe('what the share is taken of', () => {
  it.each([
    ['', 'count', 'refused 60 share'],
    ['số có mặt', 'count', 'refused 66.6666666666667 share'],
    ['phiếu thu về', 'count', 'refused 66.6666666666667 share'],
    ['phiếu hợp lệ', 'count', 'refused 75 share'],
    ['', 'ignore', 'refused 75 share'],
    ['số có mặt', 'ignore', 'agreed 85.7142857142857'],
    ['phiếu thu về', 'ignore', 'agreed 85.7142857142857'],
    ['phiếu hợp lệ', 'ignore', 'agreed 85.7142857142857'],
  ] as const)('%j, blank ballots %s: %s', (base, blankBallots, expected) => {
    expect(shown(countVotes(ballotOf(MIXED), ruleOf({ base, blankBallots })))).toBe(expected);
  });

  it('of nothing but blank ballots, nothing is reached', () => {
    const blank = { ...full(8, 0), disagree: 0, blank: 8 };
    const rule = ruleOf({ base: 'phiếu hợp lệ', blankBallots: 'ignore' });
    expect(shown(countVotes(ballotOf(blank), rule))).toBe('refused – share');
  });
});

describe('the quorum', () => {
  it.each([
    ['từ 2/3', 9, 6, 'agreed 66.6666666666667'],
    ['từ 2/3', 9, 5, 'noQuorum'],
    ['trên 2/3', 9, 6, 'noQuorum'],
    ['trên 50%', 8, 4, 'noQuorum'],
    ['Không quy định', 9, 5, 'agreed 55.5555555555556'],
  ])('%s of %i, %i present: %s', (quorum, members, present, expected) => {
    const figures = { members, present, collected: present, agree: present, disagree: 0 };
    const rule = ruleOf({ share: 'trên 50%', quorum });
    expect(shown(countVotes(ballotOf(figures), rule))).toBe(expected);
  });

  it('counts people, not papers that came by post', () => {
    const figures = { members: 9, present: 5, written: 4, collected: 9, agree: 9, disagree: 0 };
    expect(shown(countVotes(ballotOf(figures), ruleOf({ quorum: 'từ 2/3' })))).toBe('noQuorum');
  });

  it('binds a meeting that agreed without counting', () => {
    const rule = ruleOf({ quorum: 'từ 2/3' });
    const consensus = { method: 'consensus' } as const;
    expect(shown(countVotes(ballotOf({ members: 9, present: 5 }, consensus), rule))).toBe(
      'noQuorum',
    );
    expect(shown(countVotes(ballotOf({ members: 9 }, consensus), rule))).toBe(
      'incomplete missing present',
    );
  });
});

describe('absent members who vote by paper', () => {
  const byPaper = (agree: number): Figures => ({
    members: 8,
    present: 6,
    issued: 6,
    written: 2,
    collected: 8,
    agree,
    disagree: 8 - agree,
  });

  it.each([
    ['', 7, 'agreed 87.5'],
    ['', 6, 'refused 75 share'],
    ['phiếu thu về', 7, 'agreed 87.5'],
    ['phiếu hợp lệ', 6, 'refused 75 share'],
    // At least five of the six present agreed, whoever the seven were.
    ['số có mặt', 7, 'agreed –'],
    // Four, five or six of those present: the papers have to be told apart.
    ['số có mặt', 6, 'incomplete paperVotes'],
    ['số có mặt', 5, 'incomplete paperVotes'],
    ['số có mặt', 4, 'refused – share'],
  ])('%j, %i agree: %s', (base, agree, expected) => {
    expect(shown(countVotes(ballotOf(byPaper(agree)), ruleOf({ base })))).toBe(expected);
  });

  it.each([
    [6, 'agreed –'],
    // Five of five, if both blank ballots were of those present.
    [5, 'incomplete paperVotes'],
    [2, 'refused – share'],
  ])('blank ballots may be theirs too: %i agree: %s', (agree, expected) => {
    const figures = { ...byPaper(agree), disagree: 7 - agree, blank: 1 };
    const rule = ruleOf({ share: 'trên 60%', base: 'số có mặt', blankBallots: 'ignore' });
    expect(shown(countVotes(ballotOf(figures), rule))).toBe(expected);
  });
});

describe('papers among those that are not counted', () => {
  const base = 'số có mặt';
  it.each<readonly [string, Figures, string]>([
    // The one who was present: for, against, or with an empty ballot.
    [
      'one present, six by paper',
      { present: 1, written: 6, collected: 7, issued: 1, agree: 1, disagree: 4, blank: 2 },
      'incomplete paperVotes',
    ],
    [
      'nobody agreed',
      { present: 1, written: 6, collected: 7, issued: 1, agree: 0, disagree: 5, blank: 2 },
      'refused – share',
    ],
    // Whoever wrote, the two who were there agreed.
    [
      'everybody agreed',
      { present: 2, written: 3, collected: 5, issued: 2, agree: 5, disagree: 0 },
      'agreed –',
    ],
    [
      'more papers than were counted',
      { present: 5, written: 4, agree: 3, disagree: 0 },
      'incomplete paperVotes',
    ],
  ])('%s', (_, figures, expected) => {
    const rule = ruleOf({ base, blankBallots: 'ignore' });
    expect(shown(countVotes(ballotOf({ members: 9, ...figures }), rule))).toBe(expected);
  });
});

describe('figures that contradict each other', () => {
  it('are found before the quorum and before the share', () => {
    const outcome = countVotes(ballotOf({ ...EIGHT, present: 3 }), ruleOf({ quorum: 'từ 2/3' }));
    expect(shown(outcome)).toBe('collected ≤ present+written: 8, 3');
  });
});

describe('figures that are missing', () => {
  it.each<readonly [Figures, RuleDraft, string]>([
    [{}, {}, 'incomplete missing agree members'],
    [{ members: 8 }, {}, 'incomplete missing agree'],
    [{ agree: 7 }, {}, 'incomplete missing members'],
    [{ agree: 7, members: 8 }, {}, 'agreed 87.5'],
    [{ agree: 7, members: 8 }, { base: 'số có mặt' }, 'incomplete missing present'],
    [{ agree: 7, members: 8, written: 1 }, { base: 'số có mặt' }, 'incomplete missing present'],
    [{ agree: 7, members: 8 }, { base: 'phiếu hợp lệ' }, 'incomplete missing disagree'],
    [{ agree: 7, members: 8 }, { blankBallots: 'ignore' }, 'incomplete missing disagree'],
    [{ agree: 7, disagree: 1, members: 8 }, { blankBallots: 'ignore' }, 'agreed 87.5'],
    [{ agree: 7, members: 8 }, { quorum: 'từ 2/3' }, 'incomplete missing present'],
    // A show of hands: nothing was issued or collected.
    [{ agree: 7, disagree: 1, present: 8 }, { base: 'phiếu hợp lệ' }, 'agreed 87.5'],
  ])('%j under %j: %s', (figures, draft, expected) => {
    expect(shown(countVotes(ballotOf(figures), ruleOf(draft)))).toBe(expected);
  });
});

describe('agreement without a count', () => {
  it.each<readonly [Figures, More, RuleDraft, string]>([
    [{ members: 11, present: 11 }, {}, {}, 'agreed –'],
    [{}, {}, {}, 'agreed –'],
    [{ members: 11, present: 11 }, {}, { chairMustAgree: true }, 'agreed –'],
    [{}, { chairAgreed: false }, { chairMustAgree: true }, 'refused – chair'],
    [{}, { method: 'secret' }, {}, 'incomplete missing agree members'],
    // Somebody counted after all.
    [{ members: 11, present: 11, agree: 8, disagree: 3 }, {}, {}, 'refused 72.7272727272727 share'],
    [{ members: 11, disagree: 3 }, {}, {}, 'incomplete missing agree'],
    [{ members: 11, present: 12 }, {}, {}, 'present+written ≤ members: 12, 11'],
  ])('%j %j %j: %s', (figures, more, draft, expected) => {
    const ballot = ballotOf(figures, { method: 'consensus', ...more });
    expect(shown(countVotes(ballot, ruleOf(draft)))).toBe(expected);
  });
});

describe('the one who chairs', () => {
  it.each<readonly [number, boolean | null, string]>([
    [7, true, 'agreed 87.5'],
    [7, false, 'refused 87.5 chair'],
    [7, null, 'incomplete chair'],
    [8, null, 'agreed 100'],
    [6, true, 'refused 75 share'],
    [6, null, 'refused 75 share'],
  ])('%i of 8 agree, the chair: %p: %s', (agree, chairAgreed, expected) => {
    const ballot = ballotOf(full(8, agree), { chairAgreed });
    expect(shown(countVotes(ballot, ruleOf({ chairMustAgree: true })))).toBe(expected);
  });

  it('need not be asked where the regulation does not say so', () => {
    expect(shown(countVotes(ballotOf(EIGHT, { chairAgreed: false }), ruleOf()))).toBe(
      'agreed 87.5',
    );
  });
});

describe('whatever is counted', () => {
  const votes = fc
    .record({
      agree: fc.nat(12),
      disagree: fc.nat(12),
      blank: fc.nat(3),
      invalid: fc.nat(3),
      written: fc.nat(6),
      absent: fc.nat(5),
    })
    .map(({ agree, disagree, blank, invalid, written, absent }): Figures => {
      const collected = agree + disagree + blank + invalid;
      const byPaper = Math.min(written, collected);
      const present = collected - byPaper;
      return {
        ...{ agree, disagree, blank, invalid, collected, present },
        ...{ issued: present, written: byPaper, members: collected + absent },
      };
    });
  const rules = fc.record({
    share: fc.constantFrom('từ 80%', 'trên 50%', 'từ 2/3', 'từ 100%'),
    base: fc.constantFrom('', 'số có mặt', 'phiếu thu về', 'phiếu hợp lệ'),
    blankBallots: fc.constantFrom('count' as const, 'ignore' as const),
  });

  it('figures that fit are never called wrong, and only papers leave it open', () => {
    fc.assert(
      fc.property(votes, rules, (figures, draft) => {
        const outcome = shown(countVotes(ballotOf(figures), ruleOf(draft)));
        expect(outcome).toMatch(/^(?:agreed|refused|incomplete paperVotes)/);
      }),
    );
  });

  it('decides about those present only what any division of the papers would', () => {
    fc.assert(
      fc.property(votes, rules, fc.nat(6), fc.nat(6), (figures, draft, yes, empty) => {
        const {
          written = 0,
          agree = 0,
          blank = 0,
          present = 0,
          disagree = 0,
          invalid = 0,
        } = figures;
        const paperYes = Math.min(yes, agree, written);
        const paperBlank = Math.min(empty, blank, written - paperYes);
        const paperNo = written - paperYes - paperBlank;
        fc.pre(paperNo <= disagree);
        const rule = ruleOf({ ...draft, base: 'số có mặt' });
        const whole = countVotes(ballotOf(figures), rule);
        const apart = countVotes(
          ballotOf({
            members: present,
            present,
            collected: present,
            agree: agree - paperYes,
            blank: blank - paperBlank,
            disagree: disagree - paperNo,
            invalid,
          }),
          rule,
        );
        fc.pre(whole.outcome !== 'incomplete');
        expect(whole.outcome).toBe(apart.outcome);
      }),
    );
  });

  it('one vote that changes to yes never loses the award', () => {
    fc.assert(
      fc.property(votes, rules, (figures, draft) => {
        const { agree = 0, disagree = 0 } = figures;
        fc.pre(disagree > 0);
        const rule = ruleOf(draft);
        fc.pre(countVotes(ballotOf(figures), rule).outcome === 'agreed');
        const more = { ...figures, agree: agree + 1, disagree: disagree - 1 };
        expect(countVotes(ballotOf(more), rule).outcome).toBe('agreed');
      }),
    );
  });
});
