import { codeOf, failureOf, withExcel } from '../host/with-excel';

test('a property that was not loaded cannot be read', async () => {
  await withExcel(async () => {
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });
});

test('a sheet that is not there is ItemNotFound, and the statement is named', async () => {
  await withExcel(async () => {
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Không có').load('name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
    const debug = error.debugInfo as { errorLocation?: string; statement?: string };
    expect(debug.errorLocation).toBe('WorksheetCollection.getItem');
    expect(debug.statement).toContain('worksheets.getItem');
  });
});

test('a member that the host lacks is an error that names class and member', async () => {
  await withExcel(async () => {
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').showCard();
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Range.showCard');
    const property = await failureOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').load('style');
        await context.sync();
      }),
    );
    expect(property.message).toContain('Range.style');
  });
});

test('null objects: isNullObject, and nothing can be asked of them', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject(true);
      sheet.load('name');
      used.load('address');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
      expect(() => used.address).not.toThrow();
      sheet.getRange('A1').load('values');
      expect(await codeOf(() => context.sync())).toBe('InvalidObjectPath');
    });
  });
});

test('select, expand, top and skip', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ['B', 'C', 'D']) worksheets.add(name);
      await context.sync();
      const page = worksheets;
      page.load({ select: 'name,visibility', top: 2, skip: 1 });
      await context.sync();
      expect(page.items.map(({ name }) => name)).toEqual(['B', 'C']);
      worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      expect(worksheets.items).toHaveLength(4);
      expect(worksheets.items[0]?.tables.items).toEqual([]);
      const range = worksheets.getItem('B').getRange('A1');
      range.load({ values: true, format: { fill: { color: true }, font: { $all: true } } });
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(range.format.font.name).toBe('Calibri');
      expect(range.toJSON()).toMatchObject({ values: [['']] });
    });
  });
});

test('items of a collection can be used at once', async () => {
  await withExcel(async () => {
    const values = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('B');
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) sheet.getRange('A1').values = [[sheet.name]];
      const read = worksheets.items.map((sheet) => sheet.getRange('A1').load('values'));
      await context.sync();
      return read.map((range) => range.values);
    });
    expect(values).toEqual([[['Sheet1']], [['B']]]);
  });
});

test('set() with several properties is one update', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.set({
        values: [[1, 2]],
        format: { wrapText: true, font: { bold: true, color: 'red' } },
      });
      range.load('values,format/wrapText,format/font/bold,format/font/color');
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
      expect(range.format.wrapText).toBe(true);
      expect([range.format.font.bold, range.format.font.color]).toEqual([true, '#FF0000']);
    });
  });
});
