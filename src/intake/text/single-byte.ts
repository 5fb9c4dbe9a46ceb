/**
 * Bytes of a legacy text reach us as characters of the code page that somebody took them for: the
 * Western one, whose upper half has its own numbers, or the Vietnamese one (Windows-1258), which
 * differs in these places. A file without fonts does not say which it was.
 */
const VIETNAMESE_PAGE: ReadonlyMap<string, number> = new Map([
  ['\u0102', 0xc3],
  ['\u0300', 0xcc],
  ['\u0110', 0xd0],
  ['\u0309', 0xd2],
  ['\u01a0', 0xd5],
  ['\u01af', 0xdd],
  ['\u0303', 0xde],
  ['\u0103', 0xe3],
  ['\u0301', 0xec],
  ['\u0111', 0xf0],
  ['\u0323', 0xf2],
  ['\u01a1', 0xf5],
  ['\u01b0', 0xfd],
  ['\u20ab', 0xfe],
]);

/** Undefined for ASCII, which every encoding shares, and for what neither page has there. */
export function byteOf(char: string): number | undefined {
  const code = char.charCodeAt(0);
  if (code > 0xa0 && code <= 0xff) return code;
  return VIETNAMESE_PAGE.get(char);
}

/** ASCII. */
export function isPlain(char: string): boolean {
  return char < '\u0080';
}

export interface Decoded {
  readonly text: string;
  /** Every character but plain ones is a letter of the encoding. */
  readonly complete: boolean;
}
