import fc from 'fast-check';
import { Exact } from '../../../src/domain/numbers/exact';
import { readTypedNumber } from '../../../src/domain/numbers/typed-number';
import { fold } from '../../../src/domain/text/fold';
import { within } from '../../support/cost/within';

function read(text: string, max: string | null): string {
  const typed = readTypedNumber(text, max === null ? null : Exact.parse(max));
  return typed.kind === 'number' ? `${typed.value.toString()} ${typed.form}` : typed.kind;
}

describe('a number typed as text', () => {
  it.each([
    // Row 1: a decimal comma.
    ['25,67', '50', '25.67 comma'],
    ['25.67', '50', '25.67 text'],
    ['-2,5', '10', '-2.5 comma'],
    ['12', '50', '12 text'],
    ["'12", '50', '12 text'],
    // Row 2: three digits after the sign.
    ['1.000', '10', '1 text'],
    ['1.000', '999', '1 text'],
    ['1.000', '1000', 'ambiguous'],
    ['1.000', null, 'ambiguous'],
    ['1,000', '10', '1 comma'],
    ['1,000', '1000', 'ambiguous'],
    ['1.234.000', '2000000', '1234000 thousands'],
    ['1.234.000', '10', 'none'],
    ['1.234,000', '2000000', 'none'],
    ['12.5000', '1000', '12.5 text'],
    // No group of thousands begins with a zero.
    ['0.125', '1000', '0.125 text'],
    ['0,125', null, '0.125 comma'],
    ['0.500', '1000', '0.5 text'],
    // Row 4: something after or around the number.
    ['10đ', '10', '10 unit'],
    ['10 đ', '10', '10 unit'],
    ['10 điểm', '10', '10 unit'],
    ['9,5 ĐIỂM.', '10', '9.5 unit'],
    ['9/10', '10', '9 outOf'],
    ['9,5 / 10,0', '10', '9.5 outOf'],
    ['9/10 điểm', '10', '9 outOf'],
    ['9/10', '5', 'none'],
    ['9/10', null, 'none'],
    ['9 ,5/10', '10', '9.5 outOf'],
    ['9/10 ,0', '10', '9 outOf'],
    ['1.2.3/10', '10', 'none'],
    ['9/1.0.0', '10', 'none'],
    ['3/4', '10', 'none'],
    ['+5', '10', '5 plus'],
    ['+ 5', '10', '5 plus'],
    ['(3)', '10', '3 parentheses'],
    ['( 3,5 )', '10', '3.5 parentheses'],
    ['(3', '10', 'none'],
    // Row 5: spaces and digits that only look alike.
    ['\u00a09,5\u00a0', '10', '9.5 comma'],
    ['\u00a09\u00a0', '10', '9 spaces'],
    ['9\u200b', '10', '9 spaces'],
    [' 9', '10', '9 spaces'],
    ['９', '10', '9 fullWidth'],
    ['９，５', '10', '9.5 fullWidth'],
    ['９．５', '10', '9.5 fullWidth'],
    // Both signs: one of them parts the thousands.
    ['1.000,5', '2000', '1000.5 thousands'],
    ['1,000.25', '2000', '1000.25 thousands'],
    ['1.000,5', null, '1000.5 thousands'],
    ['1.000,5', '10', 'none'],
    ['1.234.567,8', '2000000', '1234567.8 thousands'],
    // What holds the digits together is a space that no keyboard has.
    ['1\u00a0000', '1000', '1000 thousands'],
    ['1\u202f000,5', '2000', '1000.5 thousands'],
    ['1\u00a0000', '10', 'none'],
    ['1\u00a0000', null, '1000 thousands'],
    ['12\u00a00', '1000', 'none'],
    // Grouped, with a unit: not one point.
    ['1.000đ', '1000', 'ambiguous'],
    ['1.000 điểm', '10', '1 unit'],
    ['+1.000', '1000', 'ambiguous'],
    ['(1.000)', '1000', 'ambiguous'],
    ['900/1.000', '1000', '900 outOf'],
    ['1.000/1.000', '1000', '1000 outOf'],
    ['9/1.000', '1', 'none'],
    ['1 ,000', '1000', 'ambiguous'],
    // Either side of the stroke with its unit; never more than there is, nor a day.
    ['9đ/10đ', '10', '9 outOf'],
    ['9,5 điểm / 10 điểm', '10', '9.5 outOf'],
    ['9.5 / 10', '10', '9.5 outOf'],
    ['9,5/10', '20', 'none'],
    ['11/10', '10', 'none'],
    ['05/10', '10', 'none'],
    ['0,5/10', '10', '0.5 outOf'],
    ['9/10/10', '10', 'none'],
    ['+5đ', '10', '5 plus'],
    // Minus signs that keyboards, Word and phones write.
    ['-3', '10', '-3 text'],
    ['\u22123', '10', '-3 minus'],
    ['–3', '10', '-3 minus'],
    ['\u20113,5', '10', '-3.5 minus'],
    ['- 3', '10', 'none'],
    ['-1.000', '1000', 'none'],
    // A slip of the space bar, before the sign only: "5, 0" may be two figures.
    ['5 ,0', '10', '5 spaces'],
    ['5 .25', '10', '5.25 spaces'],
    ['5, 0', '10', 'none'],
    ['5\u00a0,5', '10', '5.5 spaces'],
    // O for 0 and l for 1, where the figure can be that large.
    ['1O', '10', '10 lookalike'],
    ['1OO', '100', '100 lookalike'],
    ['9,O', '10', '9 lookalike'],
    ['O,5', '10', '0.5 lookalike'],
    ['l0', '10', '10 lookalike'],
    ['l5', '20', '15 lookalike'],
    ['1O', '5', 'none'],
    ['1O', null, 'none'],
    ['O5', '10', 'none'],
    ['lO', '10', 'none'],
    ['O', '10', 'none'],
    ['l', '10', 'none'],
    ['5l', '100', 'none'],
    ['I0', '10', 'none'],
    ['1.OOO', '1000', 'none'],
    // Digits that are wide, and the marks around them.
    ['１０％', '100', '10 percent'],
    ['９／１０', '10', '9 outOf'],
    ['（３）', '10', '3 parentheses'],
    ['＋５', '10', '5 plus'],
    ['10ð', '10', '10 unit'],
    ['10 Ðiểm', '10', '10 unit'],
    // Row 6.
    ['95%', '100', '95 percent'],
    ['95 %', '100', '95 percent'],
    ['95,5%', '100', '95.5 percent'],
  ])('%p where %p is the most: %s', (text, max, expected) => {
    expect(read(text, max)).toBe(expected);
  });

  it.each([
    '',
    '-',
    'x',
    'tốt',
    'KAD',
    '1e5',
    '٣',
    '5.10.2020',
    '05/10/2020',
    '5-10',
    '1 000',
    '10 ngày',
    '10 điểm thưởng',
    '1,5,2',
    '.5',
    '5.',
    '--5',
    '=9',
    '9 10',
    // A footnote mark is no digit of the score.
    '9²',
    '1①',
    '½',
    '9½',
    '5..0',
    '5,0,1',
    '1.000.0',
    '1.00.000',
    '10,000,5',
    '5 , 0',
    '5 ,,0',
    // Number words are words.
    'năm',
    'mười',
    'mười điểm',
    'chín phẩy năm',
    'hai mươi lăm',
    // Days.
    '5/10/2020',
    '05/10',
    '5-10-20',
    '5 tháng 10',
    '05.10.20',
    // Struck out, marked, enclosed, run backwards, over two lines.
    '5\u03360\u0336',
    '9\u0301',
    '5\ufe0f\u20e3',
    '\u202e01',
    '1\u200f0',
    '9\n5',
    '9\r\n,5',
    '10 (mười)',
    '≈ 9',
    '>9',
    '9 - 10',
    '9~10',
    '10 đ/c',
    '10 ₫',
    '9.5.',
    '1_000',
    "1'000",
    '٩',
    '９²',
    'Infinity',
    'NaN',
    '0x10',
  ])('%p is no number', (text) => {
    expect(read(text, '1000000')).toBe('none');
  });

  it('is as quick with a page of digits as with a score', async () => {
    await within(100, () => {
      for (const part of ['9', '1.000', '9 ', '( ', '+', ',', 'O', '1\u00a0000', '\u00a0']) {
        expect(read(part.repeat(30_000), '1000')).toBe('none');
      }
    });
  });

  it('proposes nothing that is not written in digits, signs and a unit', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'0123456789.,-+/()% đdOolxI½²５\u00a0\u2212\u0301\u200b'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, (written) => {
        const typed = readTypedNumber(written, Exact.parse('100'));
        if (typed.kind !== 'number') return;
        const digits = fold(written).replace(/[Oo]/g, '0').replace(/l/g, '1').replace(/\D/g, '');
        const plain = typed.value
          .toString()
          .replace(/\D/g, '')
          .replace(/^0+|0+$/g, '');
        expect(digits).toContain(plain);
        if (typed.form === 'lookalike' || typed.form === 'outOf') {
          expect(Exact.parse('100').lessThan(typed.value)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
