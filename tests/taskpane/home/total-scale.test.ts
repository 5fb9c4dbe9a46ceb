import fc from 'fast-check';
import { placeOn, totalScaleOf } from '../../../src/taskpane/home/total-scale';

const units = (...totals: readonly (string | null)[]) => totals.map((total) => ({ total }));

it.each([
  ['nobody is ranked', units(null, null)],
  ['one unit alone is ranked', units('90.5', null)],
  ['all have the same', units('90.50', '90.5')],
  ['there are no units', units()],
])('there is no line where %s', (_, given) => {
  expect(totalScaleOf(given)).toBeNull();
});

it('reaches from the lowest to the highest, whatever their order, as figures and not as texts', () => {
  expect(totalScaleOf(units('98.25', null, '100', '9.5'))).toEqual({ low: '9.5', high: '100' });
});

it('keeps every total on the line and in its order', () => {
  const figures = fc.array(fc.integer({ min: -5000, max: 100_000 }), { minLength: 2 });
  fc.assert(
    fc.property(figures, (hundredths) => {
      const totals = hundredths.map((value) => (value / 100).toFixed(2));
      const scale = totalScaleOf(units(...totals));
      fc.pre(scale !== null);
      const places = totals.map((total) => placeOn(scale, total));
      expect(Math.min(...places)).toBe(0);
      expect(Math.max(...places)).toBe(100);
      for (const [at, place] of places.entries()) {
        for (const [other, second] of places.entries()) {
          if ((hundredths[at] ?? 0) < (hundredths[other] ?? 0)) expect(place).toBeLessThan(second);
        }
      }
    }),
  );
});
