import { basename } from 'node:path';
import {
  compareRegulations,
  compareVersions,
  readOpenRegulation,
  type ReadRegulation,
  type RegulationComparison,
} from '../app/regulation/compare-regulations';
import { PART_SHEETS } from '../domain/regulation/versions/parts';
import { wordsFor, type Words } from '../locales/words';
import type { Arguments } from './arguments';
import type { ExitCode } from './exit-code';
import { guardOutput, writeBytes } from './files';
import { printComparison } from './print-comparison';
import { openExcel } from './session';

/** What one regulation says otherwise than another; no workbook is written. */
export async function runDiff(args: Arguments): Promise<ExitCode> {
  const { input, other, json, force, language } = args;
  const inputs = [input, ...(other === undefined ? [] : [other])];
  if (json !== undefined) guardOutput(json, inputs, force);
  const comparison = await compare(args);
  const words = wordsFor(language);
  const names = [input, other ?? input].map((path) => basename(path));
  if (json !== undefined) {
    writeBytes(json, `${JSON.stringify(jsonOf(comparison, names), null, 2)}\n`);
  }
  console.log(words.cli.compared(...titles(comparison, names, words)));
  printComparison(comparison, words);
  return comparison.changes.length === 0 && comparison.missing.length === 0 ? 0 : 1;
}

async function compare({ input, other, language }: Arguments): Promise<RegulationComparison> {
  if (other === undefined) {
    await openExcel(input, language);
    return compareVersions(null, null, { language });
  }
  return compareRegulations(await readFrom(input, language), await readFrom(other, language));
}

async function readFrom(path: string, language: 'vi' | 'en'): Promise<ReadRegulation> {
  const excel = await openExcel(path, language);
  try {
    return await readOpenRegulation({ language });
  } finally {
    excel.uninstall();
  }
}

function titles(
  { before, after }: RegulationComparison,
  [first = '', second = '']: readonly string[],
  { report }: Words,
): [string, string] {
  const title = (name: string, { version, fingerprint }: ReadRegulation): string =>
    `${name}, ${report.version(version)} (${fingerprint})`;
  return [title(first, before), title(second, after)];
}

/** Machine's view: names of kinds and columns are those of the code and the sheets. */
function jsonOf(
  { before, after, changes, missing }: RegulationComparison,
  [first = '', second = '']: readonly string[],
) {
  const about = (file: string, { version, fingerprint }: ReadRegulation) => ({
    file,
    version,
    fingerprint,
  });
  return {
    schemaVersion: 1,
    before: about(first, before),
    after: about(second, after),
    notCompared: missing.map((part) => PART_SHEETS[part].sheetName),
    changes,
  };
}
