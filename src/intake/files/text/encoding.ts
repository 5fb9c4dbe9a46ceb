import { corrupt } from '../file-problem';
import { looksLike1258 } from './windows-1258';

export interface TextEncoding {
  /** A label that TextDecoder knows. */
  readonly label: string;
  /** Bytes of the mark in front. */
  readonly mark: number;
  /** The bytes do not tell, and nobody said: letters beyond ASCII may be wrong. */
  readonly guessed: boolean;
}

/** One broken sequence among more whole ones than this: UTF-8 that was damaged, not another code. */
const WHOLE_PER_BROKEN = 4;

/**
 * The encoding of a text file without a declaration. UTF-8 is certain when its sequences are whole.
 * Windows-1258 is recognised by its accents, which stand behind their vowels. All else is read as
 * windows-1252, where every byte has a character of its own: TCVN3 and VNI texts pass through it
 * without loss and are converted by those who know their letters.
 */
export function detectEncoding(bytes: Uint8Array, declared?: string): TextEncoding {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return certain('utf-16le', 2);
  if (a === 0xfe && b === 0xff) return certain('utf-16be', 2);
  if (a === 0xef && b === 0xbb && c === 0xbf) return certain('utf-8', 3);
  if (b === 0 && a !== undefined && a >= 9) return certain('utf-16le', 0);
  if (a === 0 && b !== undefined && b >= 9) return certain('utf-16be', 0);
  const { whole, broken } = countSequences(bytes);
  if (broken === 0 && (whole > 0 || declared === undefined)) return certain('utf-8', 0);
  if (broken > 0 && whole > broken * WHOLE_PER_BROKEN) throw corrupt('encoding');
  const label = declared === undefined ? undefined : knownLabel(declared);
  // A page that says UTF-8 and is not was made by a program that did not look.
  if (label !== undefined && label !== 'utf-8') return certain(label, 0);
  if (broken === 0) return certain('utf-8', 0);
  if (looksLike1258(bytes)) return certain('windows-1258', 0);
  return { label: 'windows-1252', mark: 0, guessed: true };
}

function certain(label: string, mark: number): TextEncoding {
  return { label, mark, guessed: false };
}

function knownLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** UTF-8 sequences of more than one byte, and bytes beyond ASCII that belong to none. */
function countSequences(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] as number;
    if (first < 0x80) continue;
    const more = first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : 3;
    if (first < 0xc2 || first > 0xf4) broken += 1;
    else if (hasTail(bytes, at, more)) {
      whole += 1;
      at += more;
    } else {
      broken += 1;
      // What is left of the sequence is part of the same break.
      while (((bytes[at + 1] ?? 0) & 0xc0) === 0x80) at += 1;
    }
  }
  return { whole, broken };
}

function hasTail(bytes: Uint8Array, at: number, more: number): boolean {
  const first = bytes[at] as number;
  const second = bytes[at + 1] ?? 0;
  // No longer form than needed, no surrogates, nothing past U+10FFFF.
  if (first === 0xe0 && second < 0xa0) return false;
  if (first === 0xed && second > 0x9f) return false;
  if (first === 0xf0 && second < 0x90) return false;
  if (first === 0xf4 && second > 0x8f) return false;
  for (let n = 1; n <= more; n += 1) {
    if (((bytes[at + n] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}
