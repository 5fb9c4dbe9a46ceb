import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import { importSubmissions } from '../../src/app/import/import-submissions';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import { saveXlsx } from '../../src/workbench/file/save';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { createEmptyWorkbook, createWorkbook } from '../../src/workbench/model/create';
import type { WorkbookModel } from '../../src/workbench/model/types';
import { templateOf } from '../support/book/draft';
import { formOf } from '../support/book/form';
import { addOwnNotes, addOwnSheet } from './own-things';
import { SMALL_BOOK } from './small-book';

export const NOW = { now: () => new Date(2020, 10, 21, 14, 5) };

/** How far the workbook has come before the use case that is disturbed. */
export interface Stages {
  /** A workbook with one sheet of the person's own beside the blank one. */
  readonly blank: WorkbookModel;
  readonly created: WorkbookModel;
  readonly imported: WorkbookModel;
  readonly ranked: WorkbookModel;
  /** Ranked with every proposal accepted. */
  readonly settled: WorkbookModel;
  readonly files: readonly SubmittedFile[];
  /** The same units once more, with other figures. */
  readonly again: readonly SubmittedFile[];
}

/** Excel as the web has it, with a copy of the workbook open. */
export async function openCopy(workbook: WorkbookModel): Promise<EmbeddedExcel> {
  return openEmbeddedExcel({ workbook: structuredClone(workbook), profile: { platform: 'web' } });
}

export async function within<T>(excel: EmbeddedExcel, work: () => Promise<T>): Promise<T> {
  excel.install();
  try {
    return await work();
  } finally {
    excel.uninstall();
  }
}

/** A copy of the workbook after `prepare`. */
export async function prepared(
  workbook: WorkbookModel,
  prepare: (excel: EmbeddedExcel) => unknown,
): Promise<WorkbookModel> {
  const excel = await openCopy(workbook);
  await within(excel, async () => {
    await prepare(excel);
  });
  return excel.workbook;
}

async function after(
  workbook: WorkbookModel,
  work: (excel: EmbeddedExcel) => Promise<unknown>,
): Promise<WorkbookModel> {
  const excel = await openCopy(workbook);
  await within(excel, () => work(excel));
  return excel.workbook;
}

async function fileOf(unit: string, plus: number): Promise<SubmittedFile> {
  const workbook = createEmptyWorkbook();
  const draft = SMALL_BOOK.units[unit];
  if (!draft) throw new Error(unit);
  const claims = Object.fromEntries(
    Object.entries(draft.claims ?? {}).map(([code, cells]) => {
      const self = typeof cells === 'object' && 'self' in cells ? cells.self : cells;
      const evidence = plus === 0 ? {} : { evidence: `Báo cáo bổ sung ${code}` };
      const less = typeof self === 'number' ? self - plus : self;
      return [code, { ...(cells as object), ...evidence, self: less }];
    }),
  ) as typeof draft.claims;
  workbook.sheets.push(
    formOf(unit, { ...draft, ...(claims ? { claims } : {}) }, SMALL_BOOK.criteria),
  );
  const { bytes } = await saveXlsx(workbook);
  return { name: `${unit}${plus === 0 ? '' : ' (lần 2)'}.xlsx`, bytes };
}

export async function makeStages(): Promise<Stages> {
  const units = Object.keys(SMALL_BOOK.units);
  const files: SubmittedFile[] = [];
  for (const unit of units) files.push(await fileOf(unit, 0));
  const again = [await fileOf('An Bình', 1), await fileOf('Cẩm Hà', 1)];
  const blank = createWorkbook();
  addOwnSheet(blank);
  const created = await after(blank, () => createClusterWorkbook(templateOf(SMALL_BOOK), NOW));
  const imported = await after(created, () => importSubmissions(files, NOW));
  addOwnNotes(imported);
  const ranked = await after(imported, () => rankWorkbook(NOW));
  const settled = await after(ranked, () => rankWorkbook({ ...NOW, acceptProposed: true }));
  return { blank, created, imported, ranked, settled, files, again };
}
