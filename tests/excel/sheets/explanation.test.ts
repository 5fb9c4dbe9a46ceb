import { inExcel } from '../../../src/excel/run';
import { breakBefore, emphasizeSubjects } from '../../../src/excel/sheets/explanation';
import { Writer } from '../../../src/excel/write/writer';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { SheetModel } from '../../../src/workbench/model/types';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel();
  excel.install();
});
afterEach(() => {
  excel.uninstall();
});

async function written(
  work: (writer: Writer, sheet: Excel.Worksheet) => Promise<unknown>,
): Promise<SheetModel> {
  await inExcel(async (session) => {
    const writer = new Writer(session);
    await work(writer, session.context.workbook.worksheets.getFirst());
    await session.request();
  });
  excel.calculate();
  const sheet = excel.workbook.sheets.at(0);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('Giải thích kết quả', () => {
  it('what a unit is asked about stands out', async () => {
    const sheet = await written((_, own) => {
      emphasizeSubjects(own);
      return Promise.resolve();
    });
    expect(sheet.conditionalFormats).toMatchObject([
      {
        areas: [{ top: 5, left: 0, bottom: 20_004, right: 6 }],
        rule: { formula: '=AND($C6<>"",LEFT($C6,1)<>" ")' },
        format: { fillColor: '#DDEBF7', bold: true },
      },
    ]);
  });

  it('each unit begins a page, as many as Excel keeps; breaks of before are gone', async () => {
    const many = Array.from({ length: 1030 }, (_, at) => 10 + at * 3);
    for (const rows of [[3, 4], many]) {
      const sheet = await written((_, own) => {
        breakBefore(own, rows);
        return Promise.resolve();
      });
      expect(sheet.pageLayout.rowBreaks).toEqual(rows.slice(0, 1026));
    }
  });
});
