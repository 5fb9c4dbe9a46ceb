import type { Grid } from '../../../domain/score-sheet/grid';
import { Breath } from '../breathe';
import type { CellFormat } from '../cell-format';
import type { FileKind } from '../file-kind';
import { corrupt, FileProblem } from '../file-problem';
import { GridBuilder } from '../grid-builder';
import { SheetNames } from '../sheet-names';
import type { SourceWorkbook } from '../source-workbook';
import { WarningLog } from '../warning-log';
import { type Archive, openArchive } from '../zip/archive';
import { findPart, readPart } from '../package';
import { hasMacros, WITHOUT_GRID } from '../package-kinds';
import { findWorkbook } from './find-workbook';
import { readRelationships, type Relationship } from './relationships';
import { SharedStringsHandler } from './shared-strings';
import { type SheetContext, SheetHandler } from './sheet-handler';
import { StylesHandler } from './styles';
import { type SheetEntry, WorkbookHandler } from './workbook-part';

export async function readXlsx(bytes: Uint8Array, kind: FileKind): Promise<SourceWorkbook> {
  const archive = openArchive(bytes);
  const workbookName = await findWorkbook(archive);
  const workbook = new WorkbookHandler();
  await readPart(archive, workbookName, workbook);
  const relationships = await readRelationships(archive, workbookName);
  const warnings = new WarningLog();
  const context: SheetContext = {
    ...(await readTexts(archive, relationships)),
    formats: await readFormats(archive, relationships),
    date1904: workbook.date1904,
    warnings,
    formulas: { text: 0, externalLinks: workbook.externalReferences },
    cells: 0,
  };
  const grids = await readSheets(archive, workbook.sheets, relationships, context);
  if (grids.length === 0) throw new FileProblem('noSheets');
  return {
    kind,
    grids,
    macros: hasMacros(archive, relationships),
    externalLinks: context.formulas.externalLinks,
    warnings: warnings.list(),
  };
}

async function readTexts(
  archive: Archive,
  relationships: readonly Relationship[],
): Promise<Pick<SheetContext, 'texts' | 'textFonts'>> {
  const handler = new SharedStringsHandler();
  const part = relationships.find(({ type }) => type === 'sharedStrings');
  if (part) await readPart(archive, part.target, handler);
  return { texts: handler.texts, textFonts: handler.fonts };
}

async function readFormats(
  archive: Archive,
  relationships: readonly Relationship[],
): Promise<CellFormat[]> {
  const handler = new StylesHandler();
  const part = relationships.find(({ type }) => type === 'styles');
  if (part) await readPart(archive, part.target, handler);
  return handler.list();
}

async function readSheets(
  archive: Archive,
  sheets: readonly SheetEntry[],
  relationships: readonly Relationship[],
  context: SheetContext,
): Promise<Grid[]> {
  const grids: Grid[] = [];
  const names = new SheetNames(context.warnings);
  const breath = new Breath();
  for (const sheet of sheets) {
    const link = relationships.find(({ id }) => id === sheet.relationshipId);
    if (!link || link.external || !findPart(archive, link.target)) {
      throw corrupt('missingPart', link?.target ?? sheet.relationshipId);
    }
    if (WITHOUT_GRID.has(link.type)) {
      context.warnings.add('sheetSkipped', sheet.name);
      continue;
    }
    names.add(sheet.name);
    const builder = new GridBuilder(sheet.name);
    const handler = new SheetHandler(builder, context);
    await readPart(archive, link.target, handler, breath);
    handler.finish();
    grids.push(builder.finish(sheet.visibility, context.date1904));
  }
  return grids;
}
