import type { HostAnswer } from '../host/request-door';
import { closeDialog, dialogWish, openDialog } from './dialog-box';
import { answerInternalService } from './internal-service';
import type { Theme } from './host-choices';
import {
  appContext,
  eventFor,
  frameName,
  parseMessage,
  replyTo,
  type FrameMessage,
  type HostFacts,
} from './messages';

/** `DispatchId` of the methods that office.js sends (`OSF.DDA.MethodDispId`). */
const METHOD = { saveSettings: 76, richApi: 93, commandEnded: 94 } as const;
const REGISTER = 1;
const EVENT_CATEGORY = 65_536;
const INTERNAL_ERROR = 5001;
/** `OSF.DialogMessageType.DialogClosed`: the person closed it. */
const DIALOG_CLOSED = 12_006;

export interface FrameHost {
  readonly facts: () => HostFacts;
  readonly answer: (text: string, flags: number) => Promise<HostAnswer>;
  readonly saveSettings: (pairs: readonly (readonly [string, string])[]) => void;
  readonly commandEnded: () => void;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** The add-in's page in a frame, and the other end of what its office.js says. */
export class OfficeFrame {
  private readonly registered = new Map<string, FrameMessage>();
  /** Commands that came before the page was ready for them. */
  private waiting: (() => void)[] = [];
  private frame: HTMLIFrameElement;
  private origin = location.origin;
  private readonly host: FrameHost;

  constructor(frame: HTMLIFrameElement, host: FrameHost) {
    this.frame = frame;
    this.host = host;
    window.addEventListener('message', (event) => {
      if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
      const message = parseMessage(event.data);
      if (message) void this.receive(message);
    });
  }

  /** @param theme what the page is told that the person prefers, see `preference.ts` */
  open(page: URL, theme: Theme): void {
    this.origin = page.origin;
    this.registered.clear();
    this.waiting = [];
    // A frame that is already in the page keeps its first `window.name`: a new one for each opening.
    const frame = this.frame.cloneNode() as HTMLIFrameElement;
    frame.name = frameName({
      conversationId: crypto.randomUUID(),
      appId: 'workbench',
      hostUrl: location.href,
      language: this.host.facts().language,
    });
    if (theme !== 'system') page.searchParams.set('theme', theme);
    frame.src = page.href;
    this.frame.replaceWith(frame);
    this.frame = frame;
  }

  /** The page is gone, with all that it knew. */
  close(): void {
    this.registered.clear();
    const frame = this.frame.cloneNode() as HTMLIFrameElement;
    frame.removeAttribute('src');
    this.frame.replaceWith(frame);
    this.frame = frame;
  }

  /** Workbook events: `[type, target, JSON text]` each. */
  raise(events: readonly { eventType: number; targetId: string; message: string }[]): void {
    const rows = events.map(({ eventType, targetId, message }, index) => [
      EVENT_CATEGORY,
      eventType,
      targetId,
      message,
      index,
      false,
    ]);
    this.tell('richApiMessage', { ArrayData: rows });
  }

  /** A click on a ribbon button that runs a function. */
  invoke(functionName: string, controlId: string): void {
    const source = JSON.stringify({ source: { id: controlId } });
    const call = { 0: crypto.randomUUID(), 1: functionName, 2: source };
    const tell = (): void => this.tell('appCommandInvoked', call);
    if (this.registered.has('appCommandInvoked')) tell();
    else this.waiting.push(tell);
  }

  private tell(action: string, data: unknown): void {
    const registration = this.registered.get(action);
    if (registration) this.post(eventFor(registration, data, location.origin));
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, this.origin);
  }

  private async receive(message: FrameMessage): Promise<void> {
    const data = await this.reply(message);
    if (data !== undefined) this.post(replyTo(message, data, location.origin));
  }

  private async reply(message: FrameMessage): Promise<unknown> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(message, this.host.facts());
      case 'executeMethod':
        return this.call(message._data as MethodCall);
      case 'richApiMessage':
      case 'appCommandInvoked':
        if ((message as { _actionType?: number })._actionType === REGISTER) {
          this.registered.set(message._actionName, message);
          if (message._actionName === 'appCommandInvoked') this.runWaiting();
        }
        return { Error: 0, Version: 1 };
      case 'dialogMessageReceived':
        return this.dialog(message);
      default:
        // Notices and telemetry want no answer.
        return undefined;
    }
  }

  /** Opening a dialog is a registration for what happens in it; taking it back closes it. */
  private dialog(message: FrameMessage): unknown {
    const wish = dialogWish(message._data);
    if ((message as { _actionType?: number })._actionType !== REGISTER) closeDialog();
    else if (wish === null || new URL(wish.url).origin !== this.origin) {
      return { Error: INTERNAL_ERROR, Version: 1 };
    } else {
      this.registered.set(message._actionName, message);
      openDialog(wish, () => this.tell('dialogMessageReceived', { messageType: DIALOG_CLOSED }));
    }
    return { Error: 0, Version: 1 };
  }

  private runWaiting(): void {
    const { waiting } = this;
    this.waiting = [];
    // After the answer to the registration: before it the page does not listen yet.
    setTimeout(() => {
      for (const tell of waiting) tell();
    }, 0);
  }

  private async answer(text: string, flags: number): Promise<HostAnswer> {
    const internal = answerInternalService(text);
    if (internal !== null) return { ok: true, text: internal };
    try {
      return await this.host.answer(text, flags);
    } catch (error) {
      // A gap in the embedded Excel: loud in the console, and a failed request for the add-in
      // instead of one that never ends.
      reportError(error);
      return { ok: false, code: INTERNAL_ERROR, message: String(error) };
    }
  }

  private async call(call: MethodCall): Promise<unknown> {
    const method: number = call.DdaMethod?.DispatchId ?? 0;
    switch (method) {
      case METHOD.richApi: {
        const answer = await this.answer(
          String(call.ArrayData?.[4]),
          Number(call.ArrayData?.[6] ?? 0),
        );
        return answer.ok
          ? { Version: 1, Error: 0, Data: [200, [], answer.text] }
          : { Version: 1, Error: answer.code };
      }
      case METHOD.saveSettings:
        this.host.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return { Version: 1, Error: 0 };
      case METHOD.commandEnded:
        this.host.commandEnded();
        return { Version: 1, Error: 0 };
      default:
        // As Excel says it for a method that it does not have.
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  }
}
