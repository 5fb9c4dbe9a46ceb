import { sampleFiles } from '../support/sample-book';
import { useStage } from './stage';

const stage = useStage();

it('settles findings in the pane: to the cell, accepted, excepted with a reason, taken back, told to the unit', async () => {
  const open = await stage.open();
  const { pane, page } = open;
  await open.create();
  await open.choose(sampleFiles());
  await pane.getByRole('button', { name: /^Nhận \d+ phiếu$/ }).click({ timeout: 60_000 });
  await pane.getByText('Đã nhập 11/11 tệp').first().waitFor({ timeout: 60_000 });

  await pane.getByRole('button', { name: /^Kiểm tra/ }).click();
  await pane.getByText('3 lỗi, ', { exact: false }).first().waitFor({ timeout: 60_000 });
  await open.expectClean();
  await open.picture('pane-checks');

  await pane.getByRole('button', { name: /^Đến ô Quảng Nam!/ }).click();
  await page.getByRole('button', { name: 'Quảng Nam', exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Chấp nhận' }).first().click();
  await pane.getByText('Chấp nhận đề xuất; ghi vào phiếu khi xếp hạng').waitFor({
    timeout: 60_000,
  });
  await pane.getByText('1 dòng đã xử lý, chờ xếp hạng lại').waitFor({ timeout: 60_000 });

  await pane.getByRole('button', { name: /^Phú Yên/ }).click();
  await pane.getByRole('button', { name: 'Ngoại lệ…' }).last().click();
  await pane.getByRole('button', { name: 'Ghi ngoại lệ' }).click();
  await pane.getByText('Cần ghi lý do').waitFor();
  await pane.getByRole('textbox', { name: 'Lý do để nguyên' }).fill('Theo biên bản họp');
  await open.picture('pane-checks-exception');
  await page.keyboard.press('Enter');
  await pane.getByText('Ngoại lệ: Theo biên bản họp').waitFor({ timeout: 60_000 });
  await open.expectClean();

  await pane.getByRole('button', { name: 'Bỏ xử lý' }).first().click();
  await pane.getByRole('button', { name: 'Chấp nhận' }).first().waitFor({ timeout: 60_000 });

  await open.inPane(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
  });
  await pane.getByRole('button', { name: 'Chép thành tin nhắn gửi Quảng Nam' }).click();
  const message = pane.getByRole('textbox', { name: 'Tin nhắn gửi đơn vị' });
  await message.waitFor();
  expect(await message.inputValue()).toMatch(/^Kính gửi: Sở Nội vụ tỉnh Quảng Nam\n/);
  await open.expectClean();
  await open.picture('pane-checks-message');

  await pane.getByRole('button', { name: 'Về trang chính' }).click();
  const button = pane.getByRole('button', { name: /^Kiểm tra/ });
  await open.expectFocus(button);
  await open.close();
}, 300_000);
