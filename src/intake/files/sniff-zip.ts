import type { FileKind } from './file-kind';
import { type Archive, openArchive } from './zip/archive';
import { inflateEntry } from './zip/inflate-entry';

/** The main part's content type says what a package is; part names are up to the maker. */
const BY_TYPE: readonly (readonly [string, FileKind])[] = [
  ['ms-excel.sheet.macroenabled.main+xml', 'xlsm'],
  ['ms-excel.template.macroenabled.main+xml', 'xlsm'],
  ['ms-excel.addin.macroenabled.main+xml', 'xlsm'],
  ['spreadsheetml.sheet.main+xml', 'xlsx'],
  ['spreadsheetml.template.main+xml', 'xlsx'],
  ['wordprocessingml.document.main+xml', 'docx'],
  ['wordprocessingml.template.main+xml', 'docx'],
  ['ms-word.document.macroenabled.main+xml', 'docx'],
  ['presentationml.', 'pptx'],
  // Last: some makers of .xlsx declare it for every `.bin` part, such as printer settings.
  ['sheet.binary.macroenabled.main', 'xlsb'],
];
const BY_NAME: readonly (readonly [string, FileKind])[] = [
  ['xl/workbook.bin', 'xlsb'],
  ['xl/workbook.xml', 'xlsx'],
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
];
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
/** Both parts are a few kilobytes; the kind is not worth inflating more. */
const MOST = 2 ** 20;

export function sniffZip(bytes: Uint8Array): FileKind {
  let archive: Archive;
  try {
    archive = openArchive(bytes);
  } catch {
    return 'zip';
  }
  if (smallText(archive, 'mimetype').startsWith(ODS)) return 'ods';
  const types = smallText(archive, '[content_types].xml').toLowerCase();
  const found =
    BY_TYPE.find(([type]) => types.includes(type)) ??
    BY_NAME.find(([name]) => archive.entries.has(name));
  const kind = found?.[1] ?? 'zip';
  return kind === 'xlsx' && archive.entries.has('xl/vbaproject.bin') ? 'xlsm' : kind;
}

function smallText(archive: Archive, name: string): string {
  const entry = archive.entries.get(name);
  if (!entry || entry.size > MOST) return '';
  try {
    let text = '';
    for (const piece of inflateEntry(archive, entry)) text += new TextDecoder().decode(piece);
    return text;
  } catch {
    return '';
  }
}
