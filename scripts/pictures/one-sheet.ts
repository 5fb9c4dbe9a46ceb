import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';

/** A copy with one sheet to be seen: the others are hidden, because its formulas point at them. */
export async function keepOneSheet(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
  const { workbook } = excel;
  const shown = workbook.sheets.find((sheet) => sheet.name === name);
  if (!shown) throw new Error(`no sheet ${name}`);
  for (const sheet of workbook.sheets) {
    sheet.visibility = sheet === shown ? 'Visible' : 'Hidden';
  }
  workbook.activeSheetId = shown.id;
  return (await excel.save()).bytes;
}
