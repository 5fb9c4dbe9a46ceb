import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { PanePage } from '../../../tests/e2e/pane-page';
import { installed } from '../../support/sample';
import { generateCluster, type Size } from '../generated-cluster';
import { timed } from '../measure';
import { atMost, type Section } from '../section';
import { HEAP_MB, ownProcess } from './own-process';
import { paneSteps, type PaneStep } from './pane-steps';
import { watchFrames, type LongFrame } from './watch-frames';

const FRAME_MS = 200;
/** What was put together in a frame reaches the host this soon after it. */
const ON_ITS_WAY_MS = 50;
/** After a step, so that what it still lays out is its own. */
const AFTERWARDS_MS = 600;
const SAMPLE_MS = 250;

interface StepMeasured {
  readonly name: string;
  readonly seconds: number;
  /** Longest frames, in milliseconds. */
  readonly working: number;
  readonly writing: number;
  /** What called the longest piece of the longest frame outside of writing. */
  readonly caller: string;
  /** At its height, garbage included, and what is kept when that is cleared away. */
  readonly heapMb: number;
  readonly keptMb: number;
}

/** A big cluster through all steps of the pane, in Chromium over the production build. */
export async function benchBigCluster(size: Size): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-pane-'));
  try {
    const { template, submissions } = await generateCluster({ ...size, spoilt: true });
    const paths = submissions.map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const excel = await openEmbeddedExcel({ profile: { platform: 'web' } });
    await installed(excel, () => createClusterWorkbook(template));
    const { bytes } = await excel.save();
    return sectionOf(size, await walk(bytes, paneSteps({ units: size.units, paths })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function walk(
  workbook: Uint8Array,
  steps: readonly PaneStep[],
): Promise<readonly StepMeasured[]> {
  const { browser, host, query, close } = await ownProcess(new Map([['/cluster.xlsx', workbook]]));
  try {
    const address = `?workbook=/cluster.xlsx&${query}`;
    const open = await PanePage.open(browser, host, { script: watchFrames, query: address });
    await open.pane.locator('main').waitFor({ timeout: 60_000 });
    const heap = await watchHeap(open);
    const measured: StepMeasured[] = [];
    let seen = 0;
    for (const step of steps) {
      heap.restart();
      const seconds = await timed(() => step.run(open)).catch(async (error: unknown) => {
        await open.page.screenshot({ path: 'out/bench-failed.png' });
        throw new Error(`${step.name}: ${String(error)}`);
      });
      await open.page.waitForTimeout(AFTERWARDS_MS);
      const frames = await open.inPane(() => window.longFrames);
      const writing = await open.page.evaluate(() => window.writingRequests);
      const longest = longestOf(frames.slice(seen), (frame) => isWriting(frame, writing, step));
      const heapMb = heap.most();
      measured.push({ name: step.name, seconds, ...longest, heapMb, keptMb: await heap.kept() });
      // Clearing everything away at once is a long frame of this measurement, not of the next step.
      await open.page.waitForTimeout(AFTERWARDS_MS);
      seen = await open.inPane(() => window.longFrames.length);
    }
    heap.stop();
    return measured;
  } finally {
    await close();
  }
}

/** A request that writes, or a file, was put together in it. */
function isWriting({ from, to }: LongFrame, requests: readonly number[], step: PaneStep): boolean {
  return step.file === true || requests.some((at) => from <= at && at <= to + ON_ITS_WAY_MS);
}

function longestOf(
  frames: readonly LongFrame[],
  writes: (frame: LongFrame) => boolean,
): Pick<StepMeasured, 'working' | 'writing' | 'caller'> {
  const longest = (some: readonly LongFrame[]): LongFrame | undefined =>
    [...some].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const length = (frame: LongFrame | undefined): number => (frame ? frame.to - frame.from : 0);
  const working = longest(frames.filter((frame) => !writes(frame)));
  const writing = longest(frames.filter(writes));
  return {
    working: length(working),
    writing: length(writing),
    caller: working?.script ?? '',
  };
}

interface HeapWatch {
  readonly restart: () => void;
  readonly most: () => number;
  /** Clears away what nobody holds any more first. */
  readonly kept: () => Promise<number>;
  readonly stop: () => void;
}

/** The heap of the pane's own process, by Chromium's protocol, a few times a second. */
async function watchHeap(open: PanePage): Promise<HeapWatch> {
  const session = await open.page.context().newCDPSession(open.frame());
  await session.send('Performance.enable');
  const used = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1_000_000;
  };
  let most = 0;
  const timer = setInterval(() => {
    void used()
      .then((megabytes) => {
        most = Math.max(most, megabytes);
      })
      .catch(() => clearInterval(timer));
  }, SAMPLE_MS);
  return {
    restart: () => {
      most = 0;
    },
    most: () => most,
    kept: async () => {
      await session.send('HeapProfiler.collectGarbage');
      return used();
    },
    stop: () => clearInterval(timer),
  };
}

function sectionOf({ units, criteria }: Size, steps: readonly StepMeasured[]): Section {
  const working = Math.max(...steps.map((step) => step.working));
  const over = steps
    .filter((step) => step.working > FRAME_MS)
    .map(({ name, caller }) => `${name} (${caller})`);
  const heap = Math.max(...steps.map(({ heapMb }) => heapMb));
  return {
    title: `All steps of the pane on ${String(units)} units × ${String(criteria)} criteria`,
    about:
      'Chromium, the production build and the workbench, the pane from another site and so in a process of its own. Longest frames by the Long Animation Frames API; 0: none over 50 ms.',
    tables: [
      {
        headings: ['step', 'seconds', 'longest frame ms', 'while writing ms', 'heap MB', 'kept MB'],
        rows: steps.map(({ name, seconds, working: own, writing, heapMb, keptMb }) => [
          name,
          seconds.toFixed(1),
          own.toFixed(0),
          writing.toFixed(0),
          heapMb.toFixed(0),
          keptMb.toFixed(0),
        ]),
      },
    ],
    notes: [
      'Writing is a frame in which a request was put together that sets cells or gives back ranges (that is the library’s work, in one piece), and every frame of a step that makes a file.',
      `The browser allows the pane a heap of ${String(HEAP_MB)} MB and ends it where that is not enough.`,
      ...(over.length > 0
        ? [`Frames over ${String(FRAME_MS)} ms outside of writing: ${over.join(', ')}.`]
        : []),
      'The heap is the pane’s alone, without the embedded Excel, which is in another process, and without the threads that read files and write Word; garbage is cleared away after each step.',
      'Seconds hold the embedded Excel’s own work. A frame lasts by the clock: where more runs than there are processors, it also holds the time in which others ran.',
    ],
    goals: [
      atMost('a frame outside of writing', working, FRAME_MS, ' ms'),
      atMost('JavaScript heap of the pane', heap, HEAP_MB, ' MB'),
    ],
  };
}
