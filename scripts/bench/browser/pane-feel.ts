import { freshSamples } from '../../../tests/e2e/builds';
import { PanePage } from '../../../tests/e2e/pane-page';
import { sampleFiles } from '../../../tests/support/sample-book';
import { atMost, type Section } from '../section';
import { ownProcess } from './own-process';
import { watchReading } from './watch-reading';

const FILES = 30;
const TASK_MS = 50;
const SHEET_MS = 200;
const RANKED = 'Đã nhận 11 phiếu và xếp hạng';

/** Thirty files read while somebody looks on, and the sheets of a ranked book gone through. */
export async function benchPaneFeel(): Promise<Section> {
  freshSamples();
  const { browser, host, query, close } = await ownProcess(new Map());
  try {
    const reading = await PanePage.open(browser, host, {
      script: watchReading,
      query: `?${query}`,
    });
    const read = await readFiles(reading);
    await reading.close();
    const grid = await PanePage.open(browser, host, { query: `?${query}` });
    const sheets = await timeSheets(grid);
    await grid.close();
    const opened = Math.max(...sheets);
    const tasks = Math.max(0, ...read.tasks);
    return {
      title: 'Reading thirty files, and the sheets of a ranked book',
      about:
        'Chromium and the production build. Tasks of the pane’s thread from the first file given to the reading thread to its last answer; each sheet from a click on its tab to the second frame after it.',
      tables: [
        {
          headings: ['', 'milliseconds'],
          rows: [
            [`${String(FILES)} files read`, read.milliseconds.toFixed(0)],
            ['longest task of the pane meanwhile (0: none over 50)', tasks.toFixed(0)],
            [`${String(sheets.length)} sheets, the slowest to open`, opened.toFixed(0)],
          ],
        },
      ],
      notes: [],
      goals: [
        atMost(`a task of the pane while ${String(FILES)} files are read`, tasks, TASK_MS, ' ms'),
        atMost(`a sheet of ${String(sheets.length)} is open`, opened, SHEET_MS, ' ms'),
      ],
    };
  } finally {
    await close();
  }
}

interface FilesRead {
  readonly milliseconds: number;
  /** Over 50 ms. */
  readonly tasks: readonly number[];
}

async function readFiles(open: PanePage): Promise<FilesRead> {
  await open.create();
  await open.choose(thirty());
  const told = open.pane.getByText(`Đã đọc ${String(FILES)} tệp:`).first();
  await told.waitFor({ timeout: 120_000 });
  const { window: reading, tasks } = await open.inPane(() => window.reading);
  if (!reading) throw new Error('nothing was read on the thread');
  const [start, end] = reading;
  return {
    milliseconds: end - start,
    // The last answer is told within the task that goes on with describing: that one is not reading.
    tasks: tasks.flatMap(([at, length]) => (start <= at && at + length <= end ? [length] : [])),
  };
}

/** The eleven of the sample, and again under other names. */
function thirty(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const files = sampleFiles();
  return Array.from({ length: FILES }, (_, index) => {
    const again = Math.floor(index / files.length);
    const { name, bytes } = files[index % files.length] ?? { name: '', bytes: new Uint8Array() };
    return { name: again === 0 ? name : `${String(again)} ${name}`, bytes };
  });
}

async function timeSheets({ page, pane }: PanePage): Promise<readonly number[]> {
  // The pane begins anew with another workbook: what it still fetches would be broken off.
  await pane.getByRole('radio').first().waitFor({ timeout: 60_000 });
  await page.getByText('Sổ mẫu').click();
  await page.getByRole('button', { name: RANKED }).click();
  await pane.getByText('Đã nhận 11/11 phiếu').first().waitFor({ timeout: 60_000 });
  return page.evaluate(async () => {
    const times: number[] = [];
    for (const tab of [...document.querySelectorAll<HTMLElement>('#tabs button')]) {
      const id = tab.dataset['sheet'] ?? '';
      const start = performance.now();
      document.querySelector<HTMLElement>(`#tabs [data-sheet="${id}"]`)?.click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      times.push(performance.now() - start);
    }
    return times;
  });
}
