import { type Zippable, zipSync } from 'fflate';
import { Breath } from '../breathe';
import { corrupt, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { findPart, hasPart } from '../package';
import { readWithSheetJs } from '../sheetjs/read-with-sheetjs';
import type { SourceWorkbook } from '../source-workbook';
import { WarningLog } from '../warning-log';
import { readRelationships } from '../xlsx/relationships';
import { type Archive, type ArchiveEntry, openArchive } from '../zip/archive';
import { inflateEntry } from '../zip/inflate-entry';
import { countCells } from './scan-records';

const USUAL_WORKBOOK = 'xl/workbook.bin';
/** What a grid needs. Macros, controls, printer settings and pictures are never unpacked. */
const NEEDED = /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/.*\.(?:bin|rels|xml))$/;
const LEFT_OUT = /vbaproject|printersettings|activex|ctrlprops|drawings|charts|media|customxml/;
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * .xlsb through SheetJS, which gets only parts whose length and check sum are right, packed anew: it
 * would inflate everything it is given, and shows an empty sheet for a damaged one. The cells of the
 * sheet parts are counted here and held against what it returns.
 */
export async function readXlsb(bytes: Uint8Array): Promise<SourceWorkbook> {
  const archive = openArchive(bytes);
  const roots = await readRelationships(archive, '');
  const workbook =
    roots.find(({ type, external }) => type === 'officeDocument' && !external)?.target ??
    USUAL_WORKBOOK;
  if (!findPart(archive, workbook)) throw corrupt('missingPart', workbook);
  const relationships = await readRelationships(archive, workbook);
  const sheets = new Set<string>();
  for (const { type, target, external } of relationships) {
    if (type !== 'worksheet') continue;
    const entry = external ? undefined : findPart(archive, target);
    if (!entry) throw corrupt('missingPart', target);
    sheets.add(entry.name);
  }
  const { parts, cells: expected } = await unpack(archive, sheets);
  const warnings = new WarningLog();
  const packed = zipSync(parts, { level: 0, mtime: ZIP_EPOCH });
  const { grids, cells, externalLinks } = await readWithSheetJs(packed, warnings);
  if (cells < expected) throw corrupt('cellsLost');
  return {
    kind: 'xlsb',
    grids,
    macros: hasPart(archive, (name) => name.endsWith('vbaproject.bin')),
    externalLinks: externalLinks || relationships.some(({ type }) => type === 'externalLink'),
    warnings: warnings.list(),
  };
}

async function unpack(
  archive: Archive,
  sheets: ReadonlySet<string>,
): Promise<{ parts: Zippable; cells: number }> {
  const breath = new Breath();
  const parts: Zippable = {};
  let total = 0;
  let cells = 0;
  for (const [name, entry] of archive.entries) {
    const needed = NEEDED.test(name) && !LEFT_OUT.test(name);
    if (!needed && !sheets.has(entry.name)) continue;
    total += entry.size;
    if (total > LIMITS.binaryBytes) {
      throw tooLarge('totalBytes', LIMITS.binaryBytes, entry.name);
    }
    const content = await whole(archive, entry, breath);
    if (sheets.has(entry.name)) cells += countCells(content, entry.name);
    if (cells > LIMITS.cells) throw tooLarge('cells', LIMITS.cells, entry.name);
    parts[entry.name] = content;
  }
  return { parts, cells };
}

async function whole(archive: Archive, entry: ArchiveEntry, breath: Breath): Promise<Uint8Array> {
  const content = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of inflateEntry(archive, entry)) {
    content.set(piece, at);
    at += piece.length;
    if (breath.due) await breath.take();
  }
  return content;
}
