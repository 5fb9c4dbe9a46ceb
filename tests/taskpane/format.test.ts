import { formatMoment, formatScore } from '../../src/taskpane/format';

describe('formatScore', () => {
  it.each([
    ['98.25', 'vi', '98,25'],
    ['98.25', 'en', '98.25'],
    ['1234.5', 'vi', '1.234,5'],
    ['1234567', 'en', '1,234,567'],
    ['0', 'vi', '0'],
    ['-2.5', 'vi', '−2,5'],
    ['100.00', 'vi', '100,00'],
    ['?', 'vi', '?'],
  ] as const)('%s in %s is %s', (score, language, shown) => {
    expect(formatScore(score, language)).toBe(shown);
  });

  it('keeps digits that a number would lose', () => {
    expect(formatScore('9007199254740993.123456789', 'en')).toBe('9,007,199,254,740,993.123456789');
  });
});

describe('formatMoment', () => {
  it('shows what it cannot read as it was recorded', () => {
    expect(formatMoment('hôm qua', 'vi')).toBe('hôm qua');
  });

  it('puts the day first', () => {
    expect(formatMoment('2025-11-05T10:32:00', 'vi')).toMatch(/^10:32 0?5[/-]11[/-]2025$/);
  });
});
