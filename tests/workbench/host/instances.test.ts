import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { codeOf, settle, withExcel } from './with-excel';

async function nameOfFirst(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

test('the workbook that was installed last answers', async () => {
  const first = await openEmbeddedExcel();
  const second = await openEmbeddedExcel();
  const sheet = second.workbook.sheets[0];
  if (sheet !== undefined) sheet.name = 'Hai';
  first.install();
  expect(await nameOfFirst()).toBe('Sheet1');
  second.install();
  expect(await nameOfFirst()).toBe('Hai');
  second.uninstall();
  expect(await nameOfFirst()).toBe('Sheet1');
  first.uninstall();
  expect('Excel' in globalThis).toBe(false);
});

test('handlers of one workbook do not hear the next one', async () => {
  const heard: string[] = [];
  await withExcel(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => {
        heard.push('own');
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.userTypes('Sheet1', 'A1', 1);
    await settle();
  });
  expect(heard).toEqual(['own']);
});

test('a level below the member throws ApiNotFound in the library itself', async () => {
  await withExcel(
    async (excel) => {
      const bind = () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange('A1').dataValidation.clear();
          await context.sync();
        });
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
      expect(await codeOf(bind)).toBe('ApiNotFound');
      excel.profile = { ...excel.profile, excelApi: '1.8' };
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
      expect(await codeOf(bind)).toBe('no error');
    },
    { profile: { excelApi: '1.7' } },
  );
});

test('Office tells language and platform', async () => {
  await withExcel(async () => {
    expect(Office.context.displayLanguage).toBe('vi-VN');
    expect(Office.context.diagnostics.platform).toBe('OfficeOnline');
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    return Promise.resolve();
  });
});

test('traffic counts requests and bytes, clean-up marked as such', async () => {
  await withExcel(async (excel) => {
    await nameOfFirst();
    expect(excel.traffic.requests).toBe(1);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [['Điểm']];
      await context.sync();
    });
    const [, write, cleanup] = excel.traffic.log;
    expect(write).toMatchObject({ cleanup: false, outcome: 'done' });
    expect(write?.kinds).toMatchObject({ set: 1 });
    expect(write?.requestBytes).toBeGreaterThan(100);
    expect(cleanup?.cleanup).toBe(true);
    excel.traffic.reset();
    expect(excel.traffic).toMatchObject({
      requests: 0,
      requestBytes: 0,
      responseBytes: 0,
      log: [],
    });
  });
});
