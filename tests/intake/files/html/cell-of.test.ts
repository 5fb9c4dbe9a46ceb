import type { GridCell } from '../../../../src/domain/score-sheet/grid';
import { cellOf } from '../../../../src/intake/files/html/cell-of';
import type { CssFormat } from '../../../../src/intake/files/html/css';
import { htmlAttributes } from '../../../../src/intake/files/html/tokens';
import { PlainNumbers } from '../../../../src/intake/files/text/plain-number';

const read = (text: string, written = '', format: CssFormat = {}): GridCell | undefined =>
  cellOf(text, htmlAttributes(written), format, new PlainNumbers());
const text = (value: string): GridCell => ({ kind: 'text', value });
const error = (value: string): GridCell => ({ kind: 'error', value });
const truth = (value: boolean): GridCell => ({ kind: 'boolean', value });
const number = (value: number, shown: string): GridCell => ({ kind: 'number', value, text: shown });

describe('an error', () => {
  it.each([
    ['#REF!', '', error('#REF!')],
    ['#REF!', 'x:err', error('#REF!')],
    ['lỗi', 'x:err="#REF!"', error('#VALUE!')],
    ['', 'x:err', error('#VALUE!')],
    ['Err:502', '', error('#VALUE!')],
    ['Err:502', 'sdval="0"', error('#VALUE!')],
    ['Err:50', '', text('Err:50')],
    ['Err:5021', '', text('Err:5021')],
    ['xErr:502', '', text('xErr:502')],
    ['Err:abc', '', text('Err:abc')],
    ['#REF', '', text('#REF')],
  ])('%j with %j', (shown, written, expected) => {
    expect(read(shown, written)).toEqual(expected);
  });
});

describe('a number', () => {
  it.each([
    ['8,75', '', number(8.75, '8,75')],
    ['8,75', 'x:num="8.7512"', number(8.7512, '8,75')],
    ['8,75', 'x:num=" 8.7512 "', number(8.7512, '8,75')],
    ['8,75', 'sdval="8.7512"', number(8.7512, '8,75')],
    ['8,75', 'x:num="1" sdval="2"', number(1, '8,75')],
    ['8,75', 'x:num sdval="2"', number(2, '8,75')],
    ['8,75', 'x:num', number(8.75, '8,75')],
    ['', 'x:num="3"', number(3, '')],
    ['8', 'x:num="8,5"', { ...error('#VALUE!'), text: '8' }],
    ['8', 'sdval="x"', { ...error('#VALUE!'), text: '8' }],
  ])('%j with %j', (shown, written, expected) => {
    expect(read(shown, written)).toEqual(expected);
  });

  it('the sign of a stored one says nothing of how the page writes its own', () => {
    const numbers = new PlainNumbers();
    cellOf('8,75', htmlAttributes('x:num="8.75"'), {}, numbers);
    expect(numbers.used).toBe(false);
    cellOf('8,75', htmlAttributes(''), {}, numbers);
    expect([numbers.used, numbers.decimalSign]).toEqual([true, 'comma']);
  });
});

describe('truth', () => {
  it.each([
    ['TRUE', 'x:bool', true],
    ['true', 'x:bool=""', true],
    ['1', 'x:bool', true],
    ['Đúng', 'x:bool="TRUE"', true],
    ['', 'x:bool="1"', true],
    ['TRUE', 'x:bool="FALSE"', false],
    ['FALSE', 'x:bool', false],
    ['', 'x:bool', false],
    ['11', 'x:bool', false],
    ['untrue', 'x:bool', false],
    ['true story', 'x:bool', false],
  ])('%j with %j: %s', (shown, written, value) => {
    expect(read(shown, written)).toEqual(truth(value));
  });
});

describe('text', () => {
  it.each([
    ['Sở', '', {}, text('Sở')],
    ['12', 'x:str', {}, text('12')],
    ['12', '', { numberFormat: '@' }, { ...text('12'), numberFormat: '@' }],
    ['12', '', { numberFormat: '0' }, { ...number(12, '12'), numberFormat: '0' }],
    ['', '', {}, undefined],
    ['', 'x:str', { numberFormat: '@' }, undefined],
  ])('%j with %j and %j', (shown, written, format, expected) => {
    expect(read(shown, written, format)).toEqual(expected);
  });
});

describe('what goes with a value', () => {
  it.each([
    ['x:fmla="=SUM(A1:A2)"', 'SUM(A1:A2)'],
    ['x:fmla="A1=B1"', 'A1=B1'],
    ['x:fmla="=A1=B1"', 'A1=B1'],
  ])('the formula of %s', (written, formula) => {
    expect(read('a', written)).toEqual({ ...text('a'), formula });
  });

  it.each([
    '',
    'x:fmla',
    'x:fmla="="',
    'sdnum="1033"',
    'sdnum="1033;0;General"',
    'sdnum="1033;0;"',
  ])('nothing of %j', (written) => {
    expect(Object.keys(read('a', written) ?? {})).toEqual(['kind', 'value']);
  });

  it.each([
    ['1033;0;0.0%', {}, '0.0%'],
    ['1033;1066;DD/MM/YYYY;@', {}, 'DD/MM/YYYY;@'],
    ['1033;0;Percent', {}, '0.00%'],
    ['1033;0;0.0%', { numberFormat: '0' }, '0'],
  ])('the format of %j and %j', (sdnum, format, expected) => {
    expect(read('a', `sdnum="${sdnum}"`, format)?.numberFormat).toBe(expected);
  });

  it('the font', () => {
    expect(read('a', '', { fontName: '.VnTime' })).toEqual({ ...text('a'), fontName: '.VnTime' });
  });
});
