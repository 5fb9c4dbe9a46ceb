import { Deflate, Inflate } from 'fflate';
import { rest } from './turns';

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
  await rest();
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
  for (let at = 0; at < bytes.length; at += PIECE) {
    stream.push(bytes.slice(at, at + PIECE), false);
    await rest();
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
  const work = unpacking(cells);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The same while others paint: what a big cluster was sealed with takes a tenth of a second. */
export async function unpackInTurns(cells: readonly string[]): Promise<string | null> {
  const work = unpacking(cells);
  let step = work.next();
  while (!step.done) {
    await rest();
    step = work.next();
  }
  return step.value;
}

/** Packed bytes that are unpacked in one go; they may become a thousand times as many. */
const PACKED_PIECE = 0x4000;

/** Stops wherever there may be a rest. */
function* unpacking(cells: readonly string[]): Generator<void, string | null> {
  const [head = '', ...rest] = cells.filter((cell) => cell !== '');
  const said = /^n(\d{1,8})$/.exec(head)?.[1];
  const length = Number(said);
  if (said === undefined || length > MOST_BYTES) return null;
  if (rest.some((cell) => !cell.startsWith(TEXT))) return null;
  try {
    const bytes = fromBase64(rest.map((cell) => cell.slice(TEXT.length)).join(''));
    if (bytes.length === 0) return null;
    yield;
    const text = new Uint8Array(length);
    let at = 0;
    const stream = new Inflate((part) => {
      // What is longer than was said is refused here.
      text.set(part, at);
      at += part.length;
    });
    for (let from = 0; from < bytes.length; from += PACKED_PIECE) {
      const to = from + PACKED_PIECE;
      stream.push(bytes.subarray(from, to), to >= bytes.length);
      yield;
    }
    if (at !== length) return null;
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
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
