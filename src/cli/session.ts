import { basename } from 'node:path';
import { inspectWorkbook } from '../app/import/inspect-file';
import { openEmbeddedExcel, type EmbeddedExcel } from '../workbench/host/embedded-excel';
import { readBytes, writeBytes } from './files';

/** The embedded Excel with a workbook open in it; null path: a new one. */
export async function openExcel(
  path: string | null,
  language: 'vi' | 'en',
): Promise<EmbeddedExcel> {
  const culture = language === 'vi' ? 'vi-VN' : 'en-US';
  const profile = { platform: 'desktop' as const, culture };
  if (path === null) return install(await openEmbeddedExcel({ profile }));
  const bytes = readBytes(path);
  await inspectWorkbook({ name: basename(path), bytes }, language);
  return install(await openEmbeddedExcel({ bytes, profile }));
}

function install(excel: EmbeddedExcel): EmbeddedExcel {
  excel.install();
  return excel;
}

/** Saves; what the file library could not carry from the input is named first. */
export async function saveExcel(excel: EmbeddedExcel, path: string): Promise<void> {
  const { bytes, lost } = await excel.save();
  for (const { part, what, sheet } of lost) {
    const where = sheet === undefined ? '' : ` (${sheet})`;
    console.warn(
      `Cảnh báo · warning: ${what}${where} không giữ được trong tệp ra · not kept: ${part}`,
    );
  }
  writeBytes(path, bytes);
}
