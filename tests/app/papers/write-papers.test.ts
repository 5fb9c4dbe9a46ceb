import { draftPapers, type DraftedPaper } from '../../../src/app/papers/draft-papers';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { writePaper } from '../../../src/app/papers/write-papers';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { contentOf, sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
});
afterEach(() => {
  excel.uninstall();
});

async function letter(): Promise<DraftedPaper> {
  const { papers } = await draftPapers();
  const found = papers.find(({ kind }) => kind === 'letter');
  if (!found) throw new Error('no letter');
  return found;
}

const others = (): unknown =>
  excel.workbook.sheets
    .filter(({ name }) => name !== 'Tờ trình' && name !== 'Trình Bộ')
    .map((sheet) => [sheet.name, contentOf(sheet)]);

it('a paper is a sheet of its own, ready to print; nothing else changes', async () => {
  const before = others();
  await writePaper(await letter());
  const sheet = sheetOf(excel.workbook, 'Tờ trình');
  expect(others()).toEqual(before);
  expect(sheet.pageLayout).toMatchObject({ paperSize: 'A4', orientation: 'Portrait' });
  expect(sheet.pageLayout.firstPageApart).toBe(true);
  expect(JSON.stringify(contentOf(sheet))).toContain('TỜ TRÌNH');
});

it('is written over, wherever a person moved it and whatever it is called, and converges', async () => {
  await writePaper(await letter());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tờ trình').name = 'Trình Bộ';
    await context.sync();
  });
  const once = contentOf(sheetOf(excel.workbook, 'Trình Bộ'));
  await writePaper(await letter());
  expect(contentOf(sheetOf(excel.workbook, 'Trình Bộ'))).toEqual(once);
  expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain('Tờ trình');
});

it('is no scoring sheet of anybody, and ranking leaves it alone', async () => {
  await writePaper(await letter());
  const before = contentOf(sheetOf(excel.workbook, 'Tờ trình'));
  const report = await rankWorkbook(NOW);
  expect(contentOf(sheetOf(excel.workbook, 'Tờ trình'))).toEqual(before);
  expect(report.changed).toBe(false);
});

it('a sheet that somebody protected is left as it is', async () => {
  await writePaper(await letter());
  const sheet = sheetOf(excel.workbook, 'Tờ trình');
  sheet.protection.protected = true;
  await expect(writePaper(await letter())).rejects.toMatchObject({ kind: 'protected' });
});
