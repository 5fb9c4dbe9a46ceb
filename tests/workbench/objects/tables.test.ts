import { codeOf, withExcel } from '../host/with-excel';

async function filled(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('B2:D4').values = [
    ['Đơn vị', 'Điểm', 'Điểm'],
    ['A', 1, 2],
    ['B', 3, 4],
  ];
  const table = sheet.tables.add('B2:D4', true);
  table.name = 'XepHang';
  await context.sync();
  return table;
}

test('a table names its columns after its headers, each once', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const table = await filled(context);
      table.columns.load('items/name,items/index,count');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      const found = context.workbook.tables.getItem('xephang').load('name,id,style,showTotals');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Đơn vị', 'Điểm', 'Điểm2']);
      expect(table.columns.count).toBe(3);
      expect(header.values).toEqual([['Đơn vị', 'Điểm', 'Điểm2']]);
      expect(body.address).toBe('Sheet1!B3:D4');
      expect([found.name, found.style, found.showTotals]).toEqual([
        'XepHang',
        'TableStyleMedium2',
        false,
      ]);
      table.columns.getItem('Điểm').name = 'Tổng';
      header.load('values');
      await context.sync();
      expect(header.values).toEqual([['Đơn vị', 'Tổng', 'Điểm2']]);
    });
  });
});

test('tables neither overlap nor cover merged cells', async () => {
  await withExcel(async () => {
    const add = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.tables.add(address, true);
        await context.sync();
      });
    await Excel.run(async (context) => {
      await filled(context);
      context.workbook.worksheets.getFirst().getRange('F1:G1').merge();
    });
    expect(await codeOf(() => add('Sheet1!D4:E6'))).toBe('InvalidArgument');
    expect(await codeOf(() => add('Sheet1!F1:G3'))).toBe('InvalidArgument');
    expect(await codeOf(() => add('Sheet1!I1:J3'))).toBe('no error');
  });
});

test('rows are added and deleted', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const table = await filled(context);
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B5').values = [['dưới bảng']];
      table.rows.add(undefined, [
        ['C', 5, 6],
        ['D', 7, 8],
      ]);
      table.rows.add(0, [['đầu', 0, 0]]);
      table.rows.load('count');
      const body = table.getDataBodyRange().load('values,address');
      const below = sheet.getRange('B8').load('values');
      await context.sync();
      expect(table.rows.count).toBe(5);
      expect(body.address).toBe('Sheet1!B3:D7');
      expect(body.values.map(([name]) => name as unknown)).toEqual(['đầu', 'A', 'B', 'C', 'D']);
      expect(below.values).toEqual([['dưới bảng']]);
      table.rows.getItemAt(0).delete();
      table.rows.load('items/values');
      await context.sync();
      expect(table.rows.items.map(({ values }) => values[0]?.[0] as unknown)).toEqual([
        'A',
        'B',
        'C',
        'D',
      ]);
    });
  });
});

test('columns are added, resized, deleted', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const table = await filled(context);
      table.columns.add(undefined, [['Hạng'], [2], [1]]);
      const range = table.getRange().load('address,values');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:E4');
      expect(range.values.map((row) => row[3] as unknown)).toEqual(['Hạng', 2, 1]);
      table.columns.getItem('Điểm').delete();
      table.resize('B2:D9');
      const after = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      expect(after.address).toBe('Sheet1!B2:D9');
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Đơn vị', 'Điểm2', 'Hạng']);
    });
  });
});

test('totals, converting and deleting', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const table = await filled(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('values,address');
      await context.sync();
      expect(totals.address).toBe('Sheet1!B5:D5');
      expect(totals.values).toEqual([['Total', '', 6]]);
      table.showTotals = false;
      const range = table.convertToRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:D4');
      const none = context.workbook.tables.getItemOrNullObject('XepHang');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(excel.workbook.sheets[0]?.tables).toEqual([]);
  });
});

test('a used name is refused', async () => {
  await withExcel(async () => {
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        await filled(context);
        const sheet = context.workbook.worksheets.add('B');
        sheet.tables.add('A1:B2', true).name = 'XEPHANG';
        await context.sync();
      }),
    );
    expect(code).toBe('ItemAlreadyExists');
  });
});
