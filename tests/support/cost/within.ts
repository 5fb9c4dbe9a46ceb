import { isCounted } from '../../intake/at-full-speed';
import { processorMs } from '../../../scripts/support/processor-time';
import { undisturbedMs, yardstickMs } from './yardstick';

/** A machine may stand still at any moment: what takes too long is tried again, so often in all. */
const ATTEMPTS = 6;

/** In yardsticks just before and just after: the slower one, for the work was disturbed as well. */
async function attempt(work: () => unknown): Promise<number> {
  const before = yardstickMs();
  const began = process.cpuUsage();
  await work();
  const ms = processorMs(began);
  return ms / Math.max(before, yardstickMs());
}

/**
 * The result of work that takes at most so many yardsticks of the processor’s time: a slow machine is
 * slow with both, and what else it does counts for nothing. The work must be repeatable. Where every
 * step is counted (mutation testing) nothing is measured.
 */
export async function within<T>(most: number, work: () => T | Promise<T>): Promise<T> {
  if (isCounted) return work();
  const unit = undisturbedMs();
  const began = process.cpuUsage();
  const result = await work();
  let least = processorMs(began) / unit;
  for (let more = 1; least > most && more < ATTEMPTS; more += 1) {
    least = Math.min(least, await attempt(work));
  }
  if (least <= most) return result;
  throw new Error(`It takes ${least.toFixed(1)} yardsticks, ${String(most)} at most.`);
}
