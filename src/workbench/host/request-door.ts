import { execute } from '../protocol/execute';
import type { WireAnswer, WireRequest } from '../protocol/wire';
import { EditMode } from './edit-mode';
import { Faults, type Fault } from './faults';
import type { HostProfile } from './profile';
import { isCleanup, Traffic } from './traffic';
import type { RaisedEvent, WorkbookHost } from './workbook-host';

/** The request flag of `delayForCellEdit`, `OfficeExtension.RequestFlags` in the library. */
const DELAY_FOR_CELL_EDIT = 64;

/** Text of the answer, or a failure of the transport by its number. */
export type HostAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: number; readonly message: string };

/**
 * Failures that do not come from the object model travel as numbers (`OfficeJsErrorCode_…` in the
 * library), which the library turns into these codes.
 */
const TRANSPORT_CODES: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

function failure(code: string, message: string): HostAnswer {
  const number = TRANSPORT_CODES[code];
  if (number !== undefined) return { ok: false, code: number, message };
  const error = { Code: code, Message: message, ActionIndex: 0, Location: '', HttpStatusCode: 400 };
  const answer: WireAnswer = { Error: error, Results: [], TraceIds: [] };
  return { ok: true, text: JSON.stringify(answer) };
}

function nameOf(number: number): string {
  return (
    Object.entries(TRANSPORT_CODES).find(([, known]) => known === number)?.[0] ?? String(number)
  );
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function never(): Promise<never> {
  return new Promise<never>(() => undefined);
}

/**
 * Where requests come in, whatever carried them: the Node door and the browser page both hand over
 * the request's text. Limits, edit mode and planned faults are here; the object model knows nothing
 * of them.
 */
export class RequestDoor {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly editMode = new EditMode();
  private readonly host: WorkbookHost;
  private readonly profile: () => HostProfile;
  private readonly deliver: (events: readonly RaisedEvent[]) => void;

  constructor(host: WorkbookHost, deliver: (events: readonly RaisedEvent[]) => void) {
    this.host = host;
    this.profile = host.profile;
    this.deliver = deliver;
  }

  async answer(text: string, flags: number): Promise<HostAnswer> {
    const request = JSON.parse(text) as WireRequest;
    const faults = isCleanup(request) ? [] : this.faults.due();
    const refused = await this.before(text, flags, faults);
    if (refused !== undefined) return this.noted(request, text, flags, refused);
    const cut = faults.find((fault) => fault.kind === 'cut');
    const last = cut ? Math.floor(request.Actions.length * cut.share) : undefined;
    const answer = execute(request, this.host, last);
    this.sendEvents();
    const body = JSON.stringify(answer);
    const lost = faults.find(({ kind }) => kind === 'drop');
    const reply = await this.after(body, lost);
    const outcome = answer.Error?.Code ?? 'done';
    return this.noted(request, text, flags, reply, reply.ok ? outcome : undefined);
  }

  /** Delivers what was raised outside a request, such as a user's typing. */
  sendEvents(): void {
    const events = this.host.raised;
    this.host.raised = [];
    if (events.length > 0) this.deliver(events);
  }

  private async before(
    text: string,
    flags: number,
    faults: readonly Fault[],
  ): Promise<HostAnswer | undefined> {
    for (const fault of faults) {
      if (fault.kind === 'delay') await wait(fault.milliseconds);
      if (fault.kind === 'hang') await never();
      if (fault.kind === 'change') {
        await fault.run(this.host.workbook);
        this.host.touched();
      }
      if (fault.kind === 'fail') {
        return failure(fault.code, fault.message ?? `Planned failure: ${fault.code}`);
      }
    }
    if (bytesOf(text) > this.profile().requestLimit) {
      return failure('RequestPayloadSizeLimitExceeded', 'The request payload is over the limit.');
    }
    if (this.editMode.isActive) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        return failure('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      }
      await this.editMode.ended();
    }
    return undefined;
  }

  private async after(body: string, lost: Fault | undefined): Promise<HostAnswer> {
    if (lost?.kind === 'drop') {
      if (lost.code === undefined) await never();
      else return failure(lost.code, 'The answer was lost on its way.');
    }
    // The request was carried out: only its answer is too large to send.
    if (bytesOf(body) > this.profile().responseLimit) {
      return failure('ResponsePayloadSizeLimitExceeded', 'The response payload is over the limit.');
    }
    return { ok: true, text: body };
  }

  private noted(
    request: WireRequest,
    text: string,
    flags: number,
    reply: HostAnswer,
    outcome?: string,
  ): HostAnswer {
    const response = reply.ok ? bytesOf(reply.text) : 0;
    const named = outcome ?? (reply.ok ? 'failed on purpose' : nameOf(reply.code));
    this.traffic.note(request, { request: bytesOf(text), response }, flags, named);
    return reply;
  }
}
