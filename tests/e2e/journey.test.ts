import { readFileSync } from 'node:fs';
import { expected, sampleFiles } from '../support/sample-book';
import type { PanePage } from './pane-page';
import { openSaved, rowsBelow, type Row } from './saved-book';
import { useStage } from './stage';

interface ExpectedUnit {
  readonly name: string;
  readonly total: string;
  readonly percent: string;
  readonly rank: number;
  readonly classification: string;
  readonly award: string | null;
}
const { accepted } = expected<{ accepted: { units: readonly ExpectedUnit[] } }>();

const stage = useStage();
let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

/** Files dragged from a folder over the pane and let go there. */
async function drop(): Promise<void> {
  const files = sampleFiles().map(({ name, bytes }) => ({
    name,
    text: Buffer.from(bytes).toString('base64'),
  }));
  const zone = opened.pane.getByText('Thả tệp vào đây');
  const carried = await zone.evaluateHandle((_, given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) {
      const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, files);
  await zone.dispatchEvent('dragover', { dataTransfer: carried });
  await zone.dispatchEvent('drop', { dataTransfer: carried });
}

async function typeInto(place: string, text: string): Promise<void> {
  const { page } = opened;
  await page.locator('#address').fill(place);
  await page.locator('#address').press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function rankFromRibbon(): Promise<void> {
  const ribbon = opened.page.locator('#add-in');
  await ribbon.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  // All of them are grey from the click on and while the command runs.
  await ribbon.locator('button:disabled').first().waitFor({ state: 'hidden', timeout: 120_000 });
}

async function savedBook(): Promise<ReturnType<typeof openSaved>> {
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    opened.page.getByRole('button', { name: 'Lưu tệp' }).click(),
  ]);
  return openSaved(new Uint8Array(readFileSync(await download.path())));
}

/** What the saved file says of a unit, in the shape of the outcome that is expected. */
function asExpected(row: Row): Omit<ExpectedUnit, 'award'> {
  return {
    name: String(row['Đơn vị']),
    total: String(row['Tổng điểm']),
    percent: Number(row['Tỷ lệ (%)']).toFixed(2),
    rank: Number(row['Xếp hạng']),
    classification: String(row['Xếp loại']),
  };
}

it('from eleven files to a saved workbook that another program reads the expected result from', async () => {
  opened = await stage.open();
  const { pane } = opened;
  await opened.create();
  await drop();
  await pane.getByRole('button', { name: 'Nhận 11 phiếu' }).click({ timeout: 120_000 });
  await pane.getByText('Đã nhận 11/11 phiếu').first().waitFor({ timeout: 120_000 });

  // One is put right in its cell, as a clerk does who has the sheet before them …
  await pane.getByRole('button', { name: /^Kiểm tra/ }).click();
  await pane
    .getByText(/^3 lỗi/)
    .first()
    .waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: /^Đến ô Quảng Nam!G43/ }).click();
  await opened.page.getByRole('button', { name: 'Quảng Nam', pressed: true }).waitFor();
  await typeInto("'Quảng Nam'!G43", '4,5');
  await pane.getByRole('button', { name: 'Về trang chính' }).click();
  await opened.settled();

  // … the other two are taken as proposed.
  await pane.getByRole('button', { name: /^Kiểm tra/ }).click();
  await pane
    .getByText(/^2 lỗi/)
    .first()
    .waitFor({ timeout: 60_000 });
  for (const [done, unit] of ['Phú Yên', 'Đắk Lắk'].entries()) {
    const group = pane.getByRole('button', { name: new RegExp(`^${unit}`) });
    if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
    await pane.getByRole('button', { name: 'Chấp nhận', exact: true }).first().click();
    await pane
      .getByText(`${String(done + 1)} dòng đã xử lý, chờ xếp hạng lại`)
      .waitFor({ timeout: 60_000 });
  }
  await opened.goBack();
  await opened.settled();

  await rankFromRibbon();
  await pane.getByRole('button', { name: 'Đọc lại sổ' }).click();
  await pane.getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor({ timeout: 60_000 });
  await pane.getByText('Đã xếp hạng. Hãy xem lại các trang').waitFor();

  await opened.openStep('Văn bản, hồ sơ');
  await pane.getByRole('button', { name: 'Soạn tờ trình, biên bản, danh sách' }).click();
  await pane.getByRole('button', { name: /^Tạo trang để in Danh sách/ }).click({ timeout: 60_000 });
  await pane
    .getByText(/^Đã tạo trang Danh sách/)
    .first()
    .waitFor({ timeout: 60_000 });
  await opened.expectClean();

  const book = await savedBook();
  const summary = rowsBelow(book, 'Tổng hợp').map(asExpected);
  expect(summary).toEqual(
    accepted.units.map(({ name, total, percent, rank, classification }) => ({
      name,
      total,
      percent,
      rank,
      classification,
    })),
  );
  const proposed = rowsBelow(book, 'Đề nghị khen thưởng').filter(
    (row) => row['Trạng thái'] === 'Đề nghị',
  );
  const byRank = accepted.units
    .filter(({ award }) => award !== null)
    .sort((a, b) => a.rank - b.rank);
  expect(
    proposed.map((row) => ({
      name: row['Tên đơn vị'],
      total: String(row['Tổng điểm']),
      rank: row['Xếp hạng'],
      award: row['Danh hiệu, hình thức đề nghị'],
    })),
  ).toEqual(byRank.map(({ name, total, rank, award }) => ({ name, total, rank, award })));
  // The figures that were put right stand in the units' own sheets, as numbers.
  expect(book.Sheets['Quảng Nam']?.['G43']).toMatchObject({ t: 'n', v: 4.5 });
}, 600_000);
