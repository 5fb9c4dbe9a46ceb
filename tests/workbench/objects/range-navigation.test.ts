import { codeOf, withExcel } from '../host/with-excel';

type Step = (range: Excel.Range) => Excel.Range;

const STEPS: readonly [string, Step, string][] = [
  ['getCell', (range) => range.getCell(1, 1), 'C3'],
  ['getCell outside', (range) => range.getCell(5, 0), 'B7'],
  ['getRow', (range) => range.getRow(1), 'B3:D3'],
  ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
  ['getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:C5'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
  ['getOffsetRange', (range) => range.getOffsetRange(2, 1), 'C4:E6'],
  ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
  ['getLastCell', (range) => range.getLastCell(), 'D4'],
  ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
  ['getLastColumn', (range) => range.getLastColumn(), 'D2:D4'],
  ['getRowsAbove', (range) => range.getRowsAbove(), 'B1:D1'],
  ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
  ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A4'],
  ['getColumnsAfter', (range) => range.getColumnsAfter(2), 'E2:F4'],
  ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B2:F9'],
  ['getIntersection', (range) => range.getIntersection('C1:Z3'), 'C2:D3'],
  ['getUsedRange', (range) => range.getUsedRange(true), 'C3'],
  ['getSurroundingRegion', (range) => range.getSurroundingRegion(), 'B2:D4'],
];

test.each(STEPS)('%s', async (_name, step, address) => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C3').values = [[1]];
      const found = step(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      expect(found.address).toBe(`Sheet1!${address}`);
    });
  });
});

test.each([
  ['not an address', (sheet: Excel.Worksheet) => sheet.getRange('A1:'), 'InvalidArgument'],
  [
    'above the sheet',
    (sheet: Excel.Worksheet) => sheet.getRange('A1').getRowsAbove(),
    'InvalidArgument',
  ],
  ['no rows', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1), 'InvalidArgument'],
  [
    'no intersection',
    (sheet: Excel.Worksheet) => sheet.getRange('A1').getIntersection('B1'),
    'ItemNotFound',
  ],
])('%s', async (_name, find, code) => {
  await withExcel(async () => {
    const run = () =>
      Excel.run(async (context) => {
        find(context.workbook.worksheets.getFirst()).load('address');
        await context.sync();
      });
    expect(await codeOf(run)).toBe(code);
  });
});

test('merge keeps the top left value', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('A1:B2').merge();
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
      const values = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:B2');
      expect(values.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
      sheet.getRange('A1').unmerge();
      const none = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

test('insert and delete move cells and formulas', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('2:2').insert('Down');
      const after = sheet.getRange('A1:A4').load('formulas');
      await context.sync();
      expect(after.formulas).toEqual([[1], [''], [2], ['=SUM(A1:A3)']]);
      sheet.getRange('2:2').delete('Up');
      const back = sheet.getRange('A3').load('formulas,values');
      await context.sync();
      expect([back.formulas, back.values]).toEqual([[['=SUM(A1:A2)']], [[3]]]);
    });
  });
});

test('copyFrom tiles, moves relative references and copies parts on request', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [[2, '=A1*2']];
      sheet.getRange('B1').format.font.bold = true;
      sheet.getRange('A2:A4').values = [[3], [4], [5]];
      sheet.getRange('B2:B4').copyFrom('B1');
      sheet.getRange('D1').copyFrom('B1', 'Values');
      sheet.getRange('E1').copyFrom('B1', 'Formats');
      const range = sheet.getRange('B1:B4').load('formulas,values,format/font/bold');
      const value = sheet.getRange('D1:E1').load('formulas');
      await context.sync();
      expect(range.formulas.flat()).toEqual(['=A1*2', '=A2*2', '=A3*2', '=A4*2']);
      expect(range.values.flat()).toEqual([4, 6, 8, 10]);
      expect(range.format.font.bold).toBe(true);
      expect(value.formulas).toEqual([[4, '']]);
    });
  });
});
