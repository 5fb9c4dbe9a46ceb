import { codeOf, withExcel } from './with-excel';

const LONG = 'đ'.repeat(30_000);

async function writeLongTexts(cells: number): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(`A1:A${String(cells)}`);
    range.values = Array.from({ length: cells }, () => [LONG]);
    await context.sync();
  });
}

async function readLongTexts(cells: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getFirst()
      .getRange(`A1:A${String(cells)}`)
      .load('values');
    await context.sync();
  });
}

test('a request over 5 MB fails on the web and nothing of it is applied', async () => {
  await withExcel(async (excel) => {
    expect(await codeOf(() => writeLongTexts(90))).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
    expect(excel.traffic.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });
});

test('an answer over 5 MB fails on the web', async () => {
  await withExcel(async () => {
    await writeLongTexts(80);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A81').values = [[LONG]];
      sheet.getRange('A82:A90').values = Array.from({ length: 9 }, () => [LONG]);
      await context.sync();
    });
    expect(await codeOf(() => readLongTexts(90))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await codeOf(() => readLongTexts(40))).toBe('no error');
  });
});

test('on the desktop neither limit exists', async () => {
  await withExcel(
    async () => {
      expect(await codeOf(() => writeLongTexts(90))).toBe('no error');
      expect(await codeOf(() => readLongTexts(90))).toBe('no error');
    },
    { profile: { platform: 'desktop' } },
  );
});

test.each(['web', 'desktop'] as const)(
  'five million cells are the limit on %s',
  async (platform) => {
    await withExcel(
      async () => {
        const read = (address: string) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getFirst().getRange(address).load('values');
            await context.sync();
          });
        expect(await codeOf(() => read('A1:E1000001'))).toBe('RangeExceedsLimit');
        expect(await codeOf(() => read('A1:B9'))).toBe('no error');
      },
      { profile: { platform } },
    );
  },
);

test('whole columns read as null and cannot be written', async () => {
  await withExcel(async () => {
    const values = await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange('A:A');
      column.load('values,address,cellCount');
      await context.sync();
      return [column.values as unknown, column.address, column.cellCount];
    });
    expect(values).toEqual([null, 'Sheet1!A:A', 1_048_576]);
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A:A').values = 'x' as never;
        await context.sync();
      });
    expect(await codeOf(write)).toBe('InvalidArgument');
  });
});
