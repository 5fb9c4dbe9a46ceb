import type { FileKind } from './file-kind';

const HEAD = 8192;
/** Its first record and the start of the next: a table of values may begin with "ID;Phòng" too. */
const SYLK = /^ID;P[^;\r\n]*(?:;[NE])*(?:[\r\n]+[BCFOPW];|[\r\n]*$)/;

/**
 * Pages and tables that systems hand out under a workbook's name. Single-page web archives (MHTML)
 * count as html, flat OpenDocument as ods: a person does the same about them.
 */
export function sniffText(bytes: Uint8Array): FileKind {
  const head = decodeHead(bytes.subarray(0, HEAD));
  if (head === undefined) return 'unknown';
  const text = head.trimStart();
  if (text === '') return bytes.length <= HEAD ? 'empty' : 'unknown';
  const lower = text.toLowerCase();
  if (
    lower.includes('urn:schemas-microsoft-com:office:spreadsheet') &&
    /<(?:\w+:)?workbook\b/.test(lower)
  ) {
    return 'spreadsheetml';
  }
  if (lower.includes('opendocument.spreadsheet') && lower.startsWith('<')) return 'ods';
  if (
    /^mime-version:/.test(lower) ||
    /<(?:html|table|body|head|!doctype html|meta|style)\b/.test(lower)
  ) {
    return 'html';
  }
  if (text.startsWith('<') || SYLK.test(text)) return 'unknown';
  return /[;,\t|]/.test(text) ? 'csv' : 'unknown';
}

/** Undefined when these bytes are no text. Legacy code pages pass as Latin-1: only ASCII matters. */
function decodeHead(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const wide = wideEncoding(a, b);
  if (wide) return new TextDecoder(wide).decode(bytes.subarray(0, bytes.length & ~1));
  for (const byte of bytes) {
    const blank = byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 0x1a;
    if (byte < 32 && !blank) return undefined;
  }
  const start = a === 0xef && b === 0xbb ? 3 : 0;
  return new TextDecoder('latin1').decode(bytes.subarray(start));
}

function wideEncoding(a: number | undefined, b: number | undefined): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (b === 0 && a !== undefined && a >= 9) return 'utf-16le';
  if (a === 0 && b !== undefined && b >= 9) return 'utf-16be';
  return undefined;
}
