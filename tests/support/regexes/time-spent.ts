import { createContext, Script } from 'node:vm';
import type { FoundRegex } from './collect';

const context = createContext({ source: '', flags: '', text: '' });
const run = new Script('text.replace(new RegExp(source, flags), "")');
const GIVEN_UP_MS = 2000;

/**
 * Milliseconds of the processor's time, so that a busy machine counts for nothing; infinite where it
 * was stopped. All matches of a global one, the first of another.
 */
export function timeSpent({ source, flags }: FoundRegex, text: string): number {
  Object.assign(context, { source, flags, text });
  const before = process.cpuUsage();
  try {
    run.runInContext(context, { timeout: GIVEN_UP_MS });
  } catch {
    return Infinity;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
