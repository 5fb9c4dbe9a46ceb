import { fold, tidy } from '../../text/fold';
import { readFingerprint } from './fingerprint';

/** *Bản quy chế* of *Phiếu đã nhận*: the version a sheet came in under, and what its form says. */
export interface ReceivedUnder {
  readonly version: string;
  /** Null: the form carried no code. */
  readonly fingerprint: string | null;
}

export function printReceivedUnder({ version, fingerprint }: ReceivedUnder): string {
  return fingerprint === null ? version : `${version} · ${fingerprint}`;
}

export function readReceivedUnder(text: string): ReceivedUnder {
  const [version = '', code = ''] = text.split('·');
  return { version: tidy(version), fingerprint: readFingerprint(tidy(code)) ?? null };
}

export function sameVersion(one: string, other: string): boolean {
  return fold(one) === fold(other);
}
