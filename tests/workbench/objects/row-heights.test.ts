import { withExcel } from '../host/with-excel';

const ONE_LINE = 15;

/** Heights of the first rows, asked for in a request of their own. */
async function heightsOf(rows: number): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const formats = Array.from({ length: rows }, (_, row) =>
      sheet.getRangeByIndexes(row, 0, 1, 1).format.load('rowHeight'),
    );
    await context.sync();
    return formats.map(({ rowHeight }) => rowHeight);
  });
}

async function inFirstSheet(work: (sheet: Excel.Worksheet) => void): Promise<readonly number[]> {
  return withExcel(async () => {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return heightsOf(3);
  });
}

test('a fitted row has room for what its formula gives', async () => {
  const [first = 0] = await inFirstSheet((sheet) => {
    sheet.getRange('C2').values = [['một\nhai\nba']];
    sheet.getRange('A1').formulas = [['=C2']];
    sheet.getRange('A1').format.autofitRows();
  });
  expect(first).toBeGreaterThan(2.5 * ONE_LINE);
});

test('a height that is set after fitting stays', async () => {
  const [first] = await inFirstSheet((sheet) => {
    sheet.getRange('A1').values = [['một\nhai\nba']];
    sheet.getRange('A1').format.autofitRows();
    sheet.getRange('A1').format.rowHeight = 33;
  });
  expect(first).toBe(33);
});

test('a fitted row that moves takes its height along', async () => {
  const [first = 0, second = 0] = await inFirstSheet((sheet) => {
    sheet.getRange('A1').values = [['một\nhai\nba']];
    sheet.getRange('A1').format.autofitRows();
    sheet.getRange('1:1').insert('Down');
  });
  expect(first).toBeLessThan(1.5 * ONE_LINE);
  expect(second).toBeGreaterThan(2.5 * ONE_LINE);
});

test('a height is right in the request that fits it', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.values = [['một\nhai\nba']];
      cell.format.autofitRows();
      cell.format.load('rowHeight');
      await context.sync();
      expect(cell.format.rowHeight).toBeGreaterThan(2.5 * ONE_LINE);
    });
  });
});

test('a sheet that is copied after fitting takes its heights along', async () => {
  await withExcel(async () => {
    const heights = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['một\nhai\nba']];
      sheet.getRange('A1').format.autofitRows();
      const cells = [sheet, sheet.copy('End')].map((one) => one.getRange('A1').load('height'));
      const below = sheet.getRange('A2').load('top');
      await context.sync();
      return [...cells.map(({ height }) => height), below.top];
    });
    expect(heights[0]).toBeGreaterThan(2.5 * ONE_LINE);
    expect(heights).toEqual([heights[0], heights[0], heights[0]]);
  });
});
