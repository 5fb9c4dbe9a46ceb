import { PanePage } from '../../../tests/e2e/pane-page';
import { median } from '../measure';
import { atMost, type Section } from '../section';
import { ownProcess } from './own-process';
import { watchFrames } from './watch-frames';

const RUNS = 5;
const GOAL_MS = 1000;

/** From asking for the pane's page to its first button, each time in a browser that has kept nothing. */
export async function benchPaneStart(): Promise<Section> {
  const { browser, host, query, close } = await ownProcess(new Map());
  const times: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const open = await PanePage.open(browser, host, { script: watchFrames, query: `?${query}` });
      await open.pane.locator('main button').first().waitFor({ timeout: 60_000 });
      times.push((await open.inPane(() => window.firstButton)) ?? Infinity);
      await open.close();
    }
  } finally {
    await close();
  }
  return {
    title: 'Start of the pane',
    about:
      'Chromium, the production build, an empty workbook: from asking for the page to the first button on the home screen, office.js and the first reading of the book within it.',
    tables: [
      {
        headings: ['run', 'milliseconds'],
        rows: times.map((time, at) => [String(at + 1), time.toFixed(0)]),
      },
    ],
    notes: [],
    goals: [atMost('median start', median(times), GOAL_MS, ' ms')],
  };
}
