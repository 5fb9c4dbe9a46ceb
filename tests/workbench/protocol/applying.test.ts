import { codeOf, failureOf, withExcel } from '../host/with-excel';

test('what ran before the failing action stays applied', async () => {
  await withExcel(async (excel) => {
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1').values = [['trước']];
        sheet.getRange('A2:B3').values = [['một ô']];
        sheet.getRange('A4').values = [['sau']];
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
    const rows = excel.workbook.sheets[0]?.cells;
    expect(rows?.get(0)?.get(0)?.value).toBe('trước');
    expect(rows?.has(1)).toBe(false);
    expect(rows?.has(3)).toBe(false);
  });
});

test('a path acts once, however often it is used', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mới');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      sheet.tabColor = '#FF0000';
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Mới']);
    expect(excel.workbook.sheets[1]?.cells.size).toBe(3);
  });
});

test('ranges live on between syncs and follow the name of their sheet', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B2').getResizedRange(1, 1);
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C3');
      sheet.name = 'Tổng hợp';
      await context.sync();
      range.load('address');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      expect(range.address).toBe("'Tổng hợp'!B2:C3");
    });
  });
});

test('Excel.run gives its ranges back', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let row = 1; row < 20; row += 1) sheet.getRange(`A${String(row)}`).load('values');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const left = await Excel.run(async (context) => {
      const workbook = context.workbook as unknown as {
        _GetReferenceCount(): OfficeExtension.ClientResult<number>;
      };
      const count = workbook._GetReferenceCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(0);
  });
});

test('an object of a deleted sheet is ItemNotFound', async () => {
  await withExcel(async () => {
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Tạm');
        const range = sheet.getRange('A1');
        range.load('address');
        await context.sync();
        sheet.delete();
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });
});

test('objects travel as arguments, alone and inside plain objects', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const list = sheet.getRange('D1:D3');
      list.values = [['a'], ['b'], ['c']];
      sheet.getRange('F1').copyFrom(list);
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: list } };
      const copy = sheet.getRange('F1:F3').load('values');
      cell.load('dataValidation/rule');
      await context.sync();
      expect(copy.values).toEqual([['a'], ['b'], ['c']]);
      expect(cell.dataValidation.rule.list?.source).toBe('=Sheet1!$D$1:$D$3');
    });
  });
});

test('a tracked range follows its cells when rows come and go', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cell = sheet.getRange('B5').load('address');
      cell.values = [['tổng']];
      const whole = sheet.getRange('A:A').load('address');
      await context.sync();
      const fresh = sheet.getRange('1:2').insert('Down').load('address');
      cell.load('address,values');
      whole.load('address');
      await context.sync();
      expect([cell.address, whole.address, fresh.address]).toEqual([
        'Sheet1!B7',
        'Sheet1!A:A',
        'Sheet1!1:2',
      ]);
      expect(cell.values).toEqual([['tổng']]);
      sheet.getRange('1:1').delete('Up');
      cell.load('address,values');
      await context.sync();
      expect([cell.address, cell.values]).toEqual(['Sheet1!B6', [['tổng']]]);
    });
  });
});

test('a large write is split by the library and must still have the right shape', async () => {
  await withExcel(async (excel) => {
    const write = (rows: number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1:J400').values = Array.from(
          { length: rows },
          (_, row) => Array.from({ length: 10 }, (_unused, column) => row * 10 + column),
        );
        await context.sync();
      });
    expect(await codeOf(() => write(401))).toBe('InvalidArgument');
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
    expect(await codeOf(() => write(400))).toBe('no error');
    expect(excel.workbook.sheets[0]?.cells.get(399)?.get(9)?.value).toBe(3999);
  });
});
