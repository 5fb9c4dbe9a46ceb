/** A process of its own, so that its memory can be told: `tsx whole-run.ts <files> <folder>`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import { importSubmissions } from '../../src/app/import/import-submissions';
import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { installed } from '../support/sample';
import { writeClusters, type ClusterFolder } from './cluster-files';
import { timed } from './measure';

export interface WholeRun {
  readonly seconds: number;
  /** Of these in the embedded Excel, which is no part of the product. */
  readonly inExcel: number;
  readonly memoryMb: number;
}

/** From the files to the ranking, as `thidua rank` does it. */
async function rankCluster({
  template,
  paths,
}: ClusterFolder): Promise<Omit<WholeRun, 'memoryMb'>> {
  const excel = await openEmbeddedExcel({ profile: { platform: 'desktop' } });
  const answer = excel.answer.bind(excel);
  let inExcel = 0;
  excel.answer = async (text, flags) => {
    const start = performance.now();
    try {
      return await answer(text, flags);
    } finally {
      inExcel += (performance.now() - start) / 1000;
    }
  };
  return installed(excel, async () => {
    await createClusterWorkbook(template);
    inExcel = 0;
    const seconds = await timed(async () => {
      await importSubmissions(
        paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) })),
      );
      const { outcome } = await rankWorkbook();
      const ranked = outcome.units.filter(({ status }) => status === 'ranked').length;
      if (ranked !== paths.length) throw new Error(`only ${String(ranked)} units were ranked`);
    });
    return { seconds, inExcel };
  });
}

async function main([files = '', folder = '']: readonly string[]): Promise<void> {
  let [seconds, inExcel] = [0, 0];
  for (const cluster of await writeClusters(Number(files), folder)) {
    const run = await rankCluster(cluster);
    seconds += run.seconds;
    inExcel += run.inExcel;
  }
  const memoryMb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, inExcel, memoryMb } satisfies WholeRun));
}

if (process.argv[1]?.endsWith('whole-run.ts')) void main(process.argv.slice(2));
