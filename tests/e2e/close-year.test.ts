import { useStage } from './stage';

const stage = useStage();

it('closes the year: roles of the next one, and a book that the pane of a new workbook makes', async () => {
  const opened = await stage.open();
  const { pane, page } = opened;
  await opened.create();
  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await opened.openStep('Khép năm');
  const leader = pane.getByRole('combobox', { name: 'Cụm trưởng năm 2021' });
  await leader.waitFor({ timeout: 60_000 });
  await leader.selectOption({ label: 'Sở Nội vụ tỉnh Kon Tum' });
  await pane.getByRole('textbox', { name: 'Cách xác định' }).fill('Bầu');
  await pane.getByRole('button', { name: 'Ghi vào trang Vai trò' }).click();
  await pane
    .getByText(/đã ghi cho năm sau: Cụm trưởng: Sở Nội vụ tỉnh Kon Tum/)
    .waitFor({ timeout: 60_000 });
  await opened.expectClean();
  await pane.getByRole('button', { name: 'Chuẩn bị sổ năm 2021' }).click();
  await pane.getByText(/^Đã chuẩn bị\. Giờ mở một sổ trống mới/).waitFor();
  await opened.picture('pane-close-year');

  // The same browser, a new and empty workbook.
  await page.reload();
  await pane.getByText(/^Sổ đã chuẩn bị: .* 2021$/).waitFor({ timeout: 60_000 });
  await opened.expectClean();
  await opened.picture('pane-next-year');
  await pane.getByRole('button', { name: 'Tạo sổ này' }).click();
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor({ timeout: 120_000 });
  await pane.getByText(/^Năm 2021 · 11 đơn vị/).waitFor();

  // It was used: a third workbook is not offered it again.
  await page.reload();
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).waitFor({ timeout: 60_000 });
  expect(await pane.getByText(/^Sổ đã chuẩn bị/).count()).toBe(0);
  await opened.close();
}, 600_000);

it('where the browser keeps nothing, the book is copied as text and pasted', async () => {
  const opened = await stage.open({
    script: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    },
  });
  const { pane, page } = opened;
  await opened.create();
  await opened.takeSample();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await opened.openStep('Khép năm');
  await pane.getByRole('button', { name: 'Chuẩn bị sổ năm 2021' }).click({ timeout: 60_000 });
  await pane.getByText(/^Excel ở đây không giữ gì giữa hai sổ/).waitFor();
  const text = await pane.getByRole('textbox', { name: 'Nội dung sổ năm sau' }).inputValue();
  await opened.picture('pane-close-year-text');

  await page.reload();
  await pane.getByRole('button', { name: 'Có nội dung sổ năm sau để dán' }).click({
    timeout: 60_000,
  });
  const box = pane.getByRole('textbox', { name: /^Nội dung chép từ mục Khép năm/ });
  await box.fill(text.slice(0, -100));
  await pane.getByRole('button', { name: 'Dùng nội dung này' }).click();
  await pane.getByText(/Nội dung dán vào không phải nội dung sổ năm sau/).waitFor();
  await box.fill(text);
  await pane.getByRole('button', { name: 'Dùng nội dung này' }).click();
  await pane.getByRole('button', { name: 'Tạo sổ này' }).click();
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor({ timeout: 120_000 });
  await opened.expectClean();
  await opened.close();
}, 600_000);
