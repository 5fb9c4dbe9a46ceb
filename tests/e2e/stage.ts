import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve, type RunningServer } from '../../src/workbench/server/serve';
import { openBrowser } from './browser';
import { PanePage, type PageWish } from './pane-page';

/** A server and a browser, for the tests of one file. */
export interface Stage {
  readonly open: (wish?: PageWish) => Promise<PanePage>;
}

/** @param files by path: further ones that the server gives */
export function useStage(files: () => Promise<ReadonlyMap<string, Uint8Array>> = none): Stage {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(join(__dirname, '../../out/pictures'), { recursive: true });
    server = await serve({ files: await files() });
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return { open: (wish) => PanePage.open(browser, server, wish) };
}

function none(): Promise<ReadonlyMap<string, Uint8Array>> {
  return Promise.resolve(new Map());
}
