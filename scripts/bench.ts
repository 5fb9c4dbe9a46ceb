/**
 * What import and one click cost: requests and bytes as the host counts them, and time with the
 * embedded Excel, which calculates on this machine (Excel itself is not measured). Beside it a naive
 * add-in that writes the summary cell by cell. Then the engine alone, in memory, on a whole country.
 */
import { cpus } from 'node:os';
import { createClusterWorkbook } from '../src/app/create/create-workbook';
import { importSubmissions } from '../src/app/import/import-submissions';
import { rankWorkbook } from '../src/app/ranking/rank-workbook';
import { openEmbeddedExcel } from '../src/workbench/host/embedded-excel';
import { benchEngine } from './bench/engine';
import { benchIntake } from './bench/intake';
import { generateCluster, type Size } from './bench/generated-cluster';
import { measure, MEGABYTE, printTable, type Measured } from './bench/measure';
import { writeSummaryCellByCell } from './bench/naive-add-in';
import { installed } from './support/sample';

const SIZES: readonly Size[] = [
  { units: 11, criteria: 60 },
  { units: 30, criteria: 250 },
];
const CLICK_REQUESTS = 6;
/** Seconds. An assumption, used for one printed ratio only. */
const ROUND_TRIP = 0.05;

async function bench(size: Size): Promise<readonly string[]> {
  const { template, submissions } = await generateCluster(size);
  const excel = await openEmbeddedExcel({ profile: { platform: 'web' } });
  return installed(excel, async () => {
    await createClusterWorkbook(template);
    const imported = await measure(excel, 'import', async () => {
      const { files } = await importSubmissions(submissions);
      const refused = files.filter(({ problem }) => problem !== null);
      if (refused.length > 0) throw new Error(`not imported: ${refused[0]?.problem ?? ''}`);
    });
    const click = async (): Promise<void> => {
      const { outcome } = await rankWorkbook();
      const ranked = outcome.units.filter(({ status }) => status === 'ranked').length;
      if (ranked !== size.units) throw new Error(`only ${String(ranked)} units were ranked`);
    };
    const first = await measure(excel, 'first click', click);
    const second = await measure(excel, 'second click', click);
    const naive = await measure(excel, 'cell by cell', writeSummaryCellByCell);
    printTable([imported, first, second, naive]);
    console.log(
      `  cell by cell : first click = ${ratio(naive.requests, first.requests)} the requests; at an ` +
        `assumed ${String(ROUND_TRIP * 1000)} ms a round trip ${ratio(waited(naive), waited(first))} the time`,
    );
    return [...checkImport(imported), ...[first, second].flatMap(checkClick)];
  });
}

/** The embedded Excel answers at once; Excel on the web is at the other end of a line. */
function waited({ seconds, requests }: Measured): number {
  return seconds + requests * ROUND_TRIP;
}

function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(1)} ×`;
}

function checkImport({ writing, sent }: Measured): readonly string[] {
  const allowed = 2 + Math.ceil(sent / MEGABYTE);
  return writing <= allowed
    ? []
    : [`import: ${String(writing)} writing requests, ${String(allowed)} allowed`];
}

function checkClick({ what, requests, largestSent, largestReceived }: Measured): readonly string[] {
  const largest = Math.max(largestSent, largestReceived);
  return [
    ...(requests > CLICK_REQUESTS
      ? [`${what}: ${String(requests)} requests, ${String(CLICK_REQUESTS)} allowed`]
      : []),
    ...(largest > MEGABYTE
      ? [`${what}: ${String(largest)} bytes in one message, 1 MB allowed`]
      : []),
  ];
}

async function main(): Promise<number> {
  const processors = cpus();
  console.log(
    `Node ${process.versions.node}, ${String(processors.length)} × ${processors[0]?.model ?? '?'}`,
  );
  let missed = 0;
  for (const size of SIZES) {
    console.log(`\n${String(size.units)} units × ${String(size.criteria)} criteria`);
    for (const problem of await bench(size)) {
      console.error(`  MISSED ${problem}`);
      missed += 1;
    }
  }
  await benchIntake();
  for (const problem of benchEngine()) {
    console.error(`  MISSED ${problem}`);
    missed += 1;
  }
  console.log(
    missed === 0
      ? '\nGoals met: a click ≤ 6 requests of ≤ 1 MB each way; import 2 + ⌈MB⌉ writing requests; engine < 200 ms, linear.'
      : `\n${String(missed)} goals missed`,
  );
  return missed === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
