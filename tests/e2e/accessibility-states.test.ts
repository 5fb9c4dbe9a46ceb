import { printBegun, type BegunRun } from '../../src/domain/undo/begun-run';
import { begunName } from '../../src/excel/identity';
import { clusterDraft, makeClusterBook } from '../support/gathered';
import { sampleFiles } from '../support/sample-book';
import { expectReadable } from './looks';
import type { PanePage } from './pane-page';
import { expectRanked } from './ranked-sample';
import { useStage } from './stage';

const BOOKS = 'input[accept=".xlsx,.xlsm"]';
const BROKEN = { name: 'hong.xlsx', bytes: new Uint8Array(800).fill(80) };

const stage = useStage();
let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

async function press(name: string | RegExp): Promise<void> {
  const exact = typeof name === 'string';
  await opened.pane.getByRole('button', { name, exact }).last().click({ timeout: 60_000 });
}

async function says(text: string | RegExp): Promise<void> {
  await opened.pane.getByText(text).first().waitFor({ timeout: 120_000 });
}

async function look(state: string): Promise<void> {
  await opened.expectClean();
  await expectReadable(state, opened);
}

/** What a run leaves in the workbook that was cut off. */
async function leaveMark(run: BegunRun): Promise<void> {
  await opened.frame().evaluate(
    async ([name, text]) => {
      await Excel.run(async (context) => {
        const mark = context.workbook.names.add(name, `="${text}"`);
        mark.visible = false;
        await context.sync();
      });
    },
    [begunName(run.what), printBegun(run)] as const,
  );
}

it('gathering: nothing chosen yet, books of which one is none, none at all', async () => {
  const files = [];
  for (const cluster of [1, 2]) {
    files.push((await makeClusterBook(`cum-${String(cluster)}.xlsx`, clusterDraft(cluster))).file);
  }
  opened = await stage.open();
  await press('Gom sổ của các cụm');
  await says('Chọn sổ kết quả');
  await look('gather-empty');
  await opened.choose([BROKEN], BOOKS);
  await says('Không gom được sổ nào');
  await look('gather-nothing');
  await opened.choose([...files, BROKEN], BOOKS);
  await says('Đã gom 2/3 sổ');
  await look('gather-done');
  await opened.goBack();
  await says('Năm 2020');
  await look('gather-home');
}, 400_000);

it('writing that was cut off: while a workbook is made, while sheets come in, while it is ranked', async () => {
  opened = await stage.open();
  await says('Tạo sổ thi đua');
  await opened.settled();
  const time = '26/11/2026 08:05';
  const run = { time, kept: false, about: '' };
  await leaveMark({ ...run, what: 'creation', step: 'Bảng tiêu chí', about: 'mien-trung-2020' });
  await press('Đọc lại sổ');
  await says(/^Lần tạo sổ lúc 26\/11\/2026 08:05 chưa xong/);
  await look('cut-off-creation');
  await opened.create();
  await opened.takeSample();
  await leaveMark({ ...run, what: 'ranking', kept: true, step: 'Tổng hợp' });
  await leaveMark({ ...run, what: 'import', kept: true, step: 'Gia Lai' });
  await press('Đọc lại sổ');
  await says(/^Lần ghi xếp hạng lúc 26\/11\/2026 08:05 chưa xong/);
  await look('cut-off');
  await press('Làm tiếp');
  await says('Bảng xếp hạng');
  await opened.expectClean();
}, 400_000);

it('sheets: a file that is none, one that is looked at, the outcome', async () => {
  opened = await stage.open();
  await opened.create();
  await opened.choose([BROKEN]);
  await says(/chưa có phiếu nào dùng được/);
  await look('import-nothing');
  await opened.choose([...sampleFiles(), BROKEN]);
  await press(/^Xem phiếu của Quảng Nam/);
  await look('import-preview');
  await press(/^Nhận \d+ phiếu/);
  await says('Đã nhận 11/11 phiếu');
  await look('import-done');
  await press('Thông tin kỹ thuật');
  await says('OfficeOnline');
  await look('diagnostics');
}, 400_000);

it('ranked: the question before values are accepted, how firm it is, out of date, taken back', async () => {
  opened = await stage.open();
  const { pane } = opened;
  await opened.create();
  await opened.takeSample();
  await press('Xếp hạng');
  await expectRanked(opened);
  await press('Nhận các giá trị đề xuất');
  await pane.getByRole('alertdialog').waitFor();
  await look('accept');
  await pane.getByRole('alertdialog').getByRole('button', { name: 'Đóng' }).click();
  await pane.getByRole('alertdialog').waitFor({ state: 'hidden' });
  await press('Xem độ chắc chắn');
  await says('Bình Định hơn Gia Lai 2,25 điểm.');
  await look('firmness');
  await press(/^Kiểm tra/);
  await press('Ngoại lệ…');
  await press('Ghi ngoại lệ');
  await says('Cần ghi lý do');
  await look('exception-missing');
  await opened.goBack();
  await opened.settled();

  const { page } = opened;
  await page.locator('#address').fill("'Gia Lai'!G43");
  await page.locator('#address').press('Enter');
  await page.keyboard.type('0,5');
  await page.keyboard.press('Enter');
  await says('Sổ đã thay đổi sau khi xếp hạng');
  await look('out-of-date');
  await press('Hoàn tác lần chạy trước');
  await pane.getByRole('alertdialog').waitFor();
  await look('take-back');
  await pane
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Hoàn tác lần chạy trước' })
    .click();
  await says(/^Đã hoàn tác: /);
  await look('taken-back');
}, 500_000);

it('steps of the year where there is nothing, and where something is missing', async () => {
  opened = await stage.open();
  await opened.create();
  await press(/^Kiểm tra/);
  await says(/^11 lỗi/);
  await look('findings-none-sent');
  await opened.goBack();
  await opened.openStep('Quy chế');
  await press('Giữ bản này và lập bản mới');
  await says('Cần ghi tên văn bản');
  await look('amendment-missing');
  await opened.goBack();
  await opened.takeSample();
  await press('Xếp hạng');
  await expectRanked(opened);
  await opened.openStep('Văn bản, hồ sơ');
  await press('Soạn tờ trình, biên bản, danh sách');
  await says(/các văn bản này mới là dự thảo/);
  await look('papers-draft');
  await opened.goBack();
  await opened.openStep('Khép năm');
  await press('Niêm phong năm');
  await says(/^Đúng với niêm phong/);
  await press('Chuẩn bị sổ năm 2021');
  await says(/^Đã chuẩn bị\. Giờ mở một sổ trống mới/);
  await look('sealed');
  await opened.page.reload();
  await says(/^Sổ đã chuẩn bị: .* 2021$/);
  await look('handed-over');
}, 500_000);
