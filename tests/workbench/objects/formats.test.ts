import { codeOf, withExcel } from '../host/with-excel';

test('a mixed property reads as null, an equal one as itself', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.font.size = 14;
      sheet.getRange('A1').format.fill.color = '#ff0000';
      const both = sheet.getRange('A1:B1');
      both.load('format/font/bold,format/font/size,format/fill/color,format/wrapText');
      await context.sync();
      expect(both.format.font.bold).toBeNull();
      expect(both.format.font.size).toBe(14);
      expect(both.format.fill.color).toBe('');
      expect(both.format.wrapText).toBe(false);
    });
  });
});

test('borders: sides, inside lines, the neighbour sees the shared line', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { borders } = sheet.getRange('B2:C3').format;
      for (const side of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
        const line = borders.getItem(side);
        line.style = 'Continuous';
        line.color = '#0000FF';
        line.weight = 'Medium';
      }
      const above = sheet.getRange('B1:C1').format.borders.getItem('EdgeBottom');
      const inside = sheet.getRange('B2').format.borders.getItem('EdgeBottom');
      const left = sheet.getRange('B2').format.borders.getItem('EdgeLeft');
      for (const line of [above, inside, left]) line.load('style,color,weight');
      await context.sync();
      expect([above.style, above.color, above.weight]).toEqual(['Continuous', '#0000FF', 'Medium']);
      expect(inside.style).toBe('Continuous');
      expect(left.style).toBe('None');
    });
  });
});

test('sizes, hiding, whole columns', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('B:C').format.font.italic = true;
      sheet.getRange('2:3').format.rowHeight = 30;
      sheet.getRange('C:C').columnHidden = true;
      const range = sheet.getRange('A2:B3').load('top,left,width,height,hidden,format/rowHeight');
      const mixed = sheet.getRange('A1:C1').load('columnHidden,format/columnWidth');
      const italic = sheet.getRange('B99').load('format/font/italic');
      await context.sync();
      expect([range.top, range.left, range.width, range.height]).toEqual([15, 0, 148, 60]);
      expect(range.format.rowHeight).toBe(30);
      expect([mixed.columnHidden, mixed.format.columnWidth]).toEqual([null, null]);
      expect(italic.format.font.italic).toBe(true);
    });
    expect(excel.workbook.sheets[0]?.cells.size).toBe(0);
  });
});

test('several areas at once', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const areas = sheet.getRanges('A1:B1,D4');
      areas.format.fill.color = '#00FF00';
      areas.load('address,areaCount,cellCount');
      const cell = sheet.getRange('D4').load('format/fill/color');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
        'Sheet1!A1:B1,Sheet1!D4',
        2,
        3,
      ]);
      expect(cell.format.fill.color).toBe('#00FF00');
      areas.clear('Formats');
      cell.load('format/fill/color');
      await context.sync();
      expect(cell.format.fill.color).toBe('#FFFFFF');
    });
  });
});

test('cell properties, one entry per cell', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FF0000' } } }, { format: { font: { bold: true } } }],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(read.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ]);
    });
  });
});

test.each([
  ['colour', (range: Excel.Range) => (range.format.fill.color = 'hồng')],
  ['alignment', (range: Excel.Range) => (range.format.horizontalAlignment = 'Middle' as never)],
  ['border', (range: Excel.Range) => range.format.borders.getItem('EdgeMiddle' as never)],
])('a wrong %s is refused', async (_name, work) => {
  await withExcel(async () => {
    const run = () =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getFirst().getRange('A1'));
        await context.sync();
      });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});

test('clearing a whole sheet takes the styles of its columns, too', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B:B').format.fill.color = '#FF0000';
      sheet.getRange('B2').values = [[1]];
      sheet.getRange().clear();
      const cells = sheet.getRange('B2:B3').load('values,format/fill/color');
      await context.sync();
      expect([cells.values, cells.format.fill.color]).toEqual([[[''], ['']], '#FFFFFF']);
    });
  });
});
