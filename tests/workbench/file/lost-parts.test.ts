import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/workbench/file/open';
import { saveXlsx } from '../../../src/workbench/file/save';
import { deleteSheet, renameSheet } from '../../../src/workbench/model/sheets';
import type { SheetModel } from '../../../src/workbench/model/types';
import { sampleWorkbook } from './sample-workbook';

const SHAPES =
  '<xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="90" name="Hộp"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor>' +
  '<xdr:twoCellAnchor><xdr:pic><xdr:nvPicPr/></xdr:pic></xdr:twoCellAnchor>';
const SPARKLINES =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext>' +
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1">' +
  "<x14:formula1><xm:f>'Dữ liệu'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F1:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";

/** The sample with things no model holds, as Excel would have saved them. */
async function richFile(): Promise<Uint8Array> {
  const files = unzipSync((await saveXlsx(sampleWorkbook())).bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  edit('xl/drawings/drawing1.xml', (xml) => xml.replace('</xdr:wsDr>', `${SHAPES}</xdr:wsDr>`));
  edit('xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</worksheet>', `${SPARKLINES}</worksheet>`),
  );
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Default Extension="png" ContentType="image/png"/>' +
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
        '<Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml"/>' +
        '<Override PartName="/xl/strange.xml" ContentType="application/x-strange"/></Types>',
    ),
  );
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item9.xml"/></Relationships>',
    ),
  );
  files['xl/vbaProject.bin'] = new Uint8Array([1]);
  files['xl/media/image1.png'] = new Uint8Array([1]);
  files['xl/pivotTables/pivotTable1.xml'] = strToU8('<pivotTableDefinition/>');
  files['xl/strange.xml'] = strToU8('<strange/>');
  files['customXml/item9.xml'] = strToU8('<other xmlns="urn:other">giữ lại</other>');
  return zipSync(files);
}

const LOST = [
  { part: 'xl/vbaProject.bin', what: 'macro project' },
  { part: 'xl/media/image1.png', what: 'image' },
  { part: 'xl/pivotTables/pivotTable1.xml', what: 'pivot table' },
  { part: 'xl/strange.xml', what: 'part of an unknown kind (application/x-strange)' },
  { part: 'xl/worksheets/sheet1.xml', what: 'sparklines', sheet: 'Tổng hợp' },
  { part: 'xl/drawings/drawing1.xml', what: 'text box', sheet: 'Tổng hợp' },
  { part: 'xl/drawings/drawing1.xml', what: 'picture', sheet: 'Tổng hợp' },
];

const sorted = (lost: readonly { what: string }[]): string[] => lost.map(({ what }) => what).sort();

describe('what a saved file has lost', () => {
  it('is named at opening and at saving', async () => {
    const bytes = await richFile();
    const { workbook, lostWhenSaved } = await openXlsx(bytes);
    expect(lostWhenSaved).toEqual(expect.arrayContaining(LOST));
    expect(sorted(lostWhenSaved)).toEqual(sorted(LOST));
    expect((await saveXlsx(workbook, bytes)).lost).toEqual(lostWhenSaved);
  });

  it('does not count what was carried over', async () => {
    const bytes = await richFile();
    const { workbook } = await openXlsx(bytes);
    expect(workbook.sheets[0]?.validations).toHaveLength(4);
    expect(workbook.sheets[0]?.validations[3]).toMatchObject({
      areas: [{ top: 0, left: 5, bottom: 8, right: 5 }],
      rule: { list: { source: "='Dữ liệu'!$A$1:$A$3" } },
    });
    expect(workbook.settings.get('n')).toBe(5);
    const files = unzipSync((await saveXlsx(workbook, bytes)).bytes);
    const kept = Object.values(files).some((content) => strFromU8(content).includes('giữ lại'));
    expect(kept).toBe(true);
  });

  it('follows a renamed sheet and forgets a deleted one', async () => {
    const bytes = await richFile();
    const renamed = await openXlsx(bytes);
    renameSheet(renamed.workbook, renamed.workbook.sheets[0] as SheetModel, 'Mới');
    const { lost } = await saveXlsx(renamed.workbook, bytes);
    expect(lost).toContainEqual({
      part: 'xl/drawings/drawing1.xml',
      what: 'text box',
      sheet: 'Mới',
    });
    const deleted = await openXlsx(bytes);
    deleteSheet(deleted.workbook, deleted.workbook.sheets[0] as SheetModel);
    const after = (await saveXlsx(deleted.workbook, bytes)).lost;
    expect(after.some(({ what }) => what === 'text box')).toBe(false);
    expect(after.some(({ what }) => what === 'macro project')).toBe(true);
  });
});
