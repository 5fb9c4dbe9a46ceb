import type { Grid, SheetVisibility } from '../../../domain/score-sheet/grid';
import { Breath } from '../breathe';
import { corrupt, FileProblem, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { findPart } from '../package';
import { hasMacros, WITHOUT_GRID } from '../package-kinds';
import { SheetNames } from '../sheet-names';
import type { SourceWorkbook } from '../source-workbook';
import { WarningLog } from '../warning-log';
import { readRelationships, type Relationship } from '../xlsx/relationships';
import { type Archive, openArchive } from '../zip/archive';
import { inflateEntry } from '../zip/inflate-entry';
import { type XlsbRecord, XlsbScanner } from './records';
import { type XlsbContext, XlsbSheet } from './sheet';
import { XlsbStyles } from './styles';

interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
}

const USUAL_WORKBOOK = 'xl/workbook.bin';
const VISIBILITY: readonly SheetVisibility[] = ['visible', 'hidden', 'veryHidden'];
const BOOK_PROPERTIES = 153;
const SHEET = 156;
const TEXT = 19;

/** The binary form of .xlsx (MS-XLSB): the same package, its parts in records. */
export async function readXlsb(bytes: Uint8Array): Promise<SourceWorkbook> {
  const archive = openArchive(bytes);
  const roots = await readRelationships(archive, '');
  const main =
    roots.find(({ type, external }) => type === 'officeDocument' && !external)?.target ??
    USUAL_WORKBOOK;
  const breath = new Breath();
  const book = await readBook(archive, main, breath);
  const relationships = await readRelationships(archive, main);
  const part = (type: string): string | undefined =>
    relationships.find((link) => link.type === type && !link.external)?.target;
  const warnings = new WarningLog();
  const styles = new XlsbStyles();
  const stylesPart = part('styles');
  if (stylesPart) await readRecords(archive, stylesPart, (record) => styles.take(record), breath);
  const texts = await readTexts(archive, part('sharedStrings'), breath);
  const context = { texts, styles, date1904: book.date1904, warnings, cells: 0 };
  const grids = await readSheets(archive, book.sheets, relationships, context, breath);
  if (grids.length === 0) throw new FileProblem('noSheets');
  return {
    kind: 'xlsb',
    grids,
    macros: hasMacros(archive, relationships),
    externalLinks: relationships.some(({ type }) => type === 'externalLink'),
    warnings: warnings.list(),
  };
}

async function readBook(
  archive: Archive,
  part: string,
  breath: Breath,
): Promise<{ sheets: readonly SheetEntry[]; date1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const take = (record: XlsbRecord): void => {
    if (record.type === BOOK_PROPERTIES) date1904 = (record.u32() & 1) === 1;
    else if (record.type === SHEET) {
      const visibility = VISIBILITY[record.u32() & 3] ?? 'visible';
      record.skip(4);
      sheets.push({ visibility, relationshipId: record.text(), name: record.text() });
      if (sheets.length > LIMITS.sheets) throw tooLarge('sheets', LIMITS.sheets);
    }
  };
  await readRecords(archive, part, take, breath);
  return { sheets, date1904 };
}

async function readTexts(
  archive: Archive,
  part: string | undefined,
  breath: Breath,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === undefined) return texts;
  const take = (record: XlsbRecord): void => {
    if (record.type !== TEXT) return;
    record.skip(1);
    texts.push(record.text());
    if (texts.length > LIMITS.strings) throw tooLarge('strings', LIMITS.strings);
  };
  await readRecords(archive, part, take, breath);
  return texts;
}

async function readSheets(
  archive: Archive,
  sheets: readonly SheetEntry[],
  relationships: readonly Relationship[],
  context: XlsbContext,
  breath: Breath,
): Promise<Grid[]> {
  const grids: Grid[] = [];
  const names = new SheetNames(context.warnings);
  for (const { name, relationshipId, visibility } of sheets) {
    const link = relationships.find(({ id }) => id === relationshipId);
    if (!link || link.external) throw corrupt('missingPart', link?.target ?? relationshipId);
    if (WITHOUT_GRID.has(link.type)) {
      context.warnings.add('sheetSkipped', name);
      continue;
    }
    names.add(name);
    const sheet = new XlsbSheet(name, visibility, context);
    await readRecords(archive, link.target, (record) => sheet.take(record), breath);
    grids.push(sheet.finish());
  }
  return grids;
}

async function readRecords(
  archive: Archive,
  name: string,
  take: (record: XlsbRecord) => void,
  breath: Breath,
): Promise<void> {
  const entry = findPart(archive, name);
  if (!entry) throw corrupt('missingPart', name);
  const scanner = new XlsbScanner(take);
  try {
    for (const piece of inflateEntry(archive, entry)) {
      scanner.feed(piece);
      if (breath.due) await breath.take();
    }
    scanner.finish();
  } catch (error) {
    if (!(error instanceof FileProblem) || error.params.part !== undefined) throw error;
    throw new FileProblem(error.problem, { ...error.params, part: entry.name }, { cause: error });
  }
}
