import { Deflate, inflateSync } from 'fflate';
import { Turns } from './turns';

/** A cell takes 32,767 characters; one more would be cut off in silence by some programs. */
const CELL = 30_000;
/** Keeps a cell text: base64 alone may begin with a plus or look like a number. */
const TEXT = 'p';
const LENGTH = 'n';
/** Far above 30 units of 250 criteria; a damaged or hostile workbook gets no more memory than this. */
const MOST_BYTES = 32_000_000;

/** Text for the cells of one column: deflated, in base64. */
export async function packText(text: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(text);
  const packed = toBase64(await deflated(bytes));
  const cells = [`${LENGTH}${String(bytes.length)}`];
  for (let at = 0; at < packed.length; at += CELL) {
    cells.push(`${TEXT}${packed.slice(at, at + CELL)}`);
  }
  return cells;
}

/** Bytes that are packed in one go: some ten milliseconds' work. */
const PIECE = 0x20000;

/** A cluster of hundreds of units is megabytes of figures. */
async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const stream = new Deflate({ level: 9 }, (part) => parts.push(part));
  const turns = new Turns();
  for (let at = 0; at < bytes.length; at += PIECE) {
    stream.push(bytes.slice(at, at + PIECE), false);
    await turns.rest();
  }
  stream.push(new Uint8Array(0), true);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Null: damaged. */
export function unpackText(cells: readonly string[]): string | null {
  const [head = '', ...rest] = cells.filter((cell) => cell !== '');
  const length = /^n(\d{1,8})$/.exec(head)?.[1];
  if (length === undefined || Number(length) > MOST_BYTES) return null;
  if (rest.some((cell) => !cell.startsWith(TEXT))) return null;
  try {
    const bytes = fromBase64(rest.map((cell) => cell.slice(TEXT.length)).join(''));
    if (bytes.length === 0) return null;
    // One byte more than was said: what is longer shows.
    const text = inflateSync(bytes, { out: new Uint8Array(Number(length) + 1) });
    if (text.length !== Number(length)) return null;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    return null;
  }
}

/** `String.fromCharCode` takes so many arguments at a time. */
const SLICE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
