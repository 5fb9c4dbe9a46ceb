import { codeOf, withExcel } from '../host/with-excel';

async function write(address: string, values: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values as never;
    await context.sync();
  });
}

async function read(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, text, numberFormat, valueTypes } = range;
    return { values, formulas, text, numberFormat, valueTypes };
  });
}

test.each([
  ['A1:B2', [[1, 2]]],
  ['A1:B2', [[1], [2]]],
  ['A1:B2', [1, 2]],
  ['A1', [[1, 2]]],
  ['A1', [[{}]]],
])('%s does not take %j', async (address, values) => {
  await withExcel(async () => {
    expect(await codeOf(() => write(address, values))).toBe('InvalidArgument');
  });
});

test('a scalar fills the range, null leaves a cell, an empty string clears it', async () => {
  await withExcel(async (excel) => {
    await write('A1:B2', 5);
    await write('A1:B2', [
      [null, ''],
      ['x', null],
    ]);
    expect((await read('A1:B2')).values).toEqual([
      [5, ''],
      ['x', 5],
    ]);
    await write('D1:D9', '');
    expect(excel.workbook.sheets[0]?.cells.get(0)?.has(3)).toBe(false);
  });
});

test('=, + and - start a formula, an apostrophe a text', async () => {
  await withExcel(async (excel) => {
    await write('A1:E1', [[2, '=A1*2', '+A1+1', '-A1', "'=A1"]]);
    const { values, formulas, valueTypes } = await read('A1:E1');
    expect(values).toEqual([[2, 4, 3, -2, '=A1']]);
    expect(formulas[0]?.slice(0, 4)).toEqual([2, '=A1*2', '=+A1+1', '=-A1']);
    expect(valueTypes[0]?.at(-1)).toBe('String');
    expect(excel.workbook.sheets[0]?.cells.get(0)?.get(4)?.style.quotePrefix).toBe(true);
  });
});

test('text cells keep what is typed, others take numbers and dates', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1:A3').values = [['0012'], ['0012'], ['25,67']];
      sheet.getRange('B1:B2').values = [[0.125], [45_000]];
      sheet.getRange('B1:B2').numberFormat = [['0.0%'], ['dd/mm/yyyy']];
      await context.sync();
    });
    expect((await read('A1:A2')).values).toEqual([['0012'], [12]]);
    expect((await read('B1:B2')).text).toEqual([['12.5%'], ['15/03/2023']]);
  });
});

test('errors read as their text, in values too', async () => {
  await withExcel(async () => {
    await write('A1:B1', [['=1/0', '=IFERROR(A1,"lỗi")']]);
    const { values, valueTypes } = await read('A1:B1');
    expect(values).toEqual([['#DIV/0!', 'lỗi']]);
    expect(valueTypes).toEqual([['Error', 'String']]);
  });
});

test('formulas follow the values that they read', async () => {
  await withExcel(async () => {
    await write('A1:A3', [[1], [2], ['=SUM(A1:A2)']]);
    expect((await read('A3')).values).toEqual([[3]]);
    await write('A1', [[10]]);
    expect((await read('A3')).values).toEqual([[12]]);
  });
});

test('a broken formula is refused', async () => {
  await withExcel(async () => {
    expect(await codeOf(() => write('A1', [['=SUM(']]))).toBe('InvalidArgument');
  });
});

test('used range: formatted cells count, valued ones alone with valuesOnly', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const nothing = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load('address');
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
      expect(corner.address).toBe('Sheet1!A1');
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FFFF00';
      const all = sheet.getUsedRange().load('address');
      const valued = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([all.address, valued.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
    });
  });
});
