import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

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

const stage = useStage();
let opened: PanePage;

function ranksOf({ units }: Expected): Record<string, number> {
  const ranked = units.flatMap(({ name, rank }) => (rank === null ? [] : [[name, rank] as const]));
  // The pane shows the short names of the roster.
  const roster = new Map(workbook.tables.DonVi.map(([, name = '', short = '']) => [name, short]));
  return Object.fromEntries(ranked.map(([name, rank]) => [roster.get(name) ?? name, rank]));
}

/** The ranking table of the pane: name → rank, ranked units only. */
async function shownRanks(): Promise<Record<string, number>> {
  const rows = await opened.pane.locator('tbody tr').all();
  const pairs = await Promise.all(
    rows.map(async (row) => {
      const name = await row.locator('th > div').first().innerText();
      return [name, parseInt(await row.locator('td').first().innerText(), 10)] as const;
    }),
  );
  return Object.fromEntries(pairs.filter(([, rank]) => !Number.isNaN(rank)));
}

afterEach(async () => {
  await opened.close();
});

it('makes a cluster workbook, takes eleven files in, ranks, and accepts what is proposed', async () => {
  opened = await stage.open();
  const { page, pane } = opened;
  await pane.getByRole('heading', { name: 'Sổ này chưa phải sổ thi đua' }).waitFor();
  await opened.expectClean();
  await opened.picture('pane-new');

  const preview = pane.getByRole('region', { name: 'Mẫu này gồm' });
  await pane.getByRole('radio', { name: /1\.000 điểm/ }).check();
  await preview.getByText('1.000 điểm', { exact: true }).waitFor();
  expect(await preview.getByRole('definition').nth(2).innerText()).toBe('44');
  await opened.expectClean();
  await opened.picture('pane-template');
  await pane.getByRole('radio', { name: /Dữ liệu mẫu/ }).check();
  await preview.getByText('11 đơn vị').waitFor();
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).click();
  const big = pane.getByRole('button', { name: 'Xếp hạng', exact: true });
  await big.waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Bảng tiêu chí' }).waitFor();
  await opened.expectClean();
  await opened.picture('pane-created');

  const folder = join(sample, 'phieu');
  const files = readdirSync(folder).map((name) => join(folder, name));
  await pane.locator('input[type=file]').setInputFiles(files);
  const take = pane.getByRole('button', { name: 'Nhận 11 phiếu' });
  await take.waitFor({ timeout: 60_000 });
  // Nothing is written before the person has looked.
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor();
  await opened.expectClean();
  await opened.picture('pane-read');
  await pane.getByRole('button', { name: /^Xem phiếu của Phú Yên/ }).click();
  await pane.getByRole('table', { name: 'Theo tệp gửi đến' }).waitFor();
  await opened.expectClean();
  await opened.picture('pane-preview');
  await take.click();
  await pane.getByText('Đã nhập 11/11 tệp').first().waitFor({ timeout: 60_000 });
  await pane.getByText('Đã nhận 11/11 phiếu').waitFor();
  await opened.expectClean();
  await opened.picture('pane-imported');

  await big.click();
  await pane.getByText('Còn 3 lỗi cần xử lý', { exact: true }).waitFor({ timeout: 60_000 });
  await pane.getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor();
  await opened.expectClean();
  await opened.picture('pane');
  expect(await shownRanks()).toEqual(ranksOf(expected.asSent));

  await pane.getByRole('button', { name: 'Nhận các giá trị đề xuất' }).click();
  await pane.getByRole('alertdialog').waitFor();
  await opened.picture('pane-accept');
  await pane.getByRole('button', { name: 'Nhận và xếp hạng' }).click();
  await pane.getByText(/Đã nhận 3 giá trị đề xuất/).waitFor({ timeout: 60_000 });
  // The ranking may be done before the dialog has faded out, and until then the page stays hidden.
  await pane.locator('#root:not([aria-hidden])').waitFor();
  await opened.expectClean();
  expect(await shownRanks()).toEqual(ranksOf(expected.accepted));
  await opened.picture('pane-ranked');
  await page.screenshot({ path: join(pictures, 'workbench.png') });
}, 240_000);

it('opens a saved workbook again and ranks it from the ribbon', async () => {
  opened = await stage.open();
  const { page, pane } = opened;
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
  await opened.expectClean();
}, 120_000);

it('speaks English and goes dark with Excel', async () => {
  opened = await stage.open({ colorScheme: 'dark', query: '?language=en-US' });
  const { pane } = opened;
  await pane.getByRole('heading', { name: 'Not a cluster workbook yet' }).waitFor();
  await opened.expectClean();
  await opened.picture('pane-dark');
}, 60_000);

it('says so in an Excel that is too old', async () => {
  opened = await stage.open({ query: '?api=1.7' });
  const { pane } = opened;
  await pane.getByRole('heading', { name: 'Bản Excel này quá cũ' }).waitFor();
  await opened.expectClean();
}, 60_000);
