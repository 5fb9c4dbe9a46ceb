import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';

/**
 * The package is an ES module that jest cannot load; a process of its own can. Its own switches are
 * for a cloud function (`--single-process` ends the browser with its first page) and stay out.
 */
function packaged(): string {
  const ask =
    'import c from "@sparticuz/chromium"; console.log(JSON.stringify(await c.executablePath()));';
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', ask], {
    encoding: 'utf8',
  });
  return JSON.parse(said) as string;
}

export function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(DEBIAN) ? DEBIAN : packaged(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...more],
  });
}

export interface Watched {
  /** Errors and warnings of the console and of scripts. */
  readonly complaints: string[];
  /** Addresses outside the page's own origin that anything on the page asked for. */
  readonly strangers: string[];
}

/** Notes what must not happen while the page is open. Call before the first navigation. */
export function watch(page: Page, origin: string): Watched {
  const watched: Watched = { complaints: [], strangers: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.complaints.push(message.text());
  });
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) {
      watched.strangers.push(request.url());
    }
  });
  page.on('requestfailed', (request) => watched.complaints.push(`failed: ${request.url()}`));
  return watched;
}
