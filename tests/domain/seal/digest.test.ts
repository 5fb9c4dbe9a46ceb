import { readDigest, shortDigest } from '../../../src/domain/seal/digest';

const DIGEST = '0123456789abcdef'.repeat(4);

test('the short form is the first sixteen digits', () => {
  expect(shortDigest(DIGEST)).toBe('0123-4567-89AB-CDEF');
});

it.each([
  [DIGEST, DIGEST],
  [` ${DIGEST.toUpperCase()} `, DIGEST],
  [DIGEST.slice(1), null],
  [`${DIGEST.slice(1)}g`, null],
  [`${DIGEST}0`, null],
  [`x${DIGEST}`, null],
  ['', null],
])('%s is read as %s', (text, read) => {
  expect(readDigest(text)).toBe(read);
});
