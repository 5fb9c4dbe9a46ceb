import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { codeOf, withExcel } from '../host/with-excel';

async function rowsOf(context: Excel.RequestContext, sheet: Excel.Worksheet) {
  const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
  await context.sync();
  return breaks.items.map(({ rowIndex }) => rowIndex);
}

test('page breaks stand before rows, move with them, and are taken away', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { horizontalPageBreaks: breaks } = sheet;
      breaks.add('A20');
      const first = breaks.add(sheet.getRange('C8:D9'));
      breaks.add('B20');
      const cell = first.getCellAfterBreak().load('address');
      const count = breaks.getCount();
      expect(await rowsOf(context, sheet)).toEqual([7, 19]);
      expect([cell.address, count.value]).toEqual(['Sheet1!A8', 2]);

      sheet.getRange('10:11').insert('Down');
      expect(await rowsOf(context, sheet)).toEqual([7, 21]);
      sheet.getRange('8:8').delete('Up');
      expect(await rowsOf(context, sheet)).toEqual([20]);

      breaks.removePageBreaks();
      expect(await rowsOf(context, sheet)).toEqual([]);
    });
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks.add('A1');
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

test('page breaks come back from the saved file', async () => {
  const excel = await openEmbeddedExcel({});
  excel.install();
  await Excel.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Sheet1');
    horizontalPageBreaks.add('A5');
    horizontalPageBreaks.add('A12');
    await context.sync();
  });
  const { bytes } = await excel.save();
  excel.uninstall();
  const again = await openEmbeddedExcel({ bytes });
  expect(again.workbook.sheets[0]?.pageLayout.rowBreaks).toEqual([4, 11]);
});
