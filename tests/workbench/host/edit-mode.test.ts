import { codeOf, settle, withExcel } from './with-excel';

async function writeOne(options: Excel.RunOptions = {}): Promise<void> {
  await Excel.run(options, async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
  });
}

test('while a cell is edited, requests fail', async () => {
  await withExcel(async (excel) => {
    excel.editMode = true;
    expect(await codeOf(() => writeOne())).toBe('InvalidOperationInCellEditMode');
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
    excel.editMode = false;
    expect(await codeOf(() => writeOne())).toBe('no error');
  });
});

test('delayForCellEdit waits until the edit ends', async () => {
  await withExcel(async (excel) => {
    excel.editMode = true;
    let done = false;
    const writing = writeOne({ delayForCellEdit: true }).then(() => {
      done = true;
    });
    await settle();
    expect(done).toBe(false);
    excel.editMode = false;
    await writing;
    expect(excel.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1);
  });
});
