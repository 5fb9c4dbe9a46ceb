import { LIMITS } from '../../../../src/intake/files/limits';
import { PartDecoder } from '../../../../src/intake/files/xml/text-decoder';
import { problemIn } from '../craft/problem-in';

const TEXT = '<a>Sở 🏆</a>\n<b/>';
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const wide = (text: string, little: boolean): number[] =>
  Array.from({ length: text.length }, (_, n) => {
    const code = text.charCodeAt(n);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  }).flat();

/** The text of a part that comes in pieces of so many bytes. */
function decoded(bytes: readonly number[], size: number): string {
  const decoder = new PartDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += size) {
    text += decoder.decode(Uint8Array.from(bytes.slice(at, at + size)), false);
  }
  return text + decoder.decode(new Uint8Array(0), true);
}

describe.each([1, 2, 3, 5, 7, 1000])('in pieces of %i bytes', (size) => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(TEXT)]],
    ['UTF-16', wide(TEXT, true)],
    ['UTF-16 with a mark', [0xff, 0xfe, ...wide(TEXT, true)]],
    ['UTF-16 the other way round', wide(TEXT, false)],
    ['UTF-16 the other way round with a mark', [0xfe, 0xff, ...wide(TEXT, false)]],
  ])('%s', (_, bytes) => {
    expect(decoded(bytes, size)).toBe(TEXT);
  });
});

describe('what is given at once', () => {
  const first = (bytes: readonly number[]): string =>
    new PartDecoder().decode(Uint8Array.from(bytes), false);

  it('is whole up to the last tag, and nothing before four bytes', () => {
    expect(first(utf8('<a>Sở'))).toBe('<a>');
    expect(first(utf8('<a>'))).toBe('');
    expect(first(utf8('abcd'))).toBe('');
  });

  it('in UTF-16 is whole characters', () => {
    expect(first([0xff, 0xfe, ...wide('<a🏆', true).slice(0, -2)])).toBe('<a');
    expect(first([0xfe, 0xff, ...wide('<a🏆', false).slice(0, -2)])).toBe('<a');
    expect(first([0xff, 0xfe, ...wide('<a', true), 0x41])).toBe('<a');
    expect(first([0xff, 0xfe, ...wide('<\ud7ff\ue000', true)])).toBe('<\ud7ff\ue000');
    expect(first([0xfe, 0xff, ...wide('<\ud7ff\ue000', false)])).toBe('<\ud7ff\ue000');
  });
});

it.each([
  ['a broken sequence', [...utf8('<a>'), 0xff, ...utf8('</a>')]],
  ['a mark that lies', [0xef, 0xbb, 0xbf, ...utf8('<a>'), 0xff, ...utf8('>')]],
  ['half a mark', [0xef, 0xbb, 0x3c, 0x3e]],
  ['another half', [0xff, 0x3c, 0x61, 0x3e]],
  ['half a character at the end', [...utf8('<a>'), 0xe1, 0xbb]],
  ['half a character of UTF-16 at the end', [0xff, 0xfe, ...wide('<a>', true), 0x41]],
])('%s is damage', (_, bytes) => {
  expect(problemIn(() => decoded(bytes, 1000))).toMatchObject({
    problem: 'corrupt',
    params: { reason: 'encoding' },
  });
});

it('a tag without an end is held no longer than the limit', () => {
  const most = 4 * LIMITS.token;
  const fed = (length: number) => (): string =>
    new PartDecoder().decode(new Uint8Array(length).fill(0x61), false);
  expect(fed(most)()).toBe('');
  expect(problemIn(fed(most + 1))).toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'token' },
  });
});
