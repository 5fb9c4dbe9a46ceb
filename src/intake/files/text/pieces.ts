import { corrupt } from '../file-problem';
import type { TextEncoding } from './encoding';
import { asWindows1252 } from './windows-1252';

const STEP = 2 ** 16;

/** The characters of a text file, piece by piece: a file of a hundred megabytes is never held twice. */
export function* textPieces(bytes: Uint8Array, encoding: TextEncoding): Generator<string> {
  const { label, mark } = encoding;
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  // 1258 can write Vietnamese only with accents apart: nobody chose that form. The last letter waits
  // with its accents for the one that may come with the next piece.
  const compose = label === 'windows-1258';
  let waiting = '';
  for (let at = mark; at < bytes.length; at += STEP) {
    const more = at + STEP < bytes.length;
    const decoded = decode(decoder, bytes.subarray(at, at + STEP), more);
    const text = waiting + (label === 'windows-1252' ? asWindows1252(decoded) : decoded);
    // Text has no zeros; a program that meets one has met something else.
    if (text.includes('\0')) throw corrupt('encoding');
    const end = compose && more ? lastLetter(text) : text.length;
    waiting = text.slice(end);
    const ready = text.slice(0, end);
    yield compose ? ready.normalize('NFC') : ready;
  }
}

/** A letter has two accents at most. */
const MOST_ACCENTS = 2;

function lastLetter(text: string): number {
  let at = text.length - 1;
  for (let n = 0; n < MOST_ACCENTS && at > 0 && /\p{M}/u.test(text.charAt(at)); n += 1) at -= 1;
  return Math.max(0, at);
}

export function wholeText(bytes: Uint8Array, encoding: TextEncoding): string {
  return [...textPieces(bytes, encoding)].join('');
}

function decode(decoder: TextDecoder, piece: Uint8Array, more: boolean): string {
  try {
    return decoder.decode(piece, { stream: more });
  } catch (cause) {
    throw corrupt('encoding', undefined, cause);
  }
}
