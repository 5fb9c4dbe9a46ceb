import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import type { Table } from './section';

type Entry = EmbeddedExcel['traffic']['log'][number];

/** One use-case as the host saw it, the library's own clean-up requests left out. */
export interface Measured {
  readonly what: string;
  readonly requests: number;
  readonly writing: number;
  readonly sent: number;
  readonly received: number;
  readonly largestSent: number;
  readonly largestReceived: number;
  readonly seconds: number;
}

export async function measure(
  excel: EmbeddedExcel,
  what: string,
  work: () => Promise<unknown>,
): Promise<Measured> {
  excel.traffic.reset();
  const seconds = await timed(work);
  const log = excel.traffic.log.filter(({ cleanup }) => !cleanup);
  const sizes = (key: 'requestBytes' | 'responseBytes'): readonly number[] =>
    log.map((entry) => entry[key]);
  return {
    what,
    requests: log.length,
    writing: log.filter(writes).length,
    sent: sum(sizes('requestBytes')),
    received: sum(sizes('responseBytes')),
    largestSent: Math.max(0, ...sizes('requestBytes')),
    largestReceived: Math.max(0, ...sizes('responseBytes')),
    seconds,
  };
}

/** Seconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Seconds of the middle one of three: the first goes through code that nobody has run yet. */
export async function timedThrice(work: () => unknown): Promise<number> {
  return median([await timed(work), await timed(work), await timed(work)]);
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Infinity;
}

/** Every writing request of ours sets a cell or a format; methods alone also come with reading. */
function writes({ kinds }: Entry): boolean {
  return (kinds.set ?? 0) + (kinds.update ?? 0) > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export const MEGABYTE = 1_000_000;

const COLUMNS: readonly [string, (row: Measured) => string][] = [
  ['', ({ what }) => what],
  ['requests', ({ requests }) => String(requests)],
  ['writing', ({ writing }) => String(writing)],
  ['sent KB', ({ sent }) => kilobytes(sent)],
  ['received KB', ({ received }) => kilobytes(received)],
  ['largest sent KB', ({ largestSent }) => kilobytes(largestSent)],
  ['largest received KB', ({ largestReceived }) => kilobytes(largestReceived)],
  ['seconds', ({ seconds }) => seconds.toFixed(2)],
];

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

export function tableOf(rows: readonly Measured[]): Table {
  return {
    headings: COLUMNS.map(([heading]) => heading),
    rows: rows.map((row) => COLUMNS.map(([, show]) => show(row))),
  };
}
