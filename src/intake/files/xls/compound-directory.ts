import { corrupt } from '../file-problem';

export interface Stream {
  readonly start: number;
  readonly size: number;
}

interface Entry extends Stream {
  readonly name: string;
  readonly type: number;
  /** Numbers of other entries; what there is none of has a number that no entry has. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

export interface Directory {
  readonly root: Stream;
  /** Streams and storages of the top level by name in lower case; the first of a name counts. */
  readonly streams: ReadonlyMap<string, Stream>;
}

const LENGTH = 128;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/**
 * The names of a container, as [MS-CFB] 2.6 orders them: each storage has a child, and its siblings
 * hang to the left and right of it. A table that was put into a file as an object is a workbook in a
 * storage, under the same name as the file's own; only the top level is the file.
 */
export function readDirectory(bytes: Uint8Array): Directory {
  const entries = readEntries(bytes);
  const [root] = entries;
  if (root?.type !== ROOT) throw corrupt('container');
  const top = siblingsFrom(root.child, entries);
  // Storages are kept too: a macro project is one.
  const isUsed = ({ type }: Entry): boolean => type === STORAGE || type === STREAM;
  const found = entries.filter((entry, index) => top.has(index) && isUsed(entry));
  if (found.length === 0 && entries.some(isUsed)) throw corrupt('container');
  const streams = new Map<string, Stream>();
  for (const entry of found) {
    const key = entry.name.toLowerCase();
    if (!streams.has(key)) streams.set(key, entry);
  }
  return { root, streams };
}

function siblingsFrom(first: number, entries: readonly Entry[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [first];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    // Links of a damaged file may go in a circle.
    if (!entry || found.has(at)) continue;
    found.add(at);
    open.push(entry.left, entry.right);
  }
  return found;
}

function readEntries(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(view.byteLength / LENGTH) }, (_, index) => {
    const at = index * LENGTH;
    const number = (offset: number): number => view.getUint32(at + offset, true);
    const length = Math.min(view.getUint16(at + 64, true), 64);
    let name = '';
    for (let n = 0; n + 2 < length; n += 2) {
      name += String.fromCharCode(view.getUint16(at + n, true));
    }
    return {
      name,
      type: view.getUint8(at + 66),
      left: number(68),
      right: number(72),
      child: number(76),
      start: number(116),
      size: number(120),
    };
  });
}
