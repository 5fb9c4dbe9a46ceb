import { detectEncoding } from '../../../../src/intake/files/text/encoding';
import { problemIn } from '../craft/problem-in';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const label = (bytes: readonly number[], declared?: string): unknown => {
  const found = detectEncoding(Uint8Array.from(bytes), declared);
  return [found.label, found.mark, found.guessed];
};

describe('by its first bytes', () => {
  it.each([
    ['UTF-16 with its mark', [0xff, 0xfe, 0x41, 0], ['utf-16le', 2, false]],
    ['the other way round', [0xfe, 0xff, 0, 0x41], ['utf-16be', 2, false]],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x41], ['utf-8', 3, false]],
    ['UTF-16 without a mark', [0x41, 0, 0x42, 0], ['utf-16le', 0, false]],
    ['that begins with a tab', [9, 0, 0x42, 0], ['utf-16le', 0, false]],
    ['the other way round, without a mark', [0, 0x41, 0, 0x42], ['utf-16be', 0, false]],
    ['and with a tab', [0, 9, 0, 0x42], ['utf-16be', 0, false]],
    ['one zero', [0], ['utf-8', 0, false]],
    ['zeros', [0, 0, 0], ['utf-8', 0, false]],
    ['a control character before a zero', [8, 0, 0x41], ['utf-8', 0, false]],
    ['and behind one', [0, 8, 0x41], ['utf-8', 0, false]],
    ['half a mark', [0xef, 0xbb, 0x41], ['windows-1252', 0, true]],
    ['another half', [0xef, 0x41, 0xbf], ['windows-1252', 0, true]],
    ['half a mark of UTF-16', [0xff, 0x41], ['windows-1252', 0, true]],
    ['nothing', [], ['utf-8', 0, false]],
    ['ASCII', [0x41, 0x42], ['utf-8', 0, false]],
  ])('%s', (_, bytes, expected) => {
    expect(label(bytes)).toEqual(expected);
  });
});

describe('by its sequences', () => {
  it.each([
    ['two bytes, the first', [0xc2, 0x80]],
    ['two bytes, the last', [0xdf, 0xbf]],
    ['three bytes, the first', [0xe0, 0xa0, 0x80]],
    ['before the surrogates', [0xed, 0x9f, 0xbf]],
    ['behind them', [0xee, 0x80, 0x80]],
    ['three bytes, the last', [0xef, 0xbf, 0xbf]],
    ['four bytes, the first', [0xf0, 0x90, 0x80, 0x80]],
    ['four bytes, the last', [0xf4, 0x8f, 0xbf, 0xbf]],
  ])('%s: UTF-8', (_, bytes) => {
    expect(label([0x41, ...bytes, 0x42])).toEqual(['utf-8', 0, false]);
  });

  it.each([
    ['too long a form of two', [0xc1, 0xbf]],
    ['too long a form of three', [0xe0, 0x9f, 0xbf]],
    ['too long a form of four', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['the first surrogate', [0xed, 0xa0, 0x80]],
    ['past the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['a byte that is never there', [0xf5, 0x80, 0x80, 0x80]],
    ['a tail too short', [0xe1, 0xbb]],
    ['a letter for a tail', [0xc3, 0x41]],
    ['a letter in the tail', [0xe1, 0xbb, 0x41]],
    ['no tail at all', [0xc3]],
  ])('%s: none', (_, bytes) => {
    expect(label([0x41, ...bytes])).toEqual(['windows-1252', 0, true]);
  });

  it('one break among five whole ones is damage, among four another code', () => {
    expect(label([...utf8('đđđđ'), 0xff])).toEqual(['windows-1252', 0, true]);
    expect(problemIn(() => label([...utf8('đđđđđ'), 0xff]))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'encoding' },
    });
  });

  it('what is left of a broken sequence is the same break', () => {
    const broken = [0xe1, 0x80, 0x80, 0x80, 0x80];
    expect(() => label([...utf8('đđđđđ'), 0x41, 0xf5, ...broken])).not.toThrow();
    expect(() => label([...utf8('đđđđđ'), 0x41, 0xed, 0xa0, 0x80, 0x41])).toThrow();
  });
});

describe('by what a page declares', () => {
  it.each([
    ['what it says', [0xc7], ' windows-1258 ', ['windows-1258', 0, false]],
    ['another name of it', [0xc7], 'latin1', ['windows-1252', 0, false]],
    ['UTF-8, and is not', [0xc7], 'utf-8', ['windows-1252', 0, true]],
    ['nothing known', [0xc7], 'x-none', ['windows-1252', 0, true]],
    ['something, and is UTF-8', utf8('đ'), 'windows-1258', ['utf-8', 0, false]],
    ['something, and is ASCII', [0x41], 'windows-1258', ['windows-1258', 0, false]],
    ['UTF-8, and is ASCII', [0x41], 'utf-8', ['utf-8', 0, false]],
    ['nothing known, and is ASCII', [0x41], 'x-none', ['utf-8', 0, false]],
  ])('%s', (_, bytes, declared, expected) => {
    expect(label(bytes, declared)).toEqual(expected);
  });
});
