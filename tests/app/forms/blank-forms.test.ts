import { strFromU8, unzipSync } from 'fflate';
import {
  formNames,
  makeForm,
  makeForms,
  readForForms,
  type ForForms,
} from '../../../src/app/forms/blank-forms';
import { zipForms } from '../../../src/app/forms/zip-forms';
import { importSubmissions } from '../../../src/app/import/import-submissions';
import { unitRows } from '../../../src/domain/book/unit-rows';
import { unitColumnKeys } from '../../../src/domain/book/unit-sheet';
import { openCells } from '../../../src/excel/form-file/open-cells';
import { UNIT_ROWS } from '../../../src/excel/sheets/unit-layout';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { findCell, valueAt } from '../../support/cells';
import { addRows, IN_TIME, openTemplate } from '../../support/template-book';

/** *Ghi chú của đơn vị* of some criteria, as the blank form of one unit has it. */
async function notesOn(
  book: EmbeddedExcel,
  name: string,
  codes: readonly string[],
): Promise<readonly unknown[]> {
  book.install();
  const blank = await readForForms(IN_TIME);
  book.uninstall();
  const unit = blank.year.units.find(({ shortName }) => shortName === name);
  if (!unit) throw new Error(name);
  const form = await openEmbeddedExcel({ bytes: await makeForm(blank, unit) });
  const [sheet] = form.workbook.sheets;
  if (!sheet) throw new Error('no form');
  const { column } = findCell(sheet, 'Ghi chú của đơn vị');
  return codes.map((code) => valueAt(sheet, findCell(sheet, code).row, column));
}

test('a blank form says which criteria are not asked of this unit, and why', async () => {
  const book = await openTemplate('khoi-nho-khong-dong-deu');
  await addRows('KhongCham', [
    ['III.2', 'Quỹ H', '', 'Quỹ không làm công tác tuyên truyền'],
    ['III.1', 'Tất cả', '', 'Phong trào tạm dừng'],
  ]);
  const codes = ['I.2', 'I.5', 'III.1', 'III.2'];
  const other = 'Không áp dụng cho đơn vị này';
  expect(await notesOn(book, 'Quỹ H', codes)).toEqual([
    other,
    null,
    'Phong trào tạm dừng',
    'Quỹ không làm công tác tuyên truyền',
  ]);
  expect(await notesOn(book, 'Sở A', codes)).toEqual([null, other, 'Phong trào tạm dừng', null]);
});

async function sampleForms(): Promise<{ book: EmbeddedExcel; blank: ForForms }> {
  const book = await openTemplate('so-noi-vu-100');
  book.install();
  const blank = await readForForms(IN_TIME);
  book.uninstall();
  return { book, blank };
}

test('the file says cell by cell what the unit’s sheet in the workbook says', async () => {
  const { book, blank } = await sampleForms();
  const [unit] = blank.year.units;
  if (!unit) throw new Error('no unit');
  const bytes = await makeForm(blank, unit);
  const form = await openEmbeddedExcel({ bytes });
  const [written] = form.workbook.sheets;
  book.install();
  await importSubmissions([{ name: 'trong.xlsx', bytes }], IN_TIME);
  book.uninstall();
  const sheet = book.workbook.sheets.find(({ name }) => name === unit.shortName);
  if (!written || !sheet) throw new Error('no sheet');
  const { regulation } = blank.year;
  const width = unitColumnKeys(regulation.settings).length;
  const bottom = UNIT_ROWS.first + unitRows(regulation).length;
  // What the book's own records give stands in the workbook only.
  const recorded = unitRows(regulation).findIndex(({ criterion }) => criterion.rule?.automatic);
  const settled = (row: number, column: number): boolean =>
    row === UNIT_ROWS.first + recorded && column === width - 2;
  const cellsOf = (of: typeof sheet): unknown[][] =>
    Array.from({ length: bottom - UNIT_ROWS.captions + 1 }, (_, index) =>
      Array.from({ length: width }, (_each, column) => {
        const cell = of.cells.get(UNIT_ROWS.captions + index)?.get(column);
        const own = settled(UNIT_ROWS.captions + index, column);
        return own ? null : (cell?.formula ?? cell?.value ?? null);
      }),
    );
  expect(cellsOf(written)).toEqual(cellsOf(sheet));
});

test('a form is open only where the unit fills something in, and the same form is the same file', async () => {
  const { blank } = await sampleForms();
  const [unit] = blank.year.units;
  if (!unit) throw new Error('no unit');
  const bytes = await makeForm(blank, unit);
  expect(await makeForm(blank, unit)).toEqual(bytes);
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<sheetProtection sheet="1"');
  expect(sheet).not.toContain('customHeight');
  const form = await openEmbeddedExcel({ bytes });
  const [written] = form.workbook.sheets;
  if (!written) throw new Error('no form');
  const open = new Set<string>();
  for (const [row, columns] of written.cells) {
    for (const [column, { style }] of columns) {
      if (style?.locked === false) open.add(`${String(row)},${String(column)}`);
    }
  }
  const keys = unitColumnKeys(blank.year.regulation.settings);
  const expected = unitRows(blank.year.regulation).flatMap((line, index) =>
    openCells(line).map((key) => `${String(UNIT_ROWS.first + index)},${String(keys.indexOf(key))}`),
  );
  expect([...open].sort()).toEqual([...expected].sort());
  expect(expected.length).toBeGreaterThan(50);
});

test('names of files: nothing leads out of the folder, no two are alike', async () => {
  const { blank } = await sampleForms();
  const units = blank.year.units.slice(0, 3).map((unit, index) => ({
    ...unit,
    code: `U${String(index)}`,
    shortName: ['../Sở A', '.. Sở A', '__Sở A'][index] ?? '',
  }));
  const names = formNames(units);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
  expect(names.join('')).not.toMatch(/[/\\]/);
});

test('all forms in one file', async () => {
  const { blank } = await sampleForms();
  const files = await makeForms(blank, IN_TIME);
  const parts = unzipSync(await zipForms(files));
  expect(Object.keys(parts)).toEqual(files.map(({ name }) => name));
  expect(Object.values(parts)).toEqual(files.map(({ bytes }) => bytes));
});
