import { settle, withExcel } from './with-excel';

interface Heard {
  type: string;
  address?: string;
  source?: string;
  trigger?: string | undefined;
}

async function listen(heard: Heard[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      heard.push({
        type: event.type,
        address: event.address,
        source: event.source,
        trigger: event.triggerSource,
      });
      return Promise.resolve();
    });
    worksheets.onAdded.add(async (event) => {
      heard.push({ type: event.type, source: event.source });
      return Promise.resolve();
    });
    worksheets.onDeleted.add(async (event) => {
      heard.push({ type: event.type, source: event.source });
      return Promise.resolve();
    });
    await context.sync();
  });
}

test('own writes and the user are told apart', async () => {
  await withExcel(async (excel) => {
    const heard: Heard[] = [];
    await listen(heard);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2:C3').values = 1 as never;
      await context.sync();
    });
    await settle();
    excel.userTypes('Sheet1', 'A1', 'xin chào');
    await settle();
    const type = 'WorksheetChanged';
    expect(heard).toEqual([
      { type, address: 'B2:C3', source: 'Local', trigger: 'ThisLocalAddin' },
      { type, address: 'A1', source: 'Local', trigger: undefined },
    ]);
  });
});

test('enableEvents silences own writes only', async () => {
  await withExcel(async (excel) => {
    const heard: Heard[] = [];
    await listen(heard);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      context.workbook.worksheets.add('B');
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settle();
    expect(heard).toEqual([]);
    excel.userTypes('B', 'A1', 2);
    await settle();
    expect(heard).toHaveLength(1);
  });
});

test('sheets that come and go are told', async () => {
  await withExcel(async () => {
    const heard: Heard[] = [];
    await listen(heard);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('B');
      sheet.delete();
      await context.sync();
    });
    await settle();
    expect(heard.map(({ type }) => type)).toEqual(['WorksheetAdded', 'WorksheetDeleted']);
  });
});

test('one sheet is listened to, with the range and the values of the change', async () => {
  await withExcel(async (excel) => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(async (event) => {
        const values = await Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('values');
          await inner.sync();
          return range.values;
        });
        heard.push(values, event.details.valueBefore, event.details.valueAfter);
      });
      await context.sync();
    });
    excel.userTypes('Sheet1', 'C5', 7);
    await settle();
    expect(heard).toEqual([[[7]], '', 7]);
  });
});

test('a removed handler hears nothing more', async () => {
  await withExcel(async (excel) => {
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    excel.userTypes('Sheet1', 'A1', 1);
    await settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.userTypes('Sheet1', 'A2', 1);
    await settle();
    expect(heard).toEqual(['A1']);
  });
});
