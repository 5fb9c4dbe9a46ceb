import { codeOf, withExcel } from '../host/with-excel';

async function run(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  return codeOf(() =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    }),
  );
}

test.each([
  ['a'.repeat(32), 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  ['', 'InvalidArgument'],
  ['SHEET1', 'ItemAlreadyExists'],
  ['🏆'.repeat(15), 'no error'],
  ['🏆'.repeat(16), 'InvalidArgument'],
])('a sheet named %s: %s', async (name, code) => {
  await withExcel(async () => {
    expect(await run((context) => context.workbook.worksheets.add(name))).toBe(code);
  });
});

test('getItem finds by id and by name without case', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('SHEET1').load('id,name,position');
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      expect([again.name, sheet.position]).toEqual(['Sheet1', 0]);
    });
  });
});

test('renaming moves formulas, deleting leaves #REF!', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.add('Dữ liệu');
      data.getRange('A1').values = [[7]];
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.formulas = [["='Dữ liệu'!A1"]];
      data.name = 'Số';
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='Số'!A1"]], [[7]]]);
      data.delete();
      cell.load('formulas,values');
      await context.sync();
      expect(cell.values).toEqual([['#REF!']]);
    });
  });
});

test('copying a sheet copies what is on it, at the wanted place', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const template = worksheets.getItem('Sheet1');
      template.getRange('A1').values = [['mẫu']];
      template.getRange('A1').format.fill.color = '#00FF00';
      const last = worksheets.add('Cuối');
      const copy = template.copy('Before', last);
      copy.name = 'Bản sao';
      await context.sync();
      copy.getRange('A1').load('values,format/fill/color');
      copy.load('position');
      const cell = copy.getRange('A1').load('values,format/fill/color');
      await context.sync();
      expect([copy.position, cell.values, cell.format.fill.color]).toEqual([
        1,
        [['mẫu']],
        '#00FF00',
      ]);
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Bản sao', 'Cuối']);
  });
});

test('the last visible sheet stays', async () => {
  await withExcel(async () => {
    expect(await run((c) => c.workbook.worksheets.getFirst().delete())).toBe('InvalidOperation');
    const hide = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().visibility = 'Hidden';
    };
    expect(await run(hide)).toBe('InvalidOperation');
    const veryHidden = (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.add('X');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
    };
    expect(await run(veryHidden)).toBe('GeneralException');
  });
});

test('gridlines, headings, tab colour, visibility, freeze panes', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = '#123456';
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(rows.address).toBe('Sheet1!1:2');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const both = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('showGridlines,showHeadings,tabColor');
      await context.sync();
      expect(both.address).toBe('Sheet1!A1:B3');
      expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([
        false,
        false,
        '#123456',
      ]);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(excel.workbook.sheets[0]?.showGridlines).toBe(false);
  });
});

test('page layout', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getFirst().pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.setPrintArea('A1:F20');
      layout.setPrintTitleRows('$1:$3');
      layout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      layout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
      const area = layout.getPrintAreaOrNullObject().load('address');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      layout.load('zoom,topMargin,leftMargin,headersFooters/defaultForAllPages/centerFooter');
      await context.sync();
      expect([area.address, rows.address]).toEqual(['Sheet1!A1:F20', 'Sheet1!1:3']);
      expect([layout.topMargin, layout.leftMargin]).toEqual([72, 36]);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('Trang &P/&N');
    });
    expect(excel.workbook.sheets[0]?.pageLayout.orientation).toBe('Landscape');
  });
});

test('selection and active sheet', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const second = context.workbook.worksheets.add('Hai');
      second.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const previous = second.getPreviousOrNullObject().load('name');
      const next = second.getNextOrNullObject();
      await context.sync();
      expect([selected.address, cell.address, active.name, previous.name]).toEqual([
        'Hai!B2:C3',
        'Hai!B2',
        'Hai',
        'Sheet1',
      ]);
      expect(next.isNullObject).toBe(true);
      context.workbook.load('name,isDirty');
      await context.sync();
      expect([context.workbook.name, context.workbook.isDirty]).toEqual(['Book1.xlsx', true]);
      context.workbook.save('Save');
      context.workbook.load('isDirty');
      await context.sync();
      expect(context.workbook.isDirty).toBe(false);
    });
  });
});
