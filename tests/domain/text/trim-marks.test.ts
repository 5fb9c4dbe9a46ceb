import fc from 'fast-check';
import { trimMarks, trimMarksEnd } from '../../../src/domain/text/trim-marks';

it.each([
  ['1.a).', '.):', '1.a'],
  ['...', '.', ''],
  ['', '.', ''],
  ['a.b', '.', 'a.b'],
])('%j without %j at its end is %j', (text, marks, expected) => {
  expect(trimMarksEnd(text, marks)).toBe(expected);
});

it('does at both ends what the expression does that takes long', () => {
  const text = fc.string({ unit: fc.constantFrom('.', ' ', 'a', 'đ') });
  fc.assert(
    fc.property(text, (one) => {
      expect(trimMarks(one, '. ')).toBe(one.replace(/^[. ]+|[. ]+$/g, ''));
    }),
  );
});
