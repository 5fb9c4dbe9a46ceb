import type { Grid } from '../../../src/domain/score-sheet/grid';
import { readGrids } from '../../../src/excel/read/grids';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { freshExcel } from '../fresh-excel';

const excel = freshExcel();

async function read(
  work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
): Promise<readonly Grid[]> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });
  excel().calculate();
  return inExcel(async (session) => readGrids(session, (await readInventory(session)).sheets));
}

const cellsOf = (grid: Grid | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...(grid?.cells ?? [])].flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => [`${String(row)},${String(column)}`, cell]),
    ),
  );

it('has every cell as what it is, with its format and its formula', async () => {
  const [grid] = await read((sheet) => {
    sheet.getRange('B2:F2').values = [['chữ', 2.5, true, '=1/0', '=C2*2']];
    sheet.getRange('C2').numberFormat = [['0.0%']];
    sheet.getRange('B4').values = [["'=không phải công thức"]];
  });
  const fontName = 'Calibri';
  expect(cellsOf(grid)).toEqual({
    '1,1': { kind: 'text', value: 'chữ', fontName },
    '1,2': { kind: 'number', value: 2.5, numberFormat: '0.0%' },
    '1,3': { kind: 'boolean', value: true },
    '1,4': { kind: 'error', value: '#DIV/0!', formula: '1/0' },
    '1,5': expect.objectContaining({ kind: 'number', value: 5, formula: 'C2*2' }) as unknown,
    '3,1': expect.objectContaining({ kind: 'text', value: '=không phải công thức' }) as unknown,
  });
  expect(grid).toMatchObject({
    visibility: 'visible',
    rowCount: 4,
    columnCount: 6,
    merges: [],
    date1904: false,
  });
  expect([grid?.hiddenRows.size, grid?.hiddenColumns.size]).toEqual([0, 0]);
});

it('tells merged cells, hidden rows and columns, and what is shown', async () => {
  const grids = await read((sheet, { worksheets }) => {
    sheet.getRange('A1:E9').values = Array.from({ length: 9 }, () => ['x', 'y', 'z', 'u', 'v']);
    sheet.getRange('B2:D4').merge();
    sheet.getRange('A8:B8').merge();
    sheet.getRange('6:7').rowHidden = true;
    sheet.getRange('E:E').columnHidden = true;
    for (const visibility of ['Hidden', 'VeryHidden'] as const) {
      const other = worksheets.add(visibility);
      other.getRange('A1').values = [['x']];
      other.visibility = visibility;
    }
    worksheets.add('trống');
  });
  expect(grids.map(({ name, visibility }) => [name, visibility]).slice(1)).toEqual([
    ['Hidden', 'hidden'],
    ['VeryHidden', 'veryHidden'],
  ]);
  const [grid] = grids;
  expect(grid?.merges).toEqual(
    expect.arrayContaining([
      { top: 1, left: 1, bottom: 3, right: 3 },
      { top: 7, left: 0, bottom: 7, right: 1 },
    ]),
  );
  expect(grid?.merges).toHaveLength(2);
  expect([...(grid?.hiddenRows ?? [])]).toEqual([5, 6]);
  expect([...(grid?.hiddenColumns ?? [])]).toEqual([4]);
});

it('tells the font of a text, where a column has several too', async () => {
  const [grid] = await read((sheet) => {
    sheet.getRange('A1:B3').values = [
      ['a', 'd'],
      ['b', 'e'],
      ['c', 'f'],
    ];
    sheet.getRange('A1:A3').format.font.name = '.VnTime';
    sheet.getRange('B2').format.font.name = 'VNI-Times';
  });
  const fonts = Object.values(cellsOf(grid)).map(
    (cell) => (cell as { fontName?: string }).fontName,
  );
  expect(fonts).toEqual(['.VnTime', 'Calibri', '.VnTime', 'VNI-Times', '.VnTime', 'Calibri']);
});

it('reads no more of a sheet than a scoring sheet can have', async () => {
  const [grid] = await read((sheet) => {
    sheet.getRange('A1').values = [['đầu']];
    sheet.getRange('BH2000').values = [['trong']];
    sheet.getRange('BI2001').values = [['ngoài']];
  });
  expect(grid).toMatchObject({ rowCount: 2000, columnCount: 60 });
  expect(Object.values(cellsOf(grid)).map((cell) => (cell as { value: unknown }).value)).toEqual([
    'đầu',
    'trong',
  ]);
});

it('of no sheets there are no grids', async () => {
  expect(await inExcel((session) => readGrids(session, []))).toEqual([]);
});

it('many sheets come in several messages, none of them big, each with its own cells', async () => {
  const rows = 300;
  const text = 'Hoàn thành đúng hạn, có văn bản kèm theo';
  const names = ['m', 'n', 'p', 'q', 'r'];
  const grids = await read((_, { worksheets }) => {
    for (const name of names) {
      const line = (at: number): unknown[] => [name, at, ...Array.from({ length: 10 }, () => text)];
      const cells = Array.from({ length: rows }, (__, at) => line(at));
      worksheets.add(name).getRange('A1:L300').values = cells;
    }
  });
  expect(grids.map(({ name }) => name)).toEqual(names);
  for (const { name, cells } of grids) {
    expect(cells.size).toBe(rows);
    expect(cells.get(rows - 1)?.get(0)).toMatchObject({ value: name });
  }
  excel().traffic.reset();
  await inExcel(async (session) => readGrids(session, (await readInventory(session)).sheets));
  const log = excel().traffic.log.filter(({ cleanup }) => !cleanup);
  // What there is, where the sheets end, three of them, two of them.
  expect(log).toHaveLength(4);
  for (const { requestBytes, responseBytes } of log) {
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(1_500_000);
  }
});
