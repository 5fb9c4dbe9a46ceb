import { codeOf, withExcel } from '../host/with-excel';

test('names point at ranges or hold constants', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Tổng hợp');
      sheet.getRange('A1').values = [[5]];
      context.workbook.names.add('Diem', sheet.getRange('A1:B2'), 'ghi chú');
      context.workbook.names.add('HeSo', '=1.5');
      sheet.names.add('Rieng', sheet.getRange('C3'));
      const name = context.workbook.names
        .getItem('diem')
        .load('name,formula,type,value,comment,scope');
      const range = name.getRange().load('address');
      const factor = context.workbook.names.getItem('HeSo').load('type,value');
      const own = sheet.names.getItemOrNullObject('Rieng').load('scope');
      const none = context.workbook.names.getItemOrNullObject('Rieng');
      const named = sheet.getRange('Diem').load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: 'Diem',
        formula: "='Tổng hợp'!$A$1:$B$2",
        type: 'Range',
        comment: 'ghi chú',
        scope: 'Workbook',
      });
      expect(range.address).toBe("'Tổng hợp'!A1:B2");
      expect([factor.type, factor.value, own.scope]).toEqual(['Double', 1.5, 'Worksheet']);
      expect(none.isNullObject).toBe(true);
      expect(named.address).toBe("'Tổng hợp'!A1:B2");
    });
  });
});

test.each([
  ['A1', 'InvalidArgument'],
  ['có cách', 'InvalidArgument'],
  ['1x', 'InvalidArgument'],
  ['Đạt', 'no error'],
])('a name %s: %s', async (name, code) => {
  await withExcel(async () => {
    const add = () =>
      Excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      });
    expect(await codeOf(add)).toBe(code);
    if (code === 'no error') expect(await codeOf(add)).toBe('ItemAlreadyExists');
  });
});

test('settings keep JSON and dates', async () => {
  await withExcel(async (excel) => {
    const day = new Date('2026-01-02T03:04:05Z');
    await Excel.run(async (context) => {
      context.workbook.settings.add('cấu hình', { năm: 2026, đơnVị: ['a', 'b'] });
      context.workbook.settings.add('ngày', day);
      await context.sync();
    });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key,items/value');
      const count = settings.getCount();
      const date = settings.getItem('ngày').load('value');
      await context.sync();
      expect(count.value).toBe(2);
      expect(settings.items[0]?.value).toEqual({ năm: 2026, đơnVị: ['a', 'b'] });
      expect(new Date(date.value as string).getTime()).toBe(day.getTime());
      settings.getItem('ngày').delete();
      const none = settings.getItemOrNullObject('ngày');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect([...excel.workbook.settings.keys()]).toEqual(['cấu hình']);
  });
});

test('properties of the document, own and custom', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Thi đua';
      properties.custom.add('phiên bản', 3);
      const sheet = context.workbook.worksheets.getFirst();
      sheet.customProperties.add('vai trò', 'tổng hợp');
      properties.load('title');
      const version = properties.custom.getItem('phiên bản').load('value,type');
      const role = sheet.customProperties.getItemOrNullObject('vai trò').load('value');
      await context.sync();
      expect([properties.title, version.value, version.type, role.value]).toEqual([
        'Thi đua',
        3,
        'Number',
        'tổng hợp',
      ]);
    });
  });
});

test('application: culture, calculation mode', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator,calculationMode,calculationState');
      application.cultureInfo.load('name,numberFormat/numberDecimalSeparator');
      application.cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '.']);
      expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
      expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe('dd/MM/yyyy');
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').values = [[1], ['=A1*2']];
      const cell = sheet.getRange('A2').load('values');
      await context.sync();
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[10]];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[20]]);
    });
  });
});
