import type { Browser } from 'playwright-core';
import { serve, type RunningServer } from '../../../src/workbench/server/serve';
import { openBrowser } from '../../../tests/e2e/browser';
import { freshBuilds } from '../../../tests/e2e/builds';

/** What the pane may take, garbage included. */
export const HEAP_MB = 600;
/** A name that office.js takes for Excel on the web; it leads nowhere but to this machine. */
const EXCEL_ON_THE_WEB = 'excel.officeapps.live.com';

/**
 * The workbench under the name of Excel on the web, and the pane from another site, as in life: Chromium
 * then gives the pane a process of its own, and what holds the workbench up is none of the pane's.
 */
export interface OwnProcess {
  readonly browser: Browser;
  /** Where the workbench's page is. */
  readonly host: RunningServer;
  /** What the page is to be opened with. */
  readonly query: string;
  readonly close: () => Promise<void>;
}

export async function ownProcess(files: ReadonlyMap<string, Uint8Array>): Promise<OwnProcess> {
  freshBuilds();
  const server = await serve({ files });
  const browser = await openBrowser([
    `--host-resolver-rules=MAP ${EXCEL_ON_THE_WEB} 127.0.0.1`,
    '--site-per-process',
    // What is no longer needed is cleared away before it comes to this, in megabytes.
    `--js-flags=--max-old-space-size=${String(HEAP_MB)}`,
  ]);
  return {
    browser,
    host: { ...server, origin: server.origin.replace('localhost', EXCEL_ON_THE_WEB) },
    query: `addin=${server.origin}`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
