import { MEMORY_SHEET } from '../../../src/domain/book/sheets/memory';
import { recallUnit } from '../../../src/domain/memory/memory';
import { table } from '../../domain/builders';
import { contextOf } from '../../../src/intake/recognise/recognise-context';
import { readState } from '../../../src/app/book/read-state';
import { readSubmission } from '../../../src/app/import/read-submission';
import {
  readerBookOf,
  recogniseContextOf,
  type ReaderBook,
} from '../../../src/app/import/reader-book';
import { inlineReader } from '../../../src/app/import/submission-reader';
import { readBook, type BookSnapshot } from '../../../src/excel/read/book';
import { inExcel } from '../../../src/excel/run';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { openSample, sampleFiles } from '../../support/sample-book';

let excel: EmbeddedExcel;
let snapshot: BookSnapshot;
let book: ReaderBook;

beforeAll(async () => {
  excel = await openSample();
  snapshot = await inExcel(readBook);
  book = structuredClone(readerBookOf(snapshot));
});
afterAll(() => {
  excel.uninstall();
});

it('crosses to another thread and back as it was', () => {
  expect(book).toEqual(readerBookOf(snapshot));
  expect(JSON.parse(JSON.stringify(book))).toEqual(book);
});

it('gives the regulation, the members and the targets that the workbook itself gives', async () => {
  const { year } = await readState(snapshot, new Map());
  const context = recogniseContextOf(book);
  const { regulation, ...rest } = contextOf(year, { ownBook: false });
  expect({ ...context, regulation: null }).toEqual({ ...rest, regulation: null });
  // Rules hold functions, which are never equal: what they were read from is compared.
  const shape = (criteria: typeof regulation.criteria): unknown =>
    criteria.map(({ rule, parentRule, ...criterion }) => [criterion, rule?.kind, parentRule?.kind]);
  expect(shape(context.regulation.criteria)).toEqual(shape(regulation.criteria));
  expect(context.regulation.settings).toEqual(regulation.settings);
  expect(context.units).toHaveLength(11);
  expect(context.regulation.leaves.length).toBeGreaterThan(20);
});

it.each(sampleFiles().map((file) => [file.name, file] as const))(
  '%s is recognised alike from the workbook and from the copy, and what was read crosses back',
  async (_, file) => {
    const { year } = await readState(snapshot, new Map());
    const here = await readSubmission(file, contextOf(year, { ownBook: false }));
    const there = await inlineReader().read(file, book);
    expect(there).toEqual(here);
    expect(structuredClone(there)).toEqual(here);
    expect('candidates' in here && here.candidates[0]?.sheet.rows.length).toBeGreaterThan(20);
  },
);

it('takes along what the clerk once answered', () => {
  const rows = [{ kind: 'Đơn vị', seen: 'Trung tâm Lưu trữ', means: 'Sở Nội vụ tỉnh Kon Tum' }];
  const answered = structuredClone({ ...book, memory: table(MEMORY_SHEET, rows) });
  expect(recallUnit(recogniseContextOf(answered).memory, 'TRUNG TÂM LƯU TRỮ')?.means).toBe('KT');
});

it('a book without units has nobody to recognise', () => {
  const nobody: ReaderBook = { ...book, units: { ...book.units, rows: [] } };
  expect(() => recogniseContextOf(nobody)).toThrow(expect.objectContaining({ kind: 'noUnits' }));
});
