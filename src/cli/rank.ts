import { join } from 'node:path';
import { jsonReport } from '../app/ranking/json-report';
import { rankWorkbook } from '../app/ranking/rank-workbook';
import { firmnessOf } from '../domain/firmness/firmness';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import { guardOutput, writeBytes } from './files';
import { importFolder } from './import-folder';
import type { ExitCode } from './exit-code';
import { printFirmness } from './print-firmness';
import { printReport } from './print-report';
import { openExcel, saveExcel } from './session';

export async function runRank(args: Arguments): Promise<ExitCode> {
  const { input, out = '', json, submissions, acceptProposed, force, language } = args;
  const imported = importFolder.list(submissions);
  const inputs = [input, ...imported.map(({ name }) => join(submissions ?? '', name))];
  guardOutput(out, inputs, force);
  if (json !== undefined) guardOutput(json, [...inputs, out], force);
  const excel = await openExcel(input, language);
  const taken = await importFolder.take(imported, language);
  const report = await rankWorkbook({ acceptProposed, language, origins: taken.origins });
  const edges = firmnessOf(report.year, report.outcome);
  // Files first: whoever reads along may stop reading (`| head`).
  await saveExcel(excel, out);
  if (json !== undefined) {
    writeBytes(
      json,
      `${JSON.stringify(jsonReport(report, taken.files, language, edges), null, 2)}\n`,
    );
  }
  printReport(report, language);
  printFirmness(edges, report, language);
  console.log(`\n${wordsFor(language).cli.written(out)}`);
  return report.blocking ? 1 : 0;
}
