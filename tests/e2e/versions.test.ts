import { useStage } from './stage';

const stage = useStage();

it('amends the regulation from the pane, says what is missing, and shows what changed', async () => {
  const opened = await stage.open({ height: 1200 });
  const { page, pane } = opened;
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).click();
  await pane.getByRole('button', { name: /^Quy chế/ }).click({ timeout: 60_000 });
  await pane.getByText('chưa sửa đổi, bổ sung lần nào').waitFor();
  await opened.expectClean();

  const amend = pane.getByRole('button', { name: 'Giữ bản này và lập bản mới' });
  await amend.click();
  await pane.getByText('Cần ghi tên văn bản').waitFor();
  await opened.expectClean();

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
  await opened.expectClean();
  await opened.picture('pane-versions');

  await pane.getByRole('button', { name: 'Về trang chính' }).click();
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).waitFor();
  await opened.expectFocus(pane.getByRole('button', { name: /^Quy chế/ }));
  await opened.expectClean();
  await opened.close();
}, 240_000);
