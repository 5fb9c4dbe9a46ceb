import fc from 'fast-check';
import { Exact } from '../../../../src/domain/numbers/exact';
import { meanOf, type AssessorMean } from '../../../../src/domain/regulation/sources/assessor-mean';
import { exact, textOf } from '../../builders';

const HOWS: readonly AssessorMean[] = ['mean', 'trimmed', 'median'];

describe('many assessors, one figure', () => {
  it.each<[string, AssessorMean, number, string | null]>([
    ['8 9 10', 'mean', 3, '9'],
    ['8 9', 'mean', 3, null],
    ['8 9', 'mean', 2, '8.5'],
    ['', 'mean', 0, null],
    ['7', 'mean', 0, '7'],
    ['37 38 36 40 20', 'mean', 5, '34.2'],
    ['37 38 36 40 20', 'trimmed', 5, '37'],
    ['0 9 10', 'trimmed', 3, '9'],
    ['9 10', 'trimmed', 1, null],
    // Only one of the equal highest falls away.
    ['10 10 4 4', 'trimmed', 3, '7'],
    ['0 9 10', 'median', 3, '9'],
    ['0 9 10 8', 'median', 3, '8.5'],
    ['6', 'median', 1, '6'],
    ['', 'median', 0, null],
  ])('%s, %s of at least %i: %s', (scores, how, minimum, expected) => {
    const list = scores.split(' ').filter(Boolean).map(exact);
    expect(textOf(meanOf(list, how, minimum))).toBe(expected);
  });

  it('lies between the lowest and the highest, in whatever order they came', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(scores, fc.constantFrom(...HOWS), (list, how) => {
        const mean = meanOf(list.map(Exact.integer), how, 3);
        const back = meanOf([...list].reverse().map(Exact.integer), how, 3);
        expect(mean?.compare(Exact.integer(Math.min(...list)))).toBeGreaterThanOrEqual(0);
        expect(mean?.compare(Exact.integer(Math.max(...list)))).toBeLessThanOrEqual(0);
        expect(textOf(mean)).toBe(textOf(back));
      }),
    );
  });
});
