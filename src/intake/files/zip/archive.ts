import { corrupt, FileProblem, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';

export interface ArchiveEntry {
  /** With forward slashes, whatever the maker wrote. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
  /** A second entry has this name: readers would differ on which one counts. */
  repeated: boolean;
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** By name in lower case: package part names do not depend on case. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /** Entry data ends here at the latest. */
  readonly directoryStart: number;
  /** Bytes inflated so far. */
  spent: number;
}

interface Directory {
  readonly start: number;
  readonly size: number;
  readonly count: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
/** Package part names are a few dozen letters. */
const LONGEST_NAME = 1000;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

/** Reads and checks the central directory only; nothing is inflated. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > LIMITS.entries) throw tooLarge('entries', LIMITS.entries);
  const entries = new Map<string, ArchiveEntry>();
  const limit = directory.start + directory.size;
  let at = directory.start;
  for (let n = 0; n < directory.count; n += 1) {
    if (at + 46 > limit || view.getUint32(at, true) !== CENTRAL) throw corrupt('archive');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > limit || nameLength > LONGEST_NAME) throw corrupt('archive');
    const entry = readEntry(view, at, nameLength, extraLength);
    const key = entry.name.toLowerCase();
    const earlier = entries.get(key);
    if (earlier) earlier.repeated = true;
    else entries.set(key, entry);
    at = next;
  }
  if (at !== limit) throw corrupt('archive');
  return { bytes, entries, directoryStart: directory.start, spent: 0 };
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - FULL16);
  let seen = false;
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== END) continue;
    seen = true;
    const found = directoryAt(view, at);
    if (found) return found;
  }
  throw seen ? corrupt('archive') : new FileProblem('truncated', { reason: 'archive' });
}

/** Undefined when the bytes only look like the end record: its numbers must fit the file. */
function directoryAt(view: DataView, end: number): Directory | undefined {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let stop = end;
  const wide = count === FULL16 || size === FULL32 || start === FULL32;
  if (wide && end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    stop = wideNumber(view, end - 20 + 8);
    if (stop + 56 > end || view.getUint32(stop, true) !== END64) return undefined;
    count = wideNumber(view, stop + 32);
    size = wideNumber(view, stop + 40);
    start = wideNumber(view, stop + 48);
  }
  return start + size === stop ? { start, size, count } : undefined;
}

function readEntry(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ArchiveEntry {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  let wide = at + 46 + nameLength;
  const extraEnd = wide + extraLength;
  if (packedSize === FULL32 || size === FULL32 || offset === FULL32) {
    wide = wideFields(view, wide, extraEnd);
    const take = (value: number): number => {
      if (value !== FULL32) return value;
      if (wide + 8 > extraEnd) throw corrupt('archive');
      wide += 8;
      return wideNumber(view, wide - 8);
    };
    size = take(size);
    packedSize = take(packedSize);
    offset = take(offset);
  }
  return {
    name: readName(view, at + 46, nameLength),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    repeated: false,
  };
}

/** Where the sizes over 4 GB stand in the entry's extra fields. */
function wideFields(view: DataView, from: number, end: number): number {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return end;
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

// Part names are ASCII; another name is never looked up, so its exact letters do not matter.
function readName(view: DataView, at: number, length: number): string {
  let name = '';
  for (let n = 0; n < length; n += 1) name += String.fromCharCode(view.getUint8(at + n));
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}
