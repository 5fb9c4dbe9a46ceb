import { readTableSheet } from '../../../src/excel/read/book';
import { readInventory } from '../../../src/excel/read/inventory';
import type { CellInput } from '../../../src/excel/read/table-snapshot';
import { inExcel } from '../../../src/excel/run';
import { type TableSheet } from '../../../src/excel/write/table-sheet';
import { updateTable } from '../../../src/excel/write/update-table';
import { Writer } from '../../../src/excel/write/writer';
import type { SheetModel } from '../../../src/workbench/model/types';
import { sheetOf, valueAt } from '../../support/cells';
import { freshExcel } from '../fresh-excel';
import { makeTable, SCHEMA, TABLE } from './table-drafts';

const BY_CODE = (row: readonly CellInput[]): string => String(row[0]);

const excel = freshExcel();
beforeEach(async () => {
  await makeTable(TABLE);
});

const sheet = (): SheetModel => sheetOf(excel().workbook, 'Thử');

async function update(
  rows: TableSheet['rows'],
  { keyOf = null, ...change }: Partial<TableSheet> & { keyOf?: typeof BY_CODE | null } = {},
): Promise<void> {
  await inExcel(async (session) => {
    const snapshot = await readTableSheet(session, SCHEMA, await readInventory(session));
    if (!snapshot) throw new Error('no table');
    const writer = new Writer(session);
    await updateTable(writer, snapshot, { ...TABLE, ...change, rows }, keyOf);
    await writer.flush();
  });
  excel().calculate();
}

async function clerk(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Thử'));
    await context.sync();
  });
}

const shown = (rows: number, columns = 3): readonly unknown[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(sheet(), 4 + row, column) ?? ''),
  );

it('writes over the rows where they stand, and keeps what it is told to keep', async () => {
  excel().userTypes('Thử', 'B7', '=A7&"!"');
  await update([
    ['a', 'Mục', 10],
    ['b', null, 20],
    ['c', 'Khác', '=C6+1'],
  ]);
  expect(shown(4)).toEqual([
    ['Mã', 'Loại', 'Điểm'],
    ['a', 'Mục', 10],
    ['b', 'b!', 20],
    ['c', 'Khác', 11],
  ]);
  expect(sheet().cells.get(6)?.get(1)?.formula).toBe('=A7&"!"');
});

it('writes owner, title and hint anew', async () => {
  await update(TABLE.rows, { owner: 'Cụm khác', hint: 'khác', title: 'KHÁC' });
  expect([0, 1, 2].map((row) => valueAt(sheet(), row, 0))).toEqual(['Cụm khác', 'KHÁC', 'khác']);
});

it('leaves the title out where somebody took rows away above the table', async () => {
  await clerk((own) => own.getRange('2:4').delete('Up'));
  await update([['x', 'Mục', 5]], { owner: 'Cụm khác' });
  expect(valueAt(sheet(), 0, 0)).toBe('Cụm');
  expect(valueAt(sheet(), 1, 0)).toBe('Mã');
  expect(valueAt(sheet(), 2, 0)).toBe('x');
});

it('says in the place of the hint that it is not whole, as long as it is not', async () => {
  // What there is, the table, the write.
  excel().faults.onRequest(3, { kind: 'cut', share: 0.5 });
  const unfinished = 'đang ghi';
  await expect(update(TABLE.rows, { unfinished })).rejects.toThrow();
  expect(valueAt(sheet(), 2, 0)).toBe('đang ghi');
  await update(TABLE.rows, { unfinished });
  expect(valueAt(sheet(), 2, 0)).toBe('gợi ý');
});

it('finds its columns wherever the clerk moved them, and by other headings of the same meaning', async () => {
  await clerk((own) => {
    own.getRange('A5:C5').values = [['Điểm', 'Kiểu', 'Mã']];
    own.getRange('A6:A8').numberFormat = [['General'], ['General'], ['General']];
    own.getRange('A6:C8').values = [
      [1, 'Mục', 'a'],
      [2, 'Tiêu chí', 'b'],
      [3, 'Tiêu chí', 'c'],
    ];
  });
  await update([
    ['c', 'L3', 30],
    ['b', 'L2', 20],
    ['a', 'L1', 10],
  ]);
  expect(shown(4)).toEqual([
    ['Điểm', 'Kiểu', 'Mã'],
    [30, 'L3', 'c'],
    [20, 'L2', 'b'],
    [10, 'L1', 'a'],
  ]);
});

it('grows: new rows look like the others and belong to the table', async () => {
  await update([...TABLE.rows, ['1.10', 'Mục', 4], ['e', 'Mục', 5]]);
  expect(shown(6).slice(4)).toEqual([
    ['1.10', 'Mục', 4],
    ['e', 'Mục', 5],
  ]);
  expect(sheet().tables[0]?.area).toEqual({ top: 4, left: 0, bottom: 9, right: 2 });
  const style = (row: number, column: number) => sheet().cells.get(row)?.get(column)?.style;
  for (const column of [0, 1, 2]) expect(style(9, column)).toEqual(style(7, column));
  // The last row of before keeps its place.
  expect(style(8, 0)?.numberFormat).toBe('@');
});

describe('what people wrote below', () => {
  it.each([
    ['moves down when the table needs the room, one row blank between', 9, 2, 11],
    ['stays where there is room', 12, 2, 12],
    ['stays where just one row is left blank', 11, 2, 11],
    ['moves by no more than it must', 10, 2, 11],
  ])('%s', async (_, at, more, then) => {
    excel().userTypes('Thử', `B${String(at + 1)}`, 'ghi chú');
    excel().userTypes('Thử', `H${String(at + 1)}`, 'bên cạnh');
    const added = Array.from({ length: more }, (__, n) => [`n${String(n)}`, 'Mục', n]);
    await update([...TABLE.rows, ...added]);
    expect(valueAt(sheet(), then, 1)).toBe('ghi chú');
    expect(valueAt(sheet(), then, 7)).toBe('bên cạnh');
    expect(valueAt(sheet(), 8 + more - 1, 0)).toBe(`n${String(more - 1)}`);
    expect(sheet().tables[0]?.area.bottom).toBe(7 + more);
  });
});

it('shrinks: rows that the table no longer has are blank and without rules', async () => {
  await update([['a', 'Mục', 1]]);
  expect(shown(4)).toEqual([
    ['Mã', 'Loại', 'Điểm'],
    ['a', 'Mục', 1],
    ['', '', ''],
    ['', '', ''],
  ]);
  expect(sheet().tables[0]?.area).toEqual({ top: 4, left: 0, bottom: 5, right: 2 });
  const edges = sheet().cells.get(7)?.get(1)?.style.borders ?? {};
  expect(Object.values(edges).filter((edge) => edge.style !== 'None')).toEqual([]);
  expect(sheet().cells.get(5)?.get(1)?.style.borders.EdgeBottom?.style).toBe('Continuous');
  const listed = sheet().validations.flatMap(({ areas }) => areas);
  expect(listed).toEqual([{ top: 5, left: 1, bottom: 5, right: 1 }]);
});

it('without rows one blank row is left', async () => {
  await update([]);
  expect(
    shown(4)
      .slice(1)
      .flat()
      .every((value) => value === ''),
  ).toBe(true);
  expect(sheet().tables[0]?.area).toEqual({ top: 4, left: 0, bottom: 5, right: 2 });
});

describe('a column that the book does not have yet', () => {
  const columns = [...TABLE.columns, { heading: 'Mới', width: 10 }];
  const rows = TABLE.rows.map((row, at) => [...row, `m${String(at)}`]);

  it('goes to the right, with its heading, and belongs to the table', async () => {
    await update(rows, { columns });
    expect(shown(4, 4).map((row) => (row as unknown[])[3])).toEqual(['Mới', 'm0', 'm1', 'm2']);
    expect(sheet().tables[0]?.area).toEqual({ top: 4, left: 0, bottom: 7, right: 3 });
    expect(sheet().cells.get(4)?.get(3)?.style).toMatchObject({
      fill: '#1F3864',
      font: { bold: true, color: '#FFFFFF' },
    });
  });

  it('goes beyond a column of the clerk', async () => {
    await clerk((own) => {
      own.tables.getItem('BangThu').resize('A5:D8');
      own.getRange('D5:D8').values = [['Của tôi'], ['x'], ['y'], ['z']];
    });
    await update(rows, { columns });
    expect(shown(4, 5).map((row) => (row as unknown[]).slice(3))).toEqual([
      ['Của tôi', 'Mới'],
      ['x', 'm0'],
      ['y', 'm1'],
      ['z', 'm2'],
    ]);
  });
});

describe('a column of the clerk', () => {
  beforeEach(async () => {
    await clerk((own) => {
      own.tables.getItem('BangThu').resize('A5:D8');
      own.getRange('D5:D8').values = [['Của tôi'], ['x'], ['=1+1'], ['z']];
    });
  });
  const own = (rows: number): readonly unknown[] =>
    Array.from({ length: rows }, (_, row) => valueAt(sheet(), 5 + row, 3) ?? '');

  it('goes along with its row', async () => {
    await update(
      [
        ['c', 'Mục', 1],
        ['neu', 'Mục', 2],
        ['a', 'Mục', 3],
      ],
      { keyOf: BY_CODE },
    );
    expect(own(3)).toEqual(['z', '', 'x']);
  });

  it('keeps even its formulas where the rows stay', async () => {
    await update(
      TABLE.rows.map(([code, , figure]) => [code ?? '', 'neu', figure ?? '']),
      { keyOf: BY_CODE },
    );
    expect(own(3)).toEqual(['x', 2, 'z']);
    expect(sheet().cells.get(6)?.get(3)?.formula).toBe('=1+1');
  });

  it('stays where it is in a table whose rows nobody can tell', async () => {
    await update([
      ['c', 'Mục', 1],
      ['b', 'Mục', 2],
      ['a', 'Mục', 3],
    ]);
    expect(own(3)).toEqual(['x', 2, 'z']);
  });

  it('is cleared beside rows that are gone', async () => {
    await update([['c', 'Mục', 1]], { keyOf: BY_CODE });
    expect(own(3)).toEqual(['z', '', '']);
  });

  it('knows a key that is kept a text by an apostrophe', async () => {
    await clerk((one) => {
      one.getRange('A6').values = [["'1.10"]];
    });
    await update(
      [
        ['b', 'Mục', 1],
        ["'1.10", 'Mục', 2],
        ['c', 'Mục', 3],
      ],
      { keyOf: BY_CODE },
    );
    expect(own(3)).toEqual([2, 'x', 'z']);
  });
});

it('a drop-down covers every row again after rows were put in', async () => {
  await clerk((own) => own.getRange('7:7').insert('Down'));
  await update([...TABLE.rows, ['d', 'Mục', 4]], { keyOf: BY_CODE });
  const covered = sheet().validations.flatMap(({ areas }) =>
    areas.flatMap(({ top, bottom, left }) =>
      left === 1 ? Array.from({ length: bottom - top + 1 }, (_, at) => top + at) : [],
    ),
  );
  expect([...new Set(covered)].sort((a, b) => a - b)).toEqual([5, 6, 7, 8]);
});

it('a drop-down stands in its column wherever the clerk moved it', async () => {
  await clerk((own) => {
    own.getRange('A5:C5').values = [['Mã', 'Điểm', 'Loại']];
  });
  await update(TABLE.rows, { keyOf: BY_CODE });
  const offered = sheet().validations.flatMap(({ areas }) => areas);
  expect(offered).toContainEqual({ top: 5, left: 2, bottom: 7, right: 2 });
});

it('a plain range of another program is written over as well', async () => {
  sheet().tables = [];
  await update([
    ['a', 'Mục', 7],
    ['b', 'Mục', 8],
    ['c', 'Mục', 9],
    ['d', 'Mục', 10],
  ]);
  expect(shown(5).map((row) => (row as unknown[])[2])).toEqual(['Điểm', 7, 8, 9, 10]);
});
