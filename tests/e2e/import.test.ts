import { openXlsx } from '../../src/workbench/file/open';
import { saveXlsx } from '../../src/workbench/file/save';
import { sampleFiles } from '../support/sample-book';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

/** What the watching script notes in the frame of the pane. */
interface Noted {
  /** Addresses of the threads that were started. */
  threads: string[];
  /** From the first file that a thread is given to the last answer. */
  reading: [start: number, end: number] | null;
  /** Moments from which the pane's thread was not free, and how long. */
  gaps: [at: number, length: number][];
  /** Answers of the threads. */
  answers: number;
  longTasks: [at: number, length: number][];
}

declare global {
  interface Window {
    noted: Noted;
  }
}

const stage = useStage();
let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

/** Runs before the pane does: counts threads, and looks at the clock every few milliseconds. */
function noteThreads(): void {
  const noted: Noted = { threads: [], reading: null, gaps: [], answers: 0, longTasks: [] };
  window.noted = noted;
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      noted.threads.push(String(url));
      this.addEventListener('message', () => {
        noted.answers += 1;
        if (noted.reading) noted.reading[1] = performance.now();
      });
    }

    override postMessage(message: unknown, transfer?: unknown): void {
      noted.reading ??= [performance.now(), performance.now()];
      super.postMessage(message, transfer as Transferable[]);
    }
  };
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (now - last > 20) noted.gaps.push([last, now - last]);
    last = now;
  }, 4);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      noted.longTasks.push([startTime, duration]);
    }
  }).observe({ entryTypes: ['longtask'] });
}

function refuseThreads(): void {
  Object.defineProperty(window, 'Worker', { value: undefined });
}

/** Thirty files: the eleven of the sample, and again under other names. */
function thirty(): { name: string; bytes: Uint8Array }[] {
  const files = sampleFiles();
  return Array.from({ length: 30 }, (_, index) => {
    const file = files[index % files.length];
    if (!file) throw new Error('no sample');
    const again = Math.floor(index / files.length);
    return { name: again === 0 ? file.name : `${String(again)} ${file.name}`, bytes: file.bytes };
  });
}

async function lowered(part: string, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const file = sampleFiles().find((one) => one.name.normalize('NFC').includes(part));
  if (!file) throw new Error(part);
  const { workbook } = await openXlsx(file.bytes);
  const scores = [...(workbook.sheets[0]?.cells.values() ?? [])].flatMap((row) => {
    const cells = [...row.values()].filter(
      (cell) => typeof cell.value === 'number' && cell.formula === undefined,
    );
    return cells.slice(-1);
  });
  const score = scores.find(({ value }) => Number(value) > 1 && Number(value) < 9);
  if (!score) throw new Error('no score');
  score.value = 0.25;
  return { name, bytes: (await saveXlsx(workbook)).bytes };
}

it('reads thirty files on another thread', async () => {
  opened = await stage.open({ script: noteThreads });
  const { pane } = opened;
  await opened.create();
  await opened.choose(thirty());
  await pane.getByText('Đã đọc 30 tệp: 30 phiếu dùng được').first().waitFor({ timeout: 60_000 });
  const { threads, answers, reading, gaps, longTasks } = await opened.inPane(() => window.noted);
  expect(threads).toHaveLength(1);
  expect(threads[0]).toMatch(/\/js\/reader\.[0-9a-f]+\.js$/);
  if (!reading) throw new Error('nothing was read on the thread');
  expect(answers).toBeGreaterThanOrEqual(30);
  const [start, end] = reading;
  // The last answer is told within the task that goes on with describing: that one is not reading.
  const within = (list: [number, number][]): number[] =>
    list.filter(([at, length]) => start <= at && at + length <= end).map(([, length]) => length);
  const rest = longTasks.filter(([at, length]) => at + length > end).map(([, length]) => length);
  process.stdout.write(
    `30 files read in ${(end - start).toFixed(0)} ms; ` +
      `tasks over 50 ms on the pane’s thread: ${String(within(longTasks).length)}; ` +
      `longest pause of a 4 ms timer (from 20 ms on): ${Math.max(0, ...within(gaps)).toFixed(0)} ms; ` +
      `tasks over 50 ms afterwards: ${rest.map((length) => length.toFixed(0)).join(', ') || 'none'}\n`,
  );
  await pane.getByText('3 phiếu của Quảng Ngãi').waitFor();
  await pane.getByText('Các phiếu này có cùng số liệu.').first().waitFor();
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor();
  await opened.expectClean();
}, 240_000);

it('reads them itself where a thread may not be had', async () => {
  opened = await stage.open({ script: refuseThreads });
  const { pane } = opened;
  await opened.create();
  await opened.choose(sampleFiles());
  await pane.getByRole('button', { name: 'Nhận 11 phiếu' }).click({ timeout: 60_000 });
  await pane.getByText('Đã nhận 11/11 phiếu').waitFor({ timeout: 60_000 });
  await opened.expectClean();
}, 240_000);

it('stops in the middle and leaves the workbook as it was', async () => {
  opened = await stage.open();
  const { pane } = opened;
  await opened.create();
  await opened.choose(thirty());
  await pane.getByRole('button', { name: 'Dừng' }).click();
  await pane.getByText('Đã dừng. Chưa ghi gì vào sổ.').first().waitFor({ timeout: 30_000 });
  await pane.getByText('Đã nhận 0/11 phiếu').waitFor();
  await opened.expectClean();
}, 120_000);

it('shows a corrected file’s changes, leaves out what is not wanted, and works by keyboard', async () => {
  opened = await stage.open();
  const { page, pane } = opened;
  await opened.create();
  await opened.choose(sampleFiles());
  const leftOut = pane.getByRole('checkbox', { name: /^Kon Tum/ });
  await leftOut.focus({ timeout: 60_000 });
  await page.keyboard.press('Space');
  await pane.getByRole('button', { name: 'Nhận 10 phiếu' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText('Đã nhận 10/11 phiếu').waitFor({ timeout: 60_000 });
  // The button is gone: the keyboard goes on where the outcome is told.
  await opened.expectFocus(pane.getByText('Đã nhập 10/10 tệp').locator('..'));

  const broken = { name: 'hong.xlsx', bytes: new Uint8Array(800).fill(80) };
  await opened.choose([
    await lowered('Quảng Ngãi', 'Quảng Ngãi_sửa.xlsx'),
    await lowered('KON TUM', 'KON TUM_sửa.xlsx'),
    ...sampleFiles().filter(({ name }) => /KON TUM|Da Nang/.test(name)),
    broken,
  ]);
  await pane.getByText('Thay phiếu đang có: 1 số liệu đổi').waitFor({ timeout: 60_000 });
  await pane.getByText('Đã nhập trước đó, giữ nguyên').waitFor();
  await pane.getByText('Không đọc được tệp: không nhận ra đây là bảng tính').waitFor();
  await pane.getByRole('region', { name: '2 phiếu của Kon Tum' }).getByText('0,25').waitFor();
  await pane.getByRole('button', { name: /^Xem phiếu của Quảng Ngãi/ }).focus();
  await page.keyboard.press('Enter');
  const changes = pane.getByRole('table', { name: 'Số liệu thay đổi' }).last();
  await changes.getByText('0,25').waitFor();
  await opened.expectClean();
  await opened.picture('pane-changes');

  await pane.getByRole('checkbox', { name: /^Kon Tum KON TUM_sửa/ }).check();
  await pane.getByRole('checkbox', { name: /^Kon Tum SNV KON TUM/ }).check();
  expect(await pane.getByRole('checkbox', { name: /^Kon Tum KON TUM_sửa/ }).isChecked()).toBe(
    false,
  );
  await pane.getByRole('button', { name: 'Nhận 2 phiếu' }).click();
  await pane.getByText('Đã nhận 11/11 phiếu').waitFor({ timeout: 60_000 });
  await opened.expectClean();
}, 240_000);
