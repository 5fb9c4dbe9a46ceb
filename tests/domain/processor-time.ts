import { processorMs } from '../../scripts/support/processor-time';

/** Milliseconds of the processor that something takes: the machine may be busy with other work. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return processorMs(before);
}
