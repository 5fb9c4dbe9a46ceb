/** Vowels that carry an accent in Vietnamese, as windows-1258 writes them. */
const VOWELS: ReadonlySet<number> = new Set([
  ...[...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)),
  // ă â ê ô ơ ư and their capitals.
  ...[0xe3, 0xe2, 0xea, 0xf4, 0xf5, 0xfd, 0xc3, 0xc2, 0xca, 0xd4, 0xd5, 0xdd],
]);
/** Grave, hook, tilde, acute, dot below: characters of their own, behind the vowel. */
const ACCENTS: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
/** đ, Đ and precomposed letters of Vietnamese. */
const LETTERS: ReadonlySet<number> = new Set([
  ...[0xf0, 0xd0, 0xc0, 0xc1, 0xc8, 0xc9, 0xcd, 0xd3, 0xd9, 0xda],
  ...[0xe0, 0xe1, 0xe8, 0xe9, 0xed, 0xf3, 0xf9, 0xfa],
]);
/** Dashes and quotation marks of Windows: they say nothing. */
const FIRST_LETTER = 0xa1;
const MOST_STRANGE = 0.05;

/**
 * Whether bytes beyond ASCII read as Vietnamese in windows-1258. TCVN3 puts its accented letters
 * where the accents stand, but behind consonants; VNI writes ñ, ø, û, ï, which 1258 has no use for.
 */
export function looksLike1258(bytes: Uint8Array): boolean {
  let accents = 0;
  let strange = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < FIRST_LETTER) continue;
    all += 1;
    if (ACCENTS.has(byte)) {
      if (VOWELS.has(bytes[at - 1] ?? 0)) accents += 1;
      else strange += 1;
    } else if (!VOWELS.has(byte) && !LETTERS.has(byte)) strange += 1;
  }
  return accents > 0 && strange <= all * MOST_STRANGE;
}
