import { defineSheet } from '../../../src/domain/book/sheet-schema';
import type { BookSnapshot } from '../../../src/excel/read/book';
import {
  findHeading,
  matchHeadings,
  readTableBlock,
  type CellInput,
  type TableSnapshot,
} from '../../../src/excel/read/table-snapshot';
import { withWrites } from '../../../src/excel/read/with-writes';
import { Exact } from '../../../src/domain/numbers/exact';

const SCHEMA = defineSheet({
  id: 'Thu',
  sheetName: 'Thử',
  tableName: 'BangThu',
  title: '',
  alwaysThere: true,
  tabColor: '',
  columns: {
    code: { heading: 'Mã', by: 'clerk', width: 9 },
    name: { heading: 'Tên đơn vị', alsoRead: ['Đơn vị', 'Tên'], by: 'clerk', width: 9 },
    figure: { heading: 'Điểm', by: 'clerk', width: 9 },
  },
});
const ENTRY = { id: 'sheet-1', name: 'Tên khác' };

function read(
  values: readonly (readonly CellInput[])[],
  {
    isTable = false,
    rows,
    top = 0,
    left = 0,
  }: Partial<{ isTable: boolean; rows: number; top: number; left: number }> = {},
): TableSnapshot {
  const found = readTableBlock(SCHEMA, ENTRY, { top, left, values }, isTable, rows);
  if (!found) throw new Error('not found');
  return found;
}

const HEAD = ['Mã', 'Đơn vị', 'Điểm'];

it('finds the headings in any order, below whatever stands above, without accents and case', () => {
  const found = read([
    ['Sở Nội vụ', '', ''],
    ['', 'Mã', ''],
    ['DIEM', 'ten don vi', 'mã'],
    [5, 'A', 'x'],
  ]);
  expect(found).toMatchObject({ sheetName: 'Tên khác', sheetId: 'sheet-1', headerRow: 2, left: 0 });
  expect(found.headings).toEqual(['DIEM', 'ten don vi', 'mã']);
  expect(Object.fromEntries(found.columns)).toEqual({ code: 2, name: 1, figure: 0 });
  expect(found.values).toEqual([[5, 'A', 'x']]);
  expect(found.table).toMatchObject({
    sheet: 'Tên khác',
    missing: [],
    rows: [
      {
        row: 3,
        cells: {
          code: { value: 'x', address: 'C4' },
          name: { value: 'A', address: 'B4' },
          figure: { value: 5, address: 'A4' },
        },
      },
    ],
  });
});

it('takes the row with most of the headings, the first of equals', () => {
  const found = read([['Mã', 'Điểm', ''], HEAD, ['a', 'A', 1], HEAD]);
  expect(found.headerRow).toBe(1);
  expect(found.values).toHaveLength(2);
});

it('one word alone is no heading row, unless there is no other heading', () => {
  expect(
    readTableBlock(SCHEMA, ENTRY, { top: 0, left: 0, values: [['Mã', 'gì đó']] }, false),
  ).toBeNull();
  const only = defineSheet({ ...SCHEMA, columns: { code: SCHEMA.columns.code } });
  const block = { top: 0, left: 0, values: [['Mã'], ['a']] };
  expect(readTableBlock(only, ENTRY, block, false)?.values).toEqual([['a']]);
});

it.each([
  [11, true],
  [12, false],
])('headings in row %i of a plain sheet are found: %s', (above, found) => {
  const values = [...Array.from({ length: above }, () => ['', '', '']), HEAD, ['a', 'A', 1]];
  expect(readTableBlock(SCHEMA, ENTRY, { top: 0, left: 0, values }, false) !== null).toBe(found);
});

it('a table has its headings in its first row and nowhere else', () => {
  const values = [['', '', ''], HEAD, ['a', 'A', 1]];
  expect(readTableBlock(SCHEMA, ENTRY, { top: 0, left: 0, values }, true)).toBeNull();
});

it('names the columns that are missing', () => {
  expect(read([['Mã', 'Điểm']]).table.missing).toEqual(['name']);
});

it('addresses count from where the block stands; formats go along, General left out', () => {
  const block = {
    top: 4,
    left: 2,
    values: [HEAD, ['a', '', 0.5]],
    formats: [
      ['General', 'General', 'General'],
      ['@', 'General', '0%'],
    ],
  };
  const found = readTableBlock(SCHEMA, ENTRY, block, false);
  expect(found?.headerRow).toBe(4);
  expect(found?.left).toBe(2);
  expect(found?.table.rows).toEqual([
    {
      row: 5,
      cells: {
        code: { value: 'a', address: 'C6', numberFormat: '@' },
        name: { value: null, address: 'D6' },
        figure: { value: 0.5, address: 'E6', numberFormat: '0%' },
      },
    },
  ]);
});

describe('where the rows end', () => {
  it('of a plain range at the first blank row; what is further down is told apart', () => {
    const found = read([HEAD, ['a', 'A', 1], ['', '', ''], ['', '', ''], ['', 'x', '']]);
    expect(found.values).toEqual([['a', 'A', 1]]);
    expect(found.room).toBe(2);
    expect(found.below).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', 'x', ''],
    ]);
    expect(found.beyond).toMatchObject([
      { row: 4, cells: { name: { value: 'x', address: 'B5' } } },
    ]);
  });

  it('of a plain range with nothing below there is room without end', () => {
    expect(read([HEAD, ['a', 'A', 1]])).toMatchObject({ room: Infinity, below: [], beyond: [] });
  });

  it('of a table where the table ends, blank rows and all', () => {
    const values = [HEAD, ['', '', ''], ['b', '', ''], ['', '', ''], ['c', '', '']];
    const found = read(values, { isTable: true, rows: 3 });
    expect(found.values).toEqual([
      ['', '', ''],
      ['b', '', ''],
    ]);
    expect(found.table.rows).toHaveLength(2);
    expect(found.room).toBe(1);
    expect(found.beyond).toHaveLength(1);
  });

  it('of a table with nothing below, as far as was looked', () => {
    const values = [HEAD, ['a', '', ''], ['', '', ''], ['', '', '']];
    expect(read(values, { isTable: true, rows: 2 }).room).toBe(2);
    expect(read([HEAD], { isTable: true, rows: 1 })).toMatchObject({ values: [], room: 0 });
  });
});

it('every row has the formats of its own cells, wherever the headings stand', () => {
  const block = {
    top: 3,
    left: 1,
    values: [['Sở Nội vụ', '', ''], HEAD, ['a', 'A', 1], ['b', 'B', 2], ['c', 'C', 3]],
    formats: [
      ['x', 'x', 'x'],
      ['y', 'y', 'y'],
      ['@', 'General', '0%'],
      ['General', '@', '0.0'],
    ],
  };
  const rows = readTableBlock(SCHEMA, ENTRY, block, false)?.table.rows ?? [];
  const formats = rows.map(({ cells: { code, name, figure } }) =>
    [code, name, figure].map((cell) => cell?.numberFormat ?? 'General'),
  );
  expect(formats).toEqual([
    ['@', 'General', '0%'],
    ['General', '@', '0.0'],
    ['General', 'General', 'General'],
  ]);
  expect(rows.map(({ cells }) => cells.code?.address)).toEqual(['B6', 'B7', 'B8']);
});

it('a table without rows has no room where something stands right below it', () => {
  const found = read([HEAD, ['x', '', ''], ['', '', '']], { isTable: true, rows: 1 });
  expect(found).toMatchObject({ values: [], room: 0, beyond: [{ row: 1 }] });
});

it('the clerk’s own columns belong to it up to the first blank heading right of ours', () => {
  const found = read([
    ['', 'Mã', '', 'Điểm', 'Của tôi', '', 'xa'],
    ['', 'a', '', 1, 'x', '', 'y'],
  ]);
  expect(found.headings).toEqual(['', 'Mã', '', 'Điểm', 'Của tôi']);
  expect(found.values).toEqual([['', 'a', '', 1, 'x']]);
});

describe('matchHeadings', () => {
  it('prefers the column’s own heading, and gives no column to two', () => {
    const schema = defineSheet({
      ...SCHEMA,
      columns: {
        one: { heading: 'Đơn vị', by: 'clerk', width: 1 },
        two: { heading: 'Tên', alsoRead: ['Đơn vị'], by: 'clerk', width: 1 },
      },
    });
    expect(Object.fromEntries(matchHeadings(schema, ['Đơn vị', 'Tên']))).toEqual({
      one: 0,
      two: 1,
    });
    expect(Object.fromEntries(matchHeadings(schema, ['Đơn vị']))).toEqual({ one: 0 });
    expect(matchHeadings(schema, ['', 5, true]).size).toBe(0);
  });
});

it.each([
  [['Tên', 'Tên đơn vị'], 'Tên đơn vị', 1],
  [['x', 'Tên'], 'Tên đơn vị', 1],
  [['x', 'TÊN ĐƠN VỊ'], 'Tên đơn vị', 1],
  [['x', 'y'], 'Tên đơn vị', -1],
  [['cột lạ', 'Cột Lạ'], 'Cột lạ', 0],
])('in %j the heading %s stands at %i', (headings, heading, at) => {
  expect(findHeading(headings, heading, SCHEMA)).toBe(at);
});

describe('the book as it will be read once cells are written', () => {
  const at = (cell: string, sheet = 'Tên khác') => ({ file: null, sheet, cell });
  const snapshot = read([HEAD, ['a', 'A', 1], ['b', 'B', 2]]);
  const other = { ...snapshot, sheetName: 'Bảng khác' };
  const book = {
    tables: new Map([
      ['DonVi', snapshot],
      ['TieuChi', other],
    ]),
    units: [],
  } as unknown as BookSnapshot;

  it('has them in the tables and nothing else changed', () => {
    const writes = [
      { place: at('C2'), value: Exact.parse('9.5') ?? Exact.zero, before: '1' },
      { place: at('B3'), value: 'mới', before: 'B' },
      { place: at('A3'), value: '', before: 'b' },
      { place: at('H9'), value: 'nơi khác', before: '' },
    ];
    const after = withWrites(book, writes);
    expect(after.tables.get('DonVi')?.values).toEqual([
      ['a', 'A', 9.5],
      ['', 'mới', 2],
    ]);
    expect(after.tables.get('DonVi')?.table.rows).toMatchObject([
      {
        row: 1,
        cells: {
          code: { value: 'a' },
          name: { value: 'A' },
          figure: { value: 9.5, address: 'C2' },
        },
      },
      {
        row: 2,
        cells: {
          code: { value: null, address: 'A3' },
          name: { value: 'mới' },
          figure: { value: 2 },
        },
      },
    ]);
    expect(after.tables.get('TieuChi')).toBe(other);
    expect(after.units).toBe(book.units);
    // What was read stays what was read.
    expect(snapshot.values).toEqual([
      ['a', 'A', 1],
      ['b', 'B', 2],
    ]);
    expect(snapshot.table.rows[1]?.cells.name?.value).toBe('B');
  });
});
