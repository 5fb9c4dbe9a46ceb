import type { WireRequest } from '../protocol/wire';

interface TrafficEntry {
  /** Counts from 1 since the last reset. */
  readonly number: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  readonly actions: number;
  /** Actions by kind: `query`, `method`, `set`, … */
  readonly kinds: Readonly<Record<string, number>>;
  /** Only gives tracked ranges back: what `Excel.run` sends when its function has ended. */
  readonly cleanup: boolean;
  readonly outcome: string;
}

const KIND_NAMES: Readonly<Record<number, string>> = {
  1: 'instantiate',
  2: 'query',
  3: 'method',
  4: 'set',
  5: 'trace',
  6: 'query',
  7: 'query',
  9: 'update',
};

export function isCleanup(request: WireRequest): boolean {
  const methods = request.Actions.filter(({ ActionType }) => ActionType !== 1);
  return methods.length > 0 && methods.every(({ Name }) => Name === '_RemoveReference');
}

function countKinds(request: WireRequest): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { ActionType } of request.Actions) {
    const kind = KIND_NAMES[ActionType] ?? `type ${String(ActionType)}`;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}

/** Counts what an add-in sends and gets: requests, and UTF-8 bytes each way. */
export class Traffic {
  requests = 0;
  requestBytes = 0;
  responseBytes = 0;
  log: TrafficEntry[] = [];

  reset(): void {
    this.requests = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.log = [];
  }

  note(
    request: WireRequest,
    size: { request: number; response: number },
    flags: number,
    outcome: string,
  ): void {
    this.requests += 1;
    this.requestBytes += size.request;
    this.responseBytes += size.response;
    this.log.push({
      number: this.requests,
      requestBytes: size.request,
      responseBytes: size.response,
      flags,
      actions: request.Actions.length,
      kinds: countKinds(request),
      cleanup: isCleanup(request),
      outcome,
    });
  }
}
