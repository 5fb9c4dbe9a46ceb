import { sampleFiles } from '../support/sample-book';
import {
  faultMet,
  meetFaults,
  planFault,
  savedParts,
  setLatency,
  untilRequests,
  type FaultName,
} from './host-switches';
import { expectReadable } from './looks';
import type { PanePage } from './pane-page';
import { expectRanked } from './ranked-sample';
import { useStage } from './stage';

/** An Excel that answers a request with an error, and does nothing of it. */
const FAULTS = [
  ['Thất bại', /Excel báo một lỗi không lường trước\. Hãy làm lại/],
  ['Bị hạn chế', /Excel đang bận\. Đợi một lát rồi làm lại\./],
] as const;

const stage = useStage();
let opened: PanePage;

beforeEach(async () => {
  opened = await stage.open();
});
afterEach(async () => {
  await opened.close();
});

async function press(name: string): Promise<void> {
  await opened.pane.getByRole('button', { name, exact: true }).last().click({ timeout: 60_000 });
}

async function says(text: string | RegExp): Promise<void> {
  await opened.pane.getByText(text).first().waitFor({ timeout: 60_000 });
}

/** One note, in these words; without a word of the machine's outside the details. */
async function expectComplaint(words: RegExp): Promise<void> {
  await says(words);
  await opened.settled();
  const alerts = opened.pane.getByRole('alert').filter({ visible: true });
  expect(await alerts.allInnerTexts()).toEqual([expect.stringMatching(words)]);
  expect(await alerts.first().innerText()).not.toMatch(/GeneralException|ActivityLimitReached/);
}

/** The next request is refused: that is said, and the workbook is as it was. */
async function expectRefused(
  fault: FaultName,
  words: RegExp,
  before: Awaited<ReturnType<typeof savedParts>>,
): Promise<void> {
  await planFault(opened, fault);
  await faultMet(opened);
  await setLatency(opened, 0);
  await expectComplaint(words);
  expect(await savedParts(opened)).toEqual(before);
}

async function expectNoComplaint(): Promise<void> {
  await opened.settled();
  expect(await opened.pane.getByRole('alert').filter({ visible: true }).count()).toBe(0);
}

describe.each(FAULTS)('%s', (fault, words) => {
  // The notes differ in their words alone: the longer one is looked at in every look and width.
  const isLong = fault === 'Thất bại';

  it('a question is asked again before anybody is told', async () => {
    await opened.create();
    await opened.takeSample();
    await planFault(opened, fault);
    await press('Xếp hạng');
    await expectRanked(opened);
    await faultMet(opened);
    await expectNoComplaint();
  }, 300_000);

  it('the ranking that could not be written leaves the workbook as it was, and goes at the next try', async () => {
    await opened.create();
    await opened.takeSample();
    const before = await savedParts(opened);
    await setLatency(opened, 2000);
    await press('Xếp hạng');
    await says('Đang ghi kết quả');
    await expectRefused(fault, words, before);
    await opened.expectClean();
    if (isLong) await expectReadable('refused', opened);
    await press('Thử lại');
    await expectRanked(opened);
    await expectNoComplaint();
  }, 400_000);

  it('sheets that could not be taken are still there to be taken', async () => {
    await opened.create();
    await opened.choose(sampleFiles());
    const take = opened.pane.getByRole('button', { name: 'Nhận 11 phiếu' });
    await take.waitFor({ timeout: 120_000 });
    const before = await savedParts(opened);
    await setLatency(opened, 2000);
    await take.click();
    // Two requests ask how the workbook stands; the third writes.
    await untilRequests(opened, 2);
    await expectRefused(fault, words, before);
    await says('Đã nhận 0/11 phiếu');
    await opened.expectClean();
    if (isLong) await expectReadable('refused-import', opened);
    await press('Thử lại');
    await take.click({ timeout: 120_000 });
    await says('Đã nhận 11/11 phiếu');
    await expectNoComplaint();
    await press('Xếp hạng');
    await expectRanked(opened);
  }, 400_000);

  it('a workbook that could not be made is still an empty one', async () => {
    await opened.pane.getByRole('radio', { name: /Dữ liệu mẫu/ }).check({ timeout: 60_000 });
    await opened.settled();
    const before = await savedParts(opened);
    await setLatency(opened, 2000);
    await press('Tạo sổ thi đua');
    await untilRequests(opened, 1);
    await expectRefused(fault, words, before);
    await opened.expectClean();
    if (isLong) await expectReadable('refused-create', opened);
    await press('Tạo sổ thi đua');
    await says('Đã nhận 0/11 phiếu');
    await expectNoComplaint();
    await opened.expectClean();
  }, 400_000);

  it('a workbook that cannot be read at all says so, and is read at the next try', async () => {
    await opened.create();
    await setLatency(opened, 500);
    await press('Đọc lại sổ');
    await meetFaults(opened, fault, 3);
    await setLatency(opened, 0);
    await expectComplaint(words);
    // What was read before stays.
    await says('Đã nhận 0/11 phiếu');
    await opened.expectClean();
    await press('Thử lại');
    await expectNoComplaint();
    await opened.expectClean();
  }, 300_000);

  it('findings that cannot be read say so, and a decision that is not written is not shown as made', async () => {
    await opened.create();
    await opened.takeSample();
    await press('Xếp hạng');
    await expectRanked(opened);
    await setLatency(opened, 500);
    await opened.pane.getByRole('button', { name: /^Kiểm tra/ }).click();
    await says('Đang kiểm tra…');
    await meetFaults(opened, fault, 3);
    await expectComplaint(words);
    await opened.expectClean();
    if (isLong) await expectReadable('refused-findings', opened);
    await setLatency(opened, 0);
    await press('Thử lại');
    await says(/^3 lỗi/);
    await expectNoComplaint();

    const before = await savedParts(opened);
    await setLatency(opened, 2000);
    await opened.pane.getByRole('button', { name: 'Chấp nhận', exact: true }).first().click();
    await untilRequests(opened, 3);
    await expectRefused(fault, words, before);
    expect(await opened.pane.getByText(/đã xử lý, chờ xếp hạng lại/).count()).toBe(0);
    await opened.expectClean();
    if (isLong) await expectReadable('refused-decision', opened);
    await opened.pane.getByRole('button', { name: 'Chấp nhận', exact: true }).first().click();
    await says('1 dòng đã xử lý, chờ xếp hạng lại');
    await expectNoComplaint();
    await opened.expectClean();
  }, 400_000);
});
