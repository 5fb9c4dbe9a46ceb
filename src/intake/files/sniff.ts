import { openCompound } from './xls/compound';
import type { FileKind } from './file-kind';
import { sniffText } from './sniff-text';
import { sniffZip } from './sniff-zip';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  // Excel 2 to 4 wrote its records without the compound file around them.
  ['xls', [0x09, 0x00, 0x04, 0x00]],
  ['xls', [0x09, 0x02, 0x06, 0x00]],
  ['xls', [0x09, 0x04, 0x06, 0x00]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BITMAP = [0x42, 0x4d];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Never throws: a damaged file keeps the kind that its reader will find the damage in. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return sniffZip(bytes);
  if (startsWith(bytes, COMPOUND)) return sniffCompound(bytes);
  if (startsWith(bytes, RTF)) return 'doc';
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed) return signed[0];
  // Some printers and gateways put lines before the header; readers accept a kilobyte of them.
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image';
  if (/^ftyp(?:heic|heix|hevc|mif1|avif)/.test(ascii(bytes, 4, 12))) return 'image';
  if (startsWith(bytes, BITMAP) && bytes.length > 26 && startsWith(bytes.subarray(14), [40, 0])) {
    return 'image';
  }
  return sniffText(bytes);
}

function sniffCompound(bytes: Uint8Array): FileKind {
  try {
    const { streams } = openCompound(bytes);
    if (streams.has('encryptedpackage') || streams.has('encryptioninfo')) return 'encrypted';
    if (streams.has('workbook') || streams.has('book')) return 'xls';
    if (streams.has('worddocument')) return 'doc';
    return 'unknown';
  } catch {
    // The container is damaged; the names are UTF-16 and one of them usually still stands there.
    if (contains(bytes, 'EncryptedPackage')) return 'encrypted';
    if (contains(bytes, 'WordDocument')) return 'doc';
    return 'xls';
  }
}

function contains(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const first = wide[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
