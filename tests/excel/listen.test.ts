import { listenForChanges } from '../../src/excel/listen';
import { inExcel } from '../../src/excel/run';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { settle } from '../workbench/host/with-excel';

let excel: EmbeddedExcel;
const { now } = Date;
afterEach(() => {
  Date.now = now;
  excel.uninstall();
});

async function open(excelApi: string): Promise<string> {
  excel = await openEmbeddedExcel({ profile: { excelApi } });
  excel.install();
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet.name;
}
const idOfFirst = (): string => excel.workbook.sheets[0]?.id ?? '';

async function addInWrites(): Promise<void> {
  await inExcel(async (session) => {
    session.context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await session.request();
  });
  await settle();
}

/** As if so much time went by. */
function later(milliseconds: number): void {
  Date.now = () => now() + milliseconds;
}

describe.each(['1.13', '1.14'])('ExcelApi %s', (excelApi) => {
  test('what the add-in itself writes is no change; what a person types later is', async () => {
    const sheet = await open(excelApi);
    const told: string[] = [];
    const stop = await listenForChanges((id) => told.push(id));
    await addInWrites();
    expect(told).toEqual([]);
    later(2_000);
    excel.userTypes(sheet, 'A2', 5);
    await settle();
    expect(told).toEqual([idOfFirst()]);
    await stop();
    excel.userTypes(sheet, 'A2', 6);
    await settle();
    expect(told).toHaveLength(1);
  });
});

test.each([
  ['1.13', 0],
  ['1.14', 1],
])('%s, somebody types right after a request: %i', async (excelApi, heard) => {
  // Before 1.14 Excel does not say who it was: better nothing than the add-in’s own writing.
  const sheet = await open(excelApi);
  const told: string[] = [];
  await listenForChanges((id) => told.push(id));
  await addInWrites();
  excel.userTypes(sheet, 'A2', 5);
  await settle();
  expect(told).toHaveLength(heard);
});
