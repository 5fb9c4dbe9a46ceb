/** What office.js in the framed add-in posts to its host, as JSON text. */
export interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const REQUEST = 0;

export function parseMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  let message: Partial<FrameMessage>;
  try {
    message = JSON.parse(data) as Partial<FrameMessage>;
  } catch {
    // Whatever else the page posts around is not for the host.
    return null;
  }
  const isRequest = message._messageType === REQUEST && typeof message._actionName === 'string';
  return isRequest ? (message as FrameMessage) : null;
}

/** A reply repeats what identifies its request. */
export function replyTo(message: FrameMessage, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _serializerVersion: '1',
    _origin: origin,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _data: data,
  });
}

/** The host speaking first: a workbook event or a click on a ribbon button. */
export function eventFor(registered: FrameMessage, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: 1,
    _errorCode: 0,
    _serializerVersion: '1',
    _origin: origin,
    _actionName: registered._actionName,
    _conversationId: registered._conversationId,
    _correlationId: registered._correlationId,
    _data: data,
  });
}

export interface FrameIdentity {
  readonly conversationId: string;
  readonly appId: string;
  readonly hostUrl: string;
  readonly language: string;
}

/** `iframe.name`, where office.js finds out who its host is. */
export function frameName(identity: FrameIdentity): string {
  const { conversationId, appId, hostUrl, language } = identity;
  return JSON.stringify({
    baseFrameName: 'add-in',
    hostInfo: `Excel|Web|16.01|${language}|${conversationId}|isNotDialog||0`,
    xdmInfo: `${conversationId}|${appId}|${hostUrl}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

export interface HostFacts {
  readonly excelApi: string;
  readonly language: string;
  readonly documentUrl: string;
  readonly settings: readonly (readonly [string, string])[];
  /** Requests that ask for it wait until nobody types in a cell any more; else they are refused. */
  readonly waitsForCellEdit: boolean;
}

function requirementSets({ excelApi, waitsForCellEdit }: HostFacts): Record<string, string> {
  const sets = { ExcelApi: excelApi, DialogApi: '1.2' };
  // The library sends `delayForCellEdit` only to an Excel that names this set.
  return waitsForCellEdit ? { ...sets, DelayForCellEdit: '1.1' } : sets;
}

/** The answer to the handshake: with it `Office.onReady` resolves. */
export function appContext(message: FrameMessage, facts: HostFacts): unknown {
  return {
    _id: message._conversationId,
    _appName: 16,
    _appVersion: 16.01,
    _appUILocale: facts.language.toLowerCase(),
    _dataLocale: facts.language.toLowerCase(),
    _docUrl: facts.documentUrl,
    _clientMode: 0,
    _settings: facts.settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: message._conversationId,
    _appInstanceId: message._conversationId,
    _requirementMatrix: JSON.stringify(requirementSets(facts)),
    _hostFullVersion: '16.0.0.0',
    _appDomains: [],
  };
}
