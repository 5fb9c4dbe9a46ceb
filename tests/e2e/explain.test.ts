import { sampleFiles } from '../support/sample-book';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

const stage = useStage();
let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

it('answers why from a unit’s row down to the cell, by keyboard, and prints it', async () => {
  opened = await stage.open();
  const { pane, page } = opened;
  await opened.create();
  await opened.choose(sampleFiles());
  await pane.getByRole('button', { name: 'Nhận 11 phiếu' }).click({ timeout: 60_000 });
  await pane.getByText('Đã nhập 11/11 tệp').first().waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await pane.getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor({ timeout: 60_000 });

  const why = pane.getByRole('button', { name: 'Vì sao? Lâm Đồng' });
  await why.focus();
  await page.keyboard.press('Enter');
  const heading = pane.getByRole('heading', { name: 'Vì sao? Lâm Đồng' });
  await heading.waitFor({ timeout: 60_000 });
  await pane.getByRole('list', { name: 'Cách ra kết quả' }).waitFor({ timeout: 60_000 });
  await opened.expectClean();

  const total = pane.locator('summary').filter({ hasText: 'Tổng điểm' });
  await total.focus();
  await page.keyboard.press('Enter');
  const section = pane.locator('summary').filter({ hasText: /^I / });
  await section.click();
  const inner = pane.locator('details[open] details summary').filter({ hasText: /^I\.1/ }).first();
  await inner.click();
  const leaf = pane.getByRole('button', { name: /^Xem ô Lâm Đồng!/ }).last();
  const name = await leaf.innerText();
  await opened.expectClean();
  await opened.picture('pane-explain');
  expect(await widerThanPane()).toBe(false);

  await leaf.click();
  const [, sheet = ''] = /^Xem ô (.+)!([A-Z]+\d+)/.exec(name) ?? [];
  await page.getByRole('button', { name: sheet, pressed: true }).waitFor();

  await pane.getByRole('button', { name: 'In phần giải thích' }).click();
  await pane.getByText('Đã lập trang “Giải thích kết quả”').first().waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Giải thích kết quả' }).waitFor();
  await opened.expectClean();

  await pane.getByRole('button', { name: 'Về trang chính' }).click();
  await opened.expectFocus(why);
  await opened.expectClean();
}, 240_000);

it('writes figures as the cells beside it do, whatever its language', async () => {
  opened = await stage.open({ query: '?language=vi-VN&culture=en-US', height: 2000 });
  const { pane } = opened;
  await opened.create();
  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await pane.getByRole('heading', { name: 'Bảng xếp hạng' }).waitFor({ timeout: 60_000 });
  await opened.settled();

  const totals = await pane.locator('tbody td:last-child').allInnerTexts();
  const figures = totals.filter((text) => /\d/.test(text));
  expect(figures.length).toBeGreaterThan(1);
  expect(figures.join(' ')).not.toContain(',');
  expect(figures.join(' ')).toMatch(/\d\.\d/);
  // The day stands there as in the sheets, which write it so in every Excel.
  const today = new Date().toLocaleDateString('en-GB');
  const ranked = pane.getByText(/^Xếp hạng lần cuối/).first();
  expect(await ranked.innerText()).toContain(`lần cuối ${today} `);
  await opened.picture('pane-american-figures');

  await pane.getByRole('button', { name: 'Vì sao? Lâm Đồng' }).click();
  const list = pane.getByRole('list', { name: 'Cách ra kết quả' });
  await list.waitFor({ timeout: 60_000 });
  await list.locator('summary').filter({ hasText: 'Tổng điểm' }).click();
  const said = await list.innerText();
  expect(said).toMatch(/\d\.\d/);
  expect(said).not.toMatch(/\d,\d/);
  await opened.picture('pane-explain-american');
  await opened.expectClean();
}, 240_000);

/** Something reaches over the right edge. */
function widerThanPane(): Promise<boolean> {
  return opened.inPane(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}
