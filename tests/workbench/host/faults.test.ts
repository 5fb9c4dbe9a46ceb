import { codeOf, settle, withExcel } from './with-excel';

async function writeOne(address = 'A1'): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[1]];
    await context.sync();
  });
}

test.each(['GeneralException', 'AccessDenied', 'ActivityLimitReached', 'RequestAborted'])(
  'the second request fails with %s and is not applied',
  async (code) => {
    await withExcel(async (excel) => {
      excel.faults.onRequest(2, { kind: 'fail', code });
      expect(await codeOf(() => writeOne('A1'))).toBe('no error');
      expect(await codeOf(() => writeOne('A2'))).toBe(code);
      expect(await codeOf(() => writeOne('A3'))).toBe('no error');
      expect([...(excel.workbook.sheets[0]?.cells.keys() ?? [])]).toEqual([0, 2]);
      expect(excel.faults.pending).toBe(0);
    });
  },
);

test('a request may hang for ever', async () => {
  await withExcel(async (excel) => {
    excel.faults.onRequest(1, { kind: 'hang' });
    const late = new Promise((resolve) => setTimeout(resolve, 40, 'still waiting'));
    expect(await Promise.race([writeOne(), late])).toBe('still waiting');
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
  });
});

test('a request may be late', async () => {
  await withExcel(async (excel) => {
    excel.faults.onRequest(1, { kind: 'delay', milliseconds: 60 });
    let done = false;
    const writing = writeOne().then(() => {
      done = true;
    });
    await settle();
    expect(done).toBe(false);
    await writing;
  });
});

test('a request may be applied and its answer lost', async () => {
  await withExcel(async (excel) => {
    excel.faults.onRequest(1, { kind: 'drop' });
    const late = new Promise((resolve) => setTimeout(resolve, 40, 'still waiting'));
    expect(await Promise.race([writeOne(), late])).toBe('still waiting');
    expect(excel.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1);
    excel.faults.onRequest(1, { kind: 'drop', code: 'GeneralException' });
    expect(await codeOf(() => writeOne('B1'))).toBe('GeneralException');
    expect(excel.workbook.sheets[0]?.cells.get(0)?.get(1)?.value).toBe(1);
  });
});

test('a sheet may disappear between two requests', async () => {
  await withExcel(async (excel) => {
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Tạm');
        const range = sheet.getRange('A1');
        range.load('address');
        await context.sync();
        excel.faults.onRequest(1, {
          kind: 'change',
          run: (workbook) => {
            workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Tạm');
          },
        });
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(code).toBe('ItemNotFound');
  });
});
