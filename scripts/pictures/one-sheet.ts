import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { deleteSheet } from '../../src/workbench/model/sheets';

/** A copy with one sheet: formulas become the values they show, or they would lose what they point at. */
export async function keepOneSheet(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
  const { workbook } = excel;
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  for (const sheet of workbook.sheets) {
    for (const line of sheet.cells.values()) {
      for (const cell of line.values()) delete cell.formula;
    }
  }
  for (const sheet of [...workbook.sheets]) {
    if (sheet.name !== name) deleteSheet(workbook, sheet);
  }
  workbook.names = [];
  return (await excel.save()).bytes;
}
