import { craftCompound } from './compound';
import { joined } from './raw-zip';

/** Bytes of numbers in the order given: `u16(1, 2)`. */
export function u16(...numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((number) => [number & 255, (number >> 8) & 255]));
}

export function u32(...numbers: readonly number[]): Uint8Array {
  return joined(numbers.map((number) => u16(number & 0xffff, Math.floor(number / 0x10000))));
}

export function f64(number: number): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setFloat64(0, number, true);
  return out;
}

export const u8 = (...numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers);
export const ascii = (text: string): Uint8Array =>
  u8(...[...text].map((char) => char.charCodeAt(0)));
export const utf16 = (text: string): Uint8Array =>
  u16(...[...text].map((char) => char.charCodeAt(0)));

export function biff(type: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = joined(parts);
  return joined([u16(type, body.length), body]);
}

export const EOF = biff(0x000a);
const WORKBOOK = 0x0005;
const SHEET = 0x0010;

export interface BiffSpec {
  /** 0x0600 since Excel 97, 0x0500 before. */
  readonly version?: number;
  readonly globals?: readonly Uint8Array[];
  readonly sheets?: readonly {
    readonly name?: string;
    readonly state?: number;
    readonly kind?: number;
    readonly records: readonly Uint8Array[];
  }[];
}

/** A workbook stream in its container; each sheet's place is filled into the list in front. */
export function craftXls({ version = 0x0600, globals = [], sheets = [] }: BiffSpec): Uint8Array {
  const begin = (kind: number): Uint8Array => biff(0x0809, u16(version, kind, 0, 0), u32(0, 0));
  const parts = sheets.map(({ kind = SHEET, records }) => joined([begin(kind), ...records, EOF]));
  const list = (offsets: readonly number[]): readonly Uint8Array[] =>
    sheets.map(({ name = 'Sheet', state = 0 }, n) => {
      const label =
        version === 0x0600
          ? joined([u8(name.length, 1), utf16(name)])
          : joined([u8(name.length), ascii(name)]);
      return biff(0x0085, u32(offsets[n] ?? 0), u8(state, 0), label);
    });
  const front = (offsets: readonly number[]): Uint8Array =>
    joined([begin(WORKBOOK), ...globals, ...list(offsets), EOF]);
  let at = front([]).length;
  const offsets = parts.map((part) => (at += part.length) - part.length);
  const stream = joined([front(offsets), ...parts]);
  // Small streams live elsewhere in the container; one size for all is simpler.
  const padded = new Uint8Array(Math.max(8192, stream.length));
  padded.set(stream);
  return craftCompound({ [version === 0x0600 ? 'Workbook' : 'Book']: padded });
}
