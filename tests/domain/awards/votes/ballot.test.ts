import { mismatches } from '../../../../src/domain/awards/votes/ballot';
import { ballotOf, full, shownMismatches, type Figures } from './votes';

describe('figures that cannot all be right', () => {
  it.each<readonly [Figures, string]>([
    [{}, ''],
    [{ agree: 6 }, 'agree+disagree+blank+invalid = collected: 7, 8'],
    [{ agree: 8 }, 'agree+disagree+blank+invalid = collected: 9, 8'],
    [{ blank: 1 }, 'agree+disagree+blank+invalid = collected: 9, 8'],
    [{ invalid: 2, disagree: 0 }, 'agree+disagree+blank+invalid = collected: 9, 8'],
    [{ present: 9 }, 'present+written ≤ members: 9, 8'],
    [{ written: 1 }, 'present+written ≤ members: 9, 8'],
    [{ issued: 9 }, 'issued ≤ members: 9, 8'],
    [{ issued: 7 }, 'collected ≤ issued+written: 8, 7'],
    [{ present: 7 }, 'collected ≤ present+written: 8, 7'],
    [
      { collected: 9, agree: 8 },
      'collected ≤ members: 9, 8; collected ≤ present+written: 9, 8; collected ≤ issued+written: 9, 8',
    ],
  ])('%j: %s', (wrong, expected) => {
    expect(shownMismatches(mismatches(ballotOf({ ...full(8, 7), ...wrong })))).toBe(expected);
  });

  it.each<readonly [Figures, string]>([
    [{ members: 8, collected: 7, agree: 8 }, 'agree+blank+invalid ≤ collected: 8, 7'],
    [{ members: 8, agree: 9 }, 'agree+blank+invalid ≤ members: 9, 8'],
    [
      { members: 8, present: 7, agree: 8, disagree: 0 },
      'agree+disagree+blank+invalid ≤ present+written: 8, 7',
    ],
    [{ members: 8, collected: 1, written: 2 }, 'written ≤ collected: 2, 1'],
  ])('what is known of %j: %s', (figures, expected) => {
    expect(shownMismatches(mismatches(ballotOf(figures, { method: 'hands' })))).toBe(expected);
  });
});
