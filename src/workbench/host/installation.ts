import { createOffice } from './office-globals';
import { loadOfficeLibrary, type OfficeLibrary, type RichApiMessage } from './office-library';
import type { HostProfile } from './profile';
import type { HostAnswer } from './request-door';
import type { RaisedEvent } from './workbook-host';

/** Rich-API messages that carry events (`GenericEventRegistration.richApiMessageEventCategory`). */
const EVENT_CATEGORY = 65_536;
const NO_SESSION = 5012;

/** Something that answers the library's requests. */
interface Answering {
  answer(text: string, flags: number): Promise<HostAnswer>;
  readonly profile: HostProfile;
}

const GLOBALS = ['Excel', 'OfficeExtension', 'Office'] as const;

/** The library is one per process: the last one installed answers. */
const installed: Answering[] = [];
let before: Partial<Record<(typeof GLOBALS)[number], unknown>> = {};
let messageHandlers: ((message: RichApiMessage) => void)[] = [];
let hooked = false;

function current(): Answering | undefined {
  return installed.at(-1);
}

async function passOn(message: readonly unknown[]): Promise<HostAnswer> {
  const answering = current();
  // Places of text and flags: `RichApiMessageUtility.buildRequestMessageSafeArray`.
  const [text, flags] = [message[4], message[6]];
  if (answering === undefined || typeof text !== 'string' || typeof flags !== 'number') {
    return { ok: false, code: NO_SESSION, message: 'No embedded Excel is installed.' };
  }
  return answering.answer(text, flags);
}

/** Takes the place of the frame that Excel on the web would answer from. */
function hook(library: OfficeLibrary): void {
  if (hooked) return;
  hooked = true;
  const { RichApi } = library.OSF.DDA;
  RichApi.executeRichApiRequestAsync = (message, done) => {
    void passOn(message).then((answer) => {
      if (answer.ok) done({ status: 'succeeded', value: { data: [200, [], answer.text] } });
      else done({ status: 'failed', error: { code: answer.code, message: answer.message } });
    });
  };
  RichApi.richApiMessageManager = {
    register: async (handler) => {
      messageHandlers.push(handler);
      return Promise.resolve();
    },
    removeHandlerAsync: (_type, _options, done) => {
      messageHandlers = [];
      done({ status: 'succeeded' });
    },
  };
}

export function install(answering: Answering): void {
  const library = loadOfficeLibrary();
  hook(library);
  const scope = globalThis as Record<string, unknown>;
  if (installed.length === 0) {
    before = Object.fromEntries(GLOBALS.filter((name) => name in scope).map((n) => [n, scope[n]]));
  }
  uninstallQuietly(answering);
  installed.push(answering);
  expose(library);
}

/** Handlers belong to the page that a workbook was opened in: another workbook, no handlers. */
function expose(library: OfficeLibrary): void {
  library.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  messageHandlers = [];
  const answering = current();
  if (answering === undefined) return;
  const office = createOffice(() => answering.profile);
  library.Office = office;
  const values = { Excel: library.Excel, OfficeExtension: library.OfficeExtension, Office: office };
  Object.assign(globalThis, values);
}

function uninstallQuietly(answering: Answering): void {
  const at = installed.indexOf(answering);
  if (at >= 0) installed.splice(at, 1);
}

export function uninstall(answering: Answering): void {
  if (!installed.includes(answering)) return;
  uninstallQuietly(answering);
  expose(loadOfficeLibrary());
  if (installed.length > 0) return;
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  Object.assign(globalThis, before);
}

/** Hands events to the library, unless another workbook has taken over in the meantime. */
export function deliverEvents(answering: Answering, events: readonly RaisedEvent[]): void {
  setTimeout(() => {
    if (current() !== answering) return;
    const entries = events.map(({ eventType, targetId, message }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: eventType,
      targetId,
      message,
    }));
    for (const handle of messageHandlers) handle({ entries });
  }, 0);
}
