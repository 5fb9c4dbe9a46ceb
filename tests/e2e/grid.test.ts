import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbench/file/open';
import { getCell } from '../../src/workbench/model/cells';
import { findSheet } from '../../src/workbench/model/sheets';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

const stage = useStage();
const pictures = join(__dirname, '../../out/pictures');
const OUT_OF_DATE = 'Số liệu đã thay đổi sau khi xếp hạng: bấm Xếp hạng.';

let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

/** Goes to a cell by the name box, as a person does; the grid has the keyboard then. */
async function goTo(place: string): Promise<void> {
  const box = opened.page.getByRole('textbox', { name: 'Ô hoặc vùng đang chọn' });
  await box.fill(place);
  await box.press('Enter');
}

/** Address and shown text of the active cell, as a screen reader hears it. */
function activeCell() {
  return opened.page.locator('#grid input');
}

async function expectActive(label: string): Promise<void> {
  await opened.page.locator(`#grid input[aria-label="${label}"]`).waitFor({ state: 'attached' });
}

async function saved(): Promise<ReturnType<typeof openXlsx>> {
  const { page } = opened;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  const path = join(pictures, '../typed.xlsx');
  await download.saveAs(path);
  return openXlsx(new Uint8Array(readFileSync(path)));
}

it('is a workbook that a person types into and the pane hears of', async () => {
  opened = await stage.open();
  const { page, pane } = opened;
  await opened.create();
  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await pane.getByText('Còn 3 lỗi cần xử lý', { exact: true }).waitFor({ timeout: 120_000 });

  await goTo("'Gia Lai'!G10");
  await page.getByRole('button', { name: 'Gia Lai', pressed: true }).waitFor();
  await expectActive('G10: 3,5');
  const note = pane.getByText(/^Sổ đã thay đổi sau khi xếp hạng/);
  expect(await note.count()).toBe(0);
  await page.keyboard.type('3,2');
  const start = Date.now();
  await page.keyboard.press('Enter');
  await note.waitFor({ timeout: 1_000 });
  process.stdout.write(`the pane said so ${String(Date.now() - start)} ms after Enter\n`);
  await expectActive('G11: 3');

  await goTo("'Tổng hợp'!A3");
  await expectActive(`A3: ${OUT_OF_DATE}`);
  await page.screenshot({ path: join(pictures, 'workbench-typed.png') });
  await opened.expectClean();

  // The command of the ribbon: with errors left it says so in a dialog, and runs until that is closed.
  const ribbon = page.locator('#add-in').getByRole('button', { name: 'Xếp hạng', exact: true });
  await ribbon.click();
  const dialog = page.getByRole('dialog', { name: 'Thông báo của phần bổ trợ' });
  await dialog.waitFor({ timeout: 60_000 });
  await page.frameLocator('#dialog iframe').getByRole('heading').waitFor();
  expect(await ribbon.isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await page.locator('#add-in button:enabled').first().waitFor();
  await goTo("'Tổng hợp'!A3");
  expect(await activeCell().getAttribute('aria-label')).not.toContain(OUT_OF_DATE);

  await pane.getByRole('button', { name: /^Kiểm tra/ }).click();
  await pane.getByRole('button', { name: /^Đến ô Quảng Nam!/ }).click();
  await page.getByRole('button', { name: 'Quảng Nam', pressed: true }).waitFor();
  await expectActive('G43: 4,5');

  const { workbook } = await saved();
  const sheet = findSheet(workbook, 'Gia Lai');
  expect(sheet && getCell(sheet, 9, 6)?.value).toBe(3.2);
  await opened.expectClean();
}, 300_000);
