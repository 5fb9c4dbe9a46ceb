import { lookUp } from '../domain/text/word-table';
/** Why Excel did not do what it was asked, in our terms; the words are the locale's. */
export type ExcelFailureKind =
  | 'cellEdit'
  | 'protected'
  | 'tooLarge'
  | 'notResponding'
  | 'gone'
  | 'nameTaken'
  | 'tooOld'
  | 'busy'
  | 'overtaken'
  | 'sessionLost'
  | 'cancelled'
  | 'unexpected';

export class ExcelFailure extends Error {
  constructor(
    readonly kind: ExcelFailureKind,
    /** Code and place as the library gave them: for the diagnostics screen, not for the clerk. */
    readonly detail: string,
  ) {
    super(`${kind}: ${detail}`);
    this.name = 'ExcelFailure';
  }
}

/**
 * Office.js error codes → our kinds. Messages differ by platform and language and "are not for end
 * users" (Application-specific API error handling, Office Add-ins docs), so only the code is read.
 */
const KINDS: Readonly<Record<string, ExcelFailureKind>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ItemAlreadyExists: 'nameTaken',
  ApiNotFound: 'tooOld',
  NotImplemented: 'tooOld',
  UnsupportedOperation: 'tooOld',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ActivityLimitReached: 'busy',
  ServerBusy: 'busy',
  InvalidOrTimedOutSession: 'sessionLost',
};

interface LibraryError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** The library lives in another realm (and in another frame on the web): no `instanceof`. */
export function isLibraryError(error: unknown): error is LibraryError {
  return (
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
  );
}

export function toExcelFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  if (!isLibraryError(error)) {
    return new ExcelFailure('unexpected', error instanceof Error ? error.message : String(error));
  }
  const place = error.debugInfo?.errorLocation;
  const detail = place ? `${error.code} (${place})` : error.code;
  return new ExcelFailure(lookUp(KINDS, error.code) ?? 'unexpected', detail);
}
