import { deflateRawSync } from 'node:zlib';
import { Deflate, strToU8 } from 'fflate';
import { crc32 } from '../../../../src/intake/files/zip/crc32';

/** An archive entry with every number free to lie. */
export interface RawEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method?: number;
  readonly flags?: number;
}

/** Packed by zlib: quick on a hundred megabytes, and not the library that will unpack it. */
export function rawEntry(name: string, text: string | Uint8Array): RawEntry {
  const content = typeof text === 'string' ? strToU8(text) : text;
  return {
    name,
    packed: deflateRawSync(content, { level: 1 }),
    size: content.length,
    crc: crc32(content),
  };
}

export function rawEntries(parts: Readonly<Record<string, string>>): RawEntry[] {
  return Object.entries(parts).map(([name, text]) => rawEntry(name, text));
}

export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, packed, size, crc, method = 8, flags = 0 } of entries) {
    const label = strToU8(name);
    const numbers = [20, flags, method, 0, 0x5a21];
    const local = bytes(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      numbers.forEach((value, n) => view.setUint16(4 + n * 2, value, true));
      [crc, packed.length, size].forEach((value, n) => view.setUint32(14 + n * 4, value, true));
      view.setUint16(26, label.length, true);
    });
    const start = offset;
    central.push(
      bytes(46, (view) => {
        view.setUint32(0, 0x02014b50, true);
        [20, ...numbers].forEach((value, n) => view.setUint16(4 + n * 2, value, true));
        [crc, packed.length, size].forEach((value, n) => view.setUint32(16 + n * 4, value, true));
        view.setUint16(28, label.length, true);
        view.setUint32(42, start, true);
      }),
      label,
    );
    chunks.push(local, label, packed);
    offset += local.length + label.length + packed.length;
  }
  const directory = joined(central);
  const end = bytes(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, directory.length, true);
    view.setUint32(16, offset, true);
  });
  return joined([...chunks, directory, end]);
}

/** Deflate data of `head`, then `block` over and over, made without ever holding the whole. */
export function repeatedDeflate(head: string, block: string, times: number): Uint8Array {
  return joined([
    flushed(strToU8(head)),
    ...new Array<Uint8Array>(times).fill(flushed(strToU8(block))),
    new Uint8Array([3, 0]),
  ]);
}

/** Ends on a byte boundary and refers to nothing before it, so that copies can be strung together. */
function flushed(content: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate((piece) => pieces.push(piece));
  deflate.push(content);
  deflate.flush(true);
  return joined(pieces);
}

function bytes(length: number, fill: (view: DataView) => void): Uint8Array {
  const out = new Uint8Array(length);
  fill(new DataView(out.buffer));
  return out;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The same archive with every number in the fields for files over 4 GB. */
export function rawZip64(entries: readonly RawEntry[]): Uint8Array {
  const narrow = rawZip(entries);
  const view = new DataView(narrow.buffer);
  const end = narrow.length - 22;
  const start = view.getUint32(end + 16, true);
  const central: Uint8Array[] = [];
  let at = start;
  for (let n = 0; n < entries.length; n += 1) {
    const label = view.getUint16(at + 28, true);
    const header = narrow.slice(at, at + 46);
    const own = new DataView(header.buffer);
    const numbers = [24, 20, 42].map((field) => own.getUint32(field, true));
    [20, 24, 42].forEach((field) => own.setUint32(field, 0xffffffff, true));
    own.setUint16(30, 34, true);
    const extra = bytes(34, (fields) => {
      // A time stamp comes first, as it does in real archives.
      [0x5455, 2, 0, 1, 24].forEach((value, m) => fields.setUint16(m * 2, value, true));
      numbers.forEach((value, m) => fields.setUint32(10 + m * 8, value, true));
    });
    central.push(header, narrow.slice(at + 46, at + 46 + label), extra);
    at += 46 + label;
  }
  const directory = joined(central);
  const stop = start + directory.length;
  const end64 = bytes(76, (fields) => {
    fields.setUint32(0, 0x06064b50, true);
    fields.setUint32(4, 44, true);
    [24, 32].forEach((field) => fields.setUint32(field, entries.length, true));
    fields.setUint32(40, directory.length, true);
    fields.setUint32(48, start, true);
    fields.setUint32(56, 0x07064b50, true);
    fields.setUint32(64, stop, true);
    fields.setUint32(72, 1, true);
  });
  const tail = narrow.slice(end);
  tail.fill(0xff, 8, 20);
  return joined([narrow.slice(0, start), directory, end64, tail]);
}
