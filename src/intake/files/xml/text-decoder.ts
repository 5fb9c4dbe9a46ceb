import { corrupt, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';

/** A character takes up to four bytes. */
const MOST_HELD = LIMITS.token * 4;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Bytes of an XML part to characters, across piece boundaries. The pieces are cut at whole
 * characters here because TextDecoder's own streaming is several times slower.
 */
export class PartDecoder {
  private decoder: TextDecoder | undefined;
  private encoding: Encoding = 'utf-8';
  private held = new Uint8Array(0);

  decode(piece: Uint8Array, last: boolean): string {
    let bytes = piece;
    if (this.held.length > 0) {
      bytes = new Uint8Array(this.held.length + piece.length);
      bytes.set(this.held);
      bytes.set(piece, this.held.length);
    }
    let start = 0;
    if (!this.decoder) {
      if (bytes.length < 4 && !last) return this.hold(bytes, 0);
      start = this.begin(bytes);
    }
    // The mark is not held once more.
    const end = Math.max(start, last ? bytes.length : this.wholeEnd(bytes));
    this.hold(bytes, end);
    try {
      return this.decoder?.decode(bytes.subarray(start, end)) ?? '';
    } catch (cause) {
      throw corrupt('encoding', undefined, cause);
    }
  }

  /** A package part may be UTF-8 or UTF-16 and nothing else. */
  private begin(bytes: Uint8Array): number {
    const [a, b, c] = bytes;
    let mark = 0;
    if (a === 0xff && b === 0xfe) [this.encoding, mark] = ['utf-16le', 2];
    else if (a === 0xfe && b === 0xff) [this.encoding, mark] = ['utf-16be', 2];
    else if (a === 0x3c && b === 0) this.encoding = 'utf-16le';
    else if (a === 0 && b === 0x3c) this.encoding = 'utf-16be';
    else if (a === 0xef && b === 0xbb && c === 0xbf) mark = 3;
    this.decoder = new TextDecoder(this.encoding, { fatal: true, ignoreBOM: true });
    return mark;
  }

  private hold(bytes: Uint8Array, from: number): string {
    this.held = bytes.slice(from);
    return '';
  }

  /**
   * Behind the last `>`: a character boundary for certain, and it leaves the scanner nothing to join
   * – reading from joined strings costs twice the time.
   */
  private wholeEnd(bytes: Uint8Array): number {
    if (this.encoding !== 'utf-8') return this.wholeEnd16(bytes);
    const end = bytes.lastIndexOf(0x3e) + 1;
    if (bytes.length - end > MOST_HELD) throw tooLarge('token', LIMITS.token);
    return end;
  }

  private wholeEnd16(bytes: Uint8Array): number {
    const even = bytes.length - (bytes.length % 2);
    const high = bytes[even - (this.encoding === 'utf-16le' ? 1 : 2)] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
}
