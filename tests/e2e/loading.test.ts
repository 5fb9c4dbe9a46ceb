import { meetFaults, planFault, setLatency } from './host-switches';
import { expectReadable } from './looks';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

const SLOW = /Excel chưa trả lời\. Nếu đang gõ dở một ô/;

const stage = useStage();
let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

/** Ninety seconds without an answer pass in forty: long enough to look at what stands there. */
function hurry(): void {
  const wait = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, ms = 0, ...rest: unknown[]) =>
    wait(work, ms === 90_000 ? 40_000 : ms, ...rest)) as typeof window.setTimeout;
}

/** What a screen reader is told without being asked. */
async function announced(): Promise<string> {
  const said = await opened.pane.getByRole('status').allInnerTexts();
  return said.join(' ').trim();
}

it('an Excel far away: says that the book is being read, aloud too, and then shows it', async () => {
  opened = await stage.open({ query: '?latency=2000' });
  const { pane } = opened;
  await pane.getByRole('progressbar', { name: 'Đang đọc sổ…' }).waitFor({ timeout: 60_000 });
  await pane.getByRole('heading', { level: 1, name: 'Chấm điểm thi đua' }).waitFor();
  expect(await announced()).toContain('Đang đọc sổ…');
  // Nothing can be pressed that would meet a book nobody has read.
  expect(await pane.getByRole('button', { name: 'Đọc lại sổ' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await opened.expectAccessible();
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).waitFor({ timeout: 60_000 });
  await opened.settled();
  expect(await pane.getByRole('progressbar').count()).toBe(0);
  expect(await announced()).toBe('');
  await opened.expectClean();
}, 240_000);

it('an Excel that never answers: what is missing is said while it is waited for and afterwards', async () => {
  opened = await stage.open({ query: '?latency=2000', script: hurry });
  const { pane } = opened;
  await planFault(opened, 'Không trả lời');
  await pane.getByText(SLOW).waitFor({ timeout: 60_000 });
  expect(await announced()).toMatch(SLOW);
  await expectReadable('loading-slow', opened);
  await pane
    .getByText(/Excel không trả lời trong lúc đọc sổ; chưa có gì được ghi/)
    .waitFor({ timeout: 120_000 });
  expect(await pane.getByText(SLOW).count()).toBe(0);
  await opened.expectClean();
  await expectReadable('not-read', opened);
  await setLatency(opened, 0);
  await pane.getByRole('button', { name: 'Thử lại' }).click();
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).waitFor({ timeout: 60_000 });
  expect(await pane.getByRole('alert').count()).toBe(0);
  await opened.expectClean();
}, 240_000);

it('an Excel that refuses: read at the next try, and nothing of a book is shown before', async () => {
  opened = await stage.open({ query: '?latency=500' });
  const { pane } = opened;
  await meetFaults(opened, 'Thất bại', 3);
  await pane.getByText(/Excel báo một lỗi không lường trước/).waitFor({ timeout: 60_000 });
  expect(await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).count()).toBe(0);
  expect(await announced()).toBe('');
  await opened.expectClean();
  await pane.getByRole('button', { name: 'Thử lại' }).click();
  await pane.getByRole('button', { name: 'Tạo sổ thi đua' }).waitFor({ timeout: 60_000 });
  await opened.expectClean();
}, 240_000);

it('over a book that is read: the note stands above what is there, and goes when Excel answers', async () => {
  opened = await stage.open({ query: '?platform=desktop' });
  const { pane, page } = opened;
  await opened.create();
  const typing = page.getByRole('checkbox', { name: 'Đang gõ trong ô' });
  await typing.check();
  await pane.getByRole('button', { name: 'Đọc lại sổ' }).click();
  await pane.getByText(SLOW).waitFor({ timeout: 60_000 });
  await expectReadable('slow', opened);
  await typing.uncheck();
  await pane.getByText(SLOW).waitFor({ state: 'hidden', timeout: 60_000 });
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor();
  await opened.expectClean();
}, 240_000);
