import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import { importSubmissions } from '../../src/app/import/import-submissions';
import { jsonReport } from '../../src/app/ranking/json-report';
import type { RankReport } from '../../src/app/ranking/rank-report';
import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import { loadTemplate } from '../../src/app/create/templates';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { ROOT } from './root';

export const SAMPLE = 'mien-trung-2020';
export const SUBMISSIONS = join(ROOT, 'assets', 'samples', SAMPLE, 'phieu');

type Json = ReturnType<typeof jsonReport>;

/** One run of the core: the workbook it left, what it reported, and the same as JSON. */
export interface RankedBook {
  readonly bytes: Uint8Array;
  readonly report: RankReport;
  readonly json: Json;
}

export function sampleSubmissions(): readonly SubmittedFile[] {
  return readdirSync(SUBMISSIONS)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SUBMISSIONS, name))) }));
}

/** The sample from the template to the ranking, in one workbook. */
export async function rankSample(acceptProposed: boolean): Promise<RankedBook> {
  const template = await loadTemplate(SAMPLE);
  const excel = await openEmbeddedExcel({ profile: { platform: 'desktop' } });
  return installed(excel, async () => {
    await createClusterWorkbook(template);
    const imported = await importSubmissions(sampleSubmissions());
    const files = imported.files.flatMap(({ unit, name }) =>
      unit === null ? [] : [[unit, name] as const],
    );
    return ranked(excel, { acceptProposed, origins: imported.origins }, new Map(files));
  });
}

/** The core's own run on a saved workbook, with nothing imported. */
export async function rankFile(bytes: Uint8Array): Promise<RankedBook> {
  const excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
  return installed(excel, () => ranked(excel, {}, new Map()));
}

async function ranked(
  excel: EmbeddedExcel,
  options: Parameters<typeof rankWorkbook>[0],
  files: ReadonlyMap<string, string>,
): Promise<RankedBook> {
  const report = await rankWorkbook(options);
  const { bytes } = await excel.save();
  return { bytes, report, json: jsonReport(report, files, 'vi') };
}

/** `work` against this workbook as the one that Excel has open. */
export async function installed<T>(excel: EmbeddedExcel, work: () => Promise<T>): Promise<T> {
  excel.install();
  try {
    return await work();
  } finally {
    excel.uninstall();
  }
}
