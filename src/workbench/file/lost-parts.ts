import { contentTypeReader } from './content-types';
import { drawingFeatures, sheetFeatures, stringFeatures, tableFeatures } from './features';
import { readXml, relationsOf, type Parts } from './package-parts';
import { findWorkbookPart } from './workbook-part';
import { child, childrenOf, type XmlElement } from './xml';
import type { LostPart, WorkbookModel } from '../model/types';

/** Something a user would miss. `sheet` is the path of the sheet's part. */
interface Found {
  readonly what: string;
  readonly part: string;
  readonly sheet?: string;
}

/** Whole parts that mean something by being there, by content type or path. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/vbaProject(?!Signature)/i, 'macro project'],
  [/vbaProjectSignature/i, 'signature of the macro project'],
  [/slicerCache|timelineCache/i, 'slicer cache'],
  [/slicer/i, 'slicer'],
  [/timeline/i, 'timeline'],
  [/pivotCacheDefinition/i, 'pivot table cache'],
  [/pivotTable/i, 'pivot table'],
  [/externalLink\+xml/i, 'link to another workbook'],
  [/threadedComments/i, 'threaded comments (kept as plain notes)'],
  [/chartex/i, 'chart of a newer kind'],
  [/chartsheet/i, 'chart sheet'],
  [/dialogsheet/i, 'dialog sheet'],
  [/macrosheet/i, 'Excel 4.0 macro sheet'],
  [/webextension\+xml/i, 'task pane add-in reference (its settings are kept)'],
  [/connections\+xml|queryTable/i, 'data connection'],
  [/xmlMaps|mapInfo/i, 'XML mapping'],
  [/revision/i, 'change history'],
  [/activeX|ctrlProp|control/i, 'form control'],
  [/oleObject|embeddings\//i, 'embedded object'],
  [/diagram/i, 'SmartArt'],
  [/digital-signature/i, 'digital signature'],
  [/volatileDependencies/i, 'real-time data functions'],
  [/customData|model\/item\.data/i, 'data model'],
  [/richData|rdrichvalue/i, 'linked data types'],
  [/^image\/|xl\/media\//i, 'image'],
  [/^customXml\/item\d/i, 'custom XML data'],
];
/** Parts that are plumbing, cosmetic, or rebuilt from the model and compared through features. */
const IGNORED =
  /relationships\+xml|printerSettings|calcChain|theme|thumbnail|docProps|styles\+xml|sharedStrings|worksheet\+xml|sheet\.main|macroEnabled\.main|template\.main|drawing\+xml|vmlDrawing|comments\+xml|table\+xml|drawingml\.chart\+xml|chartstyle|chartcolorstyle|customProperty|customXmlProperties|sheetMetadata|person\+xml|core-properties|extended-properties|custom-properties|taskpanes|pivotCacheRecords|featurePropertyBag|chartshapes|\[Content_Types\]/i;

function wholeParts(parts: Parts): Found[] {
  const typeOf = contentTypeReader(readXml(parts, '[Content_Types].xml'));
  const found: Found[] = [];
  for (const part of parts.keys()) {
    if (/(^|\/)_rels\//.test(part)) continue;
    const type = typeOf(part);
    const known = PARTS.find(([shape]) => shape.test(type) || shape.test(part))?.[1];
    if (known === 'custom XML data' && /itemProps/i.test(part)) continue;
    if (known !== undefined) found.push({ what: known, part });
    else if (!IGNORED.test(type) && !IGNORED.test(part)) {
      found.push({ what: `part of an unknown kind (${type || 'no type'})`, part });
    }
  }
  return found;
}

function sheetParts(parts: Parts): Found[] {
  const book = findWorkbookPart(parts);
  const relations = relationsOf(parts, book);
  const strings = relations.find(({ type }) => type === 'sharedStrings')?.target;
  const rich = stringFeatures(strings === undefined ? undefined : readXml(parts, strings));
  const found: Found[] = [];
  const add = (whats: readonly string[], part: string, sheet: string): void => {
    for (const what of whats) found.push({ what, part, sheet });
  };
  for (const { type, target: sheet, external } of relations) {
    const root = type === 'worksheet' && !external ? readXml(parts, sheet) : undefined;
    if (root === undefined) continue;
    add(sheetFeatures(root, rich), sheet, sheet);
    for (const { type: kind, target, external: away } of relationsOf(parts, sheet)) {
      const content: XmlElement | undefined =
        away || !/^(drawing|table)$/.test(kind) ? undefined : readXml(parts, target);
      if (content === undefined) continue;
      add(kind === 'table' ? tableFeatures(content) : drawingFeatures(content), target, sheet);
    }
  }
  return found;
}

function inventory(parts: Parts): Found[] {
  return [...wholeParts(parts), ...sheetParts(parts)];
}

/** The original's sheets that are still there, by the path of their part. */
function survivors(workbook: WorkbookModel): Map<string, string> {
  return new Map(
    workbook.sheets.flatMap(({ originPart, name }) =>
      originPart === undefined ? [] : [[originPart, name] as const],
    ),
  );
}

function writtenSheets(parts: Parts): Map<string, string> {
  const book = findWorkbookPart(parts);
  const relations = relationsOf(parts, book);
  return new Map(
    childrenOf(child(readXml(parts, book), 'sheets'), 'sheet').map(({ attributes }) => [
      relations.find(({ id }) => id === attributes['r:id'])?.target ?? '',
      attributes.name ?? '',
    ]),
  );
}

/**
 * Compares the package as it was with the package as it is written: one inventory, taken the same way
 * from both, so nothing is assumed about what the writer can do. What stood on a sheet that the user
 * deleted is not lost.
 */
export function lostParts(before: Parts, after: Parts, workbook: WorkbookModel): LostPart[] {
  const now = writtenSheets(after);
  const counts = new Map<string, number>();
  const keyOf = (what: string, sheet: string | undefined): string => `${what}\n${sheet ?? ''}`;
  for (const { what, sheet } of inventory(after)) {
    const key = keyOf(what, sheet === undefined ? undefined : now.get(sheet));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = survivors(workbook);
  const lost: LostPart[] = [];
  for (const { what, part, sheet } of inventory(before)) {
    const name = sheet === undefined ? undefined : kept.get(sheet);
    if (sheet !== undefined && name === undefined) continue;
    const key = keyOf(what, name);
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    else lost.push(name === undefined ? { part, what } : { part, what, sheet: name });
  }
  return lost;
}
