import { Inflate, inflateSync } from 'fflate';
import { corrupt, FileProblem, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import type { Archive, ArchiveEntry } from './archive';
import { crc32 } from './crc32';

const LOCAL = 0x04034b50;
/** Packed bytes per turn: a hostile entry can swell to 1032 times this before it is stopped. */
const STEP = 32 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * The content of an entry, piece by piece. What the directory declares is checked before anything
 * is inflated, and what comes out is held against it: length while it flows, check sum at its end.
 */
export function* inflateEntry(archive: Archive, entry: ArchiveEntry): Generator<Uint8Array> {
  checkDeclared(archive, entry);
  const packed = locate(archive, entry);
  let length = 0;
  let crc = 0;
  for (const piece of piecesOf(entry, packed)) {
    length += piece.length;
    if (length > entry.size) throw corrupt('compression', entry.name);
    crc = crc32(piece, crc);
    if (piece.length > 0) yield piece;
  }
  if (length !== entry.size) throw corrupt('compression', entry.name);
  if (crc !== entry.crc) throw corrupt('checksum', entry.name);
}

function checkDeclared(archive: Archive, entry: ArchiveEntry): void {
  if (entry.encrypted) throw new FileProblem('encrypted', { part: entry.name });
  if (entry.repeated) throw corrupt('repeatedPart', entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw corrupt('compressionMethod', entry.name);
  }
  if (entry.method === STORED && entry.size !== entry.packedSize)
    throw corrupt('archive', entry.name);
  if (entry.size > LIMITS.partBytes) throw tooLarge('partBytes', LIMITS.partBytes, entry.name);
  if (entry.size > LIMITS.ratioFloorBytes && entry.size > entry.packedSize * LIMITS.ratio) {
    throw tooLarge('ratio', LIMITS.ratio, entry.name);
  }
  archive.spent += entry.size;
  if (archive.spent > LIMITS.totalBytes)
    throw tooLarge('totalBytes', LIMITS.totalBytes, entry.name);
}

function locate(archive: Archive, entry: ArchiveEntry): Uint8Array {
  const { bytes, directoryStart } = archive;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > directoryStart || view.getUint32(offset, true) !== LOCAL) {
    throw corrupt('archive', entry.name);
  }
  if (view.getUint16(offset + 8, true) !== entry.method) throw corrupt('archive', entry.name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.packedSize;
  if (end > directoryStart) throw corrupt('archive', entry.name);
  return bytes.subarray(start, end);
}

function piecesOf(entry: ArchiveEntry, packed: Uint8Array): Iterable<Uint8Array> {
  if (entry.method === STORED) return [packed];
  if (packed.length > STEP || packed.length === 0) return inflated(packed, entry.name);
  return [inflatedAtOnce(packed, entry)];
}

/** Most parts are small: no more memory than was declared, and none that grows. */
function inflatedAtOnce(packed: Uint8Array, { name, size }: ArchiveEntry): Uint8Array {
  try {
    // One byte more than was declared: what is longer shows, and goes nowhere.
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (cause) {
    throw corrupt('compression', name, cause);
  }
}

function* inflated(packed: Uint8Array, part: string): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  let at = 0;
  do {
    const next = Math.min(at + STEP, packed.length);
    try {
      inflate.push(packed.subarray(at, next), next === packed.length);
    } catch (cause) {
      throw corrupt('compression', part, cause);
    }
    at = next;
    const pieces = ready;
    ready = [];
    yield* pieces;
  } while (at < packed.length);
}
