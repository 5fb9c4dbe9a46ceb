import { contentTypesXml } from './content-types';
import { appPropertiesXml, corePropertiesXml, customPropertiesXml } from './document-properties';
import { namesXml } from './names';
import { RelationWriter, writeText, type Parts } from './package-parts';
import { workbookProtectionXml } from './protection';
import { settingsPropertiesXml, settingsXml } from './settings-part';
import { SharedStringWriter } from './shared-strings';
import { shownSheet, writeSheet, type SheetTarget } from './write-sheet';
import { StyleWriter } from './write-styles';
import { tag } from './xml';
import type { WorkbookModel } from '../model/types';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';

/** Marks a cell as a dynamic array, so that Excel spills it instead of cutting it to one value. */
const METADATA =
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1"' +
  ' pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1"' +
  ' coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>' +
  '</ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const CALCULATION: Readonly<Record<WorkbookModel['calculationMode'], string | undefined>> = {
  Automatic: undefined,
  Manual: 'manual',
  AutomaticExceptTables: 'autoNoTable',
};

function workbookXml(workbook: WorkbookModel, sheets: readonly string[]): string {
  const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' };
  const entries = workbook.sheets.map((sheet, index) =>
    tag('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: states[sheet.visibility],
      'r:id': sheets[index],
    }),
  );
  const activeTab = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === shownSheet(workbook)),
  );
  return tag(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATIONS },
    tag('workbookPr', { date1904: workbook.date1904 ? true : undefined }) +
      workbookProtectionXml(workbook) +
      tag('bookViews', {}, tag('workbookView', { activeTab })) +
      tag('sheets', {}, entries.join('')) +
      namesXml(workbook) +
      // The cached values are right; Excel still calculates them anew with its own engine.
      tag('calcPr', {
        calcId: 191_029,
        calcMode: CALCULATION[workbook.calculationMode],
        fullCalcOnLoad: workbook.calculationMode === 'Manual' ? undefined : true,
      }),
  );
}

function settingsParts(workbook: WorkbookModel, parts: Parts, relations: RelationWriter): void {
  if (workbook.settings.size === 0) return;
  const number = [...parts.keys()].filter((path) => /^customXml\/item\d+\.xml$/.test(path)).length;
  const path = `customXml/item${number + 1}.xml`;
  const properties = `customXml/itemProps${number + 1}.xml`;
  writeText(parts, path, settingsXml(workbook));
  writeText(parts, properties, settingsPropertiesXml());
  const own = new RelationWriter();
  own.add('customXmlProps', properties);
  own.save(parts, path);
  relations.add('customXml', path);
}

/** Parts taken over as they were: `carry` adds them and the workbook's relations to them. */
export type Carry = (parts: Parts, relations: RelationWriter) => void;

/** The whole package of a workbook, in an order that never changes. */
export function workbookParts(workbook: WorkbookModel, carry: Carry = () => undefined): Parts {
  const parts: Parts = new Map();
  let hasMetadata = false;
  const target: SheetTarget = {
    parts,
    styles: new StyleWriter(),
    strings: new SharedStringWriter(),
    numbers: { table: 0, chart: 0, customProperty: 0 },
    onDynamicArray: () => {
      hasMetadata = true;
    },
  };
  const relations = new RelationWriter();
  const ids = workbook.sheets.map((sheet, index) =>
    relations.add('worksheet', writeSheet(workbook, sheet, index + 1, target)),
  );
  writeText(parts, 'xl/styles.xml', target.styles.write());
  relations.add('styles', 'xl/styles.xml');
  if (!target.strings.isEmpty) {
    writeText(parts, 'xl/sharedStrings.xml', target.strings.write());
    relations.add('sharedStrings', 'xl/sharedStrings.xml');
  }
  if (hasMetadata) {
    writeText(parts, 'xl/metadata.xml', METADATA);
    relations.add('sheetMetadata', 'xl/metadata.xml');
  }
  carry(parts, relations);
  settingsParts(workbook, parts, relations);
  writeText(parts, 'xl/workbook.xml', workbookXml(workbook, ids));
  relations.save(parts, 'xl/workbook.xml');
  const root = new RelationWriter();
  root.add('officeDocument', 'xl/workbook.xml');
  writeText(parts, 'docProps/core.xml', corePropertiesXml(workbook));
  root.add(`${PACKAGE}core-properties`, 'docProps/core.xml');
  writeText(parts, 'docProps/app.xml', appPropertiesXml(workbook));
  root.add('extended-properties', 'docProps/app.xml');
  if (workbook.customProperties.size > 0) {
    writeText(parts, 'docProps/custom.xml', customPropertiesXml(workbook));
    root.add('custom-properties', 'docProps/custom.xml');
  }
  root.save(parts, '');
  const complete: Parts = new Map();
  writeText(complete, '[Content_Types].xml', contentTypesXml(parts.keys()));
  for (const [path, content] of parts) complete.set(path, content);
  return complete;
}
