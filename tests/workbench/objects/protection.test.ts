import { codeOf, withExcel } from '../host/with-excel';

async function onSheet(work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return codeOf(() =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst());
      await context.sync();
    }),
  );
}

const FORBIDDEN: readonly [string, (sheet: Excel.Worksheet) => unknown][] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = 'red')],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  ['clear', (sheet) => sheet.getRange('A1').clear()],
  ['insert', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['merge', (sheet) => sheet.getRange('A1:B1').merge()],
  ['column width', (sheet) => (sheet.getRange('A:A').format.columnWidth = 50)],
  ['table', (sheet) => sheet.tables.add('A1:B2', true)],
  ['chart', (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'))],
  ['validation', (sheet) => sheet.getRange('A1').dataValidation.clear()],
  ['sort', (sheet) => sheet.getRange('A1:A2').sort.apply([{ key: 0 }])],
];

test.each(FORBIDDEN)('a protected sheet refuses %s', async (_name, work) => {
  await withExcel(async () => {
    expect(await onSheet((sheet) => sheet.protection.protect())).toBe('no error');
    expect(await onSheet(work)).toBe('AccessDenied');
    expect(await onSheet((sheet) => sheet.protection.unprotect())).toBe('no error');
    expect(await onSheet(work)).toBe('no error');
  });
});

test('unlocked cells may be written, and what the options allow', async () => {
  await withExcel(async () => {
    await onSheet((sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    expect(await onSheet((sheet) => (sheet.getRange('B2').values = [[1]]))).toBe('no error');
    expect(await onSheet((sheet) => (sheet.getRange('B2:C2').values = [[1, 2]]))).toBe(
      'AccessDenied',
    );
    expect(await onSheet((sheet) => (sheet.getRange('A:A').format.columnWidth = 50))).toBe(
      'no error',
    );
  });
});

test('protecting twice, a wrong password, options with nulls', async () => {
  await withExcel(async () => {
    const nulls = { allowSort: null } as unknown as Excel.WorksheetProtectionOptions;
    expect(await onSheet((sheet) => sheet.protection.protect(nulls))).toBe('InvalidArgument');
    expect(await onSheet((sheet) => sheet.protection.protect({}, 'bí mật'))).toBe('no error');
    expect(await onSheet((sheet) => sheet.protection.protect())).toBe('AccessDenied');
    expect(await onSheet((sheet) => sheet.protection.unprotect('sai'))).toBe('AccessDenied');
    expect(await onSheet((sheet) => sheet.protection.unprotect('bí mật'))).toBe('no error');
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});

test('a protected workbook keeps its sheets', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const add = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('X');
        await context.sync();
      });
    expect(await codeOf(add)).toBe('AccessDenied');
    expect(await onSheet((sheet) => (sheet.name = 'X'))).toBe('AccessDenied');
    expect(await onSheet((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('no error');
  });
});
