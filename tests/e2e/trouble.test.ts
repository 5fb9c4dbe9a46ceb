import { sampleFiles } from '../support/sample-book';
import type { PanePage, PageWish } from './pane-page';
import { expectRanked } from './ranked-sample';
import { useStage } from './stage';

/** Excel refuses at once, or lets the request wait. */
const TYPING = 'Đang gõ trong ô';
const stage = useStage();
let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

/** Ninety seconds without an answer pass in nine: nobody sits through them here. */
function hurry(): void {
  const wait = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, ms = 0, ...rest: unknown[]) =>
    wait(work, ms === 90_000 ? 9_000 : ms, ...rest)) as typeof window.setTimeout;
}

async function begin(wish?: PageWish): Promise<void> {
  opened = await stage.open(wish);
  await opened.create();
}

/** The eleven files, read and not taken yet. */
async function readFiles(): Promise<void> {
  await opened.choose(sampleFiles());
  await opened.pane.getByRole('button', { name: 'Nhận 11 phiếu' }).waitFor({ timeout: 60_000 });
}

async function press(name: string): Promise<void> {
  await opened.pane.getByRole('button', { name, exact: true }).last().click({ timeout: 60_000 });
}

async function says(text: string | RegExp): Promise<void> {
  await opened.pane.getByText(text).first().waitFor({ timeout: 60_000 });
}

/** What stands in the pane as an error, and how often. */
async function complaints(): Promise<readonly string[]> {
  return opened.pane.getByRole('alert').filter({ visible: true }).allInnerTexts();
}

async function choose(label: string, option: string): Promise<void> {
  await opened.page.getByRole('combobox', { name: label }).selectOption({ label: option });
}

describe('while somebody types in a cell', () => {
  it('an Excel that refuses is told in one place, and trying again goes on', async () => {
    await begin();
    await opened.takeSample();
    await opened.page.getByRole('checkbox', { name: TYPING }).check();
    await press('Xếp hạng');
    await says(/Bạn đang gõ dở một ô\. Bấm Enter hoặc Esc trong trang tính rồi làm lại\./);
    await opened.settled();
    expect(await complaints()).toHaveLength(1);
    await opened.expectClean();
    await opened.page.getByRole('checkbox', { name: TYPING }).uncheck();
    await press('Thử lại');
    await expectRanked(opened);
    expect(await complaints()).toEqual([]);
  }, 300_000);

  it('in an Excel that waits the pane says what for, and goes on by itself', async () => {
    await begin({ query: '?platform=desktop' });
    await opened.takeSample();
    await opened.page.getByRole('checkbox', { name: TYPING }).check();
    await press('Xếp hạng');
    await says(/Excel chưa trả lời\. Nếu đang gõ dở một ô, bấm Enter hoặc Esc trong trang tính/);
    await opened.expectAccessible();
    await opened.page.locator('#pane').screenshot({ path: 'out/pictures/pane-waits.png' });
    await opened.page.getByRole('checkbox', { name: TYPING }).uncheck();
    await expectRanked(opened);
    expect(await opened.pane.getByText(/Excel chưa trả lời/).count()).toBe(0);
  }, 300_000);
});

describe('where something is protected', () => {
  it('a sheet is named before anything is written, and unprotecting it is enough', async () => {
    await begin();
    await opened.takeSample();
    const lock = opened.page.getByRole('checkbox', { name: 'Khoá trang này' });
    await opened.page.getByRole('button', { name: 'Gia Lai', exact: true }).click();
    await lock.check();
    await press('Xếp hạng');
    await says(/Trang tính “Gia Lai” đang được bảo vệ\. .*chưa có gì bị thay đổi\./);
    expect(await complaints()).toHaveLength(1);
    await opened.expectClean();
    await lock.uncheck();
    await press('Thử lại');
    await expectRanked(opened);
  }, 300_000);

  it('a workbook whose structure is locked is said to be so, and takes the sheets in afterwards', async () => {
    await begin();
    await readFiles();
    const lock = opened.page.getByRole('checkbox', { name: 'Khoá cấu trúc sổ' });
    await lock.check();
    await press('Nhận 11 phiếu');
    await says(/đang được bảo vệ\. Bỏ bảo vệ .* rồi làm lại/);
    await says('Đã nhận 0/11 phiếu');
    await opened.expectClean();
    await lock.uncheck();
    await press('Thử lại');
    await press('Nhận 11 phiếu');
    await says('Đã nhận 11/11 phiếu');
    await press('Xếp hạng');
    await expectRanked(opened);
  }, 300_000);
});

describe('with an Excel far away', () => {
  it('says how far it has come and stops when told to', async () => {
    await begin();
    await opened.takeSample();
    await choose('Độ trễ', '2000 ms');
    await press('Xếp hạng');
    await says('Đang đọc các trang');
    await opened.expectAccessible();
    await press('Dừng');
    await says('Đang dừng…');
    await says('Đã dừng. Sổ được giữ ở bước hoàn chỉnh gần nhất.');
    await choose('Độ trễ', '500 ms');
    await press('Xếp hạng');
    await says('Đang ghi kết quả');
    await expectRanked(opened);
  }, 300_000);

  it('a lost answer to a question is asked for again; one to a change is said, and can be repeated', async () => {
    await begin();
    await opened.takeSample();
    await choose('Sự cố ở yêu cầu tới', 'Mất trả lời');
    await press('Xếp hạng');
    await expectRanked(opened);
    expect(await complaints()).toEqual([]);

    await choose('Độ trễ', '2000 ms');
    await press('Xếp hạng');
    await says('Đang ghi kết quả');
    await choose('Sự cố ở yêu cầu tới', 'Mất trả lời');
    await says(/Mất liên lạc với Excel giữa chừng, không rõ bước vừa rồi đã ghi xong chưa\./);
    await choose('Độ trễ', '0 ms');
    await opened.expectClean();
    await press('Thử lại');
    await expectRanked(opened);
  }, 300_000);

  it('one that never answers ends in words, and the next try finds it again', async () => {
    await begin({ script: hurry });
    await opened.takeSample();
    await choose('Sự cố ở yêu cầu tới', 'Không trả lời');
    await press('Xếp hạng');
    await says(/Excel chưa trả lời\./);
    await says(/Excel không trả lời, .*Hãy làm lại/);
    await opened.expectClean();
    await press('Thử lại');
    await expectRanked(opened);
  }, 300_000);
});
