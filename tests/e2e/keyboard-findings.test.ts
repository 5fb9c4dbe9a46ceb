import { press } from './by-keyboard';
import type { PanePage } from './pane-page';
import { expectRanked } from './ranked-sample';
import { useStage } from './stage';

const stage = useStage();
let opened: PanePage;

beforeEach(async () => {
  opened = await stage.open();
  await opened.create();
  await opened.takeSample();
  // The focus is put into the pane once, as F6 does in Excel.
  await opened.pane.getByRole('button', { name: 'Xếp hạng', exact: true }).focus();
  await press(opened, /^Xếp hạng$/);
  await expectRanked(opened);
}, 300_000);
afterEach(async () => {
  await opened.close();
});

async function says(text: string | RegExp): Promise<void> {
  await opened.pane.getByText(text).first().waitFor({ timeout: 60_000 });
}

it('one finding is excepted, taken up again and accepted, and the keyboard stays at its line', async () => {
  const { page, pane } = opened;
  await press(opened, /^Kiểm tra/);
  await says(/^3 lỗi, /);
  await opened.expectFocus(pane.getByRole('heading', { name: 'Kiểm tra' }));
  await press(opened, /^Phú Yên/);
  const group = pane.getByRole('button', { name: /^Phú Yên/ });
  expect(await group.getAttribute('aria-expanded')).toBe('true');
  await opened.expectFocus(group);

  // Given up: back at the line that it was about.
  const reason = pane.getByRole('textbox', { name: 'Lý do để nguyên' });
  await press(opened, /^Ngoại lệ…$/);
  await opened.expectFocus(reason);
  await press(opened, /^Thôi$/);
  await reason.waitFor({ state: 'hidden' });
  await opened.expectFocus(pane.locator('li').filter({ hasText: 'Phú Yên!' }));

  await press(opened, /^Ngoại lệ…$/);
  await page.keyboard.press('Enter');
  await says('Cần ghi lý do');
  await opened.expectFocus(reason);
  expect(await reason.getAttribute('aria-invalid')).toBe('true');
  await opened.expectClean();
  await opened.picture('state-exception-missing');
  await page.keyboard.type('Theo biên bản họp');
  await press(opened, /^Ghi ngoại lệ$/);
  await says('Ngoại lệ: Theo biên bản họp');
  await opened.expectFocus(pane.locator('li').filter({ hasText: 'Theo biên bản họp' }));
  await opened.expectClean();

  await press(opened, /^Bỏ xử lý$/);
  await pane.getByText('Ngoại lệ: Theo biên bản họp').waitFor({ state: 'hidden' });
  await opened.settled();
  await opened.expectFocus(pane.locator('li').filter({ hasText: 'Phú Yên!' }));

  await press(opened, /^Chấp nhận$/);
  await says('1 dòng đã xử lý, chờ xếp hạng lại');
  await opened.settled();
  await opened.expectFocus(pane.locator('li').filter({ hasText: 'Chấp nhận đề xuất; ghi vào' }));
  await opened.expectClean();

  await press(opened, /^Về trang chính$/);
  await opened.expectFocus(pane.getByRole('button', { name: /^Kiểm tra/ }));
  await press(opened, /^Xếp hạng$/);
  await pane.getByText('Còn 2 lỗi cần xử lý', { exact: true }).waitFor({ timeout: 120_000 });
  await opened.settled();
  await opened.expectFocus(pane.getByRole('button', { name: 'Xếp hạng', exact: true }));
  await opened.expectClean();
}, 400_000);

it('proposed values are looked at and left, and the keyboard is back at their button', async () => {
  const { page, pane } = opened;
  const dialog = pane.getByRole('alertdialog');
  await press(opened, /^Nhận các giá trị đề xuất$/);
  await dialog.waitFor({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await opened.expectFocus(pane.getByRole('button', { name: 'Nhận các giá trị đề xuất' }));
  await opened.expectClean();
}, 240_000);

it('a run is taken back, and not at the first thought', async () => {
  const { page, pane } = opened;
  const dialog = pane.getByRole('alertdialog');
  const undo = pane.getByRole('button', { name: 'Hoàn tác lần chạy trước' });
  await press(opened, /^Hoàn tác lần chạy trước$/);
  await dialog.waitFor({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await opened.settled();
  await opened.expectFocus(undo);

  await page.keyboard.press('Enter');
  await dialog.waitFor({ timeout: 60_000 });
  await opened.expectClean();
  await press(opened, /^Hoàn tác lần chạy trước$/);
  await says(/^Đã hoàn tác: \d+ ô trả về như trước/);
  await opened.settled();
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor({ timeout: 60_000 });
  // What was said of the run and of its files is no longer so.
  expect(await pane.getByText('Còn 3 lỗi cần xử lý', { exact: true }).count()).toBe(0);
  expect(await pane.getByText('Đã nhập 11/11 tệp').count()).toBe(0);
  // Nothing is left to take back: the button is gone, and the keyboard goes on at what was said.
  await opened.expectFocus(pane.getByRole('status').filter({ hasText: /^Đã hoàn tác: / }));
  await opened.expectClean();
}, 400_000);

it('why, down to a cell, and back to the row it was asked at', async () => {
  const { page, pane } = opened;
  await press(opened, /^Vì sao\? Lâm Đồng/);
  await pane.getByRole('list', { name: 'Cách ra kết quả' }).waitFor({ timeout: 60_000 });
  await opened.expectFocus(pane.getByRole('heading', { name: 'Vì sao? Lâm Đồng' }));
  await press(opened, /^Tổng điểm/);
  await press(opened, /^I /);
  await press(opened, /^I\.1/);
  await press(opened, /^Xem ô Lâm Đồng!/);
  await page.getByRole('button', { name: 'Lâm Đồng', pressed: true }).waitFor();
  await opened.expectClean();
  await press(opened, /^Về trang chính$/);
  await opened.expectFocus(pane.getByRole('button', { name: 'Vì sao? Lâm Đồng' }));
  await opened.expectClean();
}, 400_000);
