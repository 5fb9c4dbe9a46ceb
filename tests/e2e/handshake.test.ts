import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { serve, type RunningServer } from '../../src/workbench/server/serve';
import { openBrowser, watch, type Watched } from './browser';
import { freshBuilds } from './builds';

const root = join(__dirname, '../..');
const pictures = join(root, 'out/pictures');
const sample = join(root, 'assets/samples/mien-trung-2020');

interface Expected {
  readonly units: readonly { name: string; rank: number | null }[];
}
const expected = JSON.parse(readFileSync(join(sample, 'expected.json'), 'utf8')) as {
  asSent: Expected;
  accepted: Expected;
};

const workbook = JSON.parse(readFileSync(join(sample, 'workbook.json'), 'utf8')) as {
  tables: { DonVi: string[][] };
};

let server: RunningServer;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
let watched: Watched;

async function openPage(colorScheme: 'light' | 'dark', query = ''): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    colorScheme,
  });
  page = await context.newPage();
  watched = watch(page, server.origin);
  await page.goto(`${server.origin}/workbench/index.html${query}`);
  pane = page.frameLocator('#pane');
}

/** Whatever the test did: no complaint, nothing asked from elsewhere, nothing inaccessible. */
async function expectClean(): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(['#pane', 'body'])
    // Fluent's focus trap puts hidden stops at both ends of an open dialog's page.
    .exclude(['#pane', '[data-tabster-dummy]'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual(
    [],
  );
  expect(watched.complaints).toEqual([]);
  expect(watched.strangers).toEqual([]);
}

async function picture(name: string): Promise<void> {
  await page.locator('#pane').screenshot({ path: join(pictures, `${name}.png`) });
}

function ranksOf({ units }: Expected): Record<string, number> {
  const ranked = units.flatMap(({ name, rank }) => (rank === null ? [] : [[name, rank] as const]));
  // The pane shows the short names of the roster.
  const roster = new Map(workbook.tables.DonVi.map(([, name = '', short = '']) => [name, short]));
  return Object.fromEntries(ranked.map(([name, rank]) => [roster.get(name) ?? name, rank]));
}

/** The ranking table of the pane: name → rank, ranked units only. */
async function shownRanks(): Promise<Record<string, number>> {
  const rows = await pane.locator('tbody tr').all();
  const pairs = await Promise.all(
    rows.map(async (row) => {
      const name = await row.locator('th > div').first().innerText();
      return [name, parseInt(await row.locator('td').first().innerText(), 10)] as const;
    }),
  );
  return Object.fromEntries(pairs.filter(([, rank]) => !Number.isNaN(rank)));
}

beforeAll(async () => {
  freshBuilds();
  mkdirSync(pictures, { recursive: true });
  server = await serve({});
  browser = await openBrowser();
}, 300_000);

afterEach(async () => {
  await page.context().close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it('makes a cluster workbook, takes eleven files in, ranks, and accepts what is proposed', async () => {
  await openPage('light');
  await pane.getByRole('heading', { name: 'Sổ này chưa phải sổ thi đua' }).waitFor();
  await expectClean();
  await picture('pane-new');

  const preview = pane.getByRole('region', { name: 'Mẫu này gồm' });
  await pane.getByRole('radio', { name: /1\.000 điểm/ }).check();
  await preview.getByText('1.000 điểm', { exact: true }).waitFor();
  expect(await preview.getByRole('definition').nth(2).innerText()).toBe('44');
  await expectClean();
  await picture('pane-template');
  await pane.getByRole('radio', { name: /Dữ liệu mẫu/ }).check();
  await preview.getByText('11 đơn vị').waitFor();
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).click();
  const big = pane.getByRole('button', { name: 'Xếp hạng', exact: true });
  await big.waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Bảng tiêu chí' }).waitFor();
  await expectClean();
  await picture('pane-created');

  const folder = join(sample, 'phieu');
  const files = readdirSync(folder).map((name) => join(folder, name));
  await pane.locator('input[type=file]').setInputFiles(files);
  const take = pane.getByRole('button', { name: 'Nhận 11 phiếu' });
  await take.waitFor({ timeout: 60_000 });
  // Nothing is written before the person has looked.
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor();
  await expectClean();
  await picture('pane-read');
  await pane.getByRole('button', { name: /^Xem phiếu của Phú Yên/ }).click();
  await pane.getByRole('table', { name: 'Theo tệp gửi đến' }).waitFor();
  await expectClean();
  await picture('pane-preview');
  await take.click();
  await pane.getByText('Đã nhập 11/11 tệp').first().waitFor({ timeout: 60_000 });
  await pane.getByText('Đã nhận 11/11 phiếu').waitFor();
  await expectClean();
  await picture('pane-imported');

  await big.click();
  await pane.getByText('Còn 3 lỗi cần xử lý', { exact: true }).waitFor({ timeout: 60_000 });
  await pane.getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor();
  await expectClean();
  await picture('pane');
  expect(await shownRanks()).toEqual(ranksOf(expected.asSent));

  await pane.getByRole('button', { name: 'Nhận các giá trị đề xuất' }).click();
  await picture('pane-accept');
  await pane.getByRole('button', { name: 'Nhận và xếp hạng' }).click();
  await pane.getByText(/Đã nhận 3 giá trị đề xuất/).waitFor({ timeout: 60_000 });
  // The ranking may be done before the dialog has faded out, and until then the page stays hidden.
  await pane.locator('#root:not([aria-hidden])').waitFor();
  await expectClean();
  expect(await shownRanks()).toEqual(ranksOf(expected.accepted));
  await picture('pane-ranked');
  await page.screenshot({ path: join(pictures, 'workbench.png') });
}, 240_000);

it('opens a saved workbook again and ranks it from the ribbon', async () => {
  await openPage('light');
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).click();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  const saved = join(pictures, '../saved.xlsx');
  await download.saveAs(saved);

  await page.locator('#open').setInputFiles(saved);
  await page.locator('#file').getByText('saved.xlsx').waitFor();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await page.getByRole('button', { name: 'Tổng hợp' }).waitFor({ timeout: 60_000 });
  await expectClean();
}, 120_000);

it('speaks English and goes dark with Excel', async () => {
  await openPage('dark', '?language=en-US');
  await pane.getByRole('heading', { name: 'Not a cluster workbook yet' }).waitFor();
  await expectClean();
  await picture('pane-dark');
}, 60_000);

it('says so in an Excel that is too old', async () => {
  await openPage('light', '?api=1.7');
  await pane.getByRole('heading', { name: 'Bản Excel này quá cũ' }).waitFor();
  await expectClean();
}, 60_000);
