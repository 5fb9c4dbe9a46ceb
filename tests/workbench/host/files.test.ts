import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { withExcel } from './with-excel';

test('what was written through Office.js is there after saving and opening again', async () => {
  const bytes = await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tổng hợp');
      sheet.getRange('A1:C2').values = [
        ['Đơn vị', 'Điểm', 'Hai lần'],
        ['Phường 1', 12.5, '=B2*2'],
      ];
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1:C1').format.fill.color = '#DDEBF7';
      sheet.getRange('B2').numberFormat = [['0.00']];
      sheet.freezePanes.freezeRows(1);
      sheet.tables.add('A1:C2', true).name = 'Bang';
      context.workbook.names.add('Diem', sheet.getRange('B2'));
      context.workbook.settings.add('khoá', { a: 1 });
      sheet.protection.protect({ allowSort: true });
      await context.sync();
    });
    return (await excel.save()).bytes;
  });
  await withExcel(
    async (excel) => {
      expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Tổng hợp']);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Tổng hợp');
        const range = sheet.getRange('A1:C2').load('values,formulas,text');
        const head = sheet.getRange('A1:C1').load('format/font/bold,format/fill/color');
        const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
        const table = sheet.tables.getItem('Bang').getRange().load('address');
        const name = context.workbook.names.getItem('Diem').getRange().load('address');
        const setting = context.workbook.settings.getItem('khoá').load('value');
        sheet.protection.load('protected,options');
        await context.sync();
        expect(range.values[1]).toEqual(['Phường 1', 12.5, 25]);
        expect(range.formulas[1]?.[2]).toBe('=B2*2');
        expect(range.text[1]?.[1]).toBe('12.50');
        expect([head.format.font.bold, head.format.fill.color]).toEqual([true, '#DDEBF7']);
        expect([frozen.address, table.address, name.address]).toEqual([
          "'Tổng hợp'!1:1",
          "'Tổng hợp'!A1:C2",
          "'Tổng hợp'!B2",
        ]);
        expect(setting.value).toEqual({ a: 1 });
        expect(sheet.protection.protected).toBe(true);
        expect(sheet.protection.options.allowSort).toBe(true);
      });
    },
    { bytes },
  );
});

test('a file that is no workbook is refused', async () => {
  await expect(openEmbeddedExcel({ bytes: new Uint8Array([1, 2, 3]) })).rejects.toThrow();
});
