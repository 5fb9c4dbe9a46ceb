import fc from 'fast-check';
import { printFormMark, readFormMark } from '../../../../src/domain/regulation/versions/form-mark';
import {
  printReceivedUnder,
  readReceivedUnder,
} from '../../../../src/domain/regulation/versions/received-under';
import { within } from '../../../support/cost/within';

const MARK = { unit: 'KH', year: '2022', version: '2', fingerprint: '0a1b2c3d4e' };

it('is printed in Vietnamese', () => {
  expect(printFormMark(MARK)).toBe('Mã phiếu: KH · 2022 · bản 2 · 0a1b2c3d4e');
});

it.each([
  'Mã phiếu: KH · 2022 · bản 2 · 0a1b2c3d4e',
  '  mã  phiếu :KH·2022·Bản 2·0A1B2C3D4E ',
  'MA PHIEU: KH • 2022 • BAN 2 • 0a1b2c3d4e',
  'Ma phieu: KH | 2022 | ban2 | 0a1b2c3d4e',
  'Mã phiếu: KH\u00a0·\u00a02022 · bản 2 · 0a1b2c3d4e'.normalize('NFD'),
  'Form code: KH · 2022 · version 2 · 0a1b2c3d4e',
])('%s', (line) => {
  expect(readFormMark(line)).toEqual(MARK);
});

it.each([
  '',
  'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022',
  'Mã phiếu:',
  'Mã phiếu: KH · 2022 · bản 2',
  'Mã phiếu: · 2022 · bản 2 · 0a1b2c3d4e',
  'Mã phiếu: KH · 22 · bản 2 · 0a1b2c3d4e',
  'Mã phiếu: KH · 2022 · 2 · 0a1b2c3d4e',
  'Mã phiếu: KH · 2022 · bản 2 · 0a1b2c3d4',
  'Mã phiếu: KH · 2022 · bản 2 · 0a1b2c3d4e · thêm',
  'Theo mã phiếu: KH · 2022 · bản 2 · 0a1b2c3d4e',
  `Mã phiếu: ${'K'.repeat(200)} · 2022 · bản 2 · 0a1b2c3d4e`,
])('is not read from %j', (line) => {
  expect(readFormMark(line)).toBeUndefined();
});

it('reads back what it prints, whatever the unit is called', () => {
  const mark = fc.record({
    unit: fc.stringMatching(/^[A-ZĐ][A-Za-z0-9Đđ./-]{0,8}$/),
    year: fc.integer({ min: 2000, max: 2100 }).map(String),
    version: fc.integer({ min: 1, max: 9999 }).map(String),
    fingerprint: fc.stringMatching(/^[0-9a-f]{10}$/),
  });
  fc.assert(fc.property(mark, (one) => expect(readFormMark(printFormMark(one))).toEqual(one)));
});

it('takes no longer on a long line', async () => {
  const line = `Mã phiếu: ${'· '.repeat(500_000)}`;
  expect(await within(40, () => readFormMark(line))).toBeUndefined();
});

it.each([
  ['2 · 0a1b2c3d4e', { version: '2', fingerprint: '0a1b2c3d4e' }],
  ['2', { version: '2', fingerprint: null }],
  ['', { version: '', fingerprint: null }],
])('%j in Phiếu đã nhận', (text, under) => {
  expect(readReceivedUnder(text)).toEqual(under);
  expect(printReceivedUnder(under)).toBe(text);
});
