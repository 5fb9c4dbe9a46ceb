import { processorMs } from '../../../scripts/support/processor-time';

const LETTERS = 'Đơn vị chấm 1.250,5 điểm; ';

/**
 * A fixed piece of work of the kind readers do: letters, a map, numbers, pieces of text put together.
 * Ten to thirty milliseconds of a desk's processor. The result only keeps it from being left out.
 */
export function yardstick(): number {
  const seen = new Map<string, number>();
  const pieces: string[] = [];
  for (let at = 0; at < 50_000; at += 1) {
    const letter = LETTERS.charAt(at % LETTERS.length);
    const key = letter + String(at % 997);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    if (at % 10 === 0) pieces.push(key);
  }
  return seen.size + pieces.join('').length;
}

/** Milliseconds of the processor that something takes. */
export async function workMs(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  return processorMs(began);
}

const known: number[] = [];

/** Milliseconds of one when nothing disturbs it; the first runs only compile it. */
export async function undisturbedMs(): Promise<number> {
  while (known.length < 6) known.push(await workMs(yardstick));
  return Math.min(...known);
}
