import { join } from 'node:path';
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { RunningServer } from '../../src/workbench/server/serve';
import { sampleFiles } from '../support/sample-book';
import { axeFinds } from './axe';
import { watch, type Watched } from './browser';

const pictures = join(__dirname, '../../out/pictures');

/** What another page than the usual one is like. */
export interface PageWish {
  /** Runs in every frame before anything else. */
  readonly script?: () => void;
  /** Of the workbench's address: `?language=en-US`. */
  readonly query?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly height?: number;
}

/** Shown while something is under way: what stops it, and what turns. */
const BUSY =
  'button:text-is("Dừng"):visible, button:text-is("Cancel"):visible, [role=progressbar].fui-Spinner:visible';
/** The book is being read. */
const READING = 'footer button[aria-disabled=true]:visible';

/** The workbench page with the pane in it, in a browser context of its own. */
export class PanePage {
  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
    private readonly watched: Watched,
  ) {}

  static async open(
    browser: Browser,
    server: RunningServer,
    { script, query = '', colorScheme = 'light', height = 900 }: PageWish = {},
  ): Promise<PanePage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height },
      colorScheme,
      // A colour on its way from one look to the other is neither.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    if (script) await page.addInitScript(script);
    const watched = watch(page, server.origin);
    await page.goto(`${server.origin}/workbench/index.html${query}`);
    return new PanePage(page, page.frameLocator('#pane'), watched);
  }

  /** A sample workbook with nothing taken in yet. */
  async create(): Promise<void> {
    await this.pane.getByRole('radio', { name: /Dữ liệu mẫu/ }).check();
    await this.pane.getByRole('button', { name: 'Tạo sổ thi đua' }).click();
    await this.pane.getByText('Đã nhận 0/11 phiếu').waitFor({ timeout: 60_000 });
  }

  /** @param input which one, where a screen is open above another that waits hidden */
  async choose(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    input = 'input[type=file]',
  ): Promise<void> {
    // What is chosen while something else is written is not taken.
    await this.settled();
    await this.pane.locator(input).setInputFiles(
      files.map(({ name, bytes }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    );
  }

  /** The eleven files of the sample, read, looked at and taken. */
  async takeSample(): Promise<void> {
    await this.choose(sampleFiles());
    const take = this.pane.getByRole('button', { name: /^Nhận \d+ phiếu/ });
    await take.click({ timeout: 120_000 });
    const taken = this.pane.getByText('Đã nhận 11/11 phiếu').first();
    await taken.waitFor({ timeout: 120_000 });
  }

  /** Opens one of the steps that have a screen of their own. */
  async openStep(name: string): Promise<void> {
    await this.pane
      .getByRole('navigation')
      .getByRole('button', { name })
      .click({ timeout: 120_000 });
  }

  async goBack(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Về trang chính' }).click();
  }

  /** Nothing is under way any more, and nothing fades. */
  async settled(): Promise<void> {
    for (const sign of [BUSY, READING]) {
      await this.pane.locator(sign).first().waitFor({ state: 'hidden', timeout: 120_000 });
    }
    await this.still();
  }

  /** Nothing fades; something may be under way. */
  async still(): Promise<void> {
    await this.inPane(async () => {
      // What was changed a moment ago is only drawn, and begins to fade, with the next frame.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const fading = document.getAnimations().map((one) => one.finished.catch(() => undefined));
      await Promise.race([
        Promise.all(fading),
        new Promise((resolve) => setTimeout(resolve, 2_000)),
      ]);
    });
  }

  /** Whatever was done: no complaint, nothing asked from elsewhere, nothing inaccessible. */
  async expectClean(): Promise<void> {
    await this.settled();
    await this.expectAccessible();
    expect(this.watched).toEqual({ complaints: [], strangers: [] });
  }

  /** As it stands now, in the middle of something too. */
  async expectAccessible(): Promise<void> {
    const violations = [
      ...(await axeFinds(this.page.mainFrame())),
      ...(await axeFinds(this.frame())),
    ];
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(told).toEqual([]);
  }

  async picture(name: string): Promise<void> {
    await this.settled();
    await this.page.locator('#pane').screenshot({ path: join(pictures, `${name}.png`) });
  }

  /** The keyboard is there, in the pane. */
  async expectFocus(place: Locator): Promise<void> {
    await place.and(this.pane.locator(':focus')).waitFor();
  }

  /** Runs in the frame of the pane. */
  async inPane<T>(work: () => T): Promise<T> {
    return this.frame().evaluate(work);
  }

  frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('taskpane.html'));
    if (!frame) throw new Error('the pane has no frame');
    return frame;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
