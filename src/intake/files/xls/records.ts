import { corrupt, FileProblem } from '../file-problem';
import { LIMITS } from '../limits';
import { doubleOf } from '../packed-number';

/** One record with the CONTINUE records behind it (MS-XLS §2.1.4); numbers may run over the seam. */
export class XlsRecord {
  private part = 0;
  private at = 0;
  private rest: number;

  constructor(
    readonly type: number,
    /** Of its header in the stream. */
    readonly offset: number,
    private readonly parts: readonly Uint8Array[],
  ) {
    this.rest = parts.reduce((sum, { length }) => sum + length, 0);
  }

  get left(): number {
    return this.rest;
  }

  u8(): number {
    let bytes = this.parts[this.part];
    while (bytes && this.at >= bytes.length) bytes = this.nextPart();
    if (!bytes) throw corrupt('record');
    const value = bytes[this.at] as number;
    this.at += 1;
    this.rest -= 1;
    return value;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  f64(): number {
    return doubleOf(this.u32(), this.u32());
  }

  skip(count: number): void {
    if (count > this.rest) throw corrupt('record');
    this.rest -= count;
    let more = count;
    for (let here = this.here; more > here; here = this.here) {
      more -= here;
      this.nextPart();
    }
    this.at += more;
  }

  bytes(count: number): Uint8Array {
    if (count > this.rest) throw corrupt('record');
    const out = new Uint8Array(count);
    for (let n = 0; n < count; n += 1) out[n] = this.u8();
    return out;
  }

  /** Characters of one or two bytes. Behind a seam a byte says anew which of the two. */
  characters(count: number, wide: boolean): string {
    let isWide = wide;
    let out = '';
    while (out.length < count) {
      if (this.here === 0) {
        if (!this.nextPart()) throw corrupt('record');
        isWide = (this.u8() & 1) === 1;
      }
      // A piece at a time: a text put together letter by letter stays a chain of letters in memory.
      const size = isWide ? 2 : 1;
      const codes = new Uint16Array(Math.min(count - out.length, Math.ceil(this.here / size)));
      for (let n = 0; n < codes.length; n += 1) codes[n] = isWide ? this.u16() : this.u8();
      out += String.fromCharCode(...codes);
    }
    return out;
  }

  /** What is left of the present part. */
  private get here(): number {
    return (this.parts[this.part]?.length ?? 0) - this.at;
  }

  private nextPart(): Uint8Array | undefined {
    this.part += 1;
    this.at = 0;
    return this.parts[this.part];
  }
}

const CONTINUE = 0x003c;

/**
 * Walks a workbook stream from length to length. A stream that ends inside a record is cut off; zeros
 * behind the last record fill its sector.
 */
export function* xlsRecords(stream: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = 0;
  const body = (): Uint8Array => {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) throw new FileProblem('truncated', { reason: 'record' });
    const bytes = stream.subarray(at + 4, end);
    at = end;
    return bytes;
  };
  while (at + 4 <= stream.length) {
    const offset = at;
    const type = view.getUint16(at, true);
    const parts = [body()];
    while (at + 4 <= stream.length && view.getUint16(at, true) === CONTINUE) {
      if (parts.push(body()) > LIMITS.recordParts) throw corrupt('record');
    }
    yield new XlsRecord(type, offset, parts);
  }
}
