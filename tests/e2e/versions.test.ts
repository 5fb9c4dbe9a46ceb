import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { serve, type RunningServer } from '../../src/workbench/server/serve';
import { openBrowser, watch, type Watched } from './browser';
import { freshBuilds } from './builds';

const pictures = join(__dirname, '../../out/pictures');

let server: RunningServer;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
let watched: Watched;

beforeAll(async () => {
  freshBuilds();
  mkdirSync(pictures, { recursive: true });
  server = await serve({});
  browser = await openBrowser();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 1200 },
  });
  page = await context.newPage();
  watched = watch(page, server.origin);
  await page.goto(`${server.origin}/workbench/index.html`);
  pane = page.frameLocator('#pane');
}, 300_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function expectClean(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(['#pane', 'body']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual(
    [],
  );
  expect(watched.complaints).toEqual([]);
}

it('amends the regulation from the pane, says what is missing, and shows what changed', async () => {
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).click();
  await pane.getByRole('button', { name: /^Quy chế/ }).click({ timeout: 60_000 });
  await pane.getByText('chưa sửa đổi, bổ sung lần nào').waitFor();
  await expectClean();

  const amend = pane.getByRole('button', { name: 'Giữ bản này và lập bản mới' });
  await amend.click();
  await pane.getByText('Cần ghi tên văn bản').waitFor();
  await expectClean();

  await pane.getByRole('textbox', { name: 'Tên văn bản' }).fill('Sửa đổi, bổ sung Quy chế');
  await pane.getByRole('textbox', { name: 'Ngày thông qua' }).fill('15/7/2026');
  await pane.getByRole('textbox', { name: 'Hiệu lực từ' }).fill('tháng 7');
  await amend.click();
  await pane.getByText('Không đọc được ngày').waitFor();
  // The template is for 2026.
  await pane.getByRole('textbox', { name: 'Hiệu lực từ' }).fill('01/7/2026');
  await amend.click();
  await pane.getByText('Bản 2 (hiện hành)').first().waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Bảng tiêu chí (bản 1)' }).waitFor();

  await pane.getByRole('button', { name: 'So sánh' }).click();
  await pane.getByText('Hai bản giống nhau.').first().waitFor({ timeout: 60_000 });
  await expectClean();
  await page.locator('#pane').screenshot({ path: join(pictures, 'pane-versions.png') });

  await pane.getByRole('button', { name: 'Về trang chính' }).click();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).waitFor();
  const focused = pane.getByRole('button', { name: /^Quy chế/ });
  expect(await focused.evaluate((button) => button === document.activeElement)).toBe(true);
  await expectClean();
}, 240_000);
