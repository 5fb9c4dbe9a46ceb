import { begunName, idName, makingName, unitName } from '../../../src/excel/identity';
import { lockCopies } from '../../../src/excel/write/lock-copy';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import { endMarked, writeMarked } from '../../../src/excel/write/begin-run';
import type { Writer } from '../../../src/excel/write/writer';
import type { BegunRun } from '../../../src/domain/undo/begun-run';
import { setFooters } from '../../../src/excel/print-footer';
import { sheetOf, valueAt } from '../../support/cells';
import { freshExcel } from '../fresh-excel';

const RUN = { what: 'import', time: '21/11/2026 14:05', kept: false, about: 'A "B"' } as const;

const excel = freshExcel();

const marks = (): Readonly<Record<string, string>> =>
  Object.fromEntries(excel().workbook.names.map(({ name, formula }) => [name, formula]));

async function clerk(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

async function run(
  write: (writer: Writer) => Promise<unknown> = () => Promise.resolve(),
  { rest, ...more }: Partial<BegunRun> & { rest?: BegunRun } = {},
): Promise<void> {
  await inExcel(async (session) => {
    const inventory = await readInventory(session);
    await writeMarked(session, inventory, { ...RUN, ...more }, write, rest ? { rest } : {});
  });
}

const cut = async (writer: Writer): Promise<never> => {
  await writer.step('Khánh Hòa');
  await writer.flush();
  throw new Error('cut off');
};

describe('the mark of what is being written', () => {
  it('says what, since when, at which sheet and what about, and nobody sees it', async () => {
    await expect(run(cut)).rejects.toThrow('cut off');
    const [mark] = excel().workbook.names;
    expect(mark).toMatchObject({
      name: begunName('import'),
      visible: false,
      formula: '="21/11/2026 14:05||Khánh Hòa|A ""B"""',
    });
  });

  it('is gone when all is written', async () => {
    await run();
    expect(marks()).toEqual({});
  });

  it('what goes on is the same run: since the first time, and kept if that was', async () => {
    await expect(run(cut, { kept: true })).rejects.toThrow();
    await expect(run(cut, { time: '22/11/2026 8:00' })).rejects.toThrow();
    expect(marks()).toEqual({ [begunName('import')]: '="21/11/2026 14:05|x|Khánh Hòa|A ""B"""' });
    await run();
    expect(marks()).toEqual({});
    await expect(run(cut, { time: '22/11/2026 8:00' })).rejects.toThrow();
    expect(marks()).toEqual({ [begunName('import')]: '="22/11/2026 8:00||Khánh Hòa|A ""B"""' });
  });

  it('what stays open of it is said', async () => {
    const rest: BegunRun = { ...RUN, kept: true, step: '', about: 'C' };
    await run(undefined, { rest });
    expect(marks()).toEqual({ [begunName('import')]: '="21/11/2026 14:05|x||C"' });
  });

  it('is taken off where the work is found done, and only then is anything sent', async () => {
    await expect(run(cut)).rejects.toThrow();
    await inExcel(async (session) => {
      const inventory = await readInventory(session);
      await endMarked(session, inventory, 'ranking');
      await session.request();
    });
    expect(Object.keys(marks())).toEqual([begunName('import')]);
    await inExcel(async (session) => endMarked(session, await readInventory(session), 'import'));
    expect(marks()).toEqual({});
  });
});

describe('what was cut off before', () => {
  it('sheets that are not whole go, hidden ones too; what a person has called so since stays', async () => {
    await clerk(({ worksheets, names }) => {
      for (const name of ['nửa', 'ẩn', 'Khánh Hòa', 'Huế']) worksheets.add(name);
      const half = worksheets.getItem('nửa').getRange('A1');
      names.add(unitName('A'), half);
      names.add(makingName(unitName('A')), half);
      names.add(makingName(unitName('B')), worksheets.getItem('ẩn').getRange('A1'));
      worksheets.getItem('ẩn').visibility = 'VeryHidden';
      worksheets.getItem('Huế').getRange('B2').values = [['của tôi']];
      names.add(begunName('import'), '="21/11||Khánh Hòa|"');
      names.add(begunName('ranking'), '="21/11||Huế|"');
    });
    await run();
    const left = excel().workbook.sheets.map(({ name }) => name);
    expect(left).toContain('Huế');
    expect(left.filter((name) => ['nửa', 'ẩn', 'Khánh Hòa'].includes(name))).toEqual([]);
    expect(Object.keys(marks()).filter((name) => name.includes('Making'))).toEqual([]);
    expect(valueAt(sheetOf(excel().workbook, 'Huế'), 1, 1)).toBe('của tôi');
  });

  it('a mark whose sheet was deleted goes as well', async () => {
    await clerk(({ worksheets, names }) => {
      const half = worksheets.add('nửa');
      names.add(makingName(unitName('A')), half.getRange('A1'));
    });
    await clerk(({ worksheets }) => {
      worksheets.getItem('nửa').delete();
    });
    await run();
    expect(Object.keys(marks())).toEqual([]);
  });
});

it('sheets that were found by what they are called are marked from now on, unseen', async () => {
  await clerk(({ worksheets, names }) => {
    worksheets.add('Đơn vị');
    const gone = worksheets.add('Bảng tiêu chí');
    names.add(idName('TieuChi'), gone.getRange('A1'));
  });
  await clerk(({ worksheets }) => {
    worksheets.getItem('Bảng tiêu chí').delete();
    worksheets.add('Bảng tiêu chí');
  });
  await run();
  expect(
    excel().workbook.names.map(({ name, formula, visible }) => [name, formula, visible]),
  ).toEqual(
    expect.arrayContaining([
      [idName('DonVi'), "='Đơn vị'!$A$1", false],
      [idName('TieuChi'), "='Bảng tiêu chí'!$A$1", false],
    ]),
  );
  expect(excel().workbook.names).toHaveLength(2);
});

it('a version of the regulation is kept as protected copies at the end, once', async () => {
  await clerk(({ worksheets }) => {
    worksheets.add('Bảng tiêu chí').getRange('A1').values = [['Mã']];
    worksheets.add('riêng');
  });
  const made: (readonly string[])[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    await inExcel(async (session) => {
      const inventory = await readInventory(session);
      await writeMarked(session, inventory, { ...RUN, what: 'amendment' }, async (writer) => {
        made.push(await lockCopies(writer, inventory, 1));
      });
    });
  }
  expect(made).toEqual([['Bảng tiêu chí (bản 1)'], []]);
  const copy = excel().workbook.sheets.at(-1);
  expect(copy).toMatchObject({
    name: 'Bảng tiêu chí (bản 1)',
    protection: {
      protected: true,
      options: { allowFormatColumns: true, allowFormatRows: true },
    },
  });
  expect(
    excel().workbook.sheets.filter(({ name }) => name.startsWith('Bảng tiêu chí')),
  ).toHaveLength(2);
  expect(sheetOf(excel().workbook, 'Bảng tiêu chí').protection.protected).toBe(false);
});

it('a line at the foot of prints: ours is written anew, one of a person stays', async () => {
  await clerk(({ worksheets }) => {
    for (const name of ['một', 'hai', 'ba']) worksheets.add(name);
    const foot = (name: string) =>
      worksheets.getItem(name).pageLayout.headersFooters.defaultForAllPages;
    foot('hai').leftFooter = 'Niêm phong cũ';
    foot('ba').leftFooter = 'Của tôi. Niêm phong ';
  });
  await inExcel(async (session) => {
    await setFooters(session, ['một', 'hai', 'ba'], 'Niêm phong mới');
    await setFooters(session, [], 'không');
    await session.request();
  });
  const feet = ['một', 'hai', 'ba'].map(
    (name) => sheetOf(excel().workbook, name).pageLayout.headersFooters.leftFooter,
  );
  expect(feet).toEqual(['Niêm phong mới', 'Niêm phong mới', 'Của tôi. Niêm phong ']);
});
