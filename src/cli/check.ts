import { join } from 'node:path';
import { checkWorkbook } from '../app/ranking/check-workbook';
import { jsonReport } from '../app/ranking/json-report';
import { takePastedFirst } from '../app/import/take-sheets';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import { guardOutput, writeBytes } from './files';
import { importFolder } from './import-folder';
import type { ExitCode } from './exit-code';
import { printRegulation } from './print-regulation';
import { printFindings } from './print-report';
import { openExcel } from './session';

/** Findings only; the workbook on disk is not touched. */
export async function runCheck(args: Arguments): Promise<ExitCode> {
  const { input, json, submissions, force, language } = args;
  const imported = importFolder.list(submissions);
  const inputs = [input, ...imported.map(({ name }) => join(submissions ?? '', name))];
  if (json !== undefined) guardOutput(json, inputs, force);
  await openExcel(input, language);
  const taken = await importFolder.take(imported, language);
  const pasted = await takePastedFirst({ language });
  const origins = new Map([...taken.origins, ...pasted]);
  const report = await checkWorkbook({ language, origins });
  if (json !== undefined) {
    writeBytes(json, `${JSON.stringify(jsonReport(report, taken.files, language), null, 2)}\n`);
  }
  printRegulation(report, wordsFor(language));
  printFindings(report, wordsFor(language));
  return report.blocking ? 1 : 0;
}
