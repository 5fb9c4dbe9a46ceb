import { join } from 'node:path';
import { gatherBooks } from '../app/gather/gather-books';
import { jsonGathered } from '../app/gather/json-gathered';
import { firmnessOf } from '../domain/firmness/firmness';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import type { ExitCode } from './exit-code';
import { guardOutput, readSubmissions, writeBytes } from './files';
import { printFirmness } from './print-firmness';
import { printGathered } from './print-gathered';
import { printReport } from './print-report';
import { openExcel, saveExcel } from './session';

/** The clusters' own books of a folder, gathered into one: a new workbook, or a copy of `--into`. */
export async function runGather(args: Arguments): Promise<ExitCode> {
  const { input, out = '', into, json, force, language } = args;
  const files = readSubmissions(input);
  const inputs = [
    ...files.map(({ name }) => join(input, name)),
    ...(into === undefined ? [] : [into]),
  ];
  guardOutput(out, inputs, force);
  if (json !== undefined) guardOutput(json, [...inputs, out], force);
  const excel = await openExcel(into ?? null, language);
  const report = await gatherBooks(
    files.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })),
    { language },
  );
  const { ranked } = report;
  if (ranked === null) {
    printGathered(report, language);
    return 2;
  }
  const edges = firmnessOf(ranked.year, ranked.outcome);
  await saveExcel(excel, out);
  if (json !== undefined) {
    const content = jsonGathered(report, ranked, language, edges);
    writeBytes(json, `${JSON.stringify(content, null, 2)}\n`);
  }
  printGathered(report, language);
  printReport(ranked, language);
  printFirmness(edges, ranked, language);
  console.log(`\n${wordsFor(language).cli.written(out)}`);
  const left = report.files.some(({ status }) => status === 'refused');
  return ranked.blocking || left ? 1 : 0;
}
