import { corrupt, FileProblem } from '../file-problem';
import { readDirectory, type Stream } from './compound-directory';

export interface Compound {
  /** Streams of the top level by name in lower case. */
  readonly streams: ReadonlyMap<string, Stream>;
  read(stream: Stream): Uint8Array;
}

const END = 0xfffffffe;
const LAST_REGULAR = 0xfffffff9;
const HEADER = 512;

/**
 * The container of .xls, .doc and password-protected files: a small file system. Checked whole
 * before a reader sees it, because a reader that misses sectors shows an empty sheet.
 */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < HEADER) throw new FileProblem('truncated', { reason: 'container' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw corrupt('container');
  const size = 2 ** shift;
  const sectorCount = Math.ceil((bytes.length - size) / size);
  const sector = (index: number): number => {
    if (index >= sectorCount) throw outside(bytes.length, size);
    return (index + 1) * size;
  };
  const table = readTable(view, size, sectorCount, sector);

  const chain = (start: number, next: (index: number) => number, most: number): number[] => {
    const found: number[] = [];
    for (let at = start; at !== END; at = next(at)) {
      if (at > LAST_REGULAR || found.length >= most) throw corrupt('container');
      found.push(at);
    }
    return found;
  };
  const gather = (start: number, length: number): Uint8Array => {
    const sectors = chain(start, (at) => table(at), sectorCount);
    if (sectors.length * size < length) throw corrupt('container');
    const out = new Uint8Array(sectors.length * size);
    sectors.forEach((index, n) => {
      const from = sector(index);
      out.set(bytes.subarray(from, from + size), n * size);
      if (from + Math.min(size, length - n * size) > bytes.length)
        throw outside(bytes.length, size);
    });
    return out;
  };

  const directory = gather(view.getUint32(48, true), 128);
  const { root, streams } = readDirectory(directory);
  const cutoff = view.getUint32(56, true);
  const read = (stream: Stream): Uint8Array => {
    if (stream.size >= cutoff) return gather(stream.start, stream.size).subarray(0, stream.size);
    if (stream.size === 0) return new Uint8Array(0);
    const mini = gather(root.start, root.size);
    const miniTable = new DataView(gather(view.getUint32(60, true), 4).buffer);
    const next = (at: number): number => {
      if (at * 4 + 4 > miniTable.byteLength) throw corrupt('container');
      return miniTable.getUint32(at * 4, true);
    };
    const small = chain(stream.start, next, mini.length / 64);
    if (small.length * 64 < stream.size) throw corrupt('container');
    const out = new Uint8Array(small.length * 64);
    small.forEach((index, n) => out.set(mini.subarray(index * 64, index * 64 + 64), n * 64));
    return out.subarray(0, stream.size);
  };
  return { streams, read };
}

/** The sector table, itself spread over sectors that the header and its sequels list. */
function readTable(
  view: DataView,
  size: number,
  sectorCount: number,
  sector: (index: number) => number,
): (index: number) => number {
  const parts: number[] = [];
  for (let at = 76; at < HEADER; at += 4) {
    const index = view.getUint32(at, true);
    if (index <= LAST_REGULAR) parts.push(sector(index));
  }
  let next = view.getUint32(68, true);
  // The header may say four thousand million, and a list may come back to itself.
  let left = Math.min(view.getUint32(72, true), sectorCount);
  for (; left > 0 && next <= LAST_REGULAR; left -= 1) {
    const at = sector(next);
    if (at + size > view.byteLength) throw outside(view.byteLength, size);
    for (let n = 0; n < size - 4; n += 4) {
      const index = view.getUint32(at + n, true);
      if (index <= LAST_REGULAR) parts.push(sector(index));
    }
    if (parts.length > sectorCount) throw corrupt('container');
    next = view.getUint32(at + size - 4, true);
  }
  const perSector = size / 4;
  return (index) => {
    const part = parts[Math.floor(index / perSector)];
    const at = part === undefined ? -1 : part + (index % perSector) * 4;
    if (at < 0) throw corrupt('container');
    if (at + 4 > view.byteLength) throw outside(view.byteLength, size);
    return view.getUint32(at, true);
  };
}

/** A sector past the end: the file was cut, unless even its first sectors make no sense. */
function outside(length: number, size: number): FileProblem {
  return length < size * 3
    ? corrupt('container')
    : new FileProblem('truncated', { reason: 'container' });
}
