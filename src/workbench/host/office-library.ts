import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

export interface RichApiMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** What Office.js's own executor is handed back (`RichApiMessageUtility.getResponseBody`). */
type ExecuteResult =
  | { readonly status: 'succeeded'; readonly value: { readonly data: readonly unknown[] } }
  | {
      readonly status: 'failed';
      readonly error: { readonly code: number; readonly message: string };
    };

/** The parts of the library that the host hooks into. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  };
  readonly OSF: {
    DDA: {
      RichApi: {
        executeRichApiRequestAsync: (
          message: readonly unknown[],
          done: (result: ExecuteResult) => void,
        ) => void;
        richApiMessageManager: {
          register(handler: (message: RichApiMessage) => void): Promise<void>;
          removeHandlerAsync(type: string, options: unknown, done: (result: unknown) => void): void;
        };
      };
    };
  };
  Office: unknown;
}

let loaded: OfficeLibrary | undefined;

/** The few browser globals that the library asks for while it loads. */
function browserGlobals(): Record<string, unknown> {
  const url = 'https://localhost/embedded-excel.html';
  const element = { appendChild: noop, setAttribute: noop, getAttribute: () => null, style: {} };
  const globals: Record<string, unknown> = {
    document: {
      URL: url,
      cookie: '',
      head: element,
      documentElement: element,
      addEventListener: noop,
      createElement: () => ({ ...element }),
      getElementById: () => null,
      getElementsByTagName: () => [],
    },
    location: {
      href: url,
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      origin: 'https://localhost',
      pathname: '/embedded-excel.html',
      search: '',
      hash: '',
    },
    navigator: { userAgent: 'Node.js' },
    addEventListener: noop,
    removeEventListener: noop,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    // Errors and promises of the caller's realm, so that `instanceof` holds there.
    Error,
    Promise,
  };
  for (const self of ['window', 'self', 'top', 'parent']) globals[self] = globals;
  return globals;
}

function noop(): void {
  // Listening to a page that is not there.
}

/**
 * Microsoft's library as it is published, evaluated once per process in a context of its own. It is
 * licensed for developing and testing add-ins only: read from node_modules, never copied or bundled.
 */
export function loadOfficeLibrary(): OfficeLibrary {
  if (loaded !== undefined) return loaded;
  const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  const globals = browserGlobals();
  createContext(globals);
  new Script(readFileSync(path, 'utf8'), { filename: path }).runInContext(globals);
  loaded = globals as unknown as OfficeLibrary;
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return loaded;
}
