import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve, type RunningServer } from '../../src/workbench/server/serve';
import { axeFinds } from './axe';
import { openBrowser, watch } from './browser';

const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

/** A script as an engine meets it that does not know its language. */
const NOT_UNDERSTOOD = 'var a = b ?. ?? c;';

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serve({});
  browser = await openBrowser();
}, 300_000);

afterEach(async () => {
  await page.context().close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function blank(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
    ...options,
  });
  page = await context.newPage();
  return page;
}

/** Waits that a person would sit through pass at once. */
async function hurry(): Promise<void> {
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void, ms = 0, ...rest: unknown[]) =>
      wait(work, ms > 5000 ? 50 : ms, ...rest)) as typeof window.setTimeout;
  });
}

async function expectHeading(name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 30_000 });
  const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
  expect(headings).toEqual([name]);
  const violations = await axeFinds(page.mainFrame());
  expect(violations.map(({ id }) => id)).toEqual([]);
}

const pane = (): string => `${server.origin}/taskpane.html`;

it('says in a plain browser that it belongs into Excel', async () => {
  await blank();
  const watched = watch(page, server.origin);
  await page.goto(pane());
  await expectHeading('Hãy mở trong Excel');
  await page.getByRole('button', { name: 'Thông tin kỹ thuật' }).click();
  const facts = await page.locator('dl').innerText();
  expect(facts).toMatch(/Thi đua\s+\d+\.\d+\.\d+/);
  expect(facts).toMatch(/Ứng dụng\s+–/);
  await page.screenshot({ path: 'out/pictures/first-run-browser.png' });
  // Outside Excel office.js wants a page of Microsoft's in a frame, for usage data: the policy refuses.
  const others = watched.complaints.filter(
    (one) => !/^Framing 'https:\/\/telemetryservice\./.test(one),
  );
  expect({ others, strangers: watched.strangers }).toEqual({ others: [], strangers: [] });
});

it('says that office.js is blocked', async () => {
  await blank();
  await page.route('**/officejs/office.js', (route) => route.abort());
  await page.goto(pane());
  await expectHeading('Excel chưa trả lời');
});

it('says that office.js never came', async () => {
  await blank();
  await hurry();
  await page.route('**/officejs/office.js', () => undefined);
  await page.goto(pane(), { waitUntil: 'commit' });
  await expectHeading('Chưa tải được ngăn này');
  expect(await page.title()).toBe('Chưa tải được ngăn này');
  await page.screenshot({ path: 'out/pictures/first-run-unreachable.png' });
});

it('says that office.js came and Excel never answered', async () => {
  await blank();
  await hurry();
  await page.route('**/officejs/office.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'window.Office = { onReady: function () { return new Promise(function () {}); } };',
    }),
  );
  await page.goto(pane());
  await expectHeading('Excel chưa trả lời');
});

it('says that a file of its own is missing', async () => {
  await blank();
  await page.route('**/js/taskpane.*.js', (route) => route.abort());
  await page.goto(pane());
  await expectHeading('Chưa tải được ngăn này');
});

it('says to Internet Explorer what is supported', async () => {
  await blank({ userAgent: TRIDENT });
  await page.route(/\/js\/(?!first-look)/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: NOT_UNDERSTOOD }),
  );
  await page.goto(pane());
  await expectHeading('Bản Office này quá cũ');
  await page.getByText('This Office is too old').waitFor();
  await page.getByText('Excel của Microsoft 365').waitFor();
  await page.screenshot({ path: 'out/pictures/first-run-old.png' });
  await page.getByRole('link', { name: /Trợ giúp/ }).click();
  await expectHeading('Chấm điểm thi đua');
});

it('says so where expressions cannot look behind, and nothing is drawn over it', async () => {
  await blank();
  await page.addInitScript(() => {
    window.RegExp = new Proxy(RegExp, {
      construct: (known, [source, flags]: [string, string]) => {
        if (source.includes('(?<=')) throw new SyntaxError('invalid group specifier name');
        return new known(source, flags);
      },
    });
  });
  const drawn = page.waitForResponse(/\/js\/home\./);
  await page.goto(pane());
  await drawn;
  await page.evaluate(() => Office.onReady());
  await expectHeading('Bản Office này quá cũ');
  await page.getByText('Safari phải từ bản 16.4').waitFor();
});

it('says so where the browser does not know the language of the scripts', async () => {
  await blank();
  await page.route('**/js/frame.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: NOT_UNDERSTOOD }),
  );
  await page.goto(pane());
  await expectHeading('Bản Office này quá cũ');
});

it('says what is supported where Excel is below ExcelApi 1.13', async () => {
  await blank({ viewport: { width: 1280, height: 900 } });
  const watched = watch(page, server.origin);
  await page.goto(`${server.origin}/workbench/index.html?api=1.12`);
  const frame = page.frameLocator('#pane');
  await frame.getByRole('heading', { level: 1, name: 'Bản Excel này quá cũ' }).waitFor();
  await frame.getByText('Excel 2021, Excel 2024 cho Windows và Mac').waitFor();
  await frame.getByRole('button', { name: 'Thông tin kỹ thuật' }).click();
  await frame.getByText('ExcelApi 1.12').waitFor();
  expect(watched).toEqual({ complaints: [], strangers: [] });
});

it('hands over its technical facts', async () => {
  await blank({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(`${server.origin}/workbench/index.html`);
  const frame = page.frameLocator('#pane');
  await frame.getByRole('button', { name: 'Thông tin kỹ thuật' }).click();
  await frame.getByText('OfficeOnline').waitFor();
  await frame.getByRole('button', { name: 'Sao chép' }).click();
  await frame.getByText('Đã sao chép').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Thi đua: \d/);
  expect(copied).toMatch(/Mức API: ExcelApi 1\.14/);
  expect(copied).toMatch(/Luồng riêng: có/);
  await page.locator('#pane').screenshot({ path: 'out/pictures/pane-facts.png' });
});

it('may connect to nothing, and run nothing out of a text', async () => {
  await blank();
  await page.goto(pane());
  await expectHeading('Hãy mở trong Excel');
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      directives.push(event.effectiveDirective);
    });
    await fetch('support.html').catch(() => undefined);
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    const image = new Image();
    image.src = 'https://localhost:1/a.png';
    await new Promise((resolve) => setTimeout(resolve, 200));
    return [...directives, 'ran' in window];
  });
  expect(refused).toEqual(['connect-src', 'script-src-elem', 'img-src', false]);
});
