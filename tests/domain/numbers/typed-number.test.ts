import { Exact } from '../../../src/domain/numbers/exact';
import { readTypedNumber } from '../../../src/domain/numbers/typed-number';

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
  ])('%p is no number', (text) => {
    expect(read(text, '1000000')).toBe('none');
  });
});
