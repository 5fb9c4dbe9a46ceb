import fc from 'fast-check';
import { printNoticeMark, readNoticeMark } from '../../../src/domain/book/notice-mark';

it('is read back', () => {
  const code = fc.stringMatching(/^[\p{L}\p{N}_.-]{1,20}$/u);
  fc.assert(
    fc.property(code, (unit) => {
      expect(readNoticeMark(printNoticeMark(unit, '2026'))).toBe(unit.normalize('NFC'));
    }),
  );
});

it.each([
  ['MÃ THÔNG BÁO THẨM ĐỊNH :  DNA | 2020', 'DNA'],
  ['Mã phiếu: DNA · 2020 · bản 1 · 12ab34cd56', undefined],
  ['Thông báo thẩm định', undefined],
  [`Mã thông báo thẩm định: ${'x'.repeat(200)}`, undefined],
])('%s', (line, unit) => {
  expect(readNoticeMark(line)).toBe(unit);
});
