import { trimMarks } from './trim-marks';

/** Linux takes 255 bytes; room for what is put around the name, its number and its ending. */
const MOST_BYTES = 180;

/** Names of devices on Windows, whatever ending follows ("Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function shortened(text: string): string {
  let short = '';
  let bytes = 0;
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > MOST_BYTES - 1) break;
    short += character;
  }
  return short;
}

/** Names come from the workbook: nothing in them may lead out of the folder. */
export function fileName(name: string): string {
  const safe = [...name.normalize('NFC')]
    .map((character) => (/[\p{L}\p{N} _().,-]/u.test(character) ? character : '_'))
    .join('');
  const short = trimMarks(shortened(trimMarks(safe, '. ')), '. ');
  if (short === '') return '_';
  return DEVICE.test(short) ? `${short}_` : short;
}

/** A file of its own for each: two names that differ in what a file system cannot hold get numbers. */
export function fileNames(names: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  return names.map((name) => {
    const safe = fileName(name);
    const key = safe.toLowerCase();
    const count = (uses.get(key) ?? 0) + 1;
    uses.set(key, count);
    return count === 1 ? safe : `${safe} (${String(count)})`;
  });
}
