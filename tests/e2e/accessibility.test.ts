import AxeBuilder from '@axe-core/playwright';
import { sampleFiles } from '../support/sample-book';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

const stage = useStage();

const WIDTHS = [320, 400, 800];
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** What axe finds on one screen, in every look and width; empty: nothing. */
async function violationsOn(screen: string, opened: PanePage): Promise<readonly string[]> {
  const { page } = opened;
  const found: string[] = [];
  for (const { name, media } of LOOKS) {
    await page.emulateMedia(media);
    await opened.settled();
    for (const width of WIDTHS) {
      await page.evaluate((wanted) => {
        const frame = document.querySelector<HTMLElement>('#pane');
        if (frame)
          frame.style.cssText = `position:fixed;right:0;top:0;bottom:0;width:${String(wanted)}px`;
      }, width);
      const { violations } = await new AxeBuilder({ page }).include('#pane').analyze();
      const wide = await overflows(page);
      found.push(
        ...violations.map(({ id, nodes }) =>
          [screen, name, width, id, nodes.map(({ html }) => html).join(' ')].join(' · '),
        ),
        ...(wide ? [[screen, name, width, 'wider than the pane'].join(' · ')] : []),
      );
    }
  }
  await page.emulateMedia(LOOKS[0].media);
  return found;
}

/** Whether the pane has to be scrolled sideways. */
function overflows(page: PanePage['page']): Promise<boolean> {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('the pane has no frame');
  return frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

it('every screen can be read in every look and width', async () => {
  const opened = await stage.open();
  const { pane } = opened;
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
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
