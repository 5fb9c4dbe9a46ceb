import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { useStage } from './stage';

const stage = useStage();

it('drafts the papers in the pane: a file of Word, a sheet to print, and what is still missing', async () => {
  const opened = await stage.open();
  const { pane, page } = opened;
  await opened.create();
  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await opened.openStep('Văn bản, hồ sơ');
  const ask = pane.getByRole('button', { name: 'Soạn tờ trình, biên bản, danh sách' });
  await ask.click();
  // Three units are held back: nothing of it may be signed.
  await pane.getByText(/các văn bản này mới là dự thảo/).waitFor({ timeout: 60_000 });
  await pane
    .getByText(/^Còn để trống: Họ tên người ký/)
    .first()
    .waitFor();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Tải Tờ trình dạng tệp Word' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Tờ trình.docx');
  const path = await file.path();
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array(0))).toContain('TỜ TRÌNH');

  await pane.getByRole('button', { name: 'Tạo trang để in Biên bản' }).click();
  await pane.getByText('Đã tạo trang Biên bản.').first().waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Biên bản', exact: true }).waitFor();
  await opened.expectClean();
  await ask.scrollIntoViewIfNeeded();
  await opened.picture('pane-papers');
  await opened.close();
}, 400_000);
