import fc from 'fast-check';
import { printNoticeMark, readNoticeMark } from '../../../src/domain/book/notice-mark';

it('is read back', () => {
  const code = fc.stringMatching(/^[\p{L}\p{N}_.-]{1,20}$/u);
  fc.assert(
    fc.property(code, (unit) => {
      expect(readNoticeMark(printNoticeMark(unit, '2026'))).toEqual({
        unit: unit.normalize('NFC'),
        year: '2026',
      });
    }),
  );
});

it.each([
  ['MÃ THÔNG BÁO THẨM ĐỊNH :  DNA | 2020', { unit: 'DNA', year: '2020' }],
  ['Mã phiếu: DNA · 2020 · bản 1 · 12ab34cd56', undefined],
  ['Thông báo thẩm định', undefined],
  // Without a colon it is no mark, whatever letter stands last.
  ['Mã thông báo thẩm định', undefined],
  ['Mã thông báo thẩm định;', undefined],
  ['Mã thông báo thẩm định:', { unit: '', year: '' }],
  ['Mã thông báo thẩm định: DNA', { unit: 'DNA', year: '' }],
  [`Mã thông báo thẩm định: ${'x'.repeat(200)}`, undefined],
])('%s', (line, mark) => {
  expect(readNoticeMark(line)).toEqual(mark);
});
