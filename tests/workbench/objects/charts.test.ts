import { codeOf, withExcel } from '../host/with-excel';

async function chartOn(context: Excel.RequestContext): Promise<Excel.Chart> {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange('A1:C3').values = [
    ['', 'Điểm', 'Hạng'],
    ['A', 10, 2],
    ['B', 20, 1],
  ];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
  chart.name = 'Xếp hạng';
  await context.sync();
  return chart;
}

test('series and categories are guessed from the range', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const chart = await chartOn(context);
      chart.series.load('items/name,count');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Điểm', 'Hạng']);
    });
    expect(excel.workbook.sheets[0]?.charts[0]?.series[0]).toMatchObject({
      values: '=Sheet1!$B$2:$B$3',
      categories: '=Sheet1!$A$2:$A$3',
    });
  });
});

test('title, legend, axes, labels, colour, place', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const chart = await chartOn(context);
      chart.title.text = 'Kết quả';
      chart.legend.position = 'Right';
      chart.legend.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.title.text = 'điểm';
      chart.axes.categoryAxis.title.text = 'đơn vị';
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#4472C4');
      series.hasDataLabels = true;
      series.gapWidth = 50;
      chart.title.format.font.bold = true;
      chart.title.format.font.size = 14;
      chart.axes.valueAxis.visible = false;
      chart.series.getItemAt(1).delete();
      chart.setPosition('E2', 'H10');
      chart.load('left,top,width,height,title/text,legend/visible');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 135]);
      const found = context.workbook.worksheets.getFirst().charts.getItem('Xếp hạng');
      found.load('chartType,id');
      await context.sync();
      expect(found.chartType).toBe('ColumnClustered');
    });
    expect(excel.workbook.sheets[0]?.charts[0]).toMatchObject({
      title: 'Kết quả',
      legendVisible: false,
      valueAxisMinimum: 0,
      valueAxisMaximum: 100,
      valueAxisTitle: 'điểm',
      categoryAxisTitle: 'đơn vị',
      valueAxisVisible: false,
      titleFont: { bold: true, size: 14 },
      series: [{ name: 'Điểm', color: '#4472C4', hasDataLabels: true, gapWidth: 50 }],
    });
  });
});

test('series are added and data is changed', async () => {
  await withExcel(async (excel) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = await chartOn(context);
      const series = chart.series.add('Mới');
      series.setValues(sheet.getRange('C2:C3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      await context.sync();
      chart.setData(sheet.getRange('A1:B3'), 'Columns');
      await context.sync();
    });
    expect(excel.workbook.sheets[0]?.charts[0]?.series).toHaveLength(1);
  });
});

test('a deleted chart is not found again', async () => {
  await withExcel(async () => {
    await Excel.run(async (context) => {
      const chart = await chartOn(context);
      chart.delete();
      const none = context.workbook.worksheets.getFirst().charts.getItemOrNullObject('Xếp hạng');
      none.load('name');
      const active = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect([none.isNullObject, active.isNullObject]).toEqual([true, true]);
      const code = await codeOf(async () => {
        chart.title.text = 'x';
        await context.sync();
      });
      expect(code).toBe('ItemNotFound');
    });
  });
});

test('a chart moves and sizes with the rows and columns under it, also with those that are fitted later', async () => {
  await withExcel(async (excel) => {
    const place = () => {
      const chart = excel.workbook.sheets[0]?.charts[0];
      return [chart?.left, chart?.top, chart?.width, chart?.height];
    };
    await Excel.run(async (context) => {
      const chart = await chartOn(context);
      const sheet = context.workbook.worksheets.getFirst();
      chart.setPosition('B5', 'D10');
      await context.sync();
      expect(place()).toEqual([48, 4 * 15, 3 * 48, 6 * 15]);
      // Above it, across it, below it; and left of it.
      sheet.getRange('A1').format.rowHeight = 40;
      sheet.getRange('A6').format.rowHeight = 20;
      sheet.getRange('A20').format.rowHeight = 99;
      sheet.getRange('A1').format.columnWidth = 100;
      await context.sync();
      expect(place()).toEqual([100, 40 + 3 * 15, 3 * 48, 5 * 15 + 20]);
      // Placed and fitted in one request: it stands at its cells all the same.
      sheet.getRange('A2').values = [['một\nhai\nba']];
      sheet.getRange('A2').format.autofitRows();
      chart.setPosition('B5', 'D10');
      await context.sync();
      const box = sheet.getRange('B5').load('left,top');
      chart.load('left,top');
      await context.sync();
      expect([chart.left, chart.top]).toEqual([box.left, box.top]);
      sheet.getRange('A3').rowHidden = true;
      await context.sync();
      chart.load('top');
      await context.sync();
      expect(chart.top).toBe(box.top - 15);
    });
  });
});
