import { corrupt, FileProblem } from '../file-problem';
import { LIMITS } from '../limits';

/** A mark in front of a text is one of its characters. */
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** One record of a binary part, read from front to back; reading past its end is damage. */
export class XlsbRecord {
  private at = 0;

  constructor(
    readonly type: number,
    private readonly view: DataView,
  ) {}

  u8(): number {
    return this.view.getUint8(this.step(1));
  }

  u16(): number {
    return this.view.getUint16(this.step(2), true);
  }

  u32(): number {
    return this.view.getUint32(this.step(4), true);
  }

  f64(): number {
    return this.view.getFloat64(this.step(8), true);
  }

  skip(count: number): void {
    this.step(count);
  }

  /** MS-XLSB §2.5.168: a count and as many two-byte characters; all ones for none. */
  text(): string {
    const count = this.u32();
    if (count === 0xffffffff) return '';
    const from = this.step(count * 2);
    const { buffer, byteOffset } = this.view;
    return UTF16.decode(new Uint8Array(buffer, byteOffset + from, count * 2));
  }

  private step(count: number): number {
    const from = this.at;
    if (from + count > this.view.byteLength) throw corrupt('record');
    this.at = from + count;
    return from;
  }
}

/** Takes the pieces of an unpacked part and hands out its records: a part is never held whole. */
export class XlsbScanner {
  private rest = new Uint8Array(0);

  constructor(private readonly take: (record: XlsbRecord) => void) {}

  feed(piece: Uint8Array): void {
    let bytes = piece;
    if (this.rest.length > 0) {
      bytes = new Uint8Array(this.rest.length + piece.length);
      bytes.set(this.rest);
      bytes.set(piece, this.rest.length);
    }
    let at = 0;
    for (;;) {
      const type = variable(bytes, at, 2);
      const size = type && variable(bytes, type.next, 4);
      // The longest real one is a cell full of text; more would only be held in vain.
      if (size && size.value > LIMITS.token) throw corrupt('record');
      if (!type || !size || size.next + size.value > bytes.length) break;
      const view = new DataView(bytes.buffer, bytes.byteOffset + size.next, size.value);
      this.take(new XlsbRecord(type.value, view));
      at = size.next + size.value;
    }
    this.rest = bytes.slice(at);
  }

  finish(): void {
    if (this.rest.length > 0) throw new FileProblem('truncated', { reason: 'record' });
  }
}

/** Seven bits a byte, the eighth for "more"; undefined when its end is not there yet. */
function variable(
  bytes: Uint8Array,
  from: number,
  most: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let n = 0; n < most; n += 1) {
    const byte = bytes[from + n];
    if (byte === undefined) return undefined;
    value |= (byte & 0x7f) << (7 * n);
    if ((byte & 0x80) === 0 || n === most - 1) return { value, next: from + n + 1 };
  }
  return undefined;
}
