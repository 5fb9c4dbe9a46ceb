import { tryParseArea } from '../model/address';
import { createSheet } from '../model/create';
import { readColor, type Palette } from './colors';
import { readComments } from './comments';
import { readConditionalFormats } from './conditional-formats';
import { readFrames } from './drawing';
import { readHyperlinks } from './hyperlinks';
import { findPart, readXml, relationsOf, type Parts, type Relation } from './package-parts';
import { readPageLayout } from './page-layout';
import { readSheetProtection } from './protection';
import { readCells, readColumns, readMerges, readView, type CellSources } from './read-cells';
import { readChart } from './read-chart';
import { readTable } from './tables';
import { readExtendedValidations, readValidations } from './validations';
import { child, childrenOf, descendants, type XmlElement } from './xml';
import type { SheetModel } from '../model/types';

export interface SheetSources extends CellSources {
  readonly parts: Parts;
  readonly palette: Palette;
}

const STATES: Readonly<Record<string, SheetModel['visibility']>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

function targets(relations: readonly Relation[], type: string): Relation[] {
  return relations.filter((relation) => relation.type === type && !relation.external);
}

function readTables(sheet: SheetModel, relations: readonly Relation[], parts: Parts): void {
  for (const { target } of targets(relations, 'table')) {
    const root = readXml(parts, target);
    const table = root === undefined ? undefined : readTable(root);
    if (table !== undefined) sheet.tables.push(table);
  }
}

function readCharts(sheet: SheetModel, relations: readonly Relation[], parts: Parts): void {
  for (const { target } of targets(relations, 'drawing')) {
    const drawing = readXml(parts, target);
    if (drawing === undefined) continue;
    const own = relationsOf(parts, target);
    for (const { relation, frame } of readFrames(sheet, drawing)) {
      const path = own.find(({ id, type }) => id === relation && type === 'chart')?.target;
      const root = path === undefined ? undefined : readXml(parts, path);
      const chart = root === undefined ? undefined : readChart(root, frame);
      if (chart !== undefined) sheet.charts.push(chart);
    }
  }
}

/** UTF-16LE, with or without its mark; a few writers use UTF-8. */
function propertyText(content: Uint8Array): string {
  const wide =
    content.length % 2 === 0 && (content.length === 0 || content[1] === 0 || content.includes(0));
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(content);
  return text.replace(/^\ufeff/, '');
}

function readCustomProperties(
  sheet: SheetModel,
  root: XmlElement,
  relations: readonly Relation[],
  parts: Parts,
): void {
  for (const { attributes } of childrenOf(child(root, 'customProperties'), 'customPr')) {
    const target = relations.find(({ id }) => id === attributes['r:id'])?.target;
    const content = target === undefined ? undefined : findPart(parts, target);
    if (content === undefined || attributes.name === undefined) continue;
    sheet.customProperties.set(attributes.name, propertyText(content));
  }
}

/** One sheet; without a path it is a placeholder that keeps the positions of names right. */
export function readSheet(
  entry: Readonly<Record<string, string>>,
  path: string | undefined,
  sources: SheetSources,
): SheetModel {
  const sheet = createSheet(entry.name ?? '');
  sheet.visibility = STATES[entry.state ?? ''] ?? 'Visible';
  const { parts, palette, styles } = sources;
  const root = path === undefined ? undefined : readXml(parts, path);
  if (path === undefined || root === undefined) return sheet;
  sheet.originPart = path;
  const relations = relationsOf(parts, path);
  readView(sheet, root);
  sheet.tabColor = readColor(child(child(root, 'sheetPr'), 'tabColor'), palette) ?? '';
  readColumns(sheet, root, sources);
  readCells(sheet, root, sources);
  sheet.merges = readMerges(root);
  sheet.protection = readSheetProtection(child(root, 'sheetProtection'));
  const filter = tryParseArea(child(root, 'autoFilter')?.attributes.ref ?? '');
  if (filter !== undefined) sheet.autoFilter = filter;
  const extensions = child(root, 'extLst');
  const extendedRules = descendants(extensions, 'conditionalFormatting');
  sheet.conditionalFormats = readConditionalFormats(
    root,
    extendedRules,
    styles.differential,
    palette,
  );
  sheet.validations = [...readValidations(root), ...readExtendedValidations(extensions)];
  readHyperlinks(sheet, root, relations);
  sheet.pageLayout = readPageLayout(root);
  readCustomProperties(sheet, root, relations, parts);
  readTables(sheet, relations, parts);
  for (const { target } of targets(relations, 'comments')) {
    sheet.comments.push(...readComments(readXml(parts, target)));
  }
  readCharts(sheet, relations, parts);
  return sheet;
}
