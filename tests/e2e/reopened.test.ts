import { sampleFiles } from '../support/sample-book';
import type { PanePage } from './pane-page';
import { expectRanked } from './ranked-sample';
import { useStage } from './stage';

const stage = useStage();
let opened: PanePage;

beforeEach(async () => {
  opened = await stage.open();
  await opened.create();
});
afterEach(async () => {
  await opened.close();
});

/** The pane is thrown away with all that it knew, and opened again from the ribbon. */
async function reopen(): Promise<void> {
  const { page, pane } = opened;
  await page.getByRole('button', { name: 'Đóng ngăn' }).click();
  await slow('0 ms');
  await page.locator('#add-in').getByRole('button', { name: 'Sổ thi đua' }).click();
  await pane.getByRole('button', { name: 'Đọc lại sổ' }).waitFor({ timeout: 60_000 });
  await opened.settled();
}

async function slow(latency: string): Promise<void> {
  await opened.page.getByRole('combobox', { name: 'Độ trễ' }).selectOption({ label: latency });
}

async function rank(): Promise<void> {
  await opened.pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
}

it('closed with files read and not taken: the workbook is as it was, and says what is missing', async () => {
  const { pane } = opened;
  await opened.choose(sampleFiles());
  await pane.getByRole('button', { name: 'Nhận 11 phiếu' }).waitFor({ timeout: 120_000 });
  await reopen();
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor();
  await pane.getByText(/^Còn thiếu 11 phiếu\. Thả tệp vào ô bên dưới/).waitFor();
  await opened.expectClean();
  await opened.takeSample();
  await rank();
  await expectRanked(opened);
}, 300_000);

it('closed while sheets are written: what stands in the workbook counts as taken', async () => {
  const { page, pane } = opened;
  await opened.choose(sampleFiles());
  const take = pane.getByRole('button', { name: /^Nhận \d+ phiếu/ });
  await take.waitFor({ timeout: 120_000 });
  await slow('2000 ms');
  await take.click();
  await page.locator('#tabs').getByRole('button', { name: 'Gia Lai' }).waitFor({ timeout: 60_000 });
  await reopen();
  await pane.getByText('Đã nhận 11/11 phiếu').first().waitFor();
  await pane.getByText('Đã đủ phiếu. Bấm Xếp hạng.').waitFor();
  await opened.expectClean();
  await rank();
  await expectRanked(opened);
}, 300_000);

it('closed while results are written: ranking again puts everything right', async () => {
  const { pane } = opened;
  await opened.takeSample();
  await slow('2000 ms');
  await rank();
  await pane.getByText('Đang ghi kết quả').first().waitFor({ timeout: 60_000 });
  await reopen();
  await pane.getByText('Đã nhận 11/11 phiếu').first().waitFor();
  await opened.expectClean();
  await rank();
  await expectRanked(opened);
}, 300_000);

it('closed after a decision: it stands in the workbook and waits for the ranking', async () => {
  const { pane } = opened;
  await opened.takeSample();
  await rank();
  await expectRanked(opened);
  await pane.getByRole('button', { name: /^Kiểm tra/ }).click();
  await pane.getByRole('button', { name: 'Chấp nhận' }).first().click({ timeout: 60_000 });
  await pane.getByText('1 dòng đã xử lý, chờ xếp hạng lại').waitFor({ timeout: 60_000 });
  await reopen();
  await pane.getByRole('button', { name: /^Kiểm tra/ }).click();
  await pane.getByText('1 dòng đã xử lý, chờ xếp hạng lại').waitFor({ timeout: 60_000 });
  await opened.goBack();
  await rank();
  await pane.getByText('Còn 2 lỗi cần xử lý', { exact: true }).waitFor({ timeout: 120_000 });
  await opened.expectClean();
}, 300_000);
