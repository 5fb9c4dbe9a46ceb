import { corrupt, FileProblem } from '../file-problem';
import { findPart, hasPart, readPart } from '../package';
import type { SourceWorkbook } from '../source-workbook';
import { WarningLog } from '../warning-log';
import { readXmlBytes } from '../xml/read-bytes';
import { type Archive, openArchive } from '../zip/archive';
import { inflateEntry } from '../zip/inflate-entry';
import { DocumentHandler } from './document-handler';
import { OdfNames } from './odf-names';
import { StyleCollector } from './style-collector';

const ZIP_START = 0x50;
const MANIFEST = 'META-INF/manifest.xml';
/** Basic libraries; their lists alone come with documents that have none. */
const MACROS = /^(?:basic\/.*\/(?!script-l[bc]\.xml)[^/]+\.xml|scripts\/.+)$/;

/** OpenDocument sheets: a package, or one flat XML document (.fods). */
export async function readOds(bytes: Uint8Array): Promise<SourceWorkbook> {
  return bytes[0] === ZIP_START ? await readPackage(bytes) : await readFlat(bytes);
}

async function readPackage(bytes: Uint8Array): Promise<SourceWorkbook> {
  const archive = openArchive(bytes);
  if (isEncrypted(archive)) throw new FileProblem('encrypted');
  const warnings = new WarningLog();
  const names = new OdfNames();
  const styles = new StyleCollector(names);
  if (findPart(archive, 'styles.xml')) {
    const common = new DocumentHandler(names, warnings, styles, true);
    await readPart(archive, 'styles.xml', common, undefined, names.begin);
  }
  const content = new DocumentHandler(names, warnings, styles);
  await readPart(archive, 'content.xml', content, undefined, names.begin);
  return finish(
    content,
    warnings,
    hasPart(archive, (name) => MACROS.test(name)),
  );
}

async function readFlat(bytes: Uint8Array): Promise<SourceWorkbook> {
  const warnings = new WarningLog();
  const names = new OdfNames();
  const handler = new DocumentHandler(names, warnings);
  await readXmlBytes(bytes, handler, names.begin);
  return finish(handler, warnings, handler.hasScripts);
}

function finish(handler: DocumentHandler, log: WarningLog, macros: boolean): SourceWorkbook {
  if (!handler.hasBody) throw corrupt('structure');
  if (handler.grids.length === 0) throw new FileProblem('noSheets');
  return {
    kind: 'ods',
    grids: handler.grids,
    macros,
    externalLinks: handler.totals.externalLinks,
    warnings: log.list(),
  };
}

/**
 * The manifest says which parts are encrypted. Looked for as text: old makers put a document type
 * in front of it, which the scanner refuses.
 */
function isEncrypted(archive: Archive): boolean {
  const entry = findPart(archive, MANIFEST);
  if (!entry) return false;
  const decoder = new TextDecoder();
  let text = '';
  for (const piece of inflateEntry(archive, entry)) {
    text = text.slice(-30) + decoder.decode(piece, { stream: true });
    if (text.includes('encryption-data')) return true;
  }
  return false;
}
