import { sampleFiles } from '../support/sample-book';
import { press } from './by-keyboard';
import { useStage } from './stage';

const stage = useStage();

it('the whole way goes with the keyboard alone', async () => {
  const opened = await stage.open();
  const { pane, page } = opened;
  // The focus is put into the pane once, as F6 does in Excel.
  await pane.getByRole('radio', { name: /Dữ liệu mẫu/ }).waitFor({ timeout: 60_000 });
  await pane.getByRole('radio').first().focus();
  const radios = await pane.getByRole('radio').count();
  for (let step = 0; step < radios; step += 1) {
    if (await pane.getByRole('radio', { name: /Dữ liệu mẫu/ }).isChecked()) break;
    await page.keyboard.press('ArrowDown');
  }
  await press(opened, /^Tạo sổ thi đua$/);
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor({ timeout: 60_000 });

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(opened, /^Chọn tệp$/),
  ]);
  await chooser.setFiles(
    sampleFiles().map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  await pane.getByRole('button', { name: /^Nhận \d+ phiếu/ }).waitFor({ timeout: 120_000 });
  await press(opened, /^Nhận \d+ phiếu/);
  await pane.getByText('Đã nhận 11/11 phiếu').first().waitFor({ timeout: 120_000 });

  await press(opened, /^Xếp hạng$/);
  await pane.getByText('Còn 3 lỗi cần xử lý').first().waitFor({ timeout: 120_000 });
  await press(opened, /^Nhận các giá trị đề xuất$/);
  await pane.getByRole('alertdialog').waitFor();
  await press(opened, /^Nhận và xếp hạng$/);
  await pane.getByText('Không còn lỗi nào chặn').first().waitFor({ timeout: 120_000 });
  await pane.getByRole('alertdialog').waitFor({ state: 'hidden' });

  await press(opened, /^Vì sao\? Khánh Hòa/);
  await pane.getByRole('button', { name: 'In phần giải thích' }).waitFor({ timeout: 60_000 });
  await press(opened, /^Về trang chính$/);
  // The focus is back on what led away.
  await opened.expectFocus(pane.getByRole('button', { name: /^Vì sao\? Khánh Hòa/ }));

  await press(opened, /^Văn bản, hồ sơ/);
  await press(opened, /^Soạn tờ trình/);
  await pane.getByRole('button', { name: 'Tạo trang để in Tờ trình' }).waitFor({ timeout: 60_000 });
  await press(opened, /^Tạo trang để in Tờ trình$/);
  await pane.getByText('Đã tạo trang Tờ trình.').first().waitFor({ timeout: 60_000 });
  await opened.expectClean();
  await opened.close();
}, 600_000);
