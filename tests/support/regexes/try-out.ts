import { createContext, Script } from 'node:vm';
import type { FoundRegex } from './collect';

const context = createContext({ source: '', flags: '', text: '' });
const run = new Script('text.replace(new RegExp(source, flags), "")');
/** Longer than any limit; without it an exponential one would never end. */
const GIVEN_UP_MS = 2000;

/** All matches of a global one, the first of another, until it is given up. */
export function tryOut({ source, flags }: FoundRegex, text: string): void {
  Object.assign(context, { source, flags, text });
  try {
    run.runInContext(context, { timeout: GIVEN_UP_MS });
  } catch {
    // Given up: the time that it took says so.
  }
}
