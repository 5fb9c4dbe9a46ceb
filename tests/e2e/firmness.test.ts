import { useStage } from './stage';

const stage = useStage();

it('says how firmly the awards stand, by keyboard, in a pane of 320 pixels', async () => {
  const opened = await stage.open();
  const { pane, page } = opened;
  await opened.create();
  // Nothing is ranked yet: there is no edge to ask about.
  expect(await pane.getByRole('button', { name: 'Xem độ chắc chắn' }).count()).toBe(0);
  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  const ask = pane.getByRole('button', { name: 'Xem độ chắc chắn' });
  await ask.waitFor({ timeout: 120_000 });
  await ask.focus();
  await page.keyboard.press('Enter');
  await pane.getByText('Bình Định hơn Gia Lai 2,25 điểm.').waitFor({ timeout: 60_000 });
  await pane.getByText(/tiêu chí đang có ý kiến có thể đổi hạng 4–5/).waitFor();
  await opened.expectFocus(ask);
  await page.locator('#pane').evaluate((frame) => {
    frame.style.width = '320px';
  });
  const wide = await opened.inPane(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
  await opened.expectClean();
  await pane
    .getByText(/trường hợp|ranh giới này/)
    .last()
    .scrollIntoViewIfNeeded();
  await opened.picture('pane-firmness');
  await opened.close();
}, 400_000);
