import { formatAbsoluteArea, quoteSheet, splitSheet, tryParseArea } from '../model/address';
import { referencesIn } from '../model/formula-text';
import { formulaFromFile, formulaToFile } from './function-prefixes';
import { child, childrenOf, flag, numberOf, textTag, type XmlElement } from './xml';
import type { AreaModel, NameModel, SheetModel, WorkbookModel } from '../model/types';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER = '_xlnm._FilterDatabase';

function nameXml(name: NameModel, localSheetId?: number): string {
  if (/^=?\s*$/.test(name.formula)) return '';
  return textTag('definedName', formulaToFile(name.formula), {
    name: name.name,
    comment: name.comment === '' ? undefined : name.comment,
    localSheetId,
    hidden: name.visible ? undefined : true,
  });
}

function onSheet(sheet: SheetModel, areas: readonly AreaModel[]): string {
  return areas.map((area) => `${quoteSheet(sheet.name)}!${formatAbsoluteArea(area)}`).join(',');
}

/** Excel keeps print settings and filters as names of its own; sheet names in them must be quoted. */
function builtIn(sheet: SheetModel, localSheetId: number): string {
  const { printArea = [], titleRows, titleColumns } = sheet.pageLayout;
  const titles: string[] = [];
  const prefix = `${quoteSheet(sheet.name)}!`;
  if (titleColumns !== undefined) {
    const area = { left: titleColumns.first, right: titleColumns.last, top: 0, bottom: 1_048_575 };
    titles.push(prefix + formatAbsoluteArea(area));
  }
  if (titleRows !== undefined) {
    titles.push(`${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`);
  }
  let xml = '';
  if (sheet.autoFilter !== undefined) {
    const attributes = { name: FILTER, localSheetId, hidden: true };
    xml += textTag('definedName', onSheet(sheet, [sheet.autoFilter]), attributes);
  }
  if (printArea.length > 0) {
    xml += textTag('definedName', onSheet(sheet, printArea), { name: PRINT_AREA, localSheetId });
  }
  if (titles.length > 0) {
    xml += textTag('definedName', titles.join(','), { name: PRINT_TITLES, localSheetId });
  }
  return xml;
}

export function namesXml(workbook: WorkbookModel): string {
  const global = workbook.names.map((name) => nameXml(name)).join('');
  const scoped = workbook.sheets.map(
    (sheet, index) =>
      builtIn(sheet, index) + sheet.names.map((name) => nameXml(name, index)).join(''),
  );
  const xml = scoped.join('') + global;
  return xml === '' ? '' : `<definedNames>${xml}</definedNames>`;
}

function readTitles(sheet: SheetModel, text: string): void {
  for (const { area, shape } of referencesIn(text)) {
    if (shape === 'columns') sheet.pageLayout.titleColumns = { first: area.left, last: area.right };
    if (shape === 'rows') sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
  }
  if (sheet.pageLayout.titleRows !== undefined || sheet.pageLayout.titleColumns !== undefined)
    return;
  const area = tryParseArea(splitSheet(text).rest);
  if (area !== undefined) sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
}

/** Names go to their sheets; Excel's own ones become page layout and filter. */
export function readNames(workbook: WorkbookModel, root: XmlElement): void {
  for (const element of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const { name = '', comment = '', hidden, localSheetId } = element.attributes;
    const sheet =
      localSheetId === undefined ? undefined : workbook.sheets[numberOf(localSheetId, -1)];
    if (name === PRINT_AREA || name === PRINT_TITLES || name === FILTER) {
      if (sheet === undefined) continue;
      const areas = referencesIn(element.text).map(({ area }) => area);
      if (name === PRINT_AREA && areas.length > 0) sheet.pageLayout.printArea = areas;
      if (name === PRINT_TITLES) readTitles(sheet, element.text);
      continue;
    }
    const formula = formulaFromFile(element.text.trim());
    const entry: NameModel = { name, formula, visible: !flag(hidden), comment };
    (sheet ?? workbook).names.push(entry);
  }
}
