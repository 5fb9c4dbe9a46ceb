import { inExcel } from '../../src/excel/run';
import { Writer } from '../../src/excel/write/writer';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import type { SheetModel } from '../../src/workbench/model/types';

/** An embedded Excel with an empty workbook for each test of the file. */
export function freshExcel(): () => EmbeddedExcel {
  let excel: EmbeddedExcel | null = null;
  beforeEach(async () => {
    excel = await openEmbeddedExcel();
    excel.install();
  });
  afterEach(() => {
    excel?.uninstall();
  });
  return () => {
    if (!excel) throw new Error('no test is running');
    return excel;
  };
}

/** The first sheet after `work`, calculated. */
export async function writtenIn(
  excel: EmbeddedExcel,
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
