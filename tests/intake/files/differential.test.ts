import { read, utils, type WorkBook, write } from '@e965/xlsx';
import { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Grid } from '../../../src/domain/score-sheet/grid';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { cell } from './craft/outcome';
import { ordinaryBook, type OrdinarySheet } from './craft/ordinary-book';

/** Other people's writers make the file, other people's readers say what stands in it. */
const RUNS = 60;
type Plain = [row: number, column: number, value: unknown][];

const typed = ({ rows }: OrdinarySheet): Plain =>
  rows.flatMap((row, r) =>
    row.flatMap((value, c): Plain => (value === null || value === '' ? [] : [[r, c, value]])),
  );
const ours = (grid: Grid | undefined): Plain =>
  [...(grid?.cells ?? [])].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]): Plain[number] => [row, column, cell.value]),
  );

function sheetJsBook(sheets: readonly OrdinarySheet[]): WorkBook {
  const book = utils.book_new();
  for (const sheet of sheets) {
    const made = utils.aoa_to_sheet(sheet.rows.map((row) => [...row]));
    if (sheet.merge) made['!merges'] = [{ s: { r: 1, c: 1 }, e: { r: 2, c: 3 } }];
    utils.book_append_sheet(book, made, sheet.name);
  }
  return book;
}

async function check(bytes: Uint8Array, sheets: readonly OrdinarySheet[]): Promise<void> {
  const { grids, warnings } = await readWorkbookFile(bytes);
  expect(warnings).toEqual([]);
  expect(grids.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  sheets.forEach((sheet, n) => {
    expect(ours(grids[n])).toEqual(typed(sheet));
    expect(grids[n]?.merges).toEqual(sheet.merge ? [{ top: 1, left: 1, bottom: 2, right: 3 }] : []);
  });
}

describe('ordinary files', () => {
  it.each(['xlsx', 'xlsm', 'xls'] as const)('written by SheetJS as %s', async (bookType) => {
    await fc.assert(
      fc.asyncProperty(ordinaryBook, fc.boolean(), async (sheets, bookSST) => {
        const made = write(sheetJsBook(sheets), {
          type: 'array',
          bookType,
          bookSST,
          compression: true,
        });
        await check(new Uint8Array(made as ArrayBuffer), sheets);
      }),
      { numRuns: RUNS, seed: 2026 },
    );
  });

  it('written by hucre, and read by hucre and SheetJS as by us', async () => {
    await fc.assert(
      fc.asyncProperty(ordinaryBook, async (sheets) => {
        const made = await writeXlsx({
          sheets: sheets.map(({ name, rows, merge }) => ({
            name,
            rows: rows.map((row) => [...row]),
            ...(merge && { merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 3 }] }),
          })),
        });
        await check(made, sheets);
        const hucre = await readXlsx(made);
        const sheetJs = read(made, { type: 'array', raw: true, WTF: true, dense: true });
        const { grids } = await readWorkbookFile(made);
        grids.forEach((grid, n) => {
          const theirs = (hucre.sheets[n]?.rows ?? []).flatMap((row, r) =>
            row.flatMap((value, c): Plain =>
              value === null || value === '' ? [] : [[r, c, value]],
            ),
          );
          expect(ours(grid)).toEqual(theirs);
          const rows = (sheetJs.Sheets[grid.name]?.['!data'] ?? []) as {
            t: string;
            v: unknown;
          }[][];
          const others: Plain = [];
          rows.forEach((row, r) =>
            row?.forEach(
              (cell, c) => cell.t !== 'z' && cell.v !== '' && others.push([r, c, cell.v]),
            ),
          );
          expect(ours(grid)).toEqual(others);
        });
      }),
      { numRuns: RUNS, seed: 2027 },
    );
  });

  it('written by excelts: formulas, formats, fonts, dates, hidden lines', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Bảng điểm');
    for (let n = 1; n <= 40; n += 1) {
      const day = new Date(Date.UTC(2026, 10, (n % 28) + 1));
      sheet.addRow([n, `Tiêu chí ${n}`, n / 4, { formula: `C${n}*2`, result: n / 2 }, day]);
    }
    sheet.getColumn(3).numFmt = '0.00" điểm"';
    sheet.getColumn(5).numFmt = 'dd/mm/yyyy';
    sheet.getColumn(5).hidden = true;
    sheet.getRow(5).hidden = true;
    sheet.getCell('B1').font = { name: '.VnTime', size: 12 };
    sheet.getCell('F1').value = {
      richText: [{ text: 'Sở ' }, { font: { bold: true }, text: 'Y tế' }],
    };
    sheet.getCell('F2').value = { error: '#REF!' };
    sheet.getCell('F3').value = { formula: 'A1+A2' };
    sheet.mergeCells('H1:I3');
    book.addWorksheet('Ẩn', { state: 'veryHidden' });
    const made = await book.xlsx.writeBuffer();
    const { grids, warnings } = await readWorkbookFile(new Uint8Array(made));
    expect(warnings).toEqual([]);
    expect(grids.map(({ visibility }) => visibility)).toEqual(['visible', 'veryHidden']);
    const grid = grids[0] as Grid;
    const at = (address: string): unknown => cell(grid, address);
    const calibri = { fontName: 'Calibri' };
    expect(at('B1')).toEqual({ kind: 'text', value: 'Tiêu chí 1', fontName: '.VnTime' });
    expect(at('C40')).toEqual({
      kind: 'number',
      value: 10,
      numberFormat: '0.00" điểm"',
      ...calibri,
    });
    expect(at('D40')).toEqual({ kind: 'number', value: 20, formula: 'C40*2', ...calibri });
    expect(at('E1')).toEqual({
      kind: 'number',
      value: 46328,
      numberFormat: 'dd/mm/yyyy',
      ...calibri,
    });
    expect(at('F1')).toMatchObject({ kind: 'text', value: 'Sở Y tế' });
    expect(at('F2')).toMatchObject({ kind: 'error', value: '#REF!' });
    expect(at('F3')).toMatchObject({ formula: 'A1+A2', uncalculated: true });
    expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[4], [4]]);
    expect(grid.merges).toEqual([{ top: 0, left: 7, bottom: 2, right: 8 }]);
  });
});
