import type { EmbeddedExcel } from '../../src/workbench/host/embedded-excel';

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
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
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

export function printTable(rows: readonly Measured[]): void {
  const cells = [COLUMNS.map(([heading]) => heading), ...rows.map(line)];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  for (const row of cells) {
    const padded = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(`  ${padded.join('  ')}`.trimEnd());
  }
}

function line(row: Measured): readonly string[] {
  return COLUMNS.map(([, show]) => show(row));
}
