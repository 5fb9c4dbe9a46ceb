import { sampleFiles } from '../support/sample-book';
import { violationsOn } from './looks';
import { useStage } from './stage';

const stage = useStage();

it('every screen can be read in every look and width', async () => {
  const opened = await stage.open();
  const { pane } = opened;
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    await opened.settled();
    found.push(...(await violationsOn(screen, opened)));
  };
  await pane.getByRole('radio', { name: /Dữ liệu mẫu/ }).waitFor({ timeout: 60_000 });
  await look('create');
  await opened.create();
  await look('home, nothing taken in');
  await opened.choose(sampleFiles());
  await pane.getByRole('button', { name: /^Nhận \d+ phiếu/ }).waitFor({ timeout: 120_000 });
  await look('sheets read');
  await pane.getByRole('button', { name: /^Nhận \d+ phiếu/ }).click();
  await pane.getByText('Đã nhận 11/11 phiếu').first().waitFor({ timeout: 120_000 });
  await pane.getByRole('button', { name: 'Xếp hạng', exact: true }).click();
  await pane.getByText('Còn 3 lỗi cần xử lý').first().waitFor({ timeout: 120_000 });
  await look('home, ranked');
  await pane.getByRole('button', { name: /^Kiểm tra/ }).click();
  await pane.getByRole('heading', { name: 'Kiểm tra' }).waitFor({ timeout: 60_000 });
  await look('findings');
  await opened.goBack();
  await pane.getByRole('button', { name: /Vì sao.*Gia Lai/ }).click();
  await pane.getByRole('button', { name: 'In phần giải thích' }).waitFor({ timeout: 60_000 });
  await look('why');
  await opened.goBack();
  for (const [step, shows] of [
    ['Quy chế', 'Sửa đổi, bổ sung quy chế'],
    ['Phát phiếu tự chấm', 'Tải các phiếu trống'],
    ['Bình xét, suy tôn', 'Đã ghi'],
    ['Văn bản, hồ sơ', 'Soạn tờ trình, biên bản, danh sách'],
    ['Khép năm', 'Niêm phong năm'],
  ] as const) {
    await opened.openStep(step);
    await pane.getByText(shows).first().waitFor({ timeout: 60_000 });
    await look(step);
    await opened.goBack();
  }
  expect(found).toEqual([]);
  await opened.close();
}, 900_000);
