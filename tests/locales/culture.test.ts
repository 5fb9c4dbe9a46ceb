import fc from 'fast-check';
import { cultureOf, formatFigure } from '../../src/locales/culture';

describe('formatFigure', () => {
  it.each([
    ['98.25', 'vi', '98,25'],
    ['98.25', 'en', '98.25'],
    ['1234.5', 'vi', '1.234,5'],
    ['1234567', 'en', '1,234,567'],
    ['0', 'vi', '0'],
    ['-2.5', 'vi', '−2,5'],
    ['100.00', 'vi', '100,00'],
    ['?', 'vi', '?'],
  ] as const)('%s in %s is %s', (figure, language, shown) => {
    expect(formatFigure(figure, cultureOf(language))).toBe(shown);
  });

  it.each([
    ['none', '', '1234567,5'],
    ['a thin space', '\u202f', '1\u202f234\u202f567,5'],
    ['a sign that replacing knows', '$&', '1$&234$&567,5'],
  ])('takes for thousands %s', (_, group, shown) => {
    expect(formatFigure('1234567.5', { ...cultureOf('vi'), group })).toBe(shown);
  });

  it('keeps digits that a number would lose', () => {
    expect(formatFigure('9007199254740993.123456789', cultureOf('en'))).toBe(
      '9,007,199,254,740,993.123456789',
    );
  });

  it('says the same figure in every culture', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.nat(999_999), (whole, fraction) => {
        const figure = `${String(whole)}.${String(fraction)}`;
        const back = formatFigure(figure, cultureOf('vi')).replaceAll('.', '').replace(',', '.');
        expect(back).toBe(figure);
      }),
    );
  });
});
