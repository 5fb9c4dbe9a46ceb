import { createEmptyWorkbook } from '../model/create';
import { readPalette } from './colors';
import { readCustomProperties, readProperties } from './document-properties';
import { readNames } from './names';
import { findPart, readXml, relationsOf, type Parts } from './package-parts';
import { readWorkbookProtection } from './protection';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { readSettings, readWebExtension, SETTINGS_NAMESPACE } from './settings-part';
import { readSharedStrings } from './shared-strings';
import { customXmlPaths, findWorkbookPart } from './workbook-part';
import { at, child, childrenOf, flag, numberOf, type XmlElement } from './xml';
import type { WorkbookModel } from '../model/types';

function readSettingParts(workbook: WorkbookModel, parts: Parts): void {
  for (const path of customXmlPaths(parts)) {
    const content = new TextDecoder().decode(findPart(parts, path));
    if (!content.includes(SETTINGS_NAMESPACE)) continue;
    const root = readXml(parts, path);
    if (root !== undefined) readSettings(root, workbook.settings);
  }
  for (const path of parts.keys()) {
    if (/^xl\/webextensions\/webextension\d*\.xml$/i.test(path)) {
      readWebExtension(readXml(parts, path), workbook.settings);
    }
  }
}

function readCalculation(workbook: WorkbookModel, root: XmlElement): void {
  const mode = child(root, 'calcPr')?.attributes.calcMode;
  if (mode === 'manual') workbook.calculationMode = 'Manual';
  if (mode === 'autoNoTable') workbook.calculationMode = 'AutomaticExceptTables';
}

/** The model of a package. Parts the model has no place for are left alone; see lost-parts.ts. */
export function readWorkbook(parts: Parts): WorkbookModel {
  const book = findWorkbookPart(parts);
  const root = readXml(parts, book);
  if (root === undefined) throw new Error('The file holds no Excel workbook.');
  const relations = relationsOf(parts, book);
  const partOf = (type: string): XmlElement | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : readXml(parts, target);
  };
  const workbook = createEmptyWorkbook();
  workbook.date1904 = flag(child(root, 'workbookPr')?.attributes.date1904);
  const stylesRoot = partOf('styles');
  const palette = readPalette(partOf('theme'), stylesRoot);
  const sources = {
    parts,
    palette,
    styles: readStyles(stylesRoot, palette),
    strings: readSharedStrings(partOf('sharedStrings')),
    date1904: workbook.date1904,
  };
  for (const { attributes } of childrenOf(child(root, 'sheets'), 'sheet')) {
    const relation = relations.find(({ id }) => id === attributes['r:id']);
    // Chart and dialog sheets have no cells: they are reported as lost and not read as empty sheets.
    const isSheet = relation?.type === 'worksheet';
    if (isSheet && findPart(parts, relation.target) === undefined) {
      throw new Error(`The sheet "${attributes.name ?? ''}" has no content in the file.`);
    }
    const sheet = readSheet(attributes, isSheet ? relation.target : undefined, sources);
    workbook.sheets.push(sheet);
  }
  readNames(workbook, root);
  const others = new Set(
    workbook.sheets.filter(({ originPart }) => originPart === undefined).map(({ id }) => id),
  );
  const active = numberOf(at(root, 'bookViews', 'workbookView')?.attributes.activeTab, 0);
  const wanted = workbook.sheets[active];
  workbook.sheets = workbook.sheets.filter(({ id }) => !others.has(id));
  const first = workbook.sheets[0];
  if (first === undefined) throw new Error('The file holds no worksheet.');
  workbook.activeSheetId = wanted !== undefined && !others.has(wanted.id) ? wanted.id : first.id;
  workbook.protection = readWorkbookProtection(child(root, 'workbookProtection'));
  readCalculation(workbook, root);
  const rootRelation = (type: string): XmlElement | undefined => {
    const target = relationsOf(parts, '').find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : readXml(parts, target);
  };
  readProperties(workbook, rootRelation('core-properties'), rootRelation('extended-properties'));
  readCustomProperties(workbook, rootRelation('custom-properties'));
  readSettingParts(workbook, parts);
  return workbook;
}
