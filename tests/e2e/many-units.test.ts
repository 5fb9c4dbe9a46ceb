import { generateCluster } from '../../scripts/bench/generated-cluster';
import { installed } from '../../scripts/support/sample';
import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

const UNITS = 200;
const PATH = '/many-units.xlsx';

/** The book of a cluster with so many members, of whom nobody has sent anything yet. */
async function files(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { template } = await generateCluster({ units: UNITS, criteria: 20 });
  const excel = await openEmbeddedExcel();
  await installed(excel, () => createClusterWorkbook(template));
  return new Map([[PATH, (await excel.save()).bytes]]);
}

const stage = useStage(files);
let opened: PanePage;

beforeEach(async () => {
  opened = await stage.open({ query: `?workbook=${PATH}` });
  await opened.pane.getByText(`Đã nhận 0/${String(UNITS)} phiếu`).waitFor({ timeout: 60_000 });
});
afterEach(async () => {
  await opened.close();
});

const rows = () => opened.pane.locator('tbody tr');
const more = () => opened.pane.getByRole('button', { name: /^Xem tiếp/ });

it('draws the rows that come into sight, until all are there', async () => {
  expect(await rows().count()).toBe(80);
  expect(await more().textContent()).toBe('Xem tiếp (còn 120 đơn vị)');
  for (const shown of [160, 200]) {
    await rows().last().scrollIntoViewIfNeeded();
    await rows()
      .nth(shown - 1)
      .waitFor({ state: 'attached' });
    expect(await rows().count()).toBe(shown);
  }
  expect(await more().count()).toBe(0);
  const names = await rows().locator('td').allTextContents();
  expect(new Set(names).size).toBe(UNITS);
  await opened.expectClean();
}, 120_000);

it('lays out the rows that are looked at, and reads out all', async () => {
  const isLaidOut = (row: number) =>
    rows()
      .nth(row)
      .locator('td')
      .evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
  expect([await isLaidOut(0), await isLaidOut(39), await isLaidOut(79)]).toEqual([
    true,
    true,
    false,
  ]);
  await rows().nth(79).scrollIntoViewIfNeeded();
  await opened
    .frame()
    .waitForFunction(() =>
      document.querySelectorAll('tbody td')[79]?.checkVisibility({ contentVisibilityAuto: true }),
    );
  // By their roles: a table that is laid out otherwise is none any more to some engines.
  expect(await opened.pane.getByRole('row').count()).toBeGreaterThanOrEqual(80);
  expect(await opened.pane.getByRole('cell').first().textContent()).toMatch(/Chưa có phiếu$/);
}, 120_000);

/** Which row the keyboard is at; −1 where it is at none. */
const focusedRow = () =>
  opened.inPane(() =>
    [...document.querySelectorAll('tbody tr')].indexOf(document.activeElement ?? document.body),
  );

/** Presses the button by the key, and waits until the keyboard is at a row. */
async function askForMore(): Promise<void> {
  await opened.page.keyboard.press('Enter');
  await rows().and(opened.pane.locator(':focus')).waitFor();
}

it('goes on at the first of the new rows for who asked for them', async () => {
  // Out of sight, so that none come by themselves.
  await more().evaluate((button) => button.focus({ preventScroll: true }));
  await askForMore();
  expect(await focusedRow()).toBe(80);
  expect(await rows().count()).toBe(160);
}, 120_000);

it('goes on at the first of those that were still to come for who came with the keyboard', async () => {
  await more().focus();
  await rows().nth(159).waitFor({ state: 'attached' });
  await askForMore();
  expect(await focusedRow()).toBe(160);
  expect(await rows().count()).toBe(UNITS);
  expect(await more().count()).toBe(0);
}, 120_000);

it('goes on there too when the button went away under the keyboard', async () => {
  await rows().last().scrollIntoViewIfNeeded();
  await rows().nth(159).waitFor({ state: 'attached' });
  await opened.inPane(() => window.scrollTo(0, 0));
  await more().focus();
  await rows()
    .nth(UNITS - 1)
    .waitFor({ state: 'attached' });
  expect(await more().count()).toBe(0);
  expect(await focusedRow()).toBe(160);
  const style = await rows()
    .nth(160)
    .evaluate((row) => getComputedStyle(row).outlineStyle);
  expect(style).not.toBe('none');
}, 120_000);
