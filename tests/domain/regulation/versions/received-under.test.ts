import {
  printReceivedUnder,
  readReceivedUnder,
  sameVersion,
} from '../../../../src/domain/regulation/versions/received-under';

it.each([
  ['2 · 0a1b2c3d4e', '2', '0a1b2c3d4e', '2 · 0a1b2c3d4e'],
  ['2', '2', null, '2'],
  [' 2 ·', '2', null, '2'],
  ['2 · x', '2', null, '2'],
  ['', '', null, ''],
])('%j is version %j with the code %j', (text, version, fingerprint, printed) => {
  expect(readReceivedUnder(text)).toEqual({ version, fingerprint });
  expect(printReceivedUnder({ version, fingerprint })).toBe(printed);
});

it('a version is the same however it is typed', () => {
  expect(sameVersion('Bản 2', 'BẢN  2')).toBe(true);
  expect(sameVersion('2', '20')).toBe(false);
});
