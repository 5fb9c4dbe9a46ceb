import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import { importSubmissions } from '../../src/app/import/import-submissions';
import type { ImportReport } from '../../src/app/import/take-candidates';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import { loadTemplate } from '../../src/app/create/templates';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';

export const SAMPLE = join(__dirname, '../../assets/samples/mien-trung-2020');

/** One fixed moment: what is written does not depend on when the test runs. */
export const NOW = { now: () => new Date(2026, 10, 21, 14, 5) };

export function sampleFiles(): readonly SubmittedFile[] {
  const folder = join(SAMPLE, 'phieu');
  return readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(folder, name))),
  }));
}

interface Expected {
  readonly [run: string]: unknown;
}

export function expected<T = Expected>(): T {
  return JSON.parse(readFileSync(join(SAMPLE, 'expected.json'), 'utf8')) as T;
}

/** An embedded Excel with the sample's workbook in it, nothing imported yet. */
export async function openSample(): Promise<EmbeddedExcel> {
  const excel = await openEmbeddedExcel();
  excel.install();
  await createClusterWorkbook(await loadTemplate('mien-trung-2020'), NOW);
  return excel;
}

export async function importSample(
  files: readonly SubmittedFile[] = sampleFiles(),
): Promise<ImportReport> {
  return importSubmissions(files, NOW);
}

/** The one file of the sample whose name has this in it. */
export function fileOf(part: string): SubmittedFile {
  const file = sampleFiles().find(({ name }) => name.normalize('NFC').includes(part));
  if (!file) throw new Error(part);
  return file;
}
