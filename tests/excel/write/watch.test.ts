import { readTableSheet } from '../../../src/excel/read/book';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { writeMarked, type OvertakenFailure } from '../../../src/excel/write/begin-run';
import { type TableSheet } from '../../../src/excel/write/table-sheet';
import { updateTable, watchTable } from '../../../src/excel/write/update-table';
import { Writer } from '../../../src/excel/write/writer';
import type { SheetModel } from '../../../src/workbench/model/types';
import { sheetOf, valueAt } from '../../support/cells';
import { freshExcel } from '../fresh-excel';
import { makeTable, SCHEMA, TABLE } from './table-drafts';

const CONTENT: TableSheet = {
  ...TABLE,
  rows: [
    ['=a', "'=b", 1],
    ['1.10', "'5.10", '=C6+1'],
    ['c', 'Tiêu chí', 3],
  ],
  hint: '',
};
const RUN = { what: 'ranking', time: '21/11/2026 14:05', kept: false, about: '' } as const;
const AFTER = [
  ['x', 'y', 10],
  ['x', 'y', 20],
  ['x', 'y', 30],
] as const;

const excel = freshExcel();
beforeEach(async () => {
  await makeTable(CONTENT);
  excel().calculate();
});

const sheet = (): SheetModel => sheetOf(excel().workbook, 'Thử');
const cellsOf = (rows: number): readonly unknown[] =>
  Array.from({ length: rows }, (_, row) =>
    [0, 1, 2].map((column) => {
      const cell = sheet()
        .cells.get(5 + row)
        ?.get(column);
      return cell?.formula ?? cell?.value ?? '';
    }),
  );
const begun = (): readonly string[] =>
  excel().workbook.names.flatMap(({ name, formula }) => (/Begun/.test(name) ? [formula] : []));

interface Write {
  /** What somebody else does between our reading and our writing. */
  readonly meanwhile?: () => void | Promise<void>;
  readonly finish?: () => Promise<void>;
  readonly content?: Partial<TableSheet>;
}

async function write(
  rows: TableSheet['rows'],
  { meanwhile, finish, content = {} }: Write = {},
): Promise<OvertakenFailure | null> {
  if (meanwhile) excel().faults.onRequest(3, { kind: 'change', run: () => meanwhile() });
  try {
    await inExcel(async (session) => {
      const inventory = await readInventory(session);
      const snapshot = await readTableSheet(session, SCHEMA, inventory);
      if (!snapshot) throw new Error('no table');
      await writeMarked(
        session,
        inventory,
        RUN,
        (writer) => updateTable(writer, snapshot, { ...CONTENT, ...content, rows }, null),
        finish ? { finish } : {},
      );
    });
    return null;
  } catch (error) {
    return error as OvertakenFailure;
  }
}

const type = (address: string, value: string | number) => (): void => {
  excel().userTypes('Thử', address, value);
};

it('nobody else wrote: everything is written, and no mark stays', async () => {
  expect(await write(AFTER)).toBeNull();
  expect(cellsOf(3)).toEqual(AFTER);
  expect(begun()).toEqual([]);
});

it('somebody wrote into a cell: it is named, and stands as it was typed', async () => {
  const before = cellsOf(3) as unknown[][];
  const failure = await write(AFTER, { meanwhile: type('B8', 'của tôi') });
  expect(failure).toMatchObject({
    kind: 'overtaken',
    detail: 'Thử!B8',
    changed: [{ sheet: 'Thử', cell: 'B8', found: 'của tôi' }],
  });
  // Texts that begin with = stay texts, formulas formulas, and 1.10 no number.
  expect(cellsOf(3)).toEqual([before[0], before[1], ['c', 'của tôi', 3]]);
  expect(cellsOf(2)).toEqual([
    ['=a', '=b', 1],
    ['1.10', '5.10', '=C6+1'],
  ]);
  expect(sheet().cells.get(5)?.get(0)?.formula).toBeUndefined();
  expect(sheet().cells.get(5)?.get(1)?.formula).toBeUndefined();
  expect(sheet().cells.get(6)?.get(2)?.formula).toBe('=C6+1');
});

it('says so once: the next run is not put back again', async () => {
  await write(AFTER, { meanwhile: type('B8', 'của tôi') });
  expect(begun()).toHaveLength(1);
  expect(await write(AFTER, { meanwhile: type('B8', 'lần nữa') })).toBeNull();
  expect(cellsOf(3)).toEqual(AFTER);
  expect(begun()).toEqual([]);
});

it('what is to be done afterwards is not done', async () => {
  let done = 0;
  const finish = (): Promise<void> => {
    done += 1;
    return Promise.resolve();
  };
  await write(AFTER, { meanwhile: type('B8', 'của tôi'), finish });
  expect(done).toBe(0);
  expect(begun()).toHaveLength(1);
  expect(await write(AFTER, { finish })).toBeNull();
  expect(done).toBe(1);
  expect(begun()).toEqual([]);
});

it('names five cells and no more', async () => {
  const all = (): void => {
    for (const at of ['A6', 'B6', 'C6', 'A7', 'B7', 'A8']) excel().userTypes('Thử', at, 'neu');
  };
  const failure = await write(AFTER, { meanwhile: all });
  expect(failure?.detail).toBe('Thử!A6, Thử!B6, Thử!C6, Thử!A7, Thử!B7, …');
  expect(failure?.changed).toHaveLength(5);
});

it('names all five where it is just five', async () => {
  const all = (): void => {
    for (const at of ['A6', 'B6', 'C6', 'A7', 'B7']) excel().userTypes('Thử', at, 'neu');
  };
  expect((await write(AFTER, { meanwhile: all }))?.detail).toBe(
    'Thử!A6, Thử!B6, Thử!C6, Thử!A7, Thử!B7',
  );
});

it('a formula that gives another value is no edit', async () => {
  excel().userTypes('Thử', 'H1', 5);
  excel().userTypes('Thử', 'C6', '=H1');
  expect(await write(AFTER, { meanwhile: type('H1', 6) })).toBeNull();
});

it('rows that were added are blank again, and the table has its size', async () => {
  const rows = [...AFTER, ['n', 'n', 40], ['n', 'n', 50]];
  const failure = await write(rows, { meanwhile: type('A6', 'neu') });
  expect(failure?.detail).toBe('Thử!A6');
  expect(cellsOf(5).slice(3)).toEqual([
    ['', '', ''],
    ['', '', ''],
  ]);
  expect(sheet().tables[0]?.area).toEqual({ top: 4, left: 0, bottom: 7, right: 2 });
});

it('the row below the table, where the next person goes on, is looked at as well', async () => {
  const failure = await write([...AFTER, ['n', 'n', 40]], { meanwhile: type('B9', 'neu') });
  expect(failure?.detail).toBe('Thử!B9');
  expect(valueAt(sheet(), 8, 1)).toBe('neu');
});

it('so it is where the table does not grow', async () => {
  expect((await write(AFTER, { meanwhile: type('B9', 'neu') }))?.detail).toBe('Thử!B9');
});

it('nobody watches over a sheet of formulas', async () => {
  const content = { formulas: true } as const;
  expect(await write(AFTER, { meanwhile: type('B8', 'neu'), content })).toBeNull();
  expect(cellsOf(3)).toEqual(AFTER);
});

describe('only some columns are written over', () => {
  async function overtaken(meanwhile: () => void): Promise<readonly string[]> {
    excel().faults.onRequest(3, { kind: 'change', run: meanwhile });
    return inExcel(async (session) => {
      const inventory = await readInventory(session);
      const snapshot = await readTableSheet(session, SCHEMA, inventory);
      if (!snapshot) throw new Error('no table');
      const writer = new Writer(session);
      const own = session.context.workbook.worksheets.getItem('Thử');
      watchTable(writer, own, snapshot, CONTENT, new Set([2]));
      await session.request();
      return writer.watch.overtaken().map(({ cell }) => cell);
    });
  }

  it('what is typed into one of them', async () => {
    expect(await overtaken(type('C8', 9))).toEqual(['C8']);
  });

  it('what is typed beside them', async () => {
    expect(await overtaken(type('B8', 'neu'))).toEqual([]);
  });
});

it('a table of more cells than an answer can hold is not watched', async () => {
  const many = Array.from({ length: 10_001 }, (_, at) => [`r${String(at)}`, 'x', at]);
  await write(many);
  expect(await write(AFTER, { meanwhile: type('B8', 'neu') })).toBeNull();
  expect(cellsOf(3)).toEqual(AFTER);
});

it('a sheet that was made is made anew by the next run', async () => {
  const unmade: string[] = [];
  await inExcel(async (session) => {
    const writer = new Writer(session);
    writer.watch.addMade(() => unmade.push('one'));
    writer.watch.addMade(() => unmade.push('two'));
    await session.request();
    expect(writer.watch.overtaken()).toEqual([]);
    expect(unmade).toEqual([]);
    writer.watch.putBack();
  });
  expect(unmade).toEqual(['one', 'two']);
});
