import type { Grid } from '../../domain/score-sheet/grid';
import { byteOf } from './single-byte';

/** Where the Western page keeps its upper controls: bytes 80 to 9F as characters; some are unused. */
const CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A byte that goes on with a letter, 80 to BF. A program may also have kept a control as it was. */
const NEXT = `[\\u0080-\\u00bf${CONTROLS}]`;
/**
 * Bytes that begin the letters of Vietnamese (one differs in the Vietnamese page), marks stored
 * apart, dashes and quotes; no others. Last, an à at the end of a word: its second byte looked like a
 * space and became one.
 */
const LETTER = new RegExp(
  `[\\u00c2-\\u00c6\\u0102\\u00cc]${NEXT}|\\u00e1[\\u00ba\\u00bb]${NEXT}|\\u00e2[\\u0080€]${NEXT}|[\\u00c3\\u0102](?=\\s|$)`,
  'g',
);
/** The letters that Vietnamese has to itself; nothing else reads like that. */
const MARK = new RegExp(`\\u00e1[\\u00ba\\u00bb]${NEXT}`, 'g');
const FEWEST_MARKS = 2;

/** UTF-8 that somebody opened as if it had one byte a letter, and saved: `Ä‘iá»ƒm` for "điểm". */
export function isMisreadUtf8(grid: Grid): boolean {
  const marks = new Set<string>();
  for (const line of grid.cells.values()) {
    for (const { kind, value } of line.values()) {
      if (kind !== 'text' || typeof value !== 'string' || !value.includes('\u00e1')) continue;
      for (const [mark] of value.matchAll(MARK)) marks.add(mark);
      if (marks.size >= FEWEST_MARKS) return true;
    }
  }
  return false;
}

/** A letter that is no byte of misread Vietnamese, such as the Đ of "ĐÃ": the text is what it says. */
const UNICODE = new RegExp(
  `[^\\p{ASCII}\\u00c2-\\u00c6\\u0102\\u00cc\\u00e1\\u00e2\\u0080-\\u00bf${CONTROLS}]`,
  'u',
);

/** What was two or three bytes of one letter is that letter again; the rest stays. */
export function decodeMisreadUtf8(text: string): string {
  if (UNICODE.test(text)) return text;
  return text.replace(LETTER, (bytes) => {
    const [first = 0, ...others] = [...bytes].map(byteIn);
    if (others.length === 0) return 'à';
    const start = first & (others.length === 1 ? 0x1f : 0x0f);
    return String.fromCharCode(others.reduce((code, byte) => (code << 6) | (byte & 0x3f), start));
  });
}

function byteIn(char: string): number {
  const control = CONTROLS.indexOf(char);
  return control === -1 ? (byteOf(char) ?? char.charCodeAt(0)) : 0x80 + control;
}
