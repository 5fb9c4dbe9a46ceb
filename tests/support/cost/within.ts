import { isCounted } from './at-full-speed';
import { undisturbedMs, workMs, yardstick } from './yardstick';

/** A machine may stand still at any moment: what takes too long is tried again, so often in all. */
const ATTEMPTS = 6;

/** In yardsticks just before and just after: the slower one, for the work was disturbed as well. */
async function attempt(work: () => unknown): Promise<number> {
  const before = await workMs(yardstick);
  const ms = await workMs(work);
  return ms / Math.max(before, await workMs(yardstick));
}

/**
 * Yardsticks of the processor's time that something repeatable takes: a slow machine is slow with
 * both, and what else it does counts for nothing. More than `most` only where every attempt was.
 */
export async function yardsticksOf(most: number, work: () => unknown): Promise<number> {
  let least = (await workMs(work)) / (await undisturbedMs());
  for (let more = 1; least > most && more < ATTEMPTS; more += 1) {
    least = Math.min(least, await attempt(work));
  }
  return least;
}

/**
 * The first result of work that takes at most so many yardsticks (`yardsticksOf`). Where every step is
 * counted (mutation testing) nothing is measured.
 */
export async function within<T>(most: number, work: () => T | Promise<T>): Promise<T> {
  if (isCounted) return work();
  const results: T[] = [];
  const taken = await yardsticksOf(most, async () => {
    results.push(await work());
  });
  if (taken <= most) return results[0] as T;
  throw new Error(`It takes ${taken.toFixed(1)} yardsticks, ${String(most)} at most.`);
}
