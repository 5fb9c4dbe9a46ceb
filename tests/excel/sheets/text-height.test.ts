import fc from 'fast-check';
import { textHeight } from '../../../src/excel/sheets/text-height';

/** Of eleven points: a line is 14.08 high, 36 letters fit beside the padding. */
const BLOCK = { size: 11, bold: false, width: 4 + 36 * 11 * 0.47 + 0.1 };
const lines = (text: string, more: Partial<typeof BLOCK> = {}): number => {
  const block = { ...BLOCK, ...more };
  return Number(((textHeight(text, block) - 4) / (block.size * 1.28)).toFixed(6));
};
const word = (letters: number): string => 'x'.repeat(letters);

it.each<readonly [string, string, number]>([
  ['nothing is one line', '', 1],
  ['what fits to the letter', word(36), 1],
  ['two words that fit with their space', `${word(20)} ${word(15)}`, 1],
  ['one letter too many: the second word goes below', `${word(20)} ${word(16)}`, 2],
  ['words are not cut', `${word(30)} ${word(30)} ${word(30)}`, 3],
  ['what is left of a line is used', `${word(30)} ${word(20)} ${word(15)}`, 2],
  ['a word that is longer than a line is', `${word(10)} ${word(80)}`, 4],
  ['what follows it stands behind its end', `${word(10)} ${word(80)} ${word(27)}`, 4],
  ['or below', `${word(10)} ${word(80)} ${word(28)}`, 5],
  ['a first word that is longer than a line begins in the first', word(80), 3],
  ['a word that fills its last line leaves no room beside it', `${word(72)} x`, 3],
])('%s', (_, text, wanted) => {
  expect(lines(text)).toBe(wanted);
});

it('bold letters are wider, large ones higher', () => {
  const both = `${word(20)} ${word(12)}`;
  expect([lines(both), lines(both, { bold: true })]).toEqual([1, 2]);
  expect(textHeight('một dòng', { size: 20, bold: false, width: 400 })).toBeCloseTo(29.6);
  expect(textHeight('một dòng', { size: 10, bold: false, width: 400 })).toBeCloseTo(16.8);
});

it('a column that has no room at all has a line for every letter', () => {
  expect(lines('abc', { width: 1 })).toBeGreaterThanOrEqual(3);
  expect(lines('abc', { width: 1 })).toBeLessThanOrEqual(4);
});

it('is never less with more words, a wider column never needs more', () => {
  const words = fc.array(fc.integer({ min: 1, max: 40 }).map(word), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 500 }), (all, width) => {
      const height = textHeight(all.join(' '), { ...BLOCK, width });
      expect(textHeight(all.slice(1).join(' '), { ...BLOCK, width })).toBeLessThanOrEqual(
        height + 1e-9,
      );
      const letters = all.join(' ').length;
      expect(height).toBeGreaterThanOrEqual(14.08 + 4 - 1e-9);
      expect(height).toBeLessThanOrEqual((letters + 1) * 14.08 + 4);
    }),
  );
});
