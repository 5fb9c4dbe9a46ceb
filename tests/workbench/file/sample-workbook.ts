import { recalculate } from '../../../src/workbench/calculate/calculator';
import { tryParseArea } from '../../../src/workbench/model/address';
import { ensureCell } from '../../../src/workbench/model/cells';
import { createSheet, createWorkbook } from '../../../src/workbench/model/create';
import { typeIntoCell } from '../../../src/workbench/model/typing';
import type { AreaModel, SheetModel, WorkbookModel } from '../../../src/workbench/model/types';

function area(text: string): AreaModel {
  const found = tryParseArea(text);
  if (found === undefined) throw new Error(text);
  return found;
}

export function put(sheet: SheetModel, address: string, input: string | number | boolean): void {
  const { top, left } = area(address);
  typeIntoCell(ensureCell(sheet, top, left), input, { date1904: false, year: 2026 });
}

function addCells(sheet: SheetModel): void {
  put(sheet, 'A1', 'BẢNG TỔNG HỢP ĐIỂM THI ĐUA');
  sheet.merges.push(area('A1:D1'));
  ['STT', 'Đơn vị', 'Điểm', 'Xếp\nhạng'].forEach((title, column) => {
    const cell = ensureCell(sheet, 1, column);
    cell.value = title;
    cell.style = {
      ...cell.style,
      font: { ...cell.style.font, bold: true, underline: 'Single', color: '#FFFFFF' },
      ...{ fill: '#1F4E79', wrapText: true, horizontalAlignment: 'Center' },
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#FF0000' } },
    };
  });
  for (let unit = 1; unit <= 10; unit += 1) {
    const row = unit + 2;
    put(sheet, `A${row}`, unit);
    put(sheet, `B${row}`, `Đơn vị ${unit}`);
    put(sheet, `C${row}`, 91.25 - unit * 1.25);
    put(sheet, `D${row}`, `=RANK(C${row},$C$3:$C$12)`);
    const cell = ensureCell(sheet, row - 1, 2);
    cell.style = { ...cell.style, numberFormat: '0.00', locked: false };
  }
  const entries = ["'0012", '3/4', '5%', 'TRUE', '#N/A', '=SUM(DiemBang[Điểm])', '=ĐiểmĐầu*2'];
  entries.forEach((entry, index) => put(sheet, `A${14 + index}`, entry));
  put(sheet, 'B14', '=IFERROR(1/0,"lỗi <&>")');
  put(sheet, 'B15', '=XLOOKUP(3,A3:A12,B3:B12)');
  put(sheet, 'B16', '=ISNUMBER(A3)');
  put(sheet, 'B17', '=1/0');
  put(sheet, 'C15', '=FILTER(A3:A12,A3:A12>8)');
  ensureCell(sheet, 13, 0).hyperlink = {
    address: 'https://example.com/đường dẫn?q=1',
    screenTip: 'Mở',
  };
  ensureCell(sheet, 14, 0).hyperlink = { documentReference: "'Dữ liệu'!A1" };
}

function addRules(sheet: SheetModel): void {
  sheet.validations.push(
    {
      areas: [area('B3:B12'), area('B30:B31')],
      rule: { list: { inCellDropDown: true, source: "='Dữ liệu'!$A$1:$A$3" } },
      ignoreBlanks: true,
      errorAlert: { message: 'Chọn trong danh sách', showAlert: true, style: 'Stop', title: 'Lỗi' },
      prompt: { message: 'Chọn đơn vị', showPrompt: true, title: 'Đơn vị' },
    },
    {
      areas: [area('C3:C12')],
      rule: { decimal: { operator: 'Between', formula1: 0, formula2: 100 } },
      ignoreBlanks: false,
      errorAlert: { message: '', showAlert: true, style: 'Warning', title: '' },
      prompt: { message: '', showPrompt: false, title: '' },
    },
    {
      areas: [area('A20')],
      rule: { list: { inCellDropDown: false, source: 'Tốt,"Khá",Đạt' } },
      ignoreBlanks: true,
      errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
      prompt: { message: '', showPrompt: true, title: '' },
    },
  );
  const rule = { stopIfTrue: false, areas: [area('A3:D12')] };
  sheet.conditionalFormats.push(
    {
      ...rule,
      id: '1',
      priority: 0,
      type: 'CellValue',
      areas: [area('C3:C12')],
      rule: { formula1: '=85', operator: 'GreaterThan' },
      format: { fontColor: '#006100', fillColor: '#C6EFCE', bold: true },
      stopIfTrue: true,
    },
    {
      ...rule,
      id: '2',
      priority: 1,
      type: 'Custom',
      rule: { formula: '=$D3=1' },
      format: { fillColor: '#FFFF00' },
    },
    {
      ...rule,
      id: '3',
      priority: 2,
      type: 'ContainsText',
      rule: { operator: 'Contains', text: 'vị "1"' },
      format: { italic: true },
    },
    {
      ...rule,
      id: '4',
      priority: 3,
      type: 'ColorScale',
      rule: {
        minimum: { type: 'LowestValue', color: '#FF0000' },
        maximum: { type: 'HighestValue', color: '#00FF00' },
      },
      format: {},
    },
    {
      ...rule,
      id: '5',
      priority: 4,
      type: 'TopBottom',
      rule: { rank: 3, type: 'BottomItems' },
      format: { bold: false },
    },
  );
}

function addCharts(sheet: SheetModel): void {
  const types = [
    'ColumnClustered',
    'ColumnStacked',
    'BarClustered',
    'BarStacked',
    'Line',
    'LineMarkers',
    'Pie',
    'Doughnut',
    'XYScatter',
  ];
  types.forEach((type, index) => {
    const round = type === 'Pie' || type === 'Doughnut';
    sheet.charts.push({
      ...{
        id: type,
        name: `Biểu đồ ${index}`,
        type,
        title: `Điểm "${type}" <&>`,
        titleVisible: true,
      },
      ...{ legendVisible: index !== 2, legendPosition: index === 2 ? 'Right' : 'Bottom' },
      ...{ left: 312.5, top: 20 + index * 220, width: 360, height: 200 },
      series: [
        {
          name: "='Tổng hợp'!$C$2",
          values: "='Tổng hợp'!$C$3:$C$12",
          categories: "='Tổng hợp'!$B$3:$B$12",
          color: '#4472C4',
          hasDataLabels: true,
        },
        { name: 'Tay', values: "='Tổng hợp'!$A$3:$A$12", categories: '' },
      ],
      ...(round ? {} : { categoryAxisTitle: 'Đơn vị', valueAxisTitle: 'Điểm' }),
      ...(round ? {} : { valueAxisMinimum: 0, valueAxisMaximum: 100 }),
    });
  });
}

/** Something of everything the model can hold. */
export function sampleWorkbook(): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0] as SheetModel;
  sheet.name = 'Tổng hợp';
  addCells(sheet);
  sheet.tables.push({
    ...{ id: 't', name: 'DiemBang', area: area('A2:D12'), style: 'TableStyleMedium2' },
    columns: ['STT', 'Đơn vị', 'Điểm', 'Xếp\nhạng'].map((name, index) => ({ id: index + 1, name })),
    ...{ showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false },
    ...{ showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: true },
  });
  addRules(sheet);
  addCharts(sheet);
  sheet.freeze = { rows: 2, columns: 2 };
  sheet.columns
    .set(1, { width: 120 })
    .set(2, { width: 60, outlineLevel: 1 })
    .set(7, { hidden: true });
  sheet.rows.set(0, { height: 30 }).set(5, { hidden: true }).set(6, { outlineLevel: 1 });
  sheet.pageLayout = {
    ...sheet.pageLayout,
    ...{ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 } },
    ...{ titleRows: { first: 0, last: 1 }, titleColumns: { first: 0, last: 1 } },
    ...{ printArea: [area('A1:D20')], centerHorizontally: true, leftMargin: 36 },
    headersFooters: {
      leftHeader: 'CÔNG AN && TỈNH',
      centerFooter: 'Trang &P/&N',
      rightHeader: '&D',
    },
  };
  sheet.protection = {
    protected: true,
    options: { allowFormatCells: true, allowAutoFilter: true },
    selectionMode: 'Normal',
  };
  sheet.customProperties.set('nguồn', 'tập tin số 1');
  sheet.tabColor = '#FF8800';
  sheet.comments.push({ row: 2, column: 2, text: 'Ghi chú:\nđiểm', author: 'Hội đồng' });
  addOthers(workbook);
  recalculate(workbook);
  return workbook;
}

function addOthers(workbook: WorkbookModel): void {
  const data = createSheet('Dữ liệu');
  data.visibility = 'VeryHidden';
  data.autoFilter = area('A1:A3');
  ['Tốt', 'Khá', 'Đạt'].forEach((text, row) => put(data, `A${row + 1}`, text));
  const odd = createSheet("Bảng 'x' & <y>");
  odd.visibility = 'Hidden';
  odd.showGridlines = false;
  put(odd, 'A1', "='Tổng hợp'!C3+1");
  odd.names.push({
    name: 'Riêng',
    formula: "='Bảng ''x'' & <y>'!$A$1",
    visible: true,
    comment: '',
  });
  workbook.sheets.push(data, odd);
  workbook.names.push(
    { name: 'ĐiểmĐầu', formula: "='Tổng hợp'!$C$3", visible: true, comment: 'điểm đầu' },
    { name: 'Ẩn', formula: '=0.5', visible: false, comment: '' },
  );
  workbook.settings.set('profile', { a: [1, 'hai', null], 'b"': '<&>' }).set('n', 5);
  workbook.properties.title = 'Tổng hợp thi đua';
  workbook.properties.manager = 'Ông A';
  workbook.customProperties.set('Số', 5).set('Chuỗi', 'ă & b').set('Đúng', true).set('Lẻ', 1.5);
  workbook.protection = { protected: true };
}

/** A model without what may differ between two openings: ids and the shared style objects. */
export function comparable(workbook: WorkbookModel): unknown {
  const order = (map: Map<unknown, unknown>): unknown[] =>
    [...map].sort(([a], [b]) => Number(a) - Number(b));
  const text = JSON.stringify(workbook, (key, value: unknown) => {
    if (['id', 'originPart', 'activeSheetId', 'circularCells', 'stored'].includes(key))
      return undefined;
    return value instanceof Map ? order(value) : value;
  });
  return JSON.parse(text) as unknown;
}
